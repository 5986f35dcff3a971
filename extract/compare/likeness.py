"""How like two statements are by their words and by the catalogue, from 0 to 1."""

from itertools import product
from math import prod
from typing import NamedTuple

from extract.compare.item import Item
from extract.compare.phrase import Phrase
from extract.compare.rarity import Rarity
from extract.compare.relation import Relation
from extract.compare.views import View

BASE: dict[Relation, tuple[float, float]] = {
    "same": (0.7, 0.3),
    "same_things": (0.6, 0.3),
    "unknown": (0.0, 1.0),
    "broader": (0.0, 0.7),
    "other": (0.0, 0.6),
}
"""What a relation of concepts gives by itself, and what each share of the words adds.

Equal concepts weigh more than words; concepts that differ let only nearly equal words through.
"""


class Reading(NamedTuple):
    """The two views that are most like each other; ``of_entry`` where one of them is an entry of a list."""

    likeness: float
    left: Phrase
    right: Phrase
    of_entry: bool = False


def best_reading(left: Item, right: Item, rarity: Rarity) -> Reading:
    """Return the best one of all ways to read both, their own words first."""
    pairs = ((one, other) for one, other in product(left.views, right.views) if _may_meet(one, other))
    return max(
        (
            Reading(_likeness(one, other, rarity), one.phrase, other.phrase, one.entry or other.entry)
            for one, other in pairs
        ),
        key=lambda reading: reading.likeness,
    )


def _may_meet(one: View, other: View) -> bool:
    """Tell whether at least one side is read by all of its words: two entries of two lists prove nothing."""
    return one.weight == 1.0 or other.weight == 1.0 or bool(one.needed and other.needed)


def _likeness(one: View, other: View, rarity: Rarity) -> float:
    """Return how like two views are; words that a view needs and the other lacks take their share away.

    An entry of a list is a weak hold: all words of what it is held against are needed then.
    """
    needed = [
        (one.needed | (one.phrase.terms if other.entry else frozenset()), other),
        (other.needed | (other.phrase.terms if one.entry else frozenset()), one),
    ]
    held = prod(rarity.share(words, holder.phrase.terms) for words, holder in needed)
    return min(one.weight, other.weight) * held * rarity.likeness(one.phrase.terms, other.phrase.terms)
