"""Whether figures of places add up to the figure of the place above."""

from extract.compare.item import Item
from extract.compare.pair import Pair
from extract.lexicon.comparison import words_pattern
from extract.lexicon.indicators import indicators

ADDABLE = ("count", "measure", "money")


def adds_up(pair: Pair) -> bool:
    """Tell whether the figures of both sides are amounts of one thing that add up over places."""
    return item_adds_up(pair.left) and item_adds_up(pair.right)


def item_adds_up(item: Item) -> bool:
    """Tell whether the figure adds up over places: the catalogue knows, else an amount that is no average."""
    statement = item.statement
    if item.dimension not in ADDABLE or statement.per not in (None, "year"):
        return False
    entry = indicators().get(statement.indicator.concept or "")
    return entry.adds_up if entry else not words_pattern("adds_not").search(statement.indicator.text.lower())
