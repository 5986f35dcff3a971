"""Where a document belongs: its place as of its date, and the province of today around it."""

import re
from dataclasses import dataclass, replace

from extract.lexicon.places.days import When
from extract.lexicon.places.named import parse_named
from extract.lexicon.places.place import Level, Place
from extract.lexicon.places.resolve import bears_unit, find_places
from extract.lexicon.places.territory import chain_at, province_now
from extract.text.fold import fold

OPENING = 20_000
"""So many characters of a document may tell which of several places of one name is meant."""


@dataclass(frozen=True, slots=True)
class PlaceAt:
    """The place of a document; ``province_today_id`` is None where today's border divides it.

    ``valid`` is False where no place of the name existed at the date but one did at another; ``exact`` is
    False where the tables have another unit for it ("thị xã Cao Lãnh", which they know as a city only), or
    other accents.
    """

    place_id: str
    name: str
    level: Level
    province_id: str
    province_today_id: str | None
    valid: bool = True
    exact: bool = True


def place_at(place: str | None, when: When = None, text: str = "") -> PlaceAt | None:
    """Return where ``place``, named in a document of the date ``when``, lies, None where that isn't settled.

    ``text`` is that of the document: of several places of one name the one is taken whose province it names.

    >>> found = place_at("huyện Trà Cú", "2020-05-04")
    >>> found and (found.place_id, found.province_id, found.province_today_id)
    ('tra-vinh/huyen-tra-cu', 'tra-vinh', 'vinh-long')
    >>> place_at(None, "2020"), place_at("xã Tân Phú", "2020")
    (None, None)
    """
    written = place or ""
    for day, valid in ((when, True), (None, False)):
        found = find_places(written, day)
        chosen = found[0] if len(found) == 1 else _named_around(found, when, text)
        if chosen:
            return _located(chosen, written, when, valid)
        if found:
            return None
    shorter = _without_stray_word(written)
    return place_at(shorter, when, text) if shorter else _misread(written, when)


def _misread(written: str, when: When) -> PlaceAt | None:
    """Return where the province lies whose name a scan has with other accents, None where there is none."""
    found = find_places(fold(written), when)
    if len(found) != 1 or found[0].level != "province":
        return None
    return replace(_located(found[0], found[0].name, when, True), exact=False)


def _without_stray_word(place: str) -> str | None:
    """Return the name of a province without a word that a careless line break put behind it, else None.

    >>> _without_stray_word("tỉnh Đắk Nông Số"), _without_stray_word("tỉnh Đồng Lành")
    ('tỉnh Đắk Nông', None)
    """
    shorter = place.rpartition(" ")[0]
    found = find_places(shorter) if shorter.lower().startswith(("tỉnh ", "thành phố ")) else ()
    return shorter if len(found) == 1 and found[0].level == "province" else None


def _located(place: Place, written: str, when: When, valid: bool) -> PlaceAt:
    """Return where ``place`` lay at the date; ``written`` is how the document names it."""
    *_, province = chain_at(place, when if valid else None)
    unit = parse_named(written)[0].unit
    exact = unit is None or bears_unit(place, unit, when)
    return PlaceAt(place.id, place.name, place.level, province.id, province_now(place), valid, exact)


def _named_around(places: tuple[Place, ...], when: When, text: str) -> Place | None:
    """Return the one of ``places`` whose surroundings ``text`` names most, None where it isn't one."""
    opening = text[:OPENING].lower()
    scores = [(_mentions(place, when, opening), place) for place in places]
    most = max((score for score, _ in scores), default=0)
    best = [place for score, place in scores if score == most]
    return best[0] if most and len(best) == 1 else None


def _mentions(place: Place, when: When, opening: str) -> int:
    """Return how many of the places around ``place`` the ``opening`` names with their unit."""
    around = [above.name for above in chain_at(place, when)][1:]
    return sum(bool(re.search(rf"{re.escape(name.lower())}(?!\w)", opening)) for name in around)
