"""Pages whose letters pdfium gives out of order or not at all, read once more by pdfplumber."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from extract.readers.pdf.print import Printed, PrintedPage, texts_in

GARBLED = 0.12
"""Share of words of one consonant above which the letters of a page are not those that are printed."""

_STRAY = re.compile(r"(?<!\S)[b-df-hj-np-tv-zđ](?!\S)", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_CODE = re.compile(r"\(cid:\d+\)|\x00")


def read_again(data: bytes, pages: Iterable[PrintedPage]) -> Iterator[PrintedPage]:
    """Yield ``pages``, the garbled ones as pdfplumber reads them where that reads better."""
    plumber: Any = None
    for page in pages:
        if page.turned or not (page.lost or is_garbled(text_of(page))):
            yield page
            continue
        import pdfplumber

        plumber = plumber or pdfplumber.open(BytesIO(data))
        again = _read_slowly(plumber.pages[page.number - 1], page)
        yield min(page, again, key=lambda it: (is_garbled(text_of(it)), it.lost))


def text_of(page: PrintedPage) -> str:
    """Return all text of ``page``."""
    return " ".join([*(line.text for line in page.lines), *texts_in(page)])


def is_garbled(text: str) -> bool:
    """Return whether ``text`` is full of single consonants, as where a font hides its letters.

    >>> is_garbled("m c s ng t i thi u"), is_garbled("mức sống tối thiểu")
    (True, False)
    """
    words = len(_WORD.findall(text))
    return words > 0 and len(_STRAY.findall(text)) > GARBLED * words


def _read_slowly(slow: Any, page: PrintedPage) -> PrintedPage:
    """Return ``page`` as pdfplumber reads it, cell by cell where it has tables."""
    outside = slow
    tables = []
    for table in page.tables:
        cells = []
        for box, _ in table.cells:
            cells.append((box, tuple(_lines(slow.within_bbox(_inside(box, slow), strict=False)))))
        tables.append(replace(table, cells=tuple(cells)))
        outside = outside.outside_bbox(_inside(table.box, slow), strict=False)
    again = replace(page, lines=tuple(_lines(outside)), tables=tuple(tables), lost=0)
    lost = len(_CODE.findall(text_of(again)))
    slow.close()
    return replace(again, lost=lost)


def _inside(box: tuple[float, float, float, float], slow: Any) -> tuple[float, float, float, float]:
    """Return ``box`` cut to the page."""
    left, upper, right, lower = slow.bbox
    return max(box[0], left), max(box[1], upper), min(box[2], right), min(box[3], lower)


def _lines(part: Any) -> Iterator[Printed]:
    """Yield the lines of a part of a page."""
    for line in part.extract_text_lines(return_chars=True):
        box = (float(line["x0"]), float(line["top"]), float(line["x1"]), float(line["bottom"]))
        yield Printed(line["text"], box, float(line["chars"][0]["size"]))
