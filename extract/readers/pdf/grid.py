"""The cells of a ruled table put into rows and columns; tables over a page break joined."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from extract.readers.pdf.print import Printed, PrintedTable, merge, rows_of
from extract.text.line import CellLines, Line

SNAP = 4.0
"""Edges no farther apart, in points, are one."""

ToLine = Callable[[Printed], Line]


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table, the left edges of its columns, the page that each row stands on."""

    rows: tuple[tuple[CellLines, ...], ...]
    columns: tuple[float, ...]
    pages: tuple[int, ...]


def grid_of(table: PrintedTable, page: int, to_line: ToLine) -> Grid:
    """Return ``table`` in rows; a cell over several rows stands in the first and is marked in the others."""
    columns = _edges(cell[0] for cell, _ in table.cells)
    uppers = _edges(cell[1] for cell, _ in table.cells)
    rows: list[list[CellLines]] = [[] for _ in uppers]
    for box, printed in table.cells:
        first, last = _place(uppers, box[1]), _place(uppers, box[3] - SNAP)
        column = _place(columns, box[0])
        width = _place(columns, box[2] - SNAP) - column + 1
        lines = tuple(to_line(merge(row)) for row in rows_of(printed))
        rows[first].append(CellLines(lines, column, width))
        for below in range(first + 1, last + 1):
            rows[below].append(CellLines((), column, width, merged_up=True))
    ordered = tuple(tuple(sorted(row, key=lambda cell: cell.column)) for row in rows)
    return Grid(ordered, columns, (page,) * len(ordered))


def _edges(values: Iterable[float]) -> tuple[float, ...]:
    """Return the different values, those close together once.

    >>> _edges([72.0, 129.0, 73.1])
    (72.0, 129.0)
    """
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > SNAP:
            found.append(value)
    return tuple(found)


def _place(edges: Sequence[float], value: float) -> int:
    """Return the number of the column or row that ``value`` lies in.

    >>> _place((72.0, 129.0), 130), _place((72.0, 129.0), 126)
    (1, 0)
    """
    return max(sum(edge <= value + 1 for edge in edges) - 1, 0)


def carries_on(upper: Grid, lower: Grid) -> bool:
    """Return whether ``lower``, which begins a page, has the columns of ``upper`` before it."""
    if len(upper.columns) == len(lower.columns):
        return all(abs(a - b) < 2 * SNAP for a, b in zip(upper.columns, lower.columns, strict=True))
    return set(map(round, lower.columns)) < set(map(round, upper.columns)) and len(lower.rows) > 0


def join_grids(upper: Grid, lower: Grid) -> tuple[Grid, int]:
    """Return both as one table, and how many rows of its head stood on the second page again."""
    columns = _edges((*upper.columns, *lower.columns))
    rows = list(_moved(upper, columns))
    more = list(_moved(lower, columns))
    repeated = _repeated(rows, more)
    more, pages = more[repeated:], list(upper.pages)
    if more and _is_rest(rows[-1], more[0]):
        rows[-1] = _with_rest(rows[-1], more.pop(0))
    pages += [lower.pages[0]] * len(more)
    return Grid(tuple(rows + more), columns, tuple(pages)), repeated


def _moved(grid: Grid, columns: Sequence[float]) -> list[tuple[CellLines, ...]]:
    """Return the rows of ``grid`` with their columns counted by ``columns``."""
    if len(columns) == len(grid.columns):
        return list(grid.rows)
    starts = [_place(columns, edge) for edge in grid.columns] + [len(columns)]
    return [
        tuple(
            replace(
                cell,
                column=starts[cell.column],
                columns=starts[cell.column + cell.columns] - starts[cell.column],
            )
            for cell in row
        )
        for row in grid.rows
    ]


def _repeated(rows: Sequence[tuple[CellLines, ...]], more: Sequence[tuple[CellLines, ...]]) -> int:
    """Return how many rows at the start of both say the same."""
    count = 0
    for before, after in zip(rows, more[:4], strict=False):
        if not any(_words(before)) or _words(before) != _words(after):
            break
        count += 1
    return count


def _words(row: Sequence[CellLines]) -> list[str]:
    return [" ".join(line.text for line in cell.lines) for cell in row]


def _is_rest(last: Sequence[CellLines], first: Sequence[CellLines]) -> bool:
    """Return whether ``first`` carries on the words of the row above, which the page break parted.

    Then no cell of it has words where the row above has none, the first cell is empty, and one goes on in
    lower case.
    """
    if len(last) != len(first) or first[0].lines or not last[0].lines:
        return False
    pairs = [(a, b) for a, b in zip(last, first, strict=True) if b.lines]
    return (
        bool(pairs) and all(a.lines for a, _ in pairs) and any(b.lines[0].text[0].islower() for _, b in pairs)
    )


def _with_rest(last: Sequence[CellLines], first: Sequence[CellLines]) -> tuple[CellLines, ...]:
    return tuple(replace(a, lines=a.lines + b.lines) for a, b in zip(last, first, strict=True))
