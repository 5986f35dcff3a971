"""The letters of a page through pdfium, with the places where they are printed."""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import degrees
from typing import Any

from extract.readers.pdf.fonts import unicode_letters
from extract.readers.pdf.print import LOST, RAISED, Printed
from extract.text.line import Box, box_around

_HYPHEN = {"\x02": "-", "\ufffe": "-"}  # what pdfium writes for one at a line end
_NONE: Box = (0.0, 0.0, 0.0, 0.0)
_PROBES = 12
"""Letters of each page that are asked whether their font tells what they are."""

_COLUMN_GAP = 1.4
"""Letters' heights between two words that no justified line has."""


class Glyphs:
    """The letters of one page; its boxes are those of the page with its text upright.

    ``turned``: by how many degrees clockwise the page as it is shown is turned for that.
    """

    def __init__(self, page: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._char_box = pdfium.FPDFText_GetCharBox
        self._page = page.get_textpage()
        self.width, self.height = page.get_size()
        self._rotation, self.turned = self._turn(page.get_rotation())
        if self.turned in (90, 270):
            self.width, self.height = self.height, self.width
        self._values = [ctypes.c_double() for _ in range(4)]
        self._pointers = [ctypes.byref(value) for value in self._values]
        self._rect = pdfium.FS_RECTF()
        self._origin = _origin(page)
        self._known: dict[int, Box] = {}
        self.text, self.lost = self._read()

    def _turn(self, rotation: int) -> tuple[int, int]:
        """Return by how many degrees the page is turned to be read, and that less its own ``rotation``."""
        count = self._page.count_chars()
        probes = range(count // 8, count, max(count // 4, 1))
        turns = [
            -round(degrees(self._pdfium.FPDFText_GetCharAngle(self._page, at)) / 90) % 4 for at in probes
        ]
        most = max(set(turns), key=turns.count, default=0)
        agreed = 2 * turns.count(most) > len(turns) and not self._is_mirrored(probes[turns.index(most)])
        upright = 90 * most if agreed else rotation
        return upright, (upright - rotation) % 360

    def _is_mirrored(self, at: int) -> bool:
        """Return whether the letter is printed as a mirror shows it, which is no turn."""
        matrix = self._pdfium.FS_MATRIX()
        self._pdfium.FPDFText_GetMatrix(self._page, at, ctypes.byref(matrix))
        return bool(matrix.a * matrix.d - matrix.b * matrix.c < 0)

    def close(self) -> None:
        """Give the memory of the page back."""
        self._page.close()

    def _read(self) -> tuple[str, int]:
        """Return one character a letter, and how many letters have no text."""
        count = self._page.count_chars()
        text = self._page.get_text_range() if count else ""
        if len(text) != count or "\x00" in text:
            codes = (self._pdfium.FPDFText_GetUnicode(self._page, at) for at in range(count))
            text = "".join(map(_letter, codes))
        text = text.translate({ord(sign): hyphen for sign, hyphen in _HYPHEN.items()})
        lost = text.count(LOST) + sum(text.count(chr(code)) for code in (*range(1, 9), *range(14, 32)))
        probes = range(0, count, max(count // _PROBES, 1))
        if lost or any(map(self._is_unmapped, probes)):
            lost = max(lost, sum(map(self._is_unmapped, range(count))))
        return unicode_letters(self._page, text), lost

    def _is_unmapped(self, at: int) -> bool:
        """Return whether the font has no character for the letter."""
        return bool(self._pdfium.FPDFText_HasUnicodeMapError(self._page, at) == 1)

    def text_lines(self) -> Iterator[tuple[int, str]]:
        """Yield the lines of the text, each with the number of its first letter."""
        at = 0
        for line in self.text.split("\r\n"):
            if line.strip():
                yield at, line
            at += len(line) + 2

    def lines(self) -> list[Printed]:
        """Return the lines of the page in the order of the file, parted where columns are."""
        return [part for at, line in self.text_lines() for part in self.line(at, line)]

    def line(self, start: int, line: str) -> list[Printed]:
        """Return the stretches of the line of the text that begins at ``start``."""
        boxes = self.runs(start, len(line))
        if not boxes:
            return []
        box = box_around(boxes)
        size = self.size_at(start + len(line) - len(line.lstrip()))
        gaps = any(b[0] - a[2] > _COLUMN_GAP * size for a, b in pairwise(boxes))
        if gaps or "  " in line.strip() or (_has_raised(boxes, box) and any(map(str.isdigit, line))):
            return self.stretches(range(start, start + len(line)))
        return [Printed(line.strip(), box, size)]

    def stretches(self, letters: Sequence[int]) -> list[Printed]:
        """Return the letters at these places, which stand on one line, parted at wide gaps."""
        found: list[Printed] = []
        words, boxes, size = "", list[Box](), 0.0
        for at in letters:
            letter, box = self.text[at], self.box(at)
            if letter.isspace() or box == _NONE:
                words += " " if letter.isspace() else letter
                continue
            if boxes and box[0] - boxes[-1][2] > _COLUMN_GAP * size:
                found.append(Printed(words.strip(), box_around(boxes), size))
                words, boxes = "", []
            if not boxes:
                size = self.size_at(at)
            elif letter.isdigit() and box[3] < boxes[0][3] - 0.2 * size and box[3] - box[1] < 0.56 * size:
                words += "" if RAISED in words[-3:] else RAISED
            words += letter
            boxes.append(box)
        return [*found, Printed(words.strip(), box_around(boxes), size)] if boxes else found

    def box(self, at: int) -> Box:
        """Return where the letter is printed, zeros for a blank that the file only implies."""
        known = self._known.get(at)
        if known is None:
            known = self._known[at] = self._measure(at)
        return known

    def _measure(self, at: int) -> Box:
        if not self._char_box(self._page, at, *self._pointers):
            return _NONE
        x0, x1, y0, y1 = self._values
        left, right, bottom, top = x0.value, x1.value, y0.value, y1.value
        return _NONE if left == right == bottom == top == 0 else self.shown(left, bottom, right, top)

    def size_at(self, at: int) -> float:
        """Return how high letters of this font may stand."""
        self._pdfium.FPDFText_GetLooseCharBox(self._page, at, ctypes.byref(self._rect))
        height, width = self._rect.top - self._rect.bottom, self._rect.right - self._rect.left
        return abs(width if self._rotation in (90, 270) else height) or 10.0

    def runs(self, start: int, count: int) -> list[Box]:
        """Return the boxes of the runs of letters among ``count`` from ``start`` on."""
        found = []
        for number in range(self._pdfium.FPDFText_CountRects(self._page, start, count)):
            left, top, right, bottom = self._pointers
            self._pdfium.FPDFText_GetRect(self._page, number, left, top, right, bottom)
            x0, y1, x1, y0 = (value.value for value in self._values)
            found.append(self.shown(x0, y0, x1, y1))
        return found

    def shown(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return the box on the page with its text upright, from its upper left corner."""
        x, y = self._origin
        if not self._rotation:  # most pages, and this is asked for each letter
            return left - x, self.height - top + y, right - x, self.height - bottom + y
        left, right, bottom, top = left - x, right - x, bottom - y, top - y
        match self._rotation:
            case 90:
                return bottom, left, top, right
            case 180:
                return self.width - right, bottom, self.width - left, top
            case _:
                return self.width - top, self.height - right, self.width - bottom, self.height - left


def _letter(code: int) -> str:
    """Return the character of a code point, LOST where there is none.

    >>> _letter(0) == LOST, _letter(272)
    (True, 'Đ')
    """
    return LOST if code == 0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)


def _origin(page: Any) -> tuple[float, float]:
    """Return the lower left corner of what is shown of the page."""
    left, bottom, _, _ = page.get_cropbox()
    return left, bottom


def _has_raised(boxes: Sequence[Box], line: Box) -> bool:
    """Return whether a narrow run stands above the line, as the mark of a footnote does."""
    height = line[3] - line[1]
    return any(
        box[3] < line[3] - 0.3 * height
        and 0.2 * height < box[3] - box[1] < 0.6 * height  # a dash is lower
        and box[2] - box[0] < 1.2 * height
        for box in boxes
    )
