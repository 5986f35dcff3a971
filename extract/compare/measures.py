"""Whether two figures are counted alike."""

from extract.compare.item import Item
from extract.compare.pair import Pair
from extract.lexicon.comparison import compare_words, words_pattern

PEOPLE = "people"


def same_unit(pair: Pair) -> bool:
    """Tell whether both figures have one unit; all nouns for people are one."""
    one, other = _unit(pair.left), _unit(pair.right)
    return one == other or (
        pair.left.dimension == pair.right.dimension == "count" and _same_noun(one, other, pair)
    )


def _unit(item: Item) -> str:
    """Return the unit in lower case, the class of people for a noun that counts people."""
    unit = (item.statement.quantity.unit or "").lower()
    return PEOPLE if unit in compare_words("people") else unit


def _same_noun(one: str, other: str, pair: Pair) -> bool:
    """Tell whether one noun is a part of the other, or stands in the indicator of the other figure."""
    if f" {one} " in f" {other} " or f" {other} " in f" {one} ":
        return True
    left, right = (side.statement.indicator.text.lower() for side in (pair.left, pair.right))
    return one in right or other in left


def same_measure(pair: Pair) -> bool:
    """Tell whether both figures are levels or both are changes; a rate of growth is a change, too."""
    return is_change(pair.left) == is_change(pair.right)


def is_change(item: Item) -> bool:
    """Tell whether a figure says by how much its indicator changes: "tăng 8%", "tốc độ tăng 8%"."""
    growth = words_pattern("growth").match(item.statement.indicator.text.lower())
    return item.statement.measure == "delta" or growth is not None
