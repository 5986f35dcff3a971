"""A line of a file before lines are joined to paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

Runs = tuple[tuple[int, int], ...]
"""Pairs: a character of the line and the character of the text it came from; in between both run alike."""

Box = tuple[float, float, float, float]
"""Left, upper, right and lower edge on a page, in points from its upper left corner."""

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one line, blanks folded, and what the file says about its looks.

    ``gap``: a blank line stands before it. ``alone``: it is a paragraph by itself. ``level`` and ``bold`` are
    those of ``extract.text.document.Block``. ``full``: the first word of the next line had no room in it,
    None where the file doesn't tell. ``box`` is where on its page the line is printed. ``doubts``: characters
    that were read from a picture with little confidence. ``indent``: blanks before its first word.
    """

    text: str
    runs: Runs = ((0, 0),)
    gap: bool = False
    alone: bool = False
    level: int = 0
    bold: int = 0
    page: int | None = None
    full: bool | None = None
    box: Box | None = None
    doubts: tuple[tuple[int, int], ...] = ()
    indent: int = 0


@dataclass(frozen=True, slots=True)
class CellLines:
    """The lines of one cell of a table, the columns it covers, whether it continues the cell above."""

    lines: tuple[Line, ...]
    column: int
    columns: int = 1
    merged_up: bool = False


@dataclass(frozen=True, slots=True)
class RowLines:
    """A row of the table with the number ``table``."""

    cells: tuple[CellLines, ...]
    table: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class TableLines:
    """The rows of a table, each with its cells."""

    rows: tuple[tuple[CellLines, ...], ...]


def box_around(boxes: Sequence[Box]) -> Box:
    """Return the smallest box that holds all of ``boxes``.

    >>> box_around([(1, 2, 3, 4), (0, 3, 2, 6)])
    (0, 2, 3, 6)
    """
    left, upper, right, lower = zip(*boxes, strict=True)
    return min(left), min(upper), max(right), max(lower)


def fold_blanks(text: str, start: int) -> tuple[str, Runs]:
    """Return ``text``, which begins at ``start`` of the whole, with blanks folded, and its runs.

    >>> fold_blanks("  Xã  Tân Bình ", 10)
    ('Xã Tân Bình', ((0, 12), (3, 16)))
    >>> fold_blanks("   ", 10)
    ('', ())
    """
    folded = " ".join(text.split())
    if not folded:
        return "", ()
    lead = len(text) - len(text.lstrip())
    if len(folded) == len(text.rstrip()) - lead:
        return folded, ((0, start + lead),)
    runs = [(0, start + lead)]
    length = lead
    dropped = lead
    for blank in _BLANKS.finditer(text, lead):
        length = blank.end()
        if len(blank[0]) > 1 and length < len(text):
            dropped += len(blank[0]) - 1
            runs.append((length - dropped, start + length))
    return folded, tuple(runs)


def plain_line(text: str) -> Line:
    """Return the line of ``text`` with blanks folded, from the start of a text of its own.

    >>> plain_line(" Số:   /KH-UBND").text
    'Số: /KH-UBND'
    """
    folded, runs = fold_blanks(text, 0)
    return Line(folded, runs)
