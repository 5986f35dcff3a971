"""An audit against what was found by hand."""

import json
from pathlib import Path

import pytest

from extract.errors import BrokenFileError, FileMissingError
from extract.evaluate.findings import score_findings
from extract.evaluate.findings_gold import GoldFinding, GoldFindings, load_findings, source_of
from tests.audit.papers import paper_of
from tests.paper import PLAN

TEXT = (
    PLAN
    + """
I. KINH PHÍ
Tổng kinh phí là 36,5 tỷ đồng, gồm: ngân sách tỉnh 21,2 tỷ đồng; ngân sách xã 15,7 tỷ đồng.
"""
)
WRONG = GoldFinding(
    doc="plan", check="sum", quote="kinh phí là  36,5 tỷ", stated="36500000000", computed="36900000000"
)


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        (WRONG, (1, 0, 0)),
        (WRONG.model_copy(update={"quote": "năm 2024"}), (0, 1, 0)),
        (WRONG.model_copy(update={"computed": "1"}), (0, 0, 1)),
    ],
)
def test_a_contradiction_is_found_missed_or_misread(row: GoldFinding, counts: tuple[int, int, int]) -> None:
    score = score_findings(GoldFindings(findings=(row,)), {"plan": paper_of(TEXT)})
    assert (score.hits, len(score.missed), len(score.misread)) == counts


def test_an_error_where_figures_agree_is_an_alarm() -> None:
    gold = GoldFindings(findings=(), agreeing=(WRONG,))
    assert len(score_findings(gold, {"plan": paper_of(TEXT)}).alarms) == 1
    listed = GoldFindings(findings=(WRONG,), agreeing=(WRONG,))
    assert score_findings(listed, {"plan": paper_of(TEXT)}).alarms == ()


def test_a_file_without_findings_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        load_findings(tmp_path / "findings.json")
    for content in ("{", '{"findings": [{"doc": "a"}]}'):
        (tmp_path / "findings.json").write_text(content, encoding="utf-8")
        with pytest.raises(BrokenFileError):
            load_findings(tmp_path / "findings.json")


def test_a_document_has_the_source_that_its_gold_names(tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text(json.dumps({"source": "plan.md"}), encoding="utf-8")
    assert (source_of("plan", tmp_path), source_of("report", tmp_path)) == ("plan.md", "report")
