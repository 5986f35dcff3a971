"""The pieces of a head or a foot: lines and cells of tables, without the state's name and motto."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from extract.structure.node import Outline
from extract.structure.vocabulary import cue_words
from extract.text.document import Block, BlockKind, Document
from extract.text.fold import fold
from schemas import SectionKind


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a head or a foot; ``marked``: the source prints them bold or as a heading."""

    text: str
    marked: bool = False


def pieces_of(document: Document, outline: Outline, kind: SectionKind) -> tuple[Piece, ...]:
    """Return the pieces of the first section of ``kind``."""
    node = next((n for n in outline.nodes if n.kind is kind), None)
    if node is None:
        return ()
    blocks = (b for b in document.blocks if node.start <= b.start < node.whole_end)
    return tuple(piece for block in blocks for piece in _pieces(document, block))


def _pieces(document: Document, block: Block) -> Iterator[Piece]:
    marked = block.level > 0 or block.bold >= block.end - block.start
    spans = (
        [(c.start, c.end) for c in block.cells] if block.kind is BlockKind.ROW else [(block.start, block.end)]
    )
    for start, end in spans:
        for line in document.text[start:end].split("\n"):
            text = " ".join(_without_motto(line).split()).strip("-–_*|= ")
            if text:
                yield Piece(text, marked)


def _without_motto(line: str) -> str:
    """Return ``line`` without the state's name and motto, though a scan may lose their marks.

    >>> _without_motto("UBND XÃ CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").strip()
    'UBND XÃ'
    """
    kept, at = [], 0
    for found in _motto().finditer(fold(line)):
        kept.append(line[at : found.start()])
        at = found.end()
    return " ".join([*kept, line[at:]])


@cache
def _motto() -> "regex.Pattern[str]":
    return regex.compile("|".join(regex.escape(fold(word)) for word in cue_words("motto")))
