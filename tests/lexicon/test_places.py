"""Names of places as papers write them, on both sides of the days on which they changed."""

import pytest

from extract.lexicon.places import find_places, place_at, province_at, resolve_place

RESOLVED = (
    # one name on both sides of a change
    ("tỉnh Trà Vinh", "2025-06-30", "tra-vinh"),
    ("tỉnh Trà Vinh", "2025-07-01", None),
    ("tỉnh Vĩnh Long", "2025-06-30", "vinh-long"),
    ("tỉnh Vĩnh Long", "2025-07-01", "vinh-long"),
    ("huyện Trà Cú", "2025-06-30", "tra-vinh/huyen-tra-cu"),
    ("huyện Trà Cú", "2025-07-01", None),
    ("xã Trà Cú", "2025-07-01", "vinh-long/xa-tra-cu"),
    ("xã Trà Cú", "2025-06-30", None),
    ("thành phố Huế", "2024-12-31", "thua-thien-hue/thanh-pho-hue"),
    ("thành phố Huế", "2025-01-01", "hue"),
    ("tỉnh Thừa Thiên Huế", "2024-12-31", "thua-thien-hue"),
    ("tỉnh Thừa Thiên Huế", "2025-01-01", None),
    ("tỉnh Hà Tây", "2008-07-31", "ha-tay"),
    ("tỉnh Hà Tây", "2008-08-01", None),
    ("huyện Mê Linh", "2008-07-31", "vinh-phuc/huyen-me-linh"),
    ("huyện Mê Linh", "2008-08-01", "ha-noi/huyen-me-linh"),
    ("tỉnh Cần Thơ", "2003-12-31", "tinh-can-tho"),
    ("tỉnh Hậu Giang", "2004-01-01", "hau-giang"),
    ("tỉnh Hậu Giang", "2003-12-31", None),
    ("tỉnh Đắk Nông", "2003", None),
    ("tỉnh Điện Biên", "2004", "dien-bien"),
    ("tỉnh Hà Bắc", "1996-12-31", "ha-bac"),
    ("tỉnh Bắc Giang", "1997-01-01", "bac-giang"),
    ("huyện Từ Liêm", "2014-03-31", "ha-noi/huyen-tu-liem"),
    ("huyện Từ Liêm", "2014-04-01", None),
    ("thị xã Ngã Bảy", "2020-01-31", "hau-giang/thi-xa-nga-bay"),
    ("thị xã Ngã Bảy", "2020-02-01", None),
    ("thành phố Ngã Bảy", "2020-02-01", "hau-giang/thanh-pho-nga-bay"),
    ("thành phố Ngã Bảy", "2020-01-31", None),
    ("quận 2", "2020-12-31", "ho-chi-minh/quan-2"),
    ("quận 2", "2021-01-01", None),
    ("thành phố Sơn Tây", "2008-07-31", "ha-tay/thanh-pho-son-tay"),
    ("thành phố Sơn Tây", "2009-01", "ha-noi/thanh-pho-son-tay"),
    ("thị xã Sơn Tây", "2009-05-08", "ha-noi/thi-xa-son-tay"),
    ("thành phố Bắc Ninh", "2025-06-30", "bac-ninh/thanh-pho-bac-ninh"),
    ("thành phố Bắc Ninh", "2025-07-01", None),
    ("thành phố Bắc Ninh", "2026-10", "bac-ninh"),
    # a date that isn't a day
    ("tỉnh Trà Vinh", "2025", "tra-vinh"),
    ("tỉnh Trà Vinh", "2025-06", "tra-vinh"),
    ("tỉnh Trà Vinh", "2025-08", None),
    # spellings
    ("TP. Hồ Chí Minh", None, "ho-chi-minh"),
    ("TP.HCM", "2024", "ho-chi-minh"),
    ("TPHCM", "2024", "ho-chi-minh"),
    ("T.P Hồ Chí Minh", "2024", "ho-chi-minh"),
    ("THÀNH PHỐ HỒ CHÍ MINH", "2024", "ho-chi-minh"),
    ("tỉnh Thừa Thiên - Huế", "2019", "thua-thien-hue"),
    ("Bà Rịa – Vũng Tàu", "2019", "ba-ria-vung-tau"),
    ("tỉnh Bà Rịa-Vũng Tàu", "2019", "ba-ria-vung-tau"),
    ("tỉnh Đắc Lắc", "2019", "dak-lak"),
    ("tỉnh Đăk Lăk", "2019", "dak-lak"),
    ("tỉnh Daklak", "2019", "dak-lak"),
    ("tỉnh Đák Nông", "2019", "dak-nong"),
    ("tỉnh Hoà Bình", "2019", "hoa-binh"),
    ("tỉnh Bắc Cạn", "2019", "bac-kan"),
    ("tỉnh Kontum", "2019", "kon-tum"),
    ("thành phố Qui Nhơn", "2019", "binh-dinh/thanh-pho-quy-nhon"),
    ("thành phố Buôn Mê Thuột", "2019", "dak-lak/thanh-pho-buon-ma-thuot"),
    ("huyện Lí Sơn", "2019", "quang-ngai/huyen-ly-son"),
    ("huyện Đắk R’lấp", "2019", "dak-nong/huyen-dak-rlap"),
    ("Q.1", "2019", "ho-chi-minh/quan-1"),
    ("Q1", "2019", "ho-chi-minh/quan-1"),
    ("H. Trà Cú", "2019", "tra-vinh/huyen-tra-cu"),
    ("TX Ngã Bảy", "2019", "hau-giang/thi-xa-nga-bay"),
    ("thị xã Ngã Bảy tỉnh Hậu Giang", "2019", "hau-giang/thi-xa-nga-bay"),
    ("huyện đảo Lý Sơn", "2019", "quang-ngai/huyen-ly-son"),
    # no accents typed
    ("huyen tra cu", "2019", "tra-vinh/huyen-tra-cu"),
    ("tinh dak nong", "2019", "dak-nong"),
    ("can tho", "2019", "can-tho"),
    # a bare name is that of the highest level
    ("Trà Vinh", "2019", "tra-vinh"),
    ("Trà Vinh", "2026", "vinh-long/phuong-tra-vinh"),
    ("Lào Cai", "2026", "lao-cai"),
    # one name, many places
    ("huyện Châu Thành", "2019", None),
    ("huyện Châu Thành, tỉnh Bến Tre", "2019", "ben-tre/huyen-chau-thanh"),
    ("huyện Châu Thành - tỉnh Bến Tre", "2019", "ben-tre/huyen-chau-thanh"),
    ("xã Tân Phú", "2019", None),
    ("xã Tân Phú, huyện Châu Thành, tỉnh Bến Tre", "2019", "ben-tre/huyen-chau-thanh/xa-tan-phu"),
    ("phường 01, thành phố Trà Vinh", "2019", "tra-vinh/thanh-pho-tra-vinh/phuong-1"),
    ("xã Trà Cú, tỉnh Trà Vinh", "2025-09", "vinh-long/xa-tra-cu"),
    # a commune of a district that changed hands
    ("xã Thạch Xá, huyện Thạch Thất, tỉnh Hà Tây", "2006", "ha-noi/huyen-thach-that/xa-thach-xa"),
    # a unit from which the place rose later, on a day that is not known here
    ("thị xã Cao Lãnh", "2005", "dong-thap/thanh-pho-cao-lanh"),
    ("huyện Cao Lãnh", "2005", "dong-thap/huyen-cao-lanh"),
    ("huyện Trà Vinh", "2005", "tra-vinh/thanh-pho-tra-vinh"),
    ("thị xã Cao Lãnh", "2025-04", None),
    ("phường Phường Đúc, quận Thuận Hóa", "2025-05", "hue/quan-thuan-hoa/phuong-phuong-duc"),
    # no such place
    ("tỉnh Đồng Lành", "2019", None),
    ("huyện Trà Cú, tỉnh Đồng Lành", "2019", None),
    ("huyện Trà Cú, tỉnh Bến Tre", "2019", None),
    ("thị xã Trà Cú", "2019", None),
    ("tỉnh", "2019", None),
    ("", "2019", None),
)


