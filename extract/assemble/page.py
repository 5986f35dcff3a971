"""All that is known of a document when its figures are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.assemble.clause import Clause
from extract.assemble.context import Context
from extract.assemble.timing import Timeline
from extract.structure.node import Node
from schemas import Meta, Statement


@dataclass(frozen=True, slots=True)
class Page:
    """The canonical text, also in lower case, with its outline and what the outline says about each node."""

    text: str
    lowered: str
    nodes: Sequence[Node]
    contexts: Sequence[Context]
    section_ids: Sequence[str | None]
    timeline: Timeline
    meta: Meta


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement with its clause, for the statements behind it to refer to."""

    statement: Statement
    clause: Clause
    node: int
