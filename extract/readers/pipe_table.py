"""Markdown tables: a row a line, cells between bars."""

import re
from collections.abc import Iterator, Sequence

from extract.readers.raw_lines import cut_runs
from extract.text.line import CellLines, Line, TableLines

_DELIMITER = re.compile(r"\|?\s?:?-+:?\s?(?:\|\s?:?-+:?\s?)*\|?")
_CELL = re.compile(r"[^|]+")


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
    """
    free: list[Line] = []
    at = 0
    while at < len(lines):
        if at + 1 < len(lines) and "|" in lines[at].text and is_delimiter(lines[at + 1]):
            if free:
                yield free
                free = []
            end = at + 2
            while end < len(lines) and "|" in lines[end].text and not lines[end].gap:
                end += 1
            yield TableLines(tuple(tuple(_cells(line)) for line in (lines[at], *lines[at + 2 : end])))
            at = end
        else:
            free.append(lines[at])
            at += 1
    if free:
        yield free


def _cells(line: Line) -> Iterator[CellLines]:
    """Yield the cells of one row."""
    text = line.text.removesuffix("|")
    start = 1 if text.startswith("|") else 0
    for column, piece in enumerate(text[start:].split("|")):
        words = piece.strip()
        at = start + len(piece) - len(piece.lstrip())
        runs = cut_runs(line.runs, at)
        kept = tuple(run for run in runs if run[0] < max(len(words), 1))
        yield CellLines((Line(words, kept),) if words else (), column)
        start += len(piece) + 1
