"""Heads of papers in the orders in which readers hand them over."""

import pytest

from extract.structure.masthead import Masthead, parse_masthead
from extract.structure.outline import parse_outline
from tests.structure.made import made_document

MOTTO = ("Độc lập - Tự do - Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
BODY = (
    "Căn cứ Luật Lâm nghiệp; Ủy ban nhân dân huyện La Sơn xây dựng kế hoạch bảo vệ rừng.",
    "I. MỤC TIÊU",
    "1. Chung",
    "a",
)


def masthead(*lines: str) -> Masthead:
    """Return the masthead of a document that consists of ``lines`` and a body."""
    document = made_document(*lines, *BODY)
    return parse_masthead(document, parse_outline(document))


def test_two_columns_one_after_the_other() -> None:
    date = "La Sơn, ngày 19 tháng 02 năm 2020"
    left = ("ỦY BAN NHÂN DÂN", "HUYỆN LA SƠN")
    head = masthead(*left, *MOTTO, "Số: 32 /KH-UBND", date, "KẾ HOẠCH", "Bảo vệ rừng năm 2020")
    issuer = ("Ủy ban nhân dân huyện La Sơn", "district", "huyện La Sơn")
    assert (head.type, head.number, head.date) == ("Kế hoạch", "32/KH-UBND", "2020-02-19")
    assert (head.issuer, head.level, head.place) == issuer
    assert (head.title, head.attached) == ("Bảo vệ rừng năm 2020", None)


def test_two_columns_side_by_side() -> None:
    head = masthead(
        "UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TỈNH AN BÌNH Độc lập - Tự do - Hạnh phúc",
        "Số: 7/BC-UBND An Bình, ngày 3 tháng 5 năm 2016",
        "BÁO CÁO",
        "Kết quả trồng rừng",
    )
    assert (head.number, head.date, head.issuer) == (
        "7/BC-UBND",
        "2016-05-03",
        "Ủy ban nhân dân tỉnh An Bình",
    )


def test_a_table() -> None:
    head = masthead(
        "UBND TỈNH AN BÌNH SỞ NỘI VỤ | " + " ".join(MOTTO),
        "Số: /BC-SNV | An Bình, ngày tháng 11 năm 2025",
        "! BÁO CÁO",
        "! Kết quả các chỉ số,",
        "! hai mặt công tác",
    )
    assert (head.number, head.date, head.issuer) == ("/BC-SNV", "2025-11", "Sở Nội vụ tỉnh An Bình")
    assert head.title == "Kết quả các chỉ số, hai mặt công tác"


def test_without_an_issuer_the_body_names_it() -> None:
    head = masthead("Số: /KH-UBND", "La Sơn, ngày tháng 01 năm 2024", "KẾ HOẠCH", "Bảo vệ rừng")
    assert (head.issuer, head.level, head.place) == (
        "Ủy ban nhân dân huyện La Sơn",
        "district",
        "huyện La Sơn",
    )


def test_a_decision_takes_number_and_date_from_what_it_puts_into_force() -> None:
    document = made_document(
        "QUYẾT ĐỊNH",
        "BAN HÀNH KẾ HOẠCH TRỒNG RỪNG TỈNH AN BÌNH",
        "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
        "Căn cứ Luật Lâm nghiệp;",
        "QUYẾT ĐỊNH:",
        "Điều 1. Nay ban hành Kế hoạch.",
        "Nơi nhận:",
        "- Sở Y tế;",
        "KẾ HOẠCH",
        "TRỒNG RỪNG",
        "(Kèm theo Quyết định số 7 /2013/QĐ-UBND ngày 5 /03/ 2013)",
        "I. MỤC TIÊU",
    )
    head = parse_masthead(document, parse_outline(document))
    assert (head.type, head.number, head.date) == ("Quyết định", "7/2013/QĐ-UBND", "2013-03-05")
    assert head.title == "Ban hành Kế hoạch trồng rừng tỉnh An Bình"
    assert (head.issuer, head.attached) == ("Ủy ban nhân dân tỉnh An Bình", "Kế hoạch")


def test_a_decision_that_prints_what_it_puts_into_force_alone() -> None:
    left = ("ỦY BAN NHÂN DÂN", "TỈNH AN BÌNH", "Số: 7/2013/QĐ-UBND", "An Bình, ngày 5 tháng 3 năm 2013")
    head = masthead(*left, "QUY ĐỊNH MỨC CHI TRỒNG RỪNG", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH")
    assert (head.type, head.attached, head.title) == ("Quyết định", "Quy định", "Mức chi trồng rừng")


def test_a_telegram_names_who_sends_it_before_those_it_is_for() -> None:
    head = masthead("CÔNG ĐIỆN", "Về việc chống bão", "THỦ TƯỚNG CHÍNH PHỦ điện:", "- Bộ trưởng các Bộ;")
    assert (head.type, head.issuer, head.level) == ("Công điện", "Thủ tướng Chính phủ", "central")


def test_a_party_resolution() -> None:
    head = masthead(
        "BAN CHẤP HÀNH TRUNG ƯƠNG",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Số 9-NQ/TW",
        "Hà Nội, ngày 2 tháng 3 năm 2024",
        "NGHỊ QUYẾT",
        "CỦA BỘ CHÍNH TRỊ",
        "về bảo vệ rừng",
    )
    assert (head.number, head.issuer, head.level, head.place) == ("9-NQ/TW", "Bộ Chính trị", "central", None)
    assert head.title == "Về bảo vệ rừng"


def test_a_resolution_that_names_its_district_in_the_masthead_alone() -> None:
    head = masthead(
        "ĐẢNG BỘ TỈNH AN BÌNH",
        "HUYỆN ỦY LA SƠN La Sơn, ngày 5 tháng 7 năm 2006",
        "Số 9-NQ/HU",
        "NGHỊ QUYẾT",
        "CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN",
        "về nuôi cá lồng",
    )
    assert (head.issuer, head.level, head.place) == ("Huyện ủy La Sơn", "district", "huyện La Sơn")
    assert (head.title, head.date) == ("Về nuôi cá lồng", "2006-07-05")


def test_a_scan_that_lost_marks() -> None:
    head = masthead(
        "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
        "Số: 23 /CT-UBND",
        "CỌNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM",
        "An Bình, ngày ,@3 tháng 01 năm 2025",
        "CHÍ THỊ",
        "Về trồng rừng",
    )
    assert (head.type, head.title) == ("Chỉ thị", "Về trồng rừng")
    assert (head.issuer, head.date) == ("Ủy ban nhân dân tỉnh An Bình", "2025-01")


def test_a_cover_has_its_date_below_the_title() -> None:
    head = masthead("SỞ XÂY DỰNG", "BÁO CÁO", "KẾT QUẢ XÂY CHỢ", "CỦA CÁC XÃ", "AN BÌNH - THÁNG 12/2018")
    assert (head.title, head.date) == ("Kết quả xây chợ của các xã", "2018-12")


def test_a_resolution_of_an_assembly_that_prints_its_session_and_at_the_end_its_day() -> None:
    head = masthead(
        "NGHỊ QUYẾT",
        "VỀ VIỆC NUÔI CÁ LỒNG",
        "HỘI ĐỒNG NHÂN DÂN",
        "TỈNH AN BÌNH",
        "KHÓA IX - KỲ HỌP THỨ HAI",
        "Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;",
        "QUYẾT NGHỊ:",
        "Điều 1. Nuôi cá lồng.",
        "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa IX, kỳ họp thứ hai thông qua"
        " ngày 4 tháng 7 năm 2018 và có hiệu lực từ ngày 01 tháng 8 năm 2018./.",
    )
    assert (head.issuer, head.place) == ("Hội đồng nhân dân tỉnh An Bình", "tỉnh An Bình")
    assert (head.title, head.date) == ("Về việc nuôi cá lồng", "2018-07-04")


def test_a_page_that_begins_with_kind_number_day_and_issuer_of_the_paper() -> None:
    head = masthead(
        "Quyết định số 7/QĐ-UBND ngày 5/3/2013 của UBND tỉnh An Bình về việc phê duyệt Đề án cá lồng."
    )
    assert (head.type, head.number, head.date) == ("Quyết định", "7/QĐ-UBND", "2013-03-05")
    assert (head.issuer, head.attached) == ("Ủy ban nhân dân tỉnh An Bình", "Đề án")


def test_an_issuer_in_small_letters_before_the_bases() -> None:
    head = masthead("Nghị quyết về nuôi cá lồng", "Hội đồng nhân dân huyện la sơn", "Khóa ix, kỳ họp thứ hai")
    assert (head.type, head.title) == ("Nghị quyết", "Về nuôi cá lồng")
    assert (head.issuer, head.level, head.place) == (
        "Hội đồng nhân dân huyện La Sơn",
        "district",
        "huyện La Sơn",
    )


def test_an_issuer_that_only_the_signature_names() -> None:
    document = made_document(
        "THÔNG BÁO",
        "Về chống bão",
        "An Bình, ngày 3 tháng 5 năm 2016",
        "Kính gửi: Các xã",
        "Các xã đưa dân lên chỗ cao trước khi bão đến, giữ thuyền trong bến và báo về tỉnh An Bình.",
        "TM. ỦY BAN NHÂN DÂN TỈNH",
        "CHỦ TỊCH",
        "Lê Văn An",
    )
    head = parse_masthead(document, parse_outline(document))
    assert (head.issuer, head.level) == ("Ủy ban nhân dân tỉnh An Bình", "province")


def test_a_kind_that_is_broken_between_two_lines_or_lost_its_marks() -> None:
    left = ("ỦY BAN NHÂN DÂN", "TỈNH AN BÌNH", "Số: 7/QĐ-UBND", "An Bình, ngày 5 tháng 3 năm 2013")
    for kind in (("QUYẾT", "ĐỊNH", "VỀ NUÔI CÁ"), ("QUYET ĐỊNH Về nuôi cá",)):
        head = masthead(*left, *kind, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH")
        assert (head.type, head.title, head.issuer) == (
            "Quyết định",
            "Về nuôi cá",
            "Ủy ban nhân dân tỉnh An Bình",
        )


@pytest.mark.parametrize(
    "line",
    [
        "Kế hoạch này nêu ba việc",
        "Báo cáo được gửi trước ngày 5",
        "Quyết định.",
        "Báo cáo viên các xã tập huấn ở huyện",
        "Hướng dẫn viên du lịch",
        "Quyết định đầu tư vào rừng là quyết định đúng",
        "Chỉ thị 5/CT-TTg ngày 3/4/2020 của Thủ tướng Chính phủ về chống hạn yêu cầu các tỉnh giữ rừng.",
    ],
)
def test_a_sentence_about_a_paper_is_no_head(line: str) -> None:
    document = made_document(line, "I. MỤC TIÊU", "- Trồng 5 ha rừng")
    assert parse_masthead(document, parse_outline(document)) == Masthead()


@pytest.mark.parametrize("subject", ["V/v chống hạn", "Về việc chống hạn"])
def test_a_letter_has_a_subject_for_a_title(subject: str) -> None:
    head = masthead("ỦY BAN NHÂN DÂN", "HUYỆN LA SƠN", "Số: 1/UBND-KT", subject, "Kính gửi: Các xã")
    assert (head.type, head.title, head.issuer) == ("Công văn", "Chống hạn", "Ủy ban nhân dân huyện La Sơn")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("PHÁT TRIỂN KINH TẾ", "TỈNH AN BÌNH"), "Phát triển kinh tế tỉnh an bình"),
        (("Kết quả “Nước sạch;", "Vệ sinh” của tỉnh"), "Kết quả “Nước sạch; Vệ sinh” của tỉnh"),
        (("THỰC HIỆN ĐỀ ÁN SỐ 10-ĐA/TU",), "Thực hiện đề án số 10-ĐA/TU"),
        (("THỰC HIỆN " + "NUÔI CÁ, " * 15 + "TRỒNG RAU",), "Thực hiện " + "nuôi cá, " * 15 + "trồng rau"),
        (("NUÔI CÁ ĐẾN NĂM 2030 VÀ NHỮNG NĂM TIẾP THEO", "Căn cứ Luật Thủy sản; xét đề nghị của Sở;"),
         "Nuôi cá đến năm 2030 và những năm tiếp theo"),
        (("Bảo vệ rừng", "Kính gửi: Hội đồng nhân dân tỉnh"), "Bảo vệ rừng"),
    ],
)  # fmt: skip
def test_titles(lines: tuple[str, ...], title: str) -> None:
    assert masthead("KẾ HOẠCH", *lines).title == title


def test_a_text_without_a_head_states_nothing() -> None:
    document = made_document("I. MỤC TIÊU", "- Trồng 5 ha rừng")
    assert parse_masthead(document, parse_outline(document)) == Masthead()
