"""The statements of sentences and those of table cells in one list, in the order of the text."""

from bisect import bisect_right
from collections.abc import Sequence

from extract.assemble.page import Draft
from extract.assemble.tables.statements import Stated
from schemas import Statement


def is_within(stretches: Sequence[tuple[int, int]], offset: int) -> bool:
    """Return whether one of the sorted ``stretches`` holds ``offset``.

    >>> is_within([(2, 5), (8, 9)], 4), is_within([(2, 5), (8, 9)], 5)
    (True, False)
    """
    at = bisect_right(stretches, (offset, float("inf"))) - 1
    return at >= 0 and offset < stretches[at][1]


def merge_by_place(drafts: Sequence[Draft], cells: Sequence[Stated]) -> tuple[Statement, ...]:
    """Return all statements with ids "t1", "t2" ... in the order of the text; a parent keeps its part."""
    if not cells:
        return tuple(draft.statement for draft in drafts)
    rows = {stated.node for stated in cells}
    placed = [(d.node, d.statement.span.start if d.node in rows else 0, d.statement) for d in drafts]
    placed += [(s.node, s.statement.span.start, s.statement) for s in cells]
    ordered = [statement for *_, statement in sorted(placed, key=lambda item: item[:2])]
    ids = {statement.id: f"t{number}" for number, statement in enumerate(ordered, 1)}
    return tuple(
        s.model_copy(update={"id": ids[s.id], "parent_id": ids.get(s.parent_id) if s.parent_id else None})
        for s in ordered
    )
