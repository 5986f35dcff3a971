"""What the audit finds in the documents with findings does not get worse, and raises no false error."""

from pathlib import Path

import pytest

from extract.audit import audit_paper
from extract.audit.checks import ARITHMETIC_CHECKS
from extract.evaluate.findings import read_papers, score_findings
from extract.evaluate.findings_gold import load_findings
from extract.pipeline import extract_paper

CORPUS = Path("corpus")
SHARED = Path("../shared")
DOCUMENTS = sorted(p for p in CORPUS.iterdir() if p.is_file() and not p.name.startswith("README"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_documents_whose_figures_agree_raise_no_alarm(path: Path) -> None:
    assert audit_paper(extract_paper(path), ARITHMETIC_CHECKS) == ()


def test_what_agrees_in_the_invented_documents_is_no_error() -> None:
    gold = load_findings(CORPUS / "gold/findings.json")
    assert len(gold.agreeing) > 20
    assert score_findings(gold, read_papers(gold, CORPUS / "gold", CORPUS)).alarms == ()


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the documents beside the project are absent")
def test_what_stands_in_real_documents_is_found() -> None:
    folder = SHARED / "gold"
    gold = load_findings(folder / "findings.json")
    score = score_findings(gold, read_papers(gold, folder, SHARED / "corpus"))
    assert (score.hits, score.misread, score.missed, score.alarms) == (11, (), (), ())
