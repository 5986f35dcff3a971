"""Why a document of another name is found where a place was asked for."""

from collections.abc import Sequence
from functools import lru_cache

from extract.lexicon.places import Note, PlaceNames, names_through_time
from extract.registry.search_hits import Hit


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


def wider_notes(typed: Sequence[str]) -> tuple[Note, ...]:
    """Return which places took in those that were asked for and hold more; they are not searched."""
    names: tuple[PlaceNames, ...] = tuple(map(covered_places, typed))
    return tuple(found.note for each in names for found in each.related if found.relation == "wider")
