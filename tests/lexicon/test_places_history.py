"""What a search for a place covers, and what it tells of it."""

import pytest

from extract.lexicon.messages import Language, Words
from extract.lexicon.places import names_through_time, place_of, predecessors_of, successors_of

COVERED: tuple[tuple[str, set[str]], ...] = (
    ("Vĩnh Long", {"vinh-long", "tra-vinh", "ben-tre"}),
    ("vinh long", {"vinh-long", "tra-vinh", "ben-tre"}),
    ("tỉnh Cà Mau", {"ca-mau", "bac-lieu"}),
    ("Huế", {"hue", "thua-thien-hue"}),
    ("Thừa Thiên Huế", {"hue", "thua-thien-hue"}),
    ("Hà Nội", {"ha-noi", "ha-tay", "vinh-phuc/huyen-me-linh"}),
    ("quận Hà Đông, Hà Nội", {"ha-noi/quan-ha-dong", "ha-noi/thanh-pho-ha-dong", "ha-tay/thanh-pho-ha-dong"}),
    ("thị xã Ngã Bảy", {"hau-giang/thi-xa-nga-bay", "hau-giang/thanh-pho-nga-bay"}),
    ("đặc khu Bạch Long Vĩ", {"hai-phong/dac-khu-bach-long-vi", "hai-phong/huyen-bach-long-vi"}),
    ("không đâu", set()),
)


@pytest.mark.parametrize(("name", "ids"), COVERED)
def test_what_a_name_covers(name: str, ids: set[str]) -> None:
    """Communes are left out: there are many."""
    found = names_through_time(name).ids()
    assert {key for key in found if "/xa-" not in key and "/phuong-" not in key} == ids


def test_a_district_goes_on_in_communes() -> None:
    names = names_through_time("Trà Cú")
    assert set(names.ids("after")) == {
        f"vinh-long/xa-{name}"
        for name in ("tra-cu", "dai-an", "tap-son", "luu-nghiep-anh", "ham-giang", "long-hiep")
    }
    assert names.ids("wider") == ()


def test_a_province_that_is_gone_goes_on_in_communes_and_in_a_wider_one() -> None:
    names = names_through_time("Trà Vinh")
    assert names.ids("wider") == ("vinh-long",)
    assert "vinh-long/xa-tra-cu" in names.ids("after")
    wider = names.why("vinh-long/xa-ben-tre")
    assert wider
    assert (wider.relation, str(wider.since)) == ("wider", "2025-07-01")
    inside = names.why("vinh-long/xa-tra-cu")
    assert inside
    assert inside.relation == "after"
    assert names.why("can-tho") is None


def test_a_commune_of_today_covers_those_that_it_took() -> None:
    assert set(names_through_time("xã Trà Cú").ids("before")) == {
        f"tra-vinh/huyen-tra-cu/{name}" for name in ("thi-tran-tra-cu", "xa-ngai-xuyen", "xa-thanh-son")
    }


def test_only_a_part_is_told_but_not_counted() -> None:
    names = names_through_time("Phú Thọ")
    assert names.ids("part") == ("vinh-phu",)
    assert "vinh-phu" not in names.ids()


def test_a_name_of_many_covers_all() -> None:
    assert len(names_through_time("huyện Châu Thành").ids("same")) == 10
    assert len(names_through_time("huyện Châu Thành", within="Bến Tre").ids("same")) == 1


NOTES = (
    ("Trà Vinh", "tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long"),
    ("Vĩnh Long", "tỉnh Vĩnh Long: từ 01/7/2025 gồm cả tỉnh Bến Tre, tỉnh Trà Vinh"),
    ("Trà Cú", "huyện Trà Cú: không còn từ 01/7/2025; nay thuộc tỉnh Vĩnh Long"),
    ("tỉnh Thừa Thiên Huế", "tỉnh Thừa Thiên Huế: từ 01/1/2025 là thành phố Huế"),
    ("huyện Từ Liêm", "huyện Từ Liêm: từ 01/4/2014 chia thành quận Bắc Từ Liêm, quận Nam Từ Liêm"),
    ("huyện Đất Đỏ", "huyện Đất Đỏ: từ 01/1/2025 nhập vào huyện Long Đất"),
    ("Hà Tây", "tỉnh Hà Tây: từ 01/8/2008 nhập vào thành phố Hà Nội"),
    ("Lạng Sơn", "tỉnh Lạng Sơn"),
)


@pytest.mark.parametrize(("name", "note"), NOTES)
def test_what_is_told_of_a_place(name: str, note: str) -> None:
    assert [found.note() for found in names_through_time(name).related if found.relation == "same"] == [note]


def test_notes_are_in_both_languages() -> None:
    (note,) = (found.note for found in names_through_time("Bến Tre").related if found.relation == "same")
    assert note(Words(Language.EN)) == "tỉnh Bến Tre: merged into tỉnh Vĩnh Long on 01/7/2025"
    assert str(note) == note(Words(Language.VI))


def test_successors_and_predecessors() -> None:
    thu_duc, long_an = place_of("ho-chi-minh/thanh-pho-thu-duc"), place_of("long-an")
    assert thu_duc
    assert long_an
    assert {place.name for place in predecessors_of(thu_duc)} == {"quận 2", "quận 9", "quận Thủ Đức"}
    assert all(place.parent == "ho-chi-minh" for place in successors_of(thu_duc))
    assert [place.id for place in successors_of(long_an)] == ["tay-ninh"]
    assert place_of("nowhere") is place_of("nowhere/xa-khong-co") is None
