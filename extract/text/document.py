"""What reading a file gives: one canonical text and its layout; nothing after this changes the text."""

from dataclasses import dataclass, field
from enum import StrEnum

from extract.text.line import Box
from extract.text.offsets import OffsetMap
from schemas import Source


class BlockKind(StrEnum):
    """A paragraph, or the row of a table."""

    PARAGRAPH = "paragraph"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table row: its characters, the columns it covers, whether it continues the row above."""

    start: int
    end: int
    column: int
    columns: int = 1
    merged_up: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """The page and the box of the printed line that begins at ``start`` of the canonical text."""

    start: int
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Block:
    """Characters ``start`` to ``end`` of the canonical text, without the line end behind them.

    ``level`` is the heading level that the source marks (Markdown "##" is 2, Word's "Heading 1" is 1), 0
    where it marks none; ``bold`` the number of characters at the start of the block that are printed bold.
    ``table`` numbers the tables of the document, None outside of them. ``doubts`` are the characters that
    were read from a picture with little confidence, ``places`` the lines on paper that it was read from.
    """

    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    bold: int = 0
    table: int | None = None
    cells: tuple[Cell, ...] = ()
    page: int | None = None
    doubts: tuple[tuple[int, int], ...] = ()
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The canonical text, one line a block, and where it came from.

    Blocks stand in order, do not overlap, and cover the text but for the line end after each. ``pages_ocr``
    were read from their picture, ``empty_pages`` gave no text.
    """

    source: Source
    text: str
    blocks: tuple[Block, ...]
    offsets: OffsetMap = field(default_factory=OffsetMap)
    repairs: dict[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    pages_ocr: tuple[int, ...] = ()
    empty_pages: tuple[int, ...] = ()
    glyphs_lost: int = 0

    def words(self, block: Block) -> str:
        """Return the characters of ``block``."""
        return self.text[block.start : block.end]
