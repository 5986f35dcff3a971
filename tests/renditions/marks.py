"""The marks of headings and lists that a word processor counts by itself."""

import re
from dataclasses import dataclass, field

from extract.readers.docx.numbering import number_as

_MARK = re.compile(r"(?P<mark>[IVXL]+\.|\d{1,2}\.\d{1,2}\.|\d{1,2}\.|[a-z]\)|-|\+)\s(?=\S)")
LEVELS = (("upperRoman", "%1."), ("decimal", "%2."), ("decimal", "%2.%3."), ("lowerLetter", "%4)"))
"""Style and pattern of each level of the numbered list."""

BULLETS = ("-", "+")


def mark_and_level(text: str) -> tuple[str, int]:
    """Return the mark that ``text`` begins with and its level in LEVELS, "" and -1 where it has none.

    >>> mark_and_level("II. Mục tiêu"), mark_and_level("2.1. Vốn"), mark_and_level("- Sở")
    (('II.', 0), ('2.1.', 2), ('-', 4))
    """
    match = _MARK.match(text)
    if not match:
        return "", -1
    mark = match["mark"]
    if mark in BULLETS:
        return mark, 4 + BULLETS.index(mark)
    if mark[0].isalpha():
        return mark, 0 if mark.endswith(".") else 3
    return mark, 2 if mark.count(".") == 2 else 1


@dataclass(slots=True)
class Counter:
    """Counts as Word does: a level begins anew below each number of a level above it."""

    counts: list[int] = field(default_factory=lambda: [0, 0, 0, 0])

    def takes(self, mark: str, level: int) -> bool:
        """Return whether the next number of ``level`` is ``mark``; it is counted then."""
        counts = [*self.counts[:level], self.counts[level] + 1, *[0] * (3 - level)]
        shown = LEVELS[level][1]
        for at, count in enumerate(counts):
            shown = shown.replace(f"%{at + 1}", number_as(count, LEVELS[at][0]) if count else "0")
        if shown != mark:
            return False
        self.counts = counts
        return True
