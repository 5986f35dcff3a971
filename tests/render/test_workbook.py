"""The workbooks: headings stay, columns filter, and what others wrote never becomes a formula."""

from io import BytesIO

from openpyxl import load_workbook

from extract.audit import audit_paper
from extract.lexicon.messages import Words
from extract.render.html_findings import show_audit
from extract.render.workbook import Field, Sheet, render_workbook
from extract.render.workbook_findings import render_comparison_workbook, render_findings_workbook
from schemas import Alignment, Comparison, Verdict
from tests.audit.papers import paper_of
from tests.audit.test_dates import plan

PLAN = plan("I. CHỈ TIÊU\n1. Trồng mới 50 ha chè.\n2. Gửi danh sách về Sở trước ngày 31/11/2024.")


def test_text_like_a_formula_stays_text() -> None:
    texts = ["=1+1", "+84", "-5", "@SUM(A1)", "http://example.org", "x" * 40_000]
    content = render_workbook([Sheet("Bảng", [Field("Chữ", 20)], [(text,) for text in texts])])
    page = load_workbook(BytesIO(content))["Bảng"]
    cells = [row[0] for row in page.iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == [*texts[:5], "x" * 32_767]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.hyperlink is None for cell in cells)
    assert [cell.quotePrefix for cell in cells] == [True, True, True, True, False, False]


def test_findings_fill_a_sheet_that_filters() -> None:
    paper = paper_of(PLAN)
    audits = [show_audit(paper, audit_paper(paper), Words())]
    book = load_workbook(BytesIO(render_findings_workbook(audits, Words())))
    page = book["Điểm cần xem"]
    assert (page.freeze_panes, page.auto_filter.ref) == ("A2", "A1:J2")
    row = [cell.value for cell in page[2]]
    assert row[2:4] == ["lỗi", "Ngày không có thật"]
    assert "«ngày 31/11/2024»" in str(row[5])
    assert [cell.value for cell in book["Theo văn bản"][2]][2:] == [1, 0, 0]


def test_a_comparison_shows_both_sentences_in_one_row() -> None:
    paper = paper_of(PLAN)
    (first, *_) = (item.id for item in paper.record.statements)
    alignments = [
        Alignment(left=first, right=first, verdict=Verdict.SAME, score=1, features={}, reason="Bằng nhau."),
        Alignment(left=first, right=None, verdict=Verdict.MISSING, score=0, features={}, reason="Thiếu."),
    ]
    comparison = Comparison(left="d1", right="d2", alignments=tuple(alignments))
    page = load_workbook(BytesIO(render_comparison_workbook(comparison, paper, paper, Words()))).active
    both, missing = ([cell.value for cell in row] for row in page.iter_rows(min_row=2))
    assert both[2] == Words()("compare.verdict.same")
    assert both[7] == both[8] != missing[8]
    assert missing[8] is None
