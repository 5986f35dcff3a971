"""Tables with a row a line and cells between bars: Markdown's, and those of pages that were made text of."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from extract.readers.raw_lines import cut_runs
from extract.text.line import CellLines, Line, TableLines

_DELIMITER = re.compile(r"\|?\s?:?-+:?\s?(?:\|\s?:?-+:?\s?)*\|?")
_LEAST_ROWS, _LEAST_CELLS = 3, 3
"""So many rows, of so many cells each, are a table without a line of dashes below its head."""


def is_delimiter(line: Line) -> bool:
    """Return whether ``line`` parts the head of a table from its rows.

    >>> is_delimiter(Line("|---|:-:|")), is_delimiter(Line("-----"))
    (True, False)
    """
    return "|" in line.text and bool(_DELIMITER.fullmatch(line.text))


def split_pipe_tables(lines: Sequence[Line]) -> Iterator[list[Line] | TableLines]:
    """Yield the tables, and the runs of lines between them.

    >>> lines = [Line("BIỂU 1"), Line("| TT | Chỉ tiêu |"), Line("|--|--|"), Line("| 1 | Hộ nghèo |")]
    >>> title, table = split_pipe_tables(lines)
    >>> title[0].text, [cell.lines[0].text for cell in table.rows[1]]
    ('BIỂU 1', ['1', 'Hộ nghèo'])
    >>> lines = [Line("TT | Việc | Ai"), Line("1 | Trồng rừng | Xã", gap=True), Line("2 | Nuôi cá | Hội")]
    >>> [len(table.rows) for table in split_pipe_tables(lines)]
    [3]
    """
    free: list[Line] = []
    at = 0
    while at < len(lines):
        rows, end = _rows_at(lines, at)
        if rows:
            if free:
                yield free
                free = []
            framed = is_delimiter(lines[at + 1])  # else a bar at an end parts an empty cell off
            yield TableLines(tuple(tuple(_cells(line, framed)) for line in rows))
            at = end
        else:
            free.append(lines[at])
            at += 1
    if free:
        yield free


def _rows_at(lines: Sequence[Line], at: int) -> tuple[Sequence[Line], int]:
    """Return the rows of the table that begins at ``at``, none where none does, and where it ends."""
    if "|" not in lines[at].text:
        return (), at
    if at + 1 < len(lines) and is_delimiter(lines[at + 1]):
        end = at + 2
        while end < len(lines) and "|" in lines[end].text and not lines[end].gap:
            end += 1
        return (lines[at], *lines[at + 2 : end]), end
    bars = lines[at].text.count("|")
    if bars < _LEAST_CELLS - 1:
        return (), at
    rows = list(takewhile(lambda line: line.text.count("|") == bars, islice(lines, at, None)))
    delimiter = next((i for i, line in enumerate(rows) if is_delimiter(line)), len(rows) + 1)
    rows = rows[: delimiter - 1]  # the line above a delimiter is the head of another table
    return (rows, at + len(rows)) if len(rows) >= _LEAST_ROWS else ((), at)


def _cells(line: Line, framed: bool) -> Iterator[CellLines]:
    """Yield the cells of one row; where it is not ``framed``, a bar at an end parts an empty cell off."""
    text = line.text.removesuffix("|") if framed else line.text
    start = 1 if framed and text.startswith("|") else 0
    for column, piece in enumerate(text[start:].split("|")):
        words = piece.strip()
        at = start + len(piece) - len(piece.lstrip())
        runs = cut_runs(line.runs, at)
        kept = tuple(run for run in runs if run[0] < max(len(words), 1))
        yield CellLines((Line(words, kept),) if words else (), column)
        start += len(piece) + 1
