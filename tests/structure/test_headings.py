"""The heading of a line is its lead, the whole line, or the first words of a running text."""

import pytest

from extract.structure.headings import CLAUSE, LINE, heading_end

TITLED = [
    ("2.2. Sở Tài chính: Chủ trì, phối hợp với các sở", 5, "Sở Tài chính"),
    ("a) Về y tế: Khám bệnh", 3, "Về y tế"),
    ("1. Chỉ tiêu (đến năm 2025: xem biểu) của xã: gồm", 3, "Chỉ tiêu (đến năm 2025: xem biểu) của xã"),
    ("I. MỤC TIÊU", 3, "MỤC TIÊU"),
    ("1. Họp lúc 08:00 và 14:00", 3, "Họp lúc 08:00 và 14:00"),
]
RUNNING = [
    ("1. Giao Sở Y tế theo dõi.", 3),
    ("2. Rà soát các hộ. Báo cáo kết quả về huyện", 3),
    ("3. Trồng mới rừng phòng hộ ven sông;", 3),
]


@pytest.mark.parametrize(("line", "start", "heading"), TITLED)
def test_titles(line: str, start: int, heading: str) -> None:
    end, titled = heading_end(line, start)
    assert (line[start:end].strip(), titled) == (heading, True)


@pytest.mark.parametrize(("line", "start"), RUNNING)
def test_running_text_has_no_title(line: str, start: int) -> None:
    assert heading_end(line, start)[1] is False


def test_a_bold_lead_is_the_title() -> None:
    line = "1. Phát triển hạ tầng. Nâng cấp đường liên xã."
    assert heading_end(line, 3, bold=22) == (21, True)


def test_a_bold_beginning_of_a_sentence_is_none() -> None:
    assert heading_end("4. Tranh thủ các nguồn vốn của tổ chức khác.", 3, bold=26)[1] is False


def test_the_first_clause_stands_for_a_long_text() -> None:
    line = "6. " + "chữ " * 20 + "hết câu, " + "chữ " * 200
    end, titled = heading_end(line, 3)
    assert not titled
    assert CLAUSE <= end - 3 <= LINE
    assert line[end] == ","
