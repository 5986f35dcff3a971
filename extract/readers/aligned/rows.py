"""The rows and cells of a table without rulings: lines that carry on a cell joined to its row."""

import re
from collections.abc import Sequence

from extract.lexicon.figure_columns import is_title
from extract.readers.aligned.columns import Columns, Piece, Row, touched
from extract.text.line import CellLines, Line, TableLines
from extract.text.line_starts import mark_of

Cells = dict[int, tuple[Line, ...]]
"""The lines in each column of a row."""

_FIGURE = re.compile(r"[<>≤≥~±+-]?\s?\d[\d.,]*(?:\s?-\s?\d[\d.,]*)?(?:\s?(?:%|[^\W\d]{1,6}))?")


def is_figure(words: str) -> bool:
    """Return whether ``words`` are a number, with a short unit perhaps.

    >>> is_figure("1.250"), is_figure("70 - 80%"), is_figure("Năm 2025"), is_figure("-")
    (True, True, False, False)
    """
    return bool(_FIGURE.fullmatch(words))


def table_of(
    head: Sequence[Row], body: Sequence[Row], parted: Sequence[bool], columns: Columns
) -> TableLines:
    """Return the table with these rows in its head and below it."""
    counted = any(row and is_title("ordinal", row[0].line.text) for row in head)
    rows: list[Cells] = []
    for row, gap in zip(body, parted, strict=True):
        cells = _cells(row, columns)
        if rows and not gap and _carries_on(rows[-1], cells, counted):
            rows[-1] = _joined(rows[-1], cells)
        else:
            rows.append(cells)
    width = range(len(columns))
    made = (tuple(CellLines(cells.get(at, ()), at) for at in width) for cells in rows)
    return TableLines((*_head(head, columns), *made))


def _cells(row: Row, columns: Columns) -> Cells:
    """Return the lines of ``row`` by column."""
    cells: Cells = {}
    for piece in row:
        at = touched(columns, piece)[0]
        cells[at] = (*cells.get(at, ()), piece.line)
    return cells


def _joined(above: Cells, below: Cells) -> Cells:
    return {at: above.get(at, ()) + below.get(at, ()) for at in above.keys() | below.keys()}


def _carries_on(above: Cells, cells: Cells, counted: bool) -> bool:
    """Return whether a row goes on with the cells ``above``: no number of its own, no mark, no new figure."""
    first = cells[min(cells)][0].text
    if mark_of(first) or any(_is_new_figure(above.get(at, ()), lines) for at, lines in cells.items()):
        return False
    return 0 not in cells if counted else (0 not in cells or first[0].islower())


def _is_new_figure(above: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Return whether ``lines`` are a figure that does not end the words ``above``, as a year may."""
    return is_figure(lines[0].text) and not any(map(str.isalpha, "".join(line.text for line in above)))


def _columns_below(piece: Piece, row: Row, lower: Sequence[Row], columns: Columns) -> list[int]:
    """Return the columns that a title of the head stands above: those it touches, or in whose middle it is.

    It stands above columns beside its own only where those have titles in ``lower`` rows, none in ``row``.
    """
    own = touched(columns, piece)
    taken = {at for other in row if other is not piece for at in touched(columns, other)}
    below = {at for other in lower for part in other for at in touched(columns, part)}
    free = [at not in taken and at in below for at in range(len(columns))]
    if len(own) > 1 or not free[own[0]]:
        return own
    spans = [
        (first, last)
        for first in range(own[0] + 1)
        for last in range(own[0], len(columns))
        if all(free[first : last + 1])
    ]
    middle = (piece.start + piece.end) / 2
    first, last = min(
        spans, key=lambda it: (abs((columns[it[0]][0] + columns[it[1]][1]) / 2 - middle), it[1] - it[0])
    )
    return list(range(first, last + 1))


def _head(head: Sequence[Row], columns: Columns) -> tuple[tuple[CellLines, ...], ...]:
    """Return the rows of the head: two where titles stand over several columns, else one."""
    spans: dict[int, tuple[int, tuple[Line, ...]]] = {}
    upper: Cells = {}
    lower: Cells = {}
    for number, row in enumerate(head):
        for piece in row:
            over = _columns_below(piece, row, head[number + 1 :], columns)
            if len(over) > 1:
                spans[over[0]] = (len(over), (*spans.get(over[0], (0, ()))[1], piece.line))
            else:
                below = any(first <= over[0] < first + count for first, (count, _) in spans.items())
                side = lower if below else upper
                side[over[0]] = (*side.get(over[0], ()), piece.line)
    if not spans:
        return (tuple(CellLines(upper.get(at, ()), at) for at in range(len(columns))),)
    covered = {at: first for first, (count, _) in spans.items() for at in range(first, first + count)}
    top = [
        CellLines(spans[at][1], at, spans[at][0]) if at in spans else CellLines(upper.get(at, ()), at)
        for at in range(len(columns))
        if at in spans or at not in covered
    ]
    bottom = [
        CellLines(lower.get(at, ()), at) if at in covered else CellLines((), at, merged_up=True)
        for at in range(len(columns))
    ]
    return tuple(top), tuple(bottom)
