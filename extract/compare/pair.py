"""A statement of the upper document beside one of the lower document."""

from dataclasses import dataclass

from extract.compare.item import Item
from extract.compare.likeness import Reading, best_reading
from extract.compare.rarity import Rarity
from extract.compare.relation import Relation, relation


@dataclass(frozen=True, slots=True)
class Pair:
    """``reading`` is how the words of both are read; ``cited`` where one document names the other one."""

    left: Item
    right: Item
    rarity: Rarity
    reading: Reading
    relation: Relation
    cited: bool


def make_pair(left: Item, right: Item, rarity: Rarity, *, cited: bool = False) -> Pair:
    """Return the pair with its words read in the way that makes them most like each other."""
    return Pair(left, right, rarity, best_reading(left, right, rarity), relation(left, right), cited)
