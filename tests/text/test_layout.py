"""Which lines are one paragraph: pairs that are, pairs that are not, and lines wrapped at a width."""

import textwrap

import pytest

from extract.readers.cues import line_cues
from extract.text.layout import join_lines
from extract.text.line import Line
from extract.text.wrapping import Wrapping, measure_wrapping

ONE = [
    ("thực hiện chính sách cho hộ", "nghèo trên địa bàn"),
    ("Sở Nông nghiệp và", "Phát triển nông thôn"),
    ("phát triển kinh tế", "- xã hội của tỉnh"),
    ("tăng từ 18", "- 20% so với năm trước"),
    ("giai đoạn 2021", "- 2025"),
    ("giai đoạn 2026 -", "2030"),
    ("nhiệm vụ trọng tâm năm", "2024. Đồng thời"),
    ("thực hiện theo quy định tại khoản", "30. Luật này"),
    ("I. MỤC ĐÍCH,", "YÊU CẦU"),
    ("VI. CHẾ ĐỘ", "BÁO CÁO"),
    ("2.1.", "Thu ngân sách"),
    ("ỦY BAN NHÂN DÂN", "TỈNH YÊN LĨNH"),
    ("Thành phố Hồ Chí", "Minh, ngày 21 tháng 11 năm 2025"),
    ("Phối hợp với Phòng Lao động và Sở", "Tài chính"),
]

TWO = [
    ("1. Kết quả đạt được", "Sau 10 năm nỗ lực"),
    ("2. Hạn chế, tồn tại", "Tỷ lệ lao động còn thấp"),
    ("3. Nguyên nhân hạn chế, tồn tại", "a) Về khách quan"),
    ("1. Phát triển kinh tế số", "- Tỷ lệ đạt 80%"),
    ("4. Phát triển ứng dụng số", "4.1. Ứng dụng GIS"),
    ("I. MỤC TIÊU CẦN ĐẠT", "1. Đến hết năm 2016"),
    ("Trong đó:", "giảm nghèo 2%"),
    ("Phần I", "THỰC TRẠNG"),
    ("PHẦN I", "KẾT QUẢ THỰC HIỆN"),
    ("KẾ HOẠCH", "GIẢM NGHÈO NĂM 2024"),
    ("BAN HÀNH KẾ HOẠCH GIẢM NGHÈO", "ỦY BAN NHÂN DÂN TỈNH YÊN LĨNH"),
    ("UBND TỈNH YÊN LĨNH", "SỞ Y TẾ"),
    ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    ("PHÓ CHỦ TỊCH", "Nguyễn Văn A"),
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"),
    ("CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 12/KH-UBND", "Yên Lĩnh, ngày 4 tháng 5 năm 2020"),
    ("giải quyết việc làm cho người lao động", "- Tư vấn chọn nghề cho 9.120 người"),
    ("TT | Chỉ tiêu", "1 | tỷ lệ"),
]


@pytest.mark.parametrize(("first", "second"), ONE)
def test_are_one_paragraph(first: str, second: str) -> None:
    assert len(join_lines([Line(first), Line(second)], Wrapping(), line_cues())) == 1


@pytest.mark.parametrize(("first", "second"), TWO)
def test_are_two_paragraphs(first: str, second: str) -> None:
    assert len(join_lines([Line(first), Line(second)], Wrapping(), line_cues())) == 2


def test_a_page_break_inside_a_sentence_is_joined() -> None:
    lines = [Line("tham gia vào thị trường lao động ở cơ"), Line("sở trong kế hoạch", gap=True)]
    assert len(join_lines(lines, Wrapping(), line_cues())) == 1


def test_a_title_in_an_open_quotation_is_joined() -> None:
    lines = [Line("“CHƯƠNG TRÌNH GIẢM NGHÈO"), Line("BỀN VỮNG” NĂM 2020", gap=True)]
    assert len(join_lines(lines, Wrapping(), line_cues())) == 1


PARAGRAPHS = [
    "1. Nhiệm vụ chung",
    "Các thành viên Ban Chỉ đạo họp mỗi quý một lần để xem xét tiến độ, rút kinh nghiệm và giao việc "
    "cho các phòng. Mỗi thành viên theo dõi hai xã và báo cáo vào ngày cuối tháng. Văn phòng Ủy ban "
    "tổng hợp chung.",
    "2. Phòng Lao động",
    "- Chủ trì, phối hợp với các xã thực hiện chính sách giảm nghèo, tạo việc làm và phát triển kinh tế "
    "- xã hội của người dân; báo cáo kết quả về Phòng. Hằng năm tổng kết, đánh giá và khen thưởng.",
    "- Giao Phòng Lao động - Thương binh và Xã hội theo dõi, đôn đốc việc này và báo cáo Ủy ban nhân "
    "dân huyện khi có yêu cầu.",
]


def wrap(paragraph: str) -> list[str]:
    """Return the lines of ``paragraph`` as a saved page has them: the first is short."""
    first, *rest = textwrap.wrap(paragraph, 32, break_long_words=False)
    return [first, *textwrap.wrap(" ".join(rest), 80)]


def test_wrapped_lines() -> None:
    lines = [Line(text) for paragraph in PARAGRAPHS for text in wrap(paragraph)]
    wrapping = measure_wrapping(lines)
    joined = [" ".join(line.text for line in part) for part in join_lines(lines, wrapping, line_cues())]
    assert (wrapping.wrapped, wrapping.spaced) == (True, False)
    assert joined == PARAGRAPHS


def test_wrapped_lines_with_blank_lines_between_paragraphs() -> None:
    lines = [Line(text, gap=not at) for part in PARAGRAPHS for at, text in enumerate(wrap(part))]
    wrapping = measure_wrapping(lines)
    joined = [" ".join(line.text for line in part) for part in join_lines(lines, wrapping, line_cues())]
    assert (wrapping.wrapped, wrapping.spaced) == (True, True)
    assert joined == PARAGRAPHS
