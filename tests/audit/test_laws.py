"""What holds for the audit of any text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.audit import audit_paper
from extract.audit.lines import find_lines
from tests.audit.papers import paper_of
from tests.paper import REPORT

PIECES = (
    "12 hộ", "1.250 hộ", "3,5%", "0%", "0 hộ", "148,4 tỷ đồng", "2,43 triệu USD", "19/75 xã", "0/0 xã",
    "(209/155)",
    "từ", "lên", "xuống còn", "tăng", "giảm", "so với năm 2020", "so với cùng kỳ", "chiếm", "đạt",
    "kế hoạch", "trong đó", "gồm:", "trong đó:", "cụ thể:", "bình quân mỗi năm", "giai đoạn 2021 - 2025",
    "cơ cấu", "tổng số", "năm 2024", "còn lại", ",", ";", ".", "(", ")", "\n- ", "\n+ ", "\n1. ", "|", "\n",
    "năng suất 60 tạ/ha", "sản lượng 12 tấn", "5 ha", "40 triệu đồng/hộ", "kinh phí", "thu nhập bình quân",
    "trên", "khoảng", "9.999.999",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_an_audit_says_the_same_each_time_and_quotes_what_stands_there(text: str) -> None:
    paper = paper_of(f"{REPORT}\nI. KẾT QUẢ\n{text}\n")
    findings = audit_paper(paper)
    assert findings == audit_paper(paper)
    assert len(set(findings)) == len(findings)
    for finding in findings:
        assert finding.message
        assert all(quote.span.of(paper.text) == quote.quote for quote in finding.quotes)


@given(TEXTS)
def test_lines_stand_in_order_and_hold_all_words(text: str) -> None:
    lines = find_lines(text)
    assert [text[line.start : line.end] for line in lines] == [t for t in text.split("\n") if t.strip()]
    assert all(line.start <= line.body <= line.end for line in lines)
