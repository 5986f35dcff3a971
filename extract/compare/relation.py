"""How two concepts of the catalogue stand to each other."""

from functools import lru_cache
from typing import Literal

from extract.compare.item import Item
from extract.lexicon.indicators import indicators

Relation = Literal["same", "broader", "other", "unknown"]


def relation(left: Item, right: Item) -> Relation:
    """Return how the concepts of two statements stand to each other.

    A number and a share of the same things are two concepts of the catalogue; there the words decide.
    """
    found = concept_relation(left.statement.indicator.concept, right.statement.indicator.concept)
    return "unknown" if found != "same" and left.dimension != right.dimension else found


@lru_cache(maxsize=4096)
def concept_relation(one: str | None, other: str | None) -> Relation:
    """Return how two concepts stand to each other; a broader one is not the same.

    >>> concept_relation("trained_labour_rate", "trained_with_certificate_rate")
    'broader'
    """
    if one is None or other is None:
        return "unknown"
    if one == other:
        return "same"
    return "broader" if other in _above(one) or one in _above(other) else "other"


def _above(identity: str) -> tuple[str, ...]:
    """Return the ids that ``identity`` is a part of, the nearest first."""
    found: list[str] = []
    entry = indicators().get(identity)
    while entry and entry.broader and entry.broader not in found:
        found.append(entry.broader)
        entry = indicators().get(entry.broader)
    return tuple(found)
