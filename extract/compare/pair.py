"""A statement of the upper document beside one of the lower document."""

from dataclasses import dataclass

from extract.compare.item import Item
from extract.compare.likeness import Reading, best_reading
from extract.compare.rarity import Rarity
from extract.compare.relation import Relation, Titles, relation


@dataclass(frozen=True, slots=True)
class Pair:
    """``reading`` is how the words of both are read; ``cited`` where one document names the other one."""

    left: Item
    right: Item
    rarity: Rarity
    reading: Reading
    relation: Relation
    cited: bool


def make_pair(
    left: Item, right: Item, rarity: Rarity, *, titles: Titles = ("", ""), cited: bool = False
) -> Pair:
    """Return the pair with its words read in the way that makes them most like each other.

    An entry of a list is not what the catalogue takes the whole list for; there the words decide.
    """
    reading = best_reading(left, right, rarity)
    found = relation(left, right, titles)
    if reading.of_entry and found in ("other", "broader"):
        found = "unknown"
    return Pair(left, right, rarity, reading, found, cited)
