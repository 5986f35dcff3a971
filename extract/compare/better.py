"""Whether a higher figure asks for more: by the catalogue, else by the words of the two sentences."""

from extract.compare.pair import Pair
from extract.lexicon.comparison import words_pattern
from extract.lexicon.indicators import indicators


def more_is_stricter(pair: Pair) -> bool:
    """Return whether the higher one of the two figures asks for more.

    A change asks for more where it is larger, unless it is capped ("tăng không quá 15%").
    """
    signs = {side.statement.quantity.comparator for side in (pair.left, pair.right)}
    if "delta" in (pair.left.statement.measure, pair.right.statement.measure):
        return not signs & {"<", "<="}
    known = _by_catalogue(pair) or _by_direction(pair)
    if known:
        return known == "more"
    if signs & {"<", "<="}:
        return False
    return bool(signs & {">", ">="}) or not _to_become_less(pair)


def _by_catalogue(pair: Pair) -> str | None:
    """Return "more" or "less" where the catalogue knows which is better."""
    ids = (side.statement.indicator.concept for side in (pair.left, pair.right))
    known = {entry.better for it in ids if (entry := indicators().get(it or "")) and entry.better}
    return known.pop() if len(known) == 1 else None


def _by_direction(pair: Pair) -> str | None:
    """Return "more" or "less" where one of the sentences lets the figure rise or fall."""
    ways = {side.statement.direction for side in (pair.left, pair.right)}
    return "less" if "decrease" in ways else "more" if "increase" in ways else None


def _to_become_less(pair: Pair) -> bool:
    """Tell whether the words name something bad: violations, but not those that are dealt with."""
    return any(
        words_pattern("less_is_better").search(side.statement.indicator.text.lower()) and not side.phrase.deed
        for side in (pair.left, pair.right)
    )
