"""Of which place an agency is, by the words behind its name: "UBND tỉnh Trà Vinh" is that of one province."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from extract.lexicon.agency_ids import split_agency
from extract.lexicon.places import Place, find_places, names_through_time
from extract.lexicon.places.named import unit_of
from extract.lexicon.places.spelling import name_key


@dataclass(frozen=True, slots=True)
class Area:
    """The ``words`` behind the name of an agency, the ids of the ``places`` that they name, and their units.

    ``through_time`` also holds what went into these places and what nothing but them became. All are empty
    for a bare name ("UBND"); "các xã" are words that name no place.
    """

    words: str
    places: frozenset[str] = frozenset()
    through_time: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()

    def holds(self, other: "Area") -> bool:
        """Tell whether an agency of ``other`` is meant where one of this area is asked for.

        >>> [area_of("UBND tỉnh Trà Vinh").holds(area_of(f"UBND {name}")) for name in ("Trà Vinh", "tỉnh")]
        [True, False]
        >>> area_of("UBND").holds(area_of("UBND các xã")), area_of("UBND xã").holds(area_of("UBND tỉnh"))
        (True, False)
        """
        if self.places:
            return not self.through_time.isdisjoint(other.places)
        return f"{other.words} ".startswith(f"{self.words} ") if self.words else True

    def may_hold(self, other: "Area") -> bool:
        """Tell whether ``other`` names no place, so that its document tells which one is meant.

        >>> [area_of("UBND tỉnh Trà Vinh").may_hold(area_of(f"UBND {name}")) for name in ("tỉnh", "các xã")]
        [True, False]
        """
        return bool(self.places) and other.words in self.units


@lru_cache(100_000)
def area_of(agency: str) -> Area:
    """Return of which place ``agency`` is.

    >>> sorted(area_of("UBND tỉnh Vĩnh Long").through_time), area_of("UBND").words
    (['ben-tre', 'tra-vinh', 'vinh-long'], '')
    """
    agency_id, rest = split_agency(agency)
    places = find_places(_behind(agency, rest)) if rest else ()
    bare = {""} if agency_id and agency_id.startswith("department.") else set()
    return Area(
        rest,
        frozenset(place.id for place in places),
        _through_time(_behind(agency, rest), places),
        frozenset({name_key(unit_of(place.name)) for place in places} | bare),
    )


def _behind(agency: str, rest: str) -> str:
    """Return the words of ``agency`` whose key is ``rest``, "" where there are none."""
    words = agency.split()
    ends = (" ".join(words[at:]) for at in range(len(words)))
    return next((end for end in ends if name_key(end) == rest), "")


def _through_time(name: str, places: Iterable[Place]) -> frozenset[str]:
    """Return the ids of all places of the same level that ``name`` covers."""
    levels = {place.level for place in places}
    if not levels:
        return frozenset()
    covered = (found for found in names_through_time(name).related if found.place.level in levels)
    return frozenset(found.place.id for found in covered if found.relation in ("same", "before", "after"))
