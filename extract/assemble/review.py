"""Figures that a person should look at, as their digits were read from a picture with little confidence."""

from collections.abc import Sequence

from extract.lexicon.messages import Words
from extract.text.document import Document
from schemas import Statement


def review_statements(document: Document, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return ``statements``, those whose number is in doubt with a reason to look at it."""
    doubts = [doubt for block in document.blocks for doubt in block.doubts]
    if not doubts:
        return tuple(statements)
    return tuple(_reviewed(statement, doubts) for statement in statements)


def _reviewed(statement: Statement, doubts: Sequence[tuple[int, int]]) -> Statement:
    """Return ``statement`` with a reason where one of ``doubts`` lies on its number."""
    start, end = _number_span(statement)
    if not any(doubt[0] < end and start < doubt[1] for doubt in doubts):
        return statement
    reason = Words()("review.number", text=statement.quantity.text, page=statement.page)
    return statement.model_copy(update={"review": reason})


def _number_span(statement: Statement) -> tuple[int, int]:
    """Return where the words of the number stand; the whole quote where they are not found in one piece."""
    at = statement.quote.find(statement.quantity.text)
    start = statement.span.start + max(at, 0)
    return (start, start + len(statement.quantity.text)) if at >= 0 else (start, statement.span.end)
