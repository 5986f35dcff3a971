"""One page of a PDF file: its lines and its ruled tables."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from extract.readers.pdf_glyphs import Glyphs
from extract.readers.pdf_print import Printed, PrintedPage, PrintedTable
from extract.readers.pdf_rulings import find_tables
from extract.text.line import Box, box_around


def read_page(page: Any, number: int) -> PrintedPage:
    """Return what is printed on ``page``, a page of pypdfium2."""
    glyphs = Glyphs(page)
    grids = find_tables(page, glyphs) if glyphs.text.strip() else []
    lines, tables = _split(glyphs, grids) if grids else (glyphs.lines(), [])
    glyphs.close()
    return PrintedPage(number, glyphs.width, glyphs.height, tuple(lines), tuple(tables), glyphs.lost)


def _split(glyphs: Glyphs, grids: Sequence[Sequence[Box]]) -> tuple[list[Printed], list[PrintedTable]]:
    """Return the lines outside of the ``grids`` and the tables with what is printed in their cells."""
    finder = _CellFinder(grids)
    outside: list[Printed] = []
    inside: dict[tuple[int, int], list[Printed]] = defaultdict(list)
    for owner, letters in _runs(glyphs, finder):
        found = glyphs.stretches(letters)
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


class _CellFinder:
    """Finds the cell that a point lies in."""

    def __init__(self, grids: Sequence[Sequence[Box]]) -> None:
        self._grids = [(box_around(cells), cells, [cell[1] for cell in cells]) for cells in grids]

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the numbers of the table and of its cell, None outside of all."""
        for number, (box, cells, uppers) in enumerate(self._grids):
            if not (box[0] <= x <= box[2] and box[1] <= y <= box[3]):
                continue
            for at in range(bisect_right(uppers, y) - 1, -1, -1):
                if cells[at][0] <= x <= cells[at][2] and y <= cells[at][3]:
                    return number, at
        return None


def _runs(glyphs: Glyphs, finder: _CellFinder) -> list[tuple[tuple[int, int] | None, list[int]]]:
    """Return the letters of the page, those together that follow each other on a line in one cell."""
    runs: list[tuple[tuple[int, int] | None, list[int]]] = []
    box: Box | None = None
    for at, letter in enumerate(glyphs.text):
        if letter in "\r\n":
            box = None
            continue
        here = glyphs.box(at)
        if letter.isspace() or here[2] <= here[0]:
            if runs and box:
                runs[-1][1].append(at)
            continue
        owner = finder.at((here[0] + here[2]) / 2, (here[1] + here[3]) / 2)
        if box and owner == runs[-1][0] and here[1] < box[3] and here[3] > box[1]:
            runs[-1][1].append(at)
        else:
            runs.append((owner, [at]))
        box = here
    return runs
