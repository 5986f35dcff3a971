"""Documents made by hand: one block a line, looks in front of it."""

from extract.structure.node import Node, Outline
from extract.text.document import Block, BlockKind, Cell, Document
from schemas import SectionKind, Source

SOURCE = Source(path="made.txt", sha256="0" * 64, format="txt")


def made_document(*lines: str) -> Document:
    """Return a document of ``lines``: "## x" is a heading of level 2, "! x" bold, "a | b" a table's row."""
    text = ""
    blocks = []
    for line in lines:
        level = len(line) - len(line.lstrip("#"))
        bold = line.startswith("! ")
        words = line[level:].strip() if level else line.removeprefix("! ")
        start, end = len(text), len(text) + len(words)
        kind = BlockKind.ROW if " | " in words else BlockKind.PARAGRAPH
        cells = _cells(words, start) if kind is BlockKind.ROW else ()
        blocks.append(Block(start, end, kind, level, end - start if bold else 0, 1 if cells else None, cells))
        text += words + "\n"
    return Document(SOURCE, text, tuple(blocks))


def _cells(words: str, start: int) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for column, cell in enumerate(words.split(" | ")):
        cells.append(Cell(start, start + len(cell), column))
        start += len(cell) + 3
    return tuple(cells)


def depth(outline: Outline, node: Node) -> int:
    """Return how many nodes stand above ``node``."""
    above = 0
    while node.parent >= 0:
        node, above = outline.nodes[node.parent], above + 1
    return above


def drawn(outline: Outline) -> list[str]:
    """Return the outline as lines: a dot for each level, the kind, the label and the heading."""
    return [
        " ".join(filter(None, (f"{'.' * depth(outline, n)}{n.kind.value}", n.label, n.heading)))
        for n in outline.nodes
        if isinstance(n.kind, SectionKind) or n.label
    ]
