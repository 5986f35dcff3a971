"""The outline of a document: one node a block, in the order of the text."""

from dataclasses import dataclass
from enum import StrEnum

from schemas import SectionKind


class Leaf(StrEnum):
    """Kinds of nodes that are no sections: they hold text, bullets may hold further bullets."""

    BULLET = "bullet"  # - + . * •
    PARAGRAPH = "paragraph"
    ROW = "row"  # of a table


@dataclass(frozen=True, slots=True)
class Node:
    """Characters ``start`` to ``end`` are the node's own block; its children follow it.

    ``label`` is the mark as printed ("II.", "-"), ``text[label_end:heading_end]`` (stripped) the heading, and
    ``text[heading_end:end]`` what the block says beyond it. ``whole_end`` is the end of the last descendant.
    ``parent`` is an index into the outline's nodes, -1 at the top. ``titled`` is false for a numbered
    paragraph that only has its first words for a heading.
    """

    kind: SectionKind | Leaf
    label: str
    heading: str
    start: int
    label_end: int
    heading_end: int
    end: int
    whole_end: int
    parent: int
    titled: bool = False
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """All nodes in order; the stretches from each ``start`` to the next cover the text from its beginning."""

    nodes: tuple[Node, ...]
