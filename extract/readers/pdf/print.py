"""What stands printed on a page: stretches of text with their boxes, in points from its upper left corner."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.text.line import Box, box_around

RAISED = "\ue000"
"""Stands before a digit that is printed above the line, as the mark of a footnote is."""

LOST = "\ufffd"
"""Stands for a letter that the font of the page doesn't tell."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Text on one line; ``size`` is how high its letters may stand, in points."""

    text: str
    box: Box
    size: float

    @property
    def middle(self) -> float:
        """How far below the upper edge of the page the line stands."""
        return (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """The cells of a ruled table, each with its box and what is printed in it."""

    box: Box
    cells: tuple[tuple[Box, tuple[Printed, ...]], ...]


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page as it is read: its size, lines and ruled tables; ``lost`` counts letters without a text.

    ``turned``: by how many degrees clockwise the page as it is shown was turned to be read.
    """

    number: int
    width: float
    height: float
    lines: tuple[Printed, ...]
    tables: tuple[PrintedTable, ...] = ()
    lost: int = 0
    turned: int = 0


def texts_in(page: PrintedPage) -> Iterator[str]:
    """Yield the text of each line in the cells of the tables of ``page``."""
    for table in page.tables:
        for _, lines in table.cells:
            yield from (line.text for line in lines)


def rows_of(lines: Iterable[Printed]) -> list[list[Printed]]:
    """Return ``lines`` from top to bottom, those beside each other together from left to right.

    >>> words = [Printed(w, (x, y, x + 9, y + 9), 9) for w, x, y in (("c", 0, 20), ("b", 50, 2), ("a", 0, 0))]
    >>> [[line.text for line in row] for row in rows_of(words)]
    [['a', 'b'], ['c']]
    """
    rows: list[list[Printed]] = []
    for line in sorted(lines, key=lambda line: line.middle):
        if rows and _beside(rows[-1], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.box[0]) for row in rows]


def _beside(row: Sequence[Printed], line: Printed) -> bool:
    """Return whether ``line`` stands on the same line as one of ``row``, and not above or below another."""
    for other in row:
        shared = min(other.box[3], line.box[3]) - max(other.box[1], line.box[1])
        lower = min(other.box[3] - other.box[1], line.box[3] - line.box[1])
        over = min(other.box[2], line.box[2]) - max(other.box[0], line.box[0])
        if shared < 0.5 * lower or over > other.size:
            return False
    return True


def merge(parts: Sequence[Printed]) -> Printed:
    """Return ``parts`` of one row as one line.

    >>> merge([Printed("a)", (0, 0, 9, 9), 9), Printed("Về", (20, 0, 40, 9), 9)]).text
    'a) Về'
    """
    if len(parts) == 1:
        return parts[0]
    words = parts[0].text
    for before, part in pairwise(parts):
        close = part.box[0] - before.box[2] < 0.1 * before.size or part.text[0] in ".,;:)"
        words += part.text if close else f" {part.text}"
    return Printed(words, box_around([part.box for part in parts]), max(part.size for part in parts))
