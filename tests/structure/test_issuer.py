"""Mastheads name their issuers in capitals, over several lines, beside the motto of the state."""

import pytest

from extract.structure.issuer import issuer_by_symbol, parse_issuer, seat_place

ISSUERS = [
    (("ỦY BAN NHÂN DÂN", "TỈNH AN BÌNH"), "Ủy ban nhân dân tỉnh An Bình", "province", "tỉnh An Bình"),
    (("UBND HUYỆN LA SƠN",), "Ủy ban nhân dân huyện La Sơn", "district", "huyện La Sơn"),
    (("ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP"), "Ủy ban nhân dân phường Tân Lập", "commune", "phường Tân Lập"),
    (("UBND THÀNH PHỐ HẢI PHÒNG", "SỞ XÂY DỰNG"), "Sở Xây dựng thành phố Hải Phòng", "province",
     "thành phố Hải Phòng"),
    (("UBND TỈNH AN BÌNH SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",),
     "Sở Lao động - Thương binh và Xã hội tỉnh An Bình", "province", "tỉnh An Bình"),
    (("UBND HUYỆN LA SƠN", "PHÒNG TÀI CHÍNH - KẾ HOẠCH"), "Phòng Tài chính - Kế hoạch huyện La Sơn",
     "district", "huyện La Sơn"),
    (("ĐẢNG BỘ TỈNH AN BÌNH", "HUYỆN ỦY LA SƠN"), "Huyện ủy La Sơn", "district", "huyện La Sơn"),
    (("ĐẢNG BỘ TỈNH AN BÌNH",), "Đảng bộ tỉnh An Bình", "province", "tỉnh An Bình"),
    (("HỘI ĐỒNG NHÂN DÂN", "THÀNH PHỐ HUẾ"), "Hội đồng nhân dân thành phố Huế", "province", "thành phố Huế"),
    (("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỘI AN"), "Ủy ban nhân dân thành phố Hội An", "district",
     "thành phố Hội An"),
    (("VĂN PHÒNG", "ỦY BAN NHÂN DÂN TỈNH AN BÌNH"), "Văn phòng Ủy ban nhân dân tỉnh An Bình", "province",
     "tỉnh An Bình"),
    (("THỦ TƯỚNG CHÍNH PHỦ",), "Thủ tướng Chính phủ", "central", None),
    (("BỘ CÔNG THƯƠNG",), "Bộ Công thương", "central", None),
    (("BỘ Y TẾ", "CỤC Y TẾ DỰ PHÒNG"), "Cục Y tế dự phòng", "central", None),
    (("BAN CHỈ ĐẠO QUỐC GIA VỀ CHUYỂN ĐỔI SỐ",), "Ban Chỉ đạo Quốc gia về chuyển đổi số", "central", None),
    (("TRƯƠNG VĂN A",), None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "name", "level", "place"), ISSUERS, ids=[str(name) for _, name, _, _ in ISSUERS]
)
def test_issuers(lines: tuple[str, ...], name: str | None, level: str | None, place: str | None) -> None:
    issuer = parse_issuer(lines, "", year="2025")
    assert (issuer.name, issuer.level, issuer.place) == (name, level, place)


def test_names_are_written_as_the_text_writes_them() -> None:
    assert parse_issuer(("BỘ CÔNG THƯƠNG",), "Bộ Công Thương báo cáo như sau").name == "Bộ Công Thương"


def test_the_place_of_the_date_stands_in_for_a_missing_one() -> None:
    text = "UBND huyện La Sơn xây dựng kế hoạch"
    assert parse_issuer(("PHÒNG Y TẾ",), text, seat="La Sơn").place == "huyện La Sơn"


def test_the_number_names_the_issuer_where_no_line_does() -> None:
    text = "Ủy ban nhân dân huyện La Sơn xây dựng kế hoạch"
    assert issuer_by_symbol("5/KH-UBND", text, "La Sơn", "2020").name == "Ủy ban nhân dân huyện La Sơn"
    assert issuer_by_symbol("5/KH-XYZ", text, "La Sơn", "2020").name is None


def test_a_place_that_the_text_does_not_name_is_not_guessed() -> None:
    assert seat_place("La Sơn", "kế hoạch của huyện") is None
