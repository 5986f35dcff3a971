"""Laws that all places keep."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lexicon.places import (
    Place,
    find_places,
    names_through_time,
    place_at,
    place_of,
    province_now,
    resolve_place,
    successors_of,
)
from extract.lexicon.places.gazetteer import REFORM, communes, place_id, upper
from extract.lexicon.places.named import bare_name, parse_named, unit_of
from extract.lexicon.places.spelling import folded_key, name_key
from extract.lexicon.places.tables import changes, province_rows, read_table
from extract.lexicon.places.territory import holds
from extract.text.fold import fold

PROVINCES = [place for place in upper().places.values() if place.level == "province"]
DISTRICTS = [place for place in upper().places.values() if place.level == "district"]
COMMUNES = list(communes().places.values())
ALL = [*PROVINCES, *DISTRICTS, *COMMUNES]
STEPS = (*upper().steps, *communes().steps)


def on(places: Iterable[Place], day: date) -> list[Place]:
    """Return the places that surely existed or may have existed on ``day``."""
    return [place for place in places if place.existed(day, day)]


@pytest.mark.parametrize(
    ("day", "provinces"),
    [("1996-12-31", 53), ("1997-01-01", 61), ("2004-01-01", 64), ("2008-07-31", 64), ("2008-08-01", 63),
     ("2025-06-30", 63), ("2025-07-01", 34), ("2026-10-01", 34)],
)  # fmt: skip
def test_the_number_of_provinces(day: str, provinces: int) -> None:
    assert len(on(PROVINCES, date.fromisoformat(day))) == provinces


def test_the_numbers_of_the_reform() -> None:
    before, after = date(2025, 6, 30), REFORM
    assert (len(on(DISTRICTS, before)), len(on(DISTRICTS, after))) == (696, 0)
    assert (len(on(COMMUNES, before)), len(on(COMMUNES, after))) == (10_035, 3_321)


def test_ids_and_names_are_whole() -> None:
    assert [count for count in Counter(place.id for place in ALL).values() if count > 1] == []
    assert [place for place in ALL if not unit_of(place.name) or not bare_name(place.name)] == []
    assert [place for place in ALL if not place.id.isascii() or place.id.count("/") > 2] == []
    assert [place for place in ALL if (place.parent or "") != place.id.rpartition("/")[0]] == []


def test_no_time_is_empty() -> None:
    assert [
        place
        for place in ALL
        if place.valid_from and place.valid_until and place.valid_from > place.valid_until
    ] == []


def test_what_a_place_lies_in_is_there() -> None:
    assert [place for place in ALL if place.parent and place_of(place.parent) is None] == []
    assert [place for place in ALL if place.level == "district" and "/" in (place.parent or "")] == []


def test_steps_lead_from_the_end_of_one_place_to_another_that_was_there() -> None:
    for step in STEPS:
        source, target = place_of(step.source), place_of(step.target)
        assert source
        assert target
        assert source.id != target.id
        assert target.existed(step.on, step.on)
        assert not step.whole or not source.existed(step.on, step.on)


def test_all_that_is_gone_has_successors() -> None:
    gone = [place for place in (*PROVINCES, *COMMUNES) if place.valid_until]
    assert [place.id for place in gone if not successors_of(place)] == []


@pytest.mark.parametrize("district", DISTRICTS, ids=lambda place: place.id)
def test_each_district_went_somewhere(district: Place) -> None:
    assert district.valid_until
    found = successors_of(district)
    assert found
    assert all(place.existed(REFORM, REFORM) or place.level == "district" for place in found)


def test_a_name_in_a_change_is_that_of_a_province_or_has_its_unit() -> None:
    ids = {row.id for row in province_rows()}
    for row in changes():
        for path in (*row.gone, *row.part_of, *row.new, *row.into):
            province, _, name = path.partition("/")
            assert province in ids
            assert not name or unit_of(name)
        assert row.gone or row.part_of
        assert row.new or row.into


@pytest.mark.parametrize("place", [*PROVINCES, *DISTRICTS], ids=lambda place: place.id)
def test_the_name_of_a_place_means_it_while_it_exists(place: Place) -> None:
    day = place.valid_until or REFORM
    assert resolve_place(place.name, day, place.parent) == place
    assert resolve_place(place.name.upper(), day, place.parent) == place
    found = find_places(fold(place.name), day, place.parent)
    assert place in found or len(found) > 1 or fold(found[0].name) == fold(place.name)


def test_changes_write_districts_as_the_table_does() -> None:
    tabled = {place_id(f"{province}/{name}"): name for province, name in read_table("districts")}
    rows = [(row.gone, row.part_of, row.new, row.into) for row in changes()]
    named = {path: path.partition("/")[2] for row in rows for paths in row for path in paths if "/" in path}
    assert {path for path, name in named.items() if tabled.get(place_id(path), name) != name} == set()


def test_what_was_there_before_is_in_the_table_or_came_by_a_change() -> None:
    tabled = {place_id(f"{province}/{name}") for province, name in read_table("districts")}
    new = {place_id(path) for row in changes() for path in row.new}
    lasting = {place_id(path) for row in changes() for path in (*row.into, *row.part_of) if "/" in path}
    gone = {place_id(path) for row in changes() for path in row.gone}
    assert lasting <= tabled | new | gone
    assert {path for path in new if "/" in path} <= tabled | gone


def test_the_name_of_a_commune_means_it_while_it_exists() -> None:
    for place in COMMUNES[::7]:
        assert place in find_places(place.name, place.valid_until or REFORM, place.parent)


@pytest.mark.parametrize("place", [*PROVINCES, *DISTRICTS], ids=lambda place: place.id)
def test_a_search_for_a_place_covers_itself_and_where_it_went(place: Place) -> None:
    names = names_through_time(place.name, place.parent)
    assert any(holds(key, place.id) for key in names.ids("same", "before"))
    assert set(names.ids()).isdisjoint(names.ids("wider"))
    today = province_now(place)
    covered = {key.partition("/")[0] for key in names.ids("same", "before", "after", "wider")}
    assert today is None or today in covered or names.ids("wider")


@pytest.mark.parametrize("place", on(PROVINCES, REFORM), ids=lambda place: place.id)
def test_a_province_of_today_covers_those_that_went_into_it(place: Place) -> None:
    covered = set(names_through_time(place.name).ids())
    assert {
        found.id for found in on(PROVINCES, date(2025, 6, 30)) if province_now(found) == place.id
    } <= covered


def test_each_place_of_2025_lies_in_one_province_of_today() -> None:
    today = {place.id for place in on(PROVINCES, REFORM)}
    assert [place.id for place in on(ALL, date(2025, 6, 30)) if province_now(place) not in today] == []


def test_folding_keeps_names_apart_that_accents_tell_apart() -> None:
    for place in ALL:
        assert folded_key(place.name) == folded_key(fold(place.name))
    upper_keys = Counter(name_key(place.name) for place in on(PROVINCES, date(2025, 6, 30)))
    assert max(upper_keys.values()) == 1
    assert name_key("đường") != name_key("Dương")


NAMES = st.sampled_from([place.name for place in ALL])
WORDS = st.text(alphabet=st.sampled_from("huyệnxãtỉnhTràCú ,.-1/’\n"), max_size=30)


@given(st.one_of(st.text(max_size=40), WORDS, NAMES), st.one_of(st.none(), st.dates(), st.text(max_size=10)))
def test_any_name_and_any_day(name: str, day: date | str | None) -> None:
    for place in find_places(name, day):
        assert place_of(place.id) == place
    found = place_at(name, day)
    assert found is None or place_of(found.place_id)
    assert all(named.name for named in parse_named(name))


@given(st.sampled_from(ALL), st.dates(date(1997, 1, 1), date(2027, 1, 1)))
def test_what_is_found_on_a_day_was_there(place: Place, day: date) -> None:
    assert all(found.existed(day, day) for found in find_places(place.name, day))
