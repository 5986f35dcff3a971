"""Which extracted statement is meant by which one of gold."""

from collections.abc import Iterator, Sequence

from extract.evaluate.agree import decimal, same_unit, share_of_words
from extract.evaluate.gold import GoldStatement
from schemas import Span, Statement

NEAR = 0.03  # how far apart, as a share of the text, two places may lie
WEIGHT_OF_WORDS = 0.05  # the same quantity written twice close together: the quote decides


def place(span: Span, text_length: int) -> float:
    """Return where ``span`` begins, as a share of the text."""
    return span.start / text_length if text_length else 0.0


def match_statements(
    gold: Sequence[GoldStatement], found: Sequence[Statement], text_length: int
) -> dict[int, int]:
    """Return the index of the statement found for each index of gold that has one, nearest pairs first."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, want, have in sorted(_candidates(gold, found, text_length)):
        if want not in pairs and have not in taken:
            pairs[want] = have
            taken.add(have)
    return pairs


def _candidates(
    gold: Sequence[GoldStatement], found: Sequence[Statement], text_length: int
) -> Iterator[tuple[float, int, int]]:
    """Yield the distance and the two indices of each pair with one quantity and near places."""
    for i, wanted in enumerate(gold):
        for j, statement in enumerate(found):
            gap = abs(wanted.at - place(statement.span, text_length))
            if gap <= NEAR and _same_quantity(wanted, statement):
                yield gap - WEIGHT_OF_WORDS * share_of_words(wanted.quote, statement.quote), i, j


def _same_quantity(wanted: GoldStatement, statement: Statement) -> bool:
    """Tell whether both name the same value, upper value and unit."""
    quantity = statement.quantity
    return (
        decimal(wanted.value) == decimal(quantity.value)
        and decimal(wanted.high) == decimal(quantity.high)
        and same_unit(wanted.unit, quantity.unit)
    )
