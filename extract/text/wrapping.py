"""How the lines of a document were wrapped: whether at all, and how much a full line holds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.text.line import Line
from extract.text.line_starts import mark_of

WIDEST = 160
"""No line that was wrapped is longer; longer lines are paragraphs."""


_NARROW = re.compile(r"[iíìỉĩịlIÍÌỈĨỊjtfr.,;:'!|()\[\]/ -]")
_WIDE = regex.compile(r"[\p{Lu}mw%&--[IÍÌỈĨỊ]]", regex.V1)


@dataclass(frozen=True, slots=True)
class Wrapping:
    """``wrapped``: lines are broken at a width. ``spaced``: blank lines part the paragraphs.

    ``width`` is what nearly all full lines exceed with the first word of the next; ``first`` the same
    for the first line of a paragraph, which is shorter where a page was saved from a browser; ``sure`` what
    most full lines exceed, asked of a line at whose end a sentence ends. ``printed``: the lines were broken
    on paper, where letters are not equally wide.
    """

    wrapped: bool = False
    spaced: bool = True
    width: int = 0
    first: int = 0
    sure: int = 0
    printed: bool = False

    def is_full(self, line: str, following: str, first: bool = False, ended: bool = False) -> bool:
        """Return whether the first word of ``following`` had no room in ``line``.

        >>> Wrapping(True, width=20).is_full("Các thành viên Ban", "Chỉ đạo")
        True
        """
        needed = needed_width(line, following, self.printed)
        if first and self.first < self.width:
            return needed >= self.first
        return needed >= (self.sure if ended else self.width)


def needed_width(line: str, following: str, printed: bool) -> int:
    """Return how much ``line`` would hold with the first word of ``following``, in letters of middle width.

    >>> needed_width('"Quỹ" và', "huy động", False), needed_width("TỈNH", "A", True)
    (22, 7)
    """
    both = f"{line} {following.partition(' ')[0]}"
    if printed:
        return len(both) + round(0.45 * (len(_WIDE.findall(both)) - len(_NARROW.findall(both))))
    return len(both) + 5 * line.count('"') + 4 * line.count("&")  # &quot; and &amp; where it was wrapped


def measure_wrapping(lines: Sequence[Line], printed: bool = False) -> Wrapping:
    """Return how ``lines`` were wrapped, judged by those that go on in lower case."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap and not a.alone and not b.alone]
    if not pairs:
        return Wrapping()
    breaks = list(_certain_breaks(pairs))
    if len(breaks) < 3 or len(breaks) < 0.2 * len(pairs):
        return Wrapping()
    needed = sorted(needed_width(a.text, b.text, printed) for a, b in breaks)
    usual = needed[len(needed) * 3 // 4]
    if usual > WIDEST:
        return Wrapping()
    short = [length for length in needed if length < 0.75 * usual]
    full = needed[len(short) :]
    width = full[len(full) // 30]
    first = short[len(short) // 5] if len(short) * 10 > len(needed) else width
    sure = full[len(full) // 8] if printed else width
    gaps = sum(line.gap for line in lines)
    return Wrapping(True, gaps * 12 >= len(lines), width, first, sure, printed)


def _certain_breaks(pairs: Sequence[tuple[Line, Line]]) -> Iterator[tuple[Line, Line]]:
    """Yield the pairs whose second line goes on in lower case."""
    for a, b in pairs:
        if b.text[0].islower() and not mark_of(b.text):
            yield a, b
