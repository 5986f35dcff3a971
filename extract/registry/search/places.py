"""Why a document of another name is found where a place was asked for."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extract.lexicon.places import Note, PlaceNames, names_through_time
from extract.lexicon.places.named import bare_name
from extract.registry.search.hits import Hit


@lru_cache(1_000)
def covered_places(typed: str) -> PlaceNames:
    """Return all that the name of a place covers, through time."""
    return names_through_time(typed)


def place_note(hit: Hit, typed: Sequence[str]) -> Note | None:
    """Return what became of the place of ``hit``, None where it is just the place that was asked for."""
    if hit.place_id is None:
        return None
    for name in typed:
        related = covered_places(name).why(hit.place_id)
        if related is not None and (related.relation != "same" or related.place.valid_until):
            return related.note
    return None


class Wider(NamedTuple):
    """A place that took in the one that was asked for and holds more: how to ask for it, and how it came."""

    name: str
    note: Note


def wider_places(typed: Sequence[str]) -> tuple[Wider, ...]:
    """Return which places of their level took in those asked for and hold more; they are not searched.

    >>> [(wider.name, str(wider.note)) for wider in wider_places(["Trà Vinh"])]
    [('Vĩnh Long', 'tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long')]
    """
    return tuple(wider for name in typed for wider in _wider(covered_places(name)))


def _wider(names: PlaceNames) -> Iterator[Wider]:
    asked = [found for found in names.related if found.relation == "same"]
    levels = {found.place.level for found in asked}
    for found in names.related:
        if found.relation == "wider" and found.place.level in levels:
            is_province = found.place.level == "province"
            name = bare_name(found.place.name) if is_province else found.place.name
            yield Wider(name, asked[0].note if len(asked) == 1 else found.note)
