"""Tables of crawled law portals: a line that holds only a bar stands between two cells."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from extract.text.line import CellLines, Line, TableLines

Lines = tuple[Line, ...]
MOST_COLUMNS, LONGEST_CELL = 40, 60
"""Cells in a row, and lines in a cell; more lines are the text between two tables."""

_SHORT_ROW, _BAD_ROW = 1, 1000
"""What a row of fewer cells than the others costs, and one that no bars part from the next."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of a table in order, an empty one for two bars in a row."""

    cells: tuple[Lines, ...]


def is_bar(line: Line) -> bool:
    """Return whether ``line`` is the edge of a cell."""
    return line.text == "|"


def split_grids(lines: Sequence[Line]) -> Iterator[list[Line] | Grid]:
    """Yield the runs of lines between tables, and the tables, which end at a bar with a blank line behind.

    >>> bar, text, after = Line("|"), Line("TT"), Line("KẾ HOẠCH", gap=True)
    >>> list(split_grids([bar, text, bar, bar, after])) == [Grid(((text,), ())), [after]]
    True
    """
    free: list[Line] = []
    cells: list[Lines] = []
    cell: list[Line] | None = None
    for line in lines:
        if is_bar(line):
            if cell is None and free:
                yield free
                free = []
            if cell is not None:
                cells.append(tuple(cell))
            cell = []
        elif cell is None:
            free.append(line)
        elif not cell and line.gap:
            if cells:
                yield Grid(tuple(cells))
            cells, cell = [], None
            free.append(line)
        else:
            cell.append(line)
    if cell:
        cells.append(tuple(cell))
    if cells:
        yield Grid(tuple(cells))
    if free:
        yield free


def read_grid(grid: Grid) -> Iterator[list[Line] | TableLines]:
    """Yield the table that ``grid`` makes up; cells that no two bars part into rows are only lines.

    >>> a, b = (Line("a"),), (Line("b"),)
    >>> table, = read_grid(Grid((a, b, (), a, (), (), b, b)))
    >>> [[len(cell.lines) for cell in row] for row in table.rows]
    [[1, 1], [1, 0], [1, 1]]
    """
    for is_text, group in groupby(grid.cells, lambda cell: len(cell) > LONGEST_CELL):
        cells = list(group)
        if is_text or all(cells):
            yield from (list(cell) for cell in cells if cell)
        else:
            yield _read_table(cells)


def _read_table(cells: Sequence[Lines]) -> TableLines:
    """Return ``cells`` by rows: after each row two bars part it from the next."""
    best, rows, width = 10**9, [], 1
    for likely in _likely_widths(cells):
        cost, found = _split_rows(cells, likely)
        if cost < best:
            best, rows, width = cost, found, likely
        if best * 4 <= len(rows):
            break
    return TableLines(tuple(_number_columns(row, width) for row in rows))


def _likely_widths(cells: Sequence[Lines]) -> list[int]:
    """Return how many cells a row may have: as many as the first, then the distances between empty cells.

    >>> cell = (Line("a"),)
    >>> _likely_widths([cell, cell, (), cell, cell, cell, (), cell, cell, cell])
    [2, 3]
    """
    empty = [-1, *(at for at, cell in enumerate(cells) if not cell), len(cells)]
    distances = [after - before - 1 for before, after in pairwise(empty)]
    first = next((distance for distance in distances if distance), 1)
    often = [width for width, _ in Counter(distances).most_common(5)]
    further = sorted({*often, first + 1, first + 2, first + 3} & set(range(1, MOST_COLUMNS)) - {first})
    return [first, *(width for width in further if width in often or len(cells) > 3 * width)]


def _split_rows(cells: Sequence[Lines], width: int) -> tuple[int, list[Sequence[Lines]]]:
    """Return the cost of the cheapest way to part ``cells`` into rows of ``width`` or fewer, and the rows."""
    count = len(cells)
    edges = [at for at, cell in enumerate(cells) if not cell] + [count]
    costs, lengths = [0] * (count + 2), [0] * (count + 1)
    following = len(edges) - 1
    for at in range(count - 1, -1, -1):
        while following and edges[following - 1] > at:
            following -= 1
        ends = [edge for edge in edges[following : following + width] if edge - at <= width]
        costs[at], lengths[at] = min(_rows_from(cells, at, width, ends, costs))
    rows: list[Sequence[Lines]] = []
    at = 0
    while at < count:
        rows.append(cells[at : at + lengths[at]])
        at += lengths[at] + 1
    return costs[0], rows


def _rows_from(
    cells: Sequence[Lines], at: int, width: int, ends: Sequence[int], costs: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield the cost of each row that may begin at ``at``, with all after it, and the cells in that row."""
    for end in ends:
        cost = 0 if end - at == width else _SHORT_ROW * (1 if all(cells[at + 1 : end]) else 2)
        blank = 0 if any(cells[at:end]) else _SHORT_ROW
        yield cost + blank + costs[min(end + 1, len(cells))], end - at
    if not ends:
        end = min(at + width, len(cells))
        yield _BAD_ROW + costs[end], end - at


def _number_columns(row: Sequence[Lines], width: int) -> tuple[CellLines, ...]:
    """Return the cells of ``row``; a single one covers all columns.

    >>> _number_columns([(Line("I. Kinh tế"),)], 3)[0].columns
    3
    """
    if len(row) == 1:
        return (CellLines(row[0], 0, width),)
    return tuple(CellLines(cell, column) for column, cell in enumerate(row))
