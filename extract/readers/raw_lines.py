"""The lines of a text file: those with words, and bars between cells; decoration is dropped."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.readers.markup import Span
from extract.text.line import Line, Runs, fold_blanks

_BARS = (Line("|", alone=True), Line("|", alone=True, gap=True))
"""A line that holds a bar only, the edge of a cell, without and with a blank line before it."""

_RULE = re.compile(r"[-_=*~.\s]*[-_=*~]{3}[-_=*~.\s]*|[*_\s]+|</?[a-z]+:?[a-z]*>?")
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_BULLET = re.compile(r"(?:>\s*)+|[-*+]\s+(?=(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,5}\.)\s)")


def split_lines(text: str, repairs: Counter[str]) -> Iterator[Line]:
    """Yield the lines of ``text`` that hold words, and those that hold a bar only.

    >>> [(line.text, line.gap) for line in split_lines("Số:  12\\r\\n-----\\r\\nKẾ HOẠCH", Counter())]
    [('Số: 12', False), ('KẾ HOẠCH', True)]
    """
    start = 0
    gap = False
    for piece in text.splitlines(keepends=True):
        folded, runs = fold_blanks(piece, start)
        start += len(piece)
        if folded == "|":
            yield _BARS[gap]
            gap = False
        elif not folded:
            gap = True
        elif not folded[0].isalnum() and _RULE.fullmatch(folded):
            repairs["rules"] += 1
            gap = True
        else:
            yield Line(folded, runs, gap, indent=runs[0][1] - start + len(piece))
            gap = False


def mark_up(lines: Iterable[Line], text: str, bold: Sequence[Span], repairs: Counter[str]) -> Iterator[Line]:
    """Yield ``lines`` of ``text`` with heading level and bold start, without ``#`` and needless bullets.

    >>> lines = split_lines("## I. MỤC\\n- 1. Vốn", Counter())
    >>> [(line.text, line.level) for line in mark_up(lines, "", (), Counter())]
    [('I. MỤC', 2), ('1. Vốn', 0)]
    """
    starts = [start for start, _ in bold]
    for line in lines:
        if line.text == "|":
            yield line
            continue
        heading = _HEADING.match(line.text)
        prefix = heading or _BULLET.match(line.text)
        if prefix:
            repairs["markup"] += 1
            line = replace(line, text=line.text[prefix.end() :], runs=cut_runs(line.runs, prefix.end()))
        if heading:
            line = replace(line, level=len(heading[1]), alone=True)
        length = _bold_length(line, text, bold, starts) if bold else 0
        yield replace(line, bold=length) if length else line


def cut_runs(runs: Runs, start: int) -> Runs:
    """Return the runs of a line without its first ``start`` characters.

    >>> cut_runs(((0, 7), (5, 14)), 2), cut_runs(((0, 7), (5, 14)), 6)
    (((0, 9), (3, 14)), ((0, 15),))
    """
    covering = max(at for at, _ in runs if at <= start)
    return tuple((max(at - start, 0), source + max(start - at, 0)) for at, source in runs if at >= covering)


def _bold_length(line: Line, text: str, bold: Sequence[Span], starts: Sequence[int]) -> int:
    """Return how many characters at the start of ``line`` are bold; a bullet before them counts too."""
    first = line.runs[0][1]
    at = first + 2 if line.text[:2] in ("- ", "+ ", "* ") else first
    end = at
    number = bisect_right(starts, at) - 1
    if number < 0 or bold[number][1] <= at:
        number += 1  # blanks may stand before it
    while number < len(bold) and (bold[number][0] <= end or not text[end : bold[number][0]].strip()):
        end = max(end, bold[number][1])
        number += 1
        if end - first > 2 * len(line.text) + 100:
            break
    return min(len(" ".join(text[first:end].split())), len(line.text)) if end > at else 0
