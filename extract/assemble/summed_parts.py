"""Parts that no word calls so: the figures right behind another one whose sum it is, to the last digit."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from extract.assemble.page import Draft
from extract.assemble.tables.parents import NO_SUM
from extract.structure.node import Node
from schemas import Period, Statement

_REACH = 3_000
"""So many characters behind a figure its parts may stand."""
_SURE = 5
"""So many digits of the whole and parts together are no chance: 260 = 54 + 55 + 151."""
_SURE_BESIDE = 8
"""So many where the parts stand beside the whole, as bullets of one list."""
_EXACT = ("=", "~")


def with_summed_parts(nodes: Sequence[Node], drafts: Sequence[Draft]) -> list[Draft]:
    """Return ``drafts`` in which figures whose sum stands before them are parts of it.

    One of them may be told to be so: "6.000 ha, trong đó năm 2021: 1.000 ha; năm 2022: 5.000 ha".
    """
    found = list(drafts)
    for at in range(len(found) - 1, -1, -1):  # what is a part below is no part of what stands above
        whole = found[at].statement
        if not _adds_up(whole):
            continue
        for part in _parts(nodes, found, at):
            statement = found[part].statement.model_copy(update={"parent_id": whole.id})
            found[part] = replace(found[part], statement=statement)
    return found


def _parts(nodes: Sequence[Node], drafts: Sequence[Draft], at: int) -> tuple[int, ...]:
    """Return the places of the figures behind ``drafts[at]`` whose sum it is, none where it is not."""
    whole = drafts[at].statement
    amount = Decimal(whole.quantity.value)
    parts: list[int] = []
    left = amount
    for place in _alike(drafts, at):
        left -= Decimal(drafts[place].statement.quantity.value)
        parts.append(place)
        if left <= 0:
            break
    if left != 0 or len(parts) < 2:
        return ()
    return tuple(parts) if _is_sure(nodes, drafts[at], [drafts[part] for part in parts]) else ()


def _is_sure(nodes: Sequence[Node], whole: Draft, parts: Sequence[Draft]) -> bool:
    """Tell whether it is no chance that ``parts`` make the whole."""
    one_block = all(part.node == whole.node for part in parts)
    if one_block and any(part.statement.parent_id for part in parts):
        return True
    digits = len(str(int(Decimal(whole.statement.quantity.value))).rstrip("0"))
    beside = any(part.node != whole.node and _beside(nodes, part.node, whole.node) for part in parts)
    return digits > 1 and digits + len(parts) >= (_SURE_BESIDE if beside else _SURE)


def _beside(nodes: Sequence[Node], one: int, other: int) -> bool:
    """Tell whether two nodes are of one list."""
    return nodes[one].parent == nodes[other].parent and nodes[one].kind is nodes[other].kind


def _alike(drafts: Sequence[Draft], at: int) -> Iterator[int]:
    """Yield the places of the next figures that may be parts of ``drafts[at]``, up to one that may not."""
    whole = drafts[at].statement
    for place in range(at + 1, len(drafts)):
        part = drafts[place].statement
        if part.span.start > whole.span.end + _REACH:
            return
        if part.parent_id not in (None, whole.id) or part.quantity.unit != whole.quantity.unit:
            continue
        apart = part.section_id != whole.section_id or part.kind is not whole.kind
        if apart or not _adds_up(part) or not _within(part.period, whole.period):
            return
        yield place


def _adds_up(statement: Statement) -> bool:
    """Whether the figure may be a sum or a part of one."""
    quantity = statement.quantity
    counted = quantity.unit not in NO_SUM and statement.per is None and statement.measure == "level"
    return counted and quantity.high is None and quantity.comparator in _EXACT


def _within(part: Period | None, whole: Period | None) -> bool:
    """Whether the time of a part lies in that of the whole, as far as both are known."""
    if part is None or whole is None or part == whole:
        return True
    return (whole.start or whole.end) <= part.end <= whole.end and whole.kind == "range"
