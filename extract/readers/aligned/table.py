"""Tables without rulings: stretches of text below each other over several lines, under known titles."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.lexicon.columns import column_role
from extract.lexicon.figure_columns import is_title, title_cue
from extract.readers.aligned.columns import Columns, Piece, Row, columns_of, fits
from extract.readers.aligned.rows import is_figure, table_of
from extract.readers.cues import line_cues
from extract.text.line import TableLines
from extract.text.line_starts import mark_of

FEWEST_COLUMNS, FEWEST_ROWS = 3, 2
"""Columns and rows below the head that make a table; fewer are a masthead, a signature or a list."""

HEAD = 5
"""Lines of a head at most."""

KNOWN = 2
"""Titles of a head that are known at least."""

_LONGEST = 48
_TITLES = ("name", "place", "plan", "actual", "baseline", "total", "growth", "compare", "change", "fund")
_YEAR = re.compile(r"(?:\D{0,20}\s)?(?:19|20)\d\d(?:\s?-\s?(?:19|20)?\d\d)?")
_ORDINAL = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[A-Zđa-z])(?:\.\d{1,2})*[.)]?")


@dataclass(frozen=True, slots=True)
class Found:
    """Rows ``start`` up to, not including, ``end`` are the table."""

    start: int
    end: int
    table: TableLines
    lefts: tuple[float, ...]


def find_aligned(rows: Sequence[Row], parted: Sequence[bool]) -> Iterator[Found]:
    """Yield the tables among ``rows``, the lines of a page or a text; ``parted``: room before a row."""
    at = 0
    while at < len(rows):
        found = _table_at(rows, parted, at) if _is_head(rows[at]) else None
        if found:
            yield found
        at = found.end if found else at + 1


def _table_at(rows: Sequence[Row], parted: Sequence[bool], start: int) -> Found | None:
    """Return the table whose head begins with the row ``start``, None where there is none."""
    body = _body_start(rows, parted, start)
    if body is None:
        return None
    columns = columns_of([*rows[start:body], rows[body]])
    end = body + 1
    while end < len(rows) and not _ends(rows[end]):
        wider = fits(columns, rows[end])
        if wider is None or not _carries_on(rows, parted, end, wider):
            break
        columns = wider
        end += 1
    full = sum(len(row) >= max(2, len(columns) - 2) for row in rows[body:end])
    if len(columns) < FEWEST_COLUMNS or full < FEWEST_ROWS:
        return None
    table = table_of(rows[start:body], rows[body:end], parted[body:end], columns)
    return Found(start, end, table, tuple(left for left, _ in columns))


def _is_head(row: Row) -> bool:
    """Return whether ``row`` holds titles of columns: short, without figures, two of them known."""
    if len(row) < 2 or any(_is_no_title(piece.line.text) for piece in row):
        return False
    return sum(_is_known(piece.line.text) for piece in row) >= KNOWN


def _is_no_title(words: str) -> bool:
    return (
        len(words) > _LONGEST
        or words.endswith((".", ";", ":", ","))
        or (is_figure(words) and not _is_year(words))
    )


def _is_known(title: str) -> bool:
    """Return whether ``title`` may stand above a column.

    >>> [_is_known(title) for title in ("STT", "Chỉ tiêu", "Năm 2025", "Đơn vị tính", "Hạnh phúc")]
    [True, True, True, True, False]
    """
    lowered = title.lower()
    if any(is_title(name, title) for name in ("ordinal", "unit", "time")) or _is_year(title):
        return True
    return any(title_cue(name).match(lowered) for name in _TITLES) or column_role(title) is not None


def _is_year(words: str) -> bool:
    return bool(_YEAR.fullmatch(words))


def _body_start(rows: Sequence[Row], parted: Sequence[bool], start: int) -> int | None:
    """Return the first row below the head that begins with ``start``, None where none follows in time."""
    counted = is_title("ordinal", rows[start][0].line.text)
    for at in range(start + 1, min(start + 1 + HEAD, len(rows))):
        row = rows[at]
        counted = counted or is_title("ordinal", row[0].line.text)
        figures = any(is_figure(piece.line.text) and not _is_year(piece.line.text) for piece in row[1:])
        if len(row) > 1 and (figures or (counted and _ORDINAL.fullmatch(row[0].line.text)) or parted[at]):
            return at
        if any(_is_no_title(piece.line.text) for piece in row):
            return None
    return None


def _ends(row: Row) -> bool:
    """Return whether ``row`` opens the foot of a paper or a paragraph."""
    cues = line_cues()
    return any(piece.line.text.lower().startswith((*cues.signature, *cues.opening)) for piece in row) or any(
        piece.line.text.lower().rstrip(":. ") in cues.standalone for piece in row
    )


def _carries_on(rows: Sequence[Row], parted: Sequence[bool], at: int, columns: Columns) -> bool:
    """Return whether the row ``at``, which fits into ``columns``, belongs to the table above it."""
    row = rows[at]
    if len(row) > 2:
        return True
    following = rows[at + 1] if at + 1 < len(rows) else ()
    goes_on = len(following) > 2 and fits(columns, following) is not None
    if len(row) == 2 and (is_figure(row[1].line.text) or bool(mark_of(row[0].line.text)) or goes_on):
        return True
    if parted[at]:
        return goes_on
    words = row[0].line.text
    starts_low = words[0].islower() or not words[0].isalnum() or row[0].start > columns[0][0] + 1
    return goes_on or (starts_low and row[0].end < columns[-1][1] + 1 and not words.endswith("."))


__all__ = ["Found", "Piece", "find_aligned"]
