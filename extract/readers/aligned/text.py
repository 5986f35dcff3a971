"""Tables in text whose columns are aligned by blanks or tabs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from extract.readers.aligned.table import Piece, find_aligned
from extract.readers.raw_lines import cut_runs
from extract.text.edits import Edit, replace_spans
from extract.text.line import Line, TableLines
from extract.text.offsets import OffsetMap

TAB, GUTTER = 8, 3
"""Letters from one tab stop to the next, and blanks between two columns."""


def expand_tabs(text: str) -> tuple[str, OffsetMap]:
    """Return ``text`` with blanks for tabs, so that the cells of a column begin together, and the map back.

    >>> expand_tabs("TT\\tChỉ tiêu\\tNăm 2025\\n1\\tHộ\\t5")[0].split("\\n")
    ['TT   Chỉ tiêu   Năm 2025', '1    Hộ         5']
    """
    if "\t" not in text:
        return text, OffsetMap()
    return replace_spans(text, _edits(text))


def _edits(text: str) -> Iterator[Edit]:
    """Yield the edits that put blanks in place of the tabs of ``text``."""
    start = 0
    lines = text.splitlines(keepends=True)
    for tabs, group in groupby(lines, key=lambda line: line.strip().count("\t")):
        block = list(group)
        stops = _stops(block) if tabs > 1 and len(block) > 1 else ()
        for line in block:
            yield from _line_edits(line, start, stops)
            start += len(line)


def _stops(block: Sequence[str]) -> tuple[int, ...]:
    """Return the columns where the cells of lines with the same number of tabs begin."""
    widths = [
        max(map(len, column)) + GUTTER
        for column in zip(*(line.strip().split("\t") for line in block), strict=True)
    ]
    return tuple(accumulate(widths))


def _line_edits(line: str, start: int, stops: Sequence[int]) -> Iterator[Edit]:
    """Yield the edits of one line, whose tabs lead to ``stops``, else to every TAB letters."""
    column = number = 0
    inner = len(line) - len(line.lstrip())
    for at, letter in enumerate(line):
        if letter != "\t":
            column += 1
            continue
        if at < inner or number >= len(stops):
            width = TAB - column % TAB
            width += TAB if width < GUTTER - 1 else 0
        else:
            width = max(stops[number] - (column - inner), GUTTER - 1)
            number += 1
        yield start + at, start + at + 1, " " * width
        column += width


def split_aligned(lines: Sequence[Line]) -> Iterator[list[Line] | TableLines]:
    """Yield the tables aligned by blanks, and the runs of lines between them."""
    if sum(len(line.runs) > 2 for line in lines) < 2:
        yield list(lines)
        return
    rows = [list(pieces(line)) for line in lines]
    done = 0
    for found in find_aligned(rows, [line.gap for line in lines]):
        if done < found.start:
            yield list(lines[done : found.start])
        yield found.table
        done = found.end
    if done < len(lines):
        yield list(lines[done:])


def pieces(line: Line) -> Iterator[Piece]:
    """Yield the stretches of ``line`` between two blanks or more, with the columns where they stand.

    >>> line = Line("1 Hộ nghèo 4,5", ((0, 3), (2, 7), (11, 20)), indent=3)
    >>> [(piece.start, piece.end, piece.line.text) for piece in pieces(line)]
    [(3, 4, '1'), (7, 15, 'Hộ nghèo'), (20, 23, '4,5')]
    """
    starts = [at for at, _ in line.runs]
    for (at, source), end in zip(line.runs, [*starts[1:], len(line.text) + 1], strict=True):
        words = line.text[at : end - 1]
        column = line.indent + source - line.runs[0][1]
        yield Piece(
            column,
            column + len(words),
            replace(line, text=words, runs=cut_runs(line.runs, at)[:1], gap=False),
        )
