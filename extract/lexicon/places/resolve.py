"""From a name in a paper to the place that it meant at the time."""

from datetime import date
from functools import lru_cache

from extract.lexicon.places.days import When, days_of
from extract.lexicon.places.gazetteer import communes, upper
from extract.lexicon.places.named import Named, parse_named, unit_of
from extract.lexicon.places.place import Level, Place
from extract.lexicon.places.spelling import folded_key, is_without_accents, name_key
from extract.lexicon.places.tables import Unit, units
from extract.lexicon.places.territory import ids_around, ids_elsewhen, place_of

LEVELS: tuple[Level, ...] = ("province", "district", "commune")
TABLED = date(2025, 3, 1)
"""From this day on the tables have the unit of each place."""


def resolve_place(name: str, on: When = None, within: str | None = None) -> Place | None:
    """Return the place that ``name`` meant ``on`` a day, None where there is none or it could be several.

    ``within`` is the name or id of a place around it; the name may hold it as well. A name without its unit
    means the place of the highest level that bears it.

    >>> place = resolve_place("huyện Trà Cú, tỉnh Trà Vinh", "2020")
    >>> place and (place.id, place.name)
    ('tra-vinh/huyen-tra-cu', 'huyện Trà Cú')
    >>> resolve_place("huyện Trà Cú", "2025-07-01"), resolve_place("huyện Châu Thành", "2020")
    (None, None)
    """
    found = find_places(name, on, within)
    return found[0] if len(found) == 1 else None


@lru_cache(20_000)
def find_places(name: str, on: When = None, within: str | None = None) -> tuple[Place, ...]:
    """Return all places that ``name`` may have meant ``on`` a day, of the highest level that has one.

    >>> len(find_places("huyện Châu Thành", "2020"))
    10
    >>> [place.parent for place in find_places("huyện Châu Thành", "2020", "Vĩnh Long")]  # of today
    ['ben-tre', 'tra-vinh']
    """
    first, *around = parse_named(name) or (Named(None, ""),)
    scopes = [_meant(named) for named in around] + ([_within(within)] if within else [])
    levels = first.unit.levels if first.unit else LEVELS
    for level in levels:
        named = [place for place in bearers(first, level) if _in_time(place, on)]
        found = _of_unit(_in_scopes(named, scopes, on), first.unit, on)
        if found:
            return tuple(found)
    return ()


def bearers(named: Named, level: Level, folded: bool = False) -> list[Place]:
    """Return the places of ``level`` with the name of ``named``, whatever their unit.

    A name typed without accents is taken as it is, or with ``folded`` or where that finds nothing for any
    accents.
    """
    gazetteer = communes() if level == "commune" else upper()
    found = gazetteer.by_name.get(name_key(named.name), [])
    if is_without_accents(named.name) and (folded or not found):
        found = gazetteer.by_folded.get(folded_key(named.name), [])
    return [place for place in found if place.level == level]


def _within(scope: str) -> set[str]:
    """Return the ids of the places that ``scope``, a name or an id, may mean."""
    if place_of(scope):
        return {scope}
    named = parse_named(scope)
    return _meant(named[0]) if named else set()


def _meant(named: Named) -> set[str]:
    """Return the ids of all provinces and districts that ``named`` may mean at any time."""
    levels = named.unit.levels if named.unit else LEVELS
    found = (place for level in levels if level != "commune" for place in bearers(named, level))
    return {place.id for place in _of_unit(list(found), named.unit, None)}


def _in_time(place: Place, on: When) -> bool:
    days = days_of(on)
    return days is None or place.existed(*days)


def _in_scopes(places: list[Place], scopes: list[set[str]], on: When) -> list[Place]:
    """Return the ``places`` that lie in each of the ``scopes`` on the day, else at any other."""
    at_the_time = [place for place in places if all(scope & ids_around(place, on) for scope in scopes)]
    return at_the_time or [
        place
        for place in places
        if all(scope & (ids_around(place, on) | ids_elsewhen(place)) for scope in scopes)
    ]


def _of_unit(places: list[Place], unit: Unit | None, on: When) -> list[Place]:
    """Return the ``places`` with the ``unit``, else those that may have borne it before they rose."""
    if unit is None:
        return places
    exact = [place for place in places if bears_unit(place, unit, on)]
    days = days_of(on)
    return exact or [
        place for place in places if _may_have_borne(place, unit) and not (days and days[0] >= TABLED)
    ]


def bears_unit(place: Place, unit: Unit, on: When = None) -> bool:
    """Tell whether the tables give ``place`` the ``unit`` on the day."""
    if unit_of(place.name) == unit.name:
        return True
    days = days_of(on)
    names = ((name, since) for name, key, since in upper().also if key == place.id)
    return any(
        unit_of(name) == unit.name and (since is None or days is None or days[1] >= since)
        for name, since in names
    )


def _may_have_borne(place: Place, unit: Unit) -> bool:
    """Tell whether ``place``, whose beginning is not known, may have had a lower ``unit`` before."""
    own = units()[unit_of(place.name)]
    return place.level != "province" and place.valid_from is None and unit.rank < own.rank
