"""What the reader of one format gives, before it becomes a Document."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extract.text.compose import Paragraph
from extract.text.line import RowLines
from extract.text.offsets import OffsetMap

Item = Paragraph | RowLines


@dataclass(frozen=True, slots=True)
class Reading:
    """Paragraphs and rows in order; ``offsets`` leads from where their lines came from to the source text."""

    items: Sequence[Item]
    offsets: OffsetMap = field(default_factory=OffsetMap)
    repairs: dict[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    pages: int | None = None
    empty_pages: tuple[int, ...] = ()
    glyphs_lost: int = 0
    pages_ocr: tuple[int, ...] = ()


Reader = Callable[[Path, bytes], Reading]
"""Reads the bytes of the file; the path is for messages only."""
