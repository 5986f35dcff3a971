"""All that is known of a document when its figures are read."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from extract.assemble.clause import Clause
from extract.assemble.context import Context
from extract.assemble.timing import Timeline
from extract.structure.node import Node
from extract.text.document import Document
from schemas import Meta, Statement


@dataclass(frozen=True, slots=True)
class Page:
    """The canonical text, also in lower case, with its outline and what the outline says about each node."""

    document: Document
    lowered: str
    nodes: Sequence[Node]
    contexts: Sequence[Context]
    section_ids: Sequence[str | None]
    timeline: Timeline
    meta: Meta

    @property
    def text(self) -> str:
        """The canonical text."""
        return self.document.text

    def number_at(self, offset: int) -> int | None:
        """Return the page that the character at ``offset`` stands on, None where the file has none."""
        blocks = self.document.blocks
        at = bisect_right(blocks, offset, key=lambda block: block.start) - 1
        return blocks[at].page if at >= 0 else None


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement with its clause, for the statements behind it to refer to."""

    statement: Statement
    clause: Clause
    node: int
