"""The way down a document's outline, along which headings and lead-ins hand tasks to agencies."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.blocks import Charge, read_block
from extract.assemble.duties.duty import Duty
from extract.assemble.duties.sections import Purpose, purpose_of
from extract.structure.node import Leaf, Node, Outline
from schemas import SectionKind

_Carried = dict[int, tuple[Node, Charge]]
"""For a parent the last of its children that led on to its siblings, and what it said."""


def block_duties(lists: AgencyLists, outline: Outline) -> Iterator[Duty]:
    """Yield the tasks that headings, bullets and paragraphs set, in the order of the text."""
    nodes = outline.nodes
    charges: list[Charge] = []
    carried: _Carried = {}
    for index, node in enumerate(nodes):
        charge = _entered(node, charges[node.parent] if node.parent >= 0 else Charge())
        if charge.purpose is not Purpose.SILENT and node.kind is not Leaf.ROW:
            branches = index + 1 < len(nodes) and nodes[index + 1].parent == index
            reading = read_block(lists, node, _led(node, carried, charge), branches)
            charge = reading.charge
            for clause in reading.clauses:
                yield Duty(
                    index, clause.start, clause.end, clause.task, clause.end, clause.lead, clause.coordinate
                )
            _carry(carried, node, charge)
        elif _addresses(lists.text, nodes, index):
            addressed = read_block(lists, node, Charge(), branches=False).charge
            _carry(carried, replace(node, parent=-1), addressed)
        charges.append(charge)


def _addresses(text: str, nodes: Sequence[Node], index: int) -> bool:
    """Return whether the head ends with a paragraph that hands tasks on: "Bộ Y tế đề nghị các sở:"."""
    node = nodes[index]
    if node.kind is not Leaf.PARAGRAPH or not text[node.start : node.end].rstrip(" *\n").endswith(":"):
        return False
    below = node.parent >= 0 and nodes[node.parent].kind is SectionKind.HEAD
    return below and index + 1 < len(nodes) and nodes[index + 1].parent < 0


def _entered(node: Node, above: Charge) -> Charge:
    """Return what holds inside of ``node`` before its own words are read."""
    if node.kind in (SectionKind.HEAD, SectionKind.FOOT):
        return Charge(purpose=Purpose.SILENT)
    told = purpose_of(node.heading) if node.titled else None
    if told is None and not above.own and not above.open:
        return above
    return replace(above, purpose=told or above.purpose, own=False, open=False)


def _led(node: Node, carried: _Carried, charge: Charge) -> Charge:
    """Return the charge of the sibling above where its words lead on to this node, else ``charge``."""
    known = carried.get(node.parent)
    if known is None or node.titled:
        return charge
    sibling, given = known
    continues = node.kind is Leaf.PARAGRAPH and sibling.kind is not Leaf.PARAGRAPH and not charge.lead
    opened = given.open and node.kind is not Leaf.PARAGRAPH and sibling.kind is not node.kind
    if not continues and not opened:
        return charge
    helpers = given.coordinate if opened else ()
    return replace(
        given, coordinate=helpers, purpose=charge.purpose, direct=given.open, own=False, open=False
    )


def _carry(carried: _Carried, node: Node, charge: Charge) -> None:
    """Remember a child that names who acts, until one that stands on its own comes."""
    if charge.own and (charge.open or node.kind is not Leaf.PARAGRAPH):
        carried[node.parent] = (node, charge)
    elif node.parent in carried:
        sibling, given = carried[node.parent]
        follows = given.open and sibling.kind is not node.kind and not node.titled
        if node.kind is not Leaf.PARAGRAPH and not follows:
            del carried[node.parent]
