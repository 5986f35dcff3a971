"""Marks that are none: a dash between two numbers, the marks of a quoted wording."""

from collections.abc import Sequence

from extract.structure.lines import Line
from extract.structure.markers import read_mark

QUOTED = 60
"""So many lines a quoted wording may take."""


def is_range(before: str, text: str) -> bool:
    """Whether the dash that begins ``text`` parts two numbers, of which the first ends the line ``before``.

    >>> is_range("tăng 18", "- 20% so với"), is_range("năm 2024", "- 20% hộ"), is_range("gồm:", "- 20% hộ")
    (True, False, False)
    """
    low, high = _digits(before[::-1])[::-1], _digits(text[1:].lstrip())
    return (
        bool(low and high) and text[0] == "-" and float(low.replace(",", ".")) < float(high.replace(",", "."))
    )


def _digits(text: str) -> str:
    """Return the digits at the beginning of ``text``, with at most one comma among them."""
    end = 0
    while end < min(len(text), 9) and (
        text[end].isdecimal() or (text[end] == "," and end > 0 and "," not in text[:end])
    ):
        end += 1
    return text[:end].rstrip(",")


def quoted_lines(lines: Sequence[Line], i: int) -> int:
    """Return how many lines from ``i`` on quote, with its marks, the new wording of another paper; else 0."""
    if lines[i].text[:1] not in ("“", '"') or lines[i].is_row or not read_mark(lines[i].text[1:]):
        return 0
    for j in range(i, min(i + QUOTED, len(lines))):
        if lines[j].text.rstrip(" .;,")[-1:] in ("”", '"') and (j > i or len(lines[j].text) > 1):
            return j - i + 1
    return 0
