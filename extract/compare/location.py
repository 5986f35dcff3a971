"""Whether the place of one document lies in the place of the other one."""

from typing import NamedTuple

from extract.lexicon.places import PlaceAt, place_at
from schemas import Paper


class Apart(NamedTuple):
    """The names of two places, of which the lower one does not lie in the upper one."""

    upper: str
    lower: str


def lies_elsewhere(upper: Paper, lower: Paper) -> Apart | None:
    """Return the two places where ``lower`` surely comes from another province than ``upper``, else None.

    Two provinces that are one today are not told apart, nor are places that the tables do not know surely.
    """
    above, below = _located(upper), _located(lower)
    if above is None or below is None or _provinces(above) & _provinces(below):
        return None
    return Apart(above.name, below.name)


def _located(paper: Paper) -> PlaceAt | None:
    """Return the place of ``paper``, None where it is not settled."""
    meta = paper.record.meta
    found = place_at(meta.place, meta.date, paper.text) if meta.place else None
    return found if found and found.valid and found.exact and found.province_today_id else None


def _provinces(place: PlaceAt) -> set[str | None]:
    """Return the province around ``place`` at its date and today."""
    return {place.province_id, place.province_today_id}
