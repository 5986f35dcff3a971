"""Pages whose text runs up, down or upside down: read upright, with the places as the page is shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from extract.readers.pdf.print import PrintedPage
from extract.readers.result import Item
from extract.text.line import Box, Line, RowLines


def places_as_shown(items: Iterable[Item], pages: Iterable[PrintedPage]) -> Iterator[Item]:
    """Yield ``items`` with the boxes of lines on pages that were turned as those pages are shown."""
    turned = {page.number: page for page in pages if page.turned}
    if not turned:
        yield from items
        return
    for item in items:
        if isinstance(item, RowLines):
            cells = (replace(cell, lines=_shown(cell.lines, turned)) for cell in item.cells)
            yield replace(item, cells=tuple(cells))
        else:
            yield _shown(item, turned)


def _shown(lines: Iterable[Line], turned: Mapping[int, PrintedPage]) -> tuple[Line, ...]:
    """Return ``lines`` with their boxes as their pages are shown."""
    pages = ((line, turned.get(line.page or 0)) for line in lines)
    return tuple(
        replace(line, box=turn_back(line.box, page.turned, page.width, page.height))
        if page and line.box
        else line
        for line, page in pages
    )


def turn_back(box: Box, degrees: int, width: float, height: float) -> Box:
    """Return where ``box`` lay on the page before that was turned clockwise; its size is the one it has now.

    >>> [turn_back((10, 20, 30, 25), degrees, 842, 595) for degrees in (90, 180, 270)]
    [(20, 812, 25, 832), (812, 570, 832, 575), (570, 10, 575, 30)]
    """
    left, upper, right, lower = box
    match degrees:
        case 90:
            return upper, width - right, lower, width - left
        case 180:
            return width - right, height - lower, width - left, height - upper
        case _:
            return height - lower, left, height - upper, right
