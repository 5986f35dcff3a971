"""Laws that hold for any text: nothing raises, quotes stand at their spans, the order is that of the text."""

from hypothesis import given
from hypothesis import strategies as st

from tests.assemble.duty_paper import assignments_of, citations_of, deadlines_of
from tests.structure.made import made_document

PIECES = (
    *("Sở Y tế", "UBND các xã, phường", "các sở, ngành", "Công an tỉnh", "Phòng", "ỦY BAN", "đ"),
    *("chủ trì", "phối hợp với", "Giao", "Đề nghị", "Căn cứ", "lập đội", "và", "Đơn vị chủ trì: "),
    *(",", ";", ":", ".", "(", ")", " | ", "- ", "1. ", "a) ", "I. KẾT QUẢ", "II. NHIỆM VỤ", "Nơi nhận:"),
    *("hằng năm", "trước ngày 10/6/2024", "quý II/2025", "ngày 31/02/2024", "có hiệu lực từ ngày ký"),
    *("Quyết định số 5/QĐ-TTg", "12-NQ/TU", "Nhiệm vụ | Chủ trì | Thời gian"),
)
LINES = st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join), min_size=1, max_size=8)


@given(LINES)
def test_any_lines(lines: list[str]) -> None:
    document = made_document(*lines)
    for found in (assignments_of(document), deadlines_of(document, "2024-02-20"), citations_of(document)):
        spans = [item.span for item in found]
        assert [item.quote for item in found] == [span.of(document.text) for span in spans]
        assert [span.start for span in spans] == sorted(span.start for span in spans)
        assert len({item.id for item in found}) == len(found)


@given(LINES)
def test_nobody_is_told_nothing(lines: list[str]) -> None:
    assert all(assignment.lead for assignment in assignments_of(made_document(*lines)))
