"""Marks of a scanned page that were misread, proved by the marks above and below: between 2. and 4. is 3."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.readers.ocr.engine import ScannedWord

INDENT = 14
"""Dots by which marks of one list begin to the left or right of each other."""

LONGEST = 5
"""Letters of what may be a mark that was misread."""

_COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.")

Count = tuple[int, ...]


def fill_holes(marks: Sequence[ScannedWord]) -> list[ScannedWord]:
    """Return ``marks``, in reading order, those that are none with the only number that fits there.

    >>> read = ("2.1.", "Sẽ", "2.3.", "Đ")
    >>> [mark.text for mark in fill_holes([ScannedWord(text, (0, 0, 9, 9), 90, 0) for text in read])]
    ['2.1.', '2.2.', '2.3.', 'Đ']
    """
    filled = list(marks)
    for at, mark in enumerate(marks):
        if len(mark.text) > LONGEST or _count(mark):
            continue
        beside = [
            (place, other) for place, other in enumerate(marks) if _aligned(mark, other) and _count(other)
        ]
        above = [_count(other) for place, other in beside if place < at]
        below = [_count(other) for place, other in beside if place > at]
        if above and below and _has_hole(above[-1], below[0]):
            *outer, number = above[-1]
            text = ".".join(map(str, (*outer, number + 1))) + "."
            filled[at] = replace(mark, text=text)
    return filled


def _count(mark: ScannedWord) -> Count:
    """Return the numbers of ``mark``, none where it doesn't count."""
    return tuple(map(int, mark.text[:-1].split("."))) if _COUNTED.fullmatch(mark.text) else ()


def _aligned(mark: ScannedWord, other: ScannedWord) -> bool:
    """Return whether both begin at the same distance from the edge of the page."""
    return abs(mark.box[0] - other.box[0]) <= INDENT


def _has_hole(above: Count, below: Count) -> bool:
    """Return whether exactly one number is missing between two marks.

    >>> _has_hole((2, 1), (2, 3)), _has_hole((2,), (3,)), _has_hole((1, 3), (2, 5))
    (True, False, False)
    """
    return above[:-1] == below[:-1] and below[-1] == above[-1] + 2
