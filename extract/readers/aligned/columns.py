"""The columns of a table without rulings: where its lines hold text, and where all of them are blank."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.text.line import Line

Columns = tuple[tuple[float, float], ...]
"""The left and the right edge of each column, from left to right."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line without wide blanks, and where it begins and ends, in letters or in points."""

    start: float
    end: float
    line: Line


Row = Sequence[Piece]


def columns_of(rows: Sequence[Row]) -> Columns:
    """Return the columns of ``rows``: a title over several columns tells none, others widen theirs.

    >>> columns_of([[Piece(0, 2, Line("TT")), Piece(5, 13, Line("Chỉ tiêu"))], [Piece(0, 1, Line("1"))]])
    ((0, 2), (5, 13))
    """
    widest = max(rows, key=len)
    columns: Columns = tuple((piece.start, piece.end) for piece in widest)
    for row in rows:
        for piece in row:
            if len(touched(columns, piece)) <= 1:
                columns = _with(columns, piece)
    return columns


def fits(columns: Columns, row: Row) -> Columns | None:
    """Return ``columns`` widened to hold ``row``; None where a piece runs over two or stands behind all."""
    for piece in row:
        if len(touched(columns, piece)) > 1 or piece.start > columns[-1][1] + 1:
            return None
        columns = _with(columns, piece)
    return columns


def touched(columns: Columns, piece: Piece) -> list[int]:
    """Return the numbers of the columns that ``piece`` stands in, the nearest where it stands between two."""
    over = [at for at, (left, right) in enumerate(columns) if piece.start < right and left < piece.end]
    if over:
        return over
    return [min(range(len(columns)), key=lambda at: min(
        abs(piece.start - columns[at][1]), abs(columns[at][0] - piece.end)))]  # fmt: skip


def _with(columns: Columns, piece: Piece) -> Columns:
    """Return ``columns`` with the one that ``piece`` stands in wide enough for it."""
    at = touched(columns, piece)[0]
    left, right = columns[at]
    return (*columns[:at], (min(left, piece.start), max(right, piece.end)), *columns[at + 1 :])
