"""One page of a PDF file: its lines and its ruled tables."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from extract.readers.pdf.glyphs import Glyphs
from extract.readers.pdf.print import Printed, PrintedPage, PrintedTable
from extract.readers.pdf.rulings import find_tables
from extract.text.line import Box, box_around


def read_page(page: Any, number: int) -> PrintedPage:
    """Return what is printed on ``page``, a page of pypdfium2."""
    glyphs = Glyphs(page)
    grids = find_tables(page, glyphs) if glyphs.text.strip() else []
    lines, tables = _split(glyphs, grids) if grids else (glyphs.lines(), [])
    glyphs.close()
    size = glyphs.width, glyphs.height
    return PrintedPage(number, *size, tuple(lines), tuple(tables), glyphs.lost, glyphs.turned)


def _split(glyphs: Glyphs, grids: Sequence[Sequence[Box]]) -> tuple[list[Printed], list[PrintedTable]]:
    """Return the lines outside of the ``grids`` and the tables with what is printed in their cells."""
    finder = CellFinder(grids)
    outside: list[Printed] = []
    inside: dict[tuple[int, int], list[Printed]] = defaultdict(list)
    for at, line in glyphs.text_lines():
        owners = {finder.of(box) for box in glyphs.runs(at, len(line))}
        if len(owners) == 1:
            pieces = [(owners.pop(), glyphs.line(at, line))]
        else:
            pieces = [(owner, glyphs.stretches(part)) for owner, part in _parts(glyphs, finder, at, line)]
        for owner, found in pieces:
            if owner is None:
                outside += found
            else:
                inside[owner] += found
    tables = []
    for number, cells in enumerate(grids):
        box = box_around(cells)
        tables.append(
            PrintedTable(box, tuple((cell, tuple(inside[number, at])) for at, cell in enumerate(cells)))
        )
    return outside, tables


Owner = tuple[int, int] | None


class CellFinder:
    """Finds the cell that a point lies in."""

    def __init__(self, grids: Sequence[Sequence[Box]]) -> None:
        self.grids = grids
        self._grids = [(box_around(cells), cells, [cell[1] for cell in cells]) for cells in grids]

    def of(self, box: Box) -> Owner:
        """Return the numbers of the table and of the cell that ``box`` stands in, None outside of all."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        for number, (box, cells, uppers) in enumerate(self._grids):
            if not (box[0] <= x <= box[2] and box[1] <= y <= box[3]):
                continue
            for at in range(bisect_right(uppers, y) - 1, -1, -1):
                if cells[at][0] <= x <= cells[at][2] and y <= cells[at][3]:
                    return number, at
        return None


def _parts(glyphs: Glyphs, finder: CellFinder, start: int, line: str) -> Iterator[tuple[Owner, list[int]]]:
    """Yield the letters of a line that runs over cells, those of one cell together."""
    owner: Owner = None
    letters: list[int] = []
    for at, letter in enumerate(line, start):
        box = glyphs.box(at)
        here = owner if letter.isspace() or box[2] <= box[0] else finder.of(box)
        if here != owner and letters:
            yield owner, letters
            letters = []
        owner = here
        letters.append(at)
    if letters:
        yield owner, letters
