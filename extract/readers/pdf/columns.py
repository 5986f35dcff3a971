"""Mastheads and signatures in two columns, which are read one column after the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.readers.pdf.print import Printed, merge
from extract.text.line_starts import is_bare_mark

Row = Sequence[Printed]

_APART = 2.6
"""Letters' heights between two rows of one block."""

_CENTRED = 20.0
"""Points from the middle of the page within which a line is centred: a title, not the right column."""

_ROWS = 40
"""A masthead or signature with its list of recipients has no more rows."""


@dataclass(frozen=True, slots=True)
class _Gutter:
    """The empty strip between the two columns."""

    left: float
    right: float

    def split(self, row: Row, middle: float) -> tuple[Row, Row] | None:
        """Return what of ``row`` stands on each side of the strip, None where it crosses it."""
        left = [line for line in row if line.box[2] < self.right]
        right = [line for line in row if line.box[0] > self.left and line not in left]
        if len(left) + len(right) < len(row):
            return None
        if not left and len(right) == 1:
            centre = (right[0].box[0] + right[0].box[2]) / 2
            return None if abs(centre - middle) < _CENTRED else (left, right)
        return left, right


def reading_order(rows: Sequence[Row], middle: float) -> list[tuple[Printed, bool]]:
    """Return the lines in the order in which they are read, and whether each stands in a column of its own.

    ``middle`` is the middle of the page.
    """
    rows = [_columns(row) for row in rows]
    ordered: list[tuple[Printed, bool]] = []
    at = 0
    while at < len(rows):
        end = _block_end(rows, at, middle)
        if end == at:
            ordered += [(merge(rows[at]), False)]
            at += 1
            continue
        start = _block_start(rows, at, end, middle)
        ordered = ordered[: len(ordered) - (at - start)]
        gutter = _gutter(rows[at:end])
        sides = [gutter.split(row, middle) for row in rows[start:end]] if gutter else []
        for column in zip(*(side for side in sides if side), strict=True):
            ordered += [(merge(part), True) for part in column if part]
        at = end
    return ordered


def _columns(row: Row) -> Row:
    """Return ``row`` with what stands close together joined, and a mark at its start with its words."""
    parts = [row[0]]
    for part in row[1:]:
        close = part.box[0] - parts[-1].box[2] < part.size
        if close or (len(parts) == 1 and (is_bare_mark(row[0].text) or len(row[0].text) < 3)):
            parts[-1] = merge([parts[-1], part])
        else:
            parts.append(part)
    return parts


def _gutter(rows: Sequence[Row]) -> _Gutter | None:
    """Return the strip that parts all rows of two, None where there is none."""
    pairs = [row for row in rows if len(row) == 2]
    if not pairs:
        return None
    left, right = max(row[0].box[2] for row in pairs), min(row[1].box[0] for row in pairs)
    return _Gutter(left, right) if left < right else None


def _block_end(rows: Sequence[Row], start: int, middle: float) -> int:
    """Return the number of the row behind the block of columns that begins at ``start``."""
    if len(rows[start]) != 2:
        return start
    end = start + 1
    while end < len(rows) and end - start < _ROWS and _near(rows[end - 1], rows[end]):
        gutter = _gutter(rows[start : end + 1])
        if gutter is None or gutter.split(rows[end], middle) is None:
            break
        end += 1
    return end


def _block_start(rows: Sequence[Row], first: int, end: int, middle: float) -> int:
    """Return the number of the row where the block begins whose first row of two is ``first``."""
    gutter = _gutter(rows[first:end])
    start = first
    while gutter and start and first - start < 3 and _near(rows[start - 1], rows[start]):
        if len(rows[start - 1]) != 1 or gutter.split(rows[start - 1], middle) is None:
            break
        if rows[start - 1][0].box[2] - rows[start - 1][0].box[0] > 0.8 * middle:
            break
        start -= 1
    return start


def _near(upper: Row, lower: Row) -> bool:
    """Return whether two rows stand close enough to be of one block; a seal leaves room above a name."""
    gap = min(line.box[1] for line in lower) - max(line.box[3] for line in upper)
    return gap < _APART * max(line.size for line in lower)
