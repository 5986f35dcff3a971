"""How two concepts of the catalogue stand to each other."""

from functools import lru_cache
from typing import Literal

from extract.compare.item import Item
from extract.lexicon.comparison import words_pattern
from extract.lexicon.indicators import indicators

Relation = Literal["same", "same_things", "broader", "other", "unknown"]
Titles = tuple[str, str]


def relation(left: Item, right: Item, titles: Titles = ("", "")) -> Relation:
    """Return how the concepts of two statements stand to each other.

    Where the titles of both documents say "nông thôn", an indicator means the same with and without it.
    """
    keys = ((side.statement.indicator.concept, side.dimension) for side in (left, right))
    found = relation_of(*keys)
    if found == "broader" and _only_titles_differ(left, right, titles):
        return "same"
    return found


def relation_of(one: tuple[str | None, str], other: tuple[str | None, str]) -> Relation:
    """Return how two concepts stand to each other, each with the dimension of its figure.

    A number and a share of the same things are two concepts of the catalogue.
    """
    found = concept_relation(one[0], other[0])
    if (
        found == "other"
        and one[0]
        and other[0]
        and one[1] != other[1]
        and _things(one[0]) == _things(other[0])
    ):
        return "same_things"
    return found


def _only_titles_differ(left: Item, right: Item, titles: Titles) -> bool:
    """Tell whether each word that only one side has stands in both titles, or is what the figure counts."""
    alone = {word for word in left.phrase.terms ^ right.phrase.terms if " " not in word}
    alone -= {(side.statement.quantity.unit or "").replace(" ", "_") for side in (left, right)}
    return bool(alone) and all(word.replace("_", " ") in title for word in alone for title in titles)


@lru_cache(maxsize=4096)
def _things(identity: str) -> str:
    """Return the name of a concept without the words that make it a number or a share.

    >>> _things("poverty_rate") == _things("poor_households")
    True
    """
    entry = indicators().get(identity)
    return words_pattern("amount").sub("", entry.name.lower()).strip() if entry else identity


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
