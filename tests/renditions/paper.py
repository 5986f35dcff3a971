"""A document as it was read, ready to be written in another format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from extract.text.document import Block, BlockKind, Document

_DATE = re.compile(r"[^.;]{2,40}, ngày\b.{0,40}\bnăm\b")
_RIGHT = ("cộng hòa xã hội", "độc lập - tự do")
_HEAD = 12
"""Paragraphs among which the masthead stands."""


@dataclass(frozen=True, slots=True)
class WrittenCell:
    """The words of a cell, and how many columns and rows it covers."""

    text: str
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class WrittenTable:
    """The rows of a table; a cell over several rows stands in the first."""

    rows: tuple[tuple[WrittenCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """``left`` and ``right`` column of the masthead, and what follows it."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    body: tuple[str | WrittenTable, ...]

    @property
    def items(self) -> tuple[str | WrittenTable, ...]:
        """All in one column."""
        return (*self.left, *self.right, *self.body)


def paper_of(document: Document) -> Paper:
    """Return ``document`` with its masthead in two columns."""
    items = tuple(_items(document))
    right = [item for item in items[:_HEAD] if isinstance(item, str) and is_right(item)]
    last = max((items.index(item) for item in right), default=-1)
    left = [item for item in items[: last + 1] if isinstance(item, str) and item not in right]
    return Paper(tuple(left), tuple(right), items[last + 1 :])


def is_right(text: str) -> bool:
    """Return whether a line of the masthead stands in the right column.

    >>> is_right("Độc lập - Tự do - Hạnh phúc"), is_right("Số: 12/KH-UBND")
    (True, False)
    """
    return text.lower().startswith(_RIGHT) or (bool(_DATE.match(text)) and len(text) < 80)


def _items(document: Document) -> Iterator[str | WrittenTable]:
    """Yield the paragraphs and tables of ``document``."""
    for table, blocks in groupby(document.blocks, lambda block: block.table):
        if table is None:
            yield from (document.words(block) for block in blocks)
        else:
            yield _table(document, [block for block in blocks if block.kind is BlockKind.ROW])


def _table(document: Document, rows: list[Block]) -> WrittenTable:
    """Return the rows of a table with the number of rows that each cell covers."""
    written = []
    for at, row in enumerate(rows):
        cells = []
        for cell in row.cells:
            if not cell.merged_up:
                text = document.text[cell.start : cell.end]
                cells.append(WrittenCell(text, cell.columns, _height(rows, at, cell.column)))
        written.append(tuple(cells))
    return WrittenTable(tuple(written))


def _height(rows: list[Block], at: int, column: int) -> int:
    """Return how many rows the cell in ``column`` of the row ``at`` covers."""
    height = 1
    for row in rows[at + 1 :]:
        if not any(cell.column == column and cell.merged_up for cell in row.cells):
            break
        height += 1
    return height
