"""Where on paper the statements stand."""

from bisect import bisect_right
from collections.abc import Iterable

from extract.text.document import Block, Document, Place
from extract.text.line import box_around
from schemas import Span, Statement


def with_places(document: Document, statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return ``statements`` with the page and the box of their lines, as they are where the file has none."""
    if not any(block.places for block in document.blocks):
        return tuple(statements)
    return tuple(_placed(document, statement) for statement in statements)


def _placed(document: Document, statement: Statement) -> Statement:
    """Return ``statement`` with the place of the lines that its quote begins on."""
    at = bisect_right(document.blocks, statement.span.start, key=lambda block: block.start) - 1
    places = places_of(document.blocks[at], statement.span)
    if not places:
        return statement
    page = places[0].page
    box = box_around([place.box for place in places if place.page == page])
    left, upper, right, lower = (round(edge, 1) for edge in box)
    return statement.model_copy(update={"page": page, "box": (left, upper, right, lower)})


def places_of(block: Block, span: Span) -> tuple[Place, ...]:
    """Return the printed lines of ``block`` that ``span`` touches.

    >>> block = Block(0, 30, places=(Place(0, 1, (0, 0, 9, 9)), Place(20, 2, (0, 0, 9, 9))))
    >>> [place.page for place in places_of(block, Span(start=12, end=25))]
    [1, 2]
    """
    first = max(bisect_right(block.places, span.start, key=lambda place: place.start) - 1, 0)
    return tuple(place for place in block.places[first:] if place.start < span.end)
