"""Figures that a person should look at, as they were read from a picture with little confidence."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from extract.lexicon.messages import Words
from extract.lexicon.vocabulary import is_known_unit
from extract.text.document import Document
from schemas import Statement


def review_statements(document: Document, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return ``statements``, those whose number is in doubt with a reason to look at it."""
    doubts = [doubt for block in document.blocks for doubt in block.doubts]
    pictures = frozenset(document.pages_ocr)
    if not doubts and not pictures:
        return tuple(statements)
    return tuple(_reviewed(statement, doubts, pictures) for statement in statements)


def _reviewed(
    statement: Statement, doubts: Sequence[tuple[int, int]], pictures: AbstractSet[int]
) -> Statement:
    """Return ``statement`` with a reason where a doubt lies on its number, or its unit is cut off."""
    start, end = _number_span(statement)
    if any(doubt[0] < end and start < doubt[1] for doubt in doubts):
        reason = "review.number"
    elif statement.page in pictures and _is_cut_off(statement.quantity.unit):
        reason = "review.unit"
    else:
        return statement
    words = Words()(reason, text=statement.quantity.text, page=statement.page)
    return statement.model_copy(update={"review": words})


def _is_cut_off(unit: str | None) -> bool:
    """Tell whether a unit is one syllable that no unit is known by: print beside it was passed over.

    >>> _is_cut_off("tiêu"), _is_cut_off("hộ"), _is_cut_off("%"), _is_cut_off(None)
    (True, False, False, False)
    """
    return unit is not None and unit.isalpha() and not is_known_unit(unit)


def _number_span(statement: Statement) -> tuple[int, int]:
    """Return where the words of the number stand; the whole quote where they are not found in one piece."""
    at = statement.quote.find(statement.quantity.text)
    start = statement.span.start + max(at, 0)
    return (start, start + len(statement.quantity.text)) if at >= 0 else (start, statement.span.end)
