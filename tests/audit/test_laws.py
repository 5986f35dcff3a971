"""Laws that hold for any paper: nothing raises, quotes stand at their spans, each finding comes once."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.audit import audit_paper
from extract.audit.many import audit_many
from extract.lexicon.messages import load_messages
from extract.pipeline import extract_paper
from schemas import Finding, Paper
from tests.audit.papers import paper_of
from tests.audit.test_dates import plan
from tests.fragments import PAPERS as FRAGMENTS

SHARED = Path(__file__).parents[3] / "shared" / "corpus"
PAPERS = sorted(p for kind in ("seeds/*.txt", "real/*.md", "real/*.docx") for p in SHARED.glob(kind))
WORDS = (
    *("Sở Y tế", "UBND các huyện", "chủ trì", "Cơ quan chủ trì:", "hoàn thành", "báo cáo", "gửi"),
    *("trước ngày 30/4/2021", "trước ngày 31/11/2024", "trong tháng 01/2023", "năm 2024-20256"),
    *("Nghị định số 86/NĐ-CP", "Nghị quyết số 71/NQ-CP ngày 01/4/2023", "71/NQ-CP ngày 01/5/2023"),
    *("Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh", "kèm theo", "thay thế", "của HĐND tỉnh"),
    *("giai đoạn 2025 - 2021", "Trên đây là Kế hoạch", "năm 2023", "I. CHỈ TIÊU NĂM 2022", "1.", "-", "|"),
    *("STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn", "đạt 50%", "trong đó", "120 hộ", "\n", "\n", ";", "."),
)
BODIES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def hold(paper: Paper, findings: tuple[Finding, ...]) -> None:
    assert all(quote.span.of(paper.text) == quote.quote for finding in findings for quote in finding.quotes)
    assert {f"audit.check.{finding.check}" for finding in findings} <= load_messages().keys()
    assert len(set(findings)) == len(findings)


@settings(max_examples=60, deadline=None)
@given(body=BODIES | FRAGMENTS)
def test_any_words(body: str) -> None:
    paper = paper_of(plan(body))
    hold(paper, audit_paper(paper))
    assert audit_paper(paper) == audit_paper(paper)
    assert list(audit_many([paper])) == []


PLAIN = (
    "",
    "1. Trồng mới 50 ha chè.\n2. Tỷ lệ hộ nghèo giảm còn 5%.",
    "1. Sở Công Thương\n- Hỗ trợ 12 cơ sở chè.\n2. Sở Tài chính\n- Cấp 3,5 tỷ đồng trước ngày 30/6/2024.",
    "Thực hiện Nghị quyết số 46/NQ-HĐND ngày 10/12/2023 của HĐND tỉnh.",
)


@pytest.mark.parametrize("body", PLAIN)
def test_where_nothing_depends_on_anything_nothing_is_found(body: str) -> None:
    assert audit_paper(paper_of(plan(body))) == ()


@pytest.mark.shared
@pytest.mark.skipif(not PAPERS, reason="the shared documents are not beside the checkout")
@pytest.mark.parametrize("path", PAPERS, ids=[path.stem for path in PAPERS])
def test_the_laws_hold_for_real_papers(path: Path) -> None:
    paper = extract_paper(path)
    hold(paper, audit_paper(paper))