@pytest.mark.parametrize(("name", "on", "place_id"), RESOLVED)
def test_a_name_and_a_day(name: str, on: str | None, place_id: str | None) -> None:
    found = resolve_place(name, on)
    assert (found.id if found else None) == place_id


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("tỉnh Bình Đương", "tỉnh Bình Dương"),
        ("tỉnh Đồng Nại", "tỉnh Đồng Nai"),
        ("huyện Hòa Văng", "huyện Hòa Vang"),
    ],
)
def test_accents_that_were_typed_count(name: str, other: str) -> None:
    assert resolve_place(other, "2019")
    assert resolve_place(name, "2019") is None


def test_all_that_a_name_may_mean() -> None:
    assert len(find_places("huyện Châu Thành", "2019")) == 10
    assert {place.parent for place in find_places("huyện Châu Thành", "2019", "vinh-long")} == {
        "ben-tre",
        "tra-vinh",
    }
    assert [place.id for place in find_places("huyện Châu Thành", "2019", "tra-vinh")] == [
        "tra-vinh/huyen-chau-thanh"
    ]


LOCATED = (
    ("huyện Trà Cú", "2020-05-04", "", ("tra-vinh", "vinh-long", True, True)),
    ("tỉnh Trà Vinh", "2026-01", "", ("tra-vinh", "vinh-long", False, True)),
    ("tỉnh Vĩnh Long", "2020", "", ("vinh-long", "vinh-long", True, True)),
    ("thị xã Hương Thủy", "2023", "", ("thua-thien-hue", "hue", True, True)),
    ("thị xã Hương Thủy", "2025-03", "", ("hue", "hue", True, True)),
    ("huyện Thạch Thất", "2006", "", ("ha-tay", "ha-noi", True, True)),
    ("xã Thạch Xá, huyện Thạch Thất", "2006", "", ("ha-tay", "ha-noi", True, True)),
    ("thị xã Cao Lãnh", "2005", "", ("dong-thap", "dong-thap", True, False)),
    ("huyện Thông Nông", "2019", "", ("cao-bang", "cao-bang", True, True)),
    ("tỉnh Vĩnh Phú", "1996", "", ("vinh-phu", "phu-tho", True, True)),
    ("tỉnh Cần Thơ", "2003", "", ("tinh-can-tho", "can-tho", True, True)),
    ("tỉnh Quảng Nam - Đà Nẵng", "1996", "", ("quang-nam-da-nang", "da-nang", True, True)),
    ("tỉnh Trà Vinh", None, "", ("tra-vinh", "vinh-long", True, True)),
    ("tỉnh Trà Vĩnh", "2020", "", ("tra-vinh", "vinh-long", True, False)),  # a slip of OCR
    ("tỉnh Lâm Ðồng", "2020", "", ("lam-dong", "lam-dong", True, True)),  # a letter of old converters
    (
        "tỉnh Trà Vinh Số",
        "2020",
        "",
        ("tra-vinh", "vinh-long", True, True),
    ),  # "Số" of the line below the masthead
    (
        "xã Tân Phú",
        "2020",
        "Ủy ban nhân dân xã Tân Phú, huyện Châu Thành, tỉnh Bến Tre",
        ("ben-tre", "vinh-long", True, True),
    ),
)


@pytest.mark.parametrize(("place", "on", "text", "expected"), LOCATED)
def test_the_place_of_a_document(
    place: str, on: str | None, text: str, expected: tuple[str, str, bool, bool]
) -> None:
    found = place_at(place, on, text)
    assert found
    assert (found.province_id, found.province_today_id, found.valid, found.exact) == expected


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (None, ""),
        ("", ""),
        ("xã Tân Phú", ""),
        ("xã Tân Phú", "tỉnh Bến Tre và tỉnh Tiền Giang"),
        ("xã Đồng Lành", ""),
    ],
)
def test_a_place_that_is_not_settled(place: str | None, text: str) -> None:
    assert place_at(place, "2020", text) is None


def test_the_province_at_a_day() -> None:
    place = resolve_place("huyện Ba Vì", "2020")
    assert place
    assert [province_at(place, on).id for on in ("2008-07-31", "2008-08-01", None)] == [
        "ha-tay",
        "ha-noi",
        "ha-noi",
    ]
