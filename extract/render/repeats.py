"""Targets that a document repeats, shown once."""

from collections import defaultdict

from extract.lexicon.messages import Words
from schemas import Alignment, Comparison, Paper, Statement

Key = tuple[object, ...]


def fold_repeats(comparison: Comparison, upper: Paper, lower: Paper, words: Words) -> Comparison:
    """Return ``comparison`` with rows that are the same but for their place told once, with their number."""
    above, below = ({it.id: it for it in paper.record.statements} for paper in (upper, lower))
    groups: dict[Key, list[Alignment]] = defaultdict(list)
    for row in comparison.alignments:
        sides = _said(above.get(row.left or "")), _said(below.get(row.right or ""))
        groups[row.verdict, row.reason, *sides].append(row)
    rows = tuple(_told(group, words) for group in groups.values())
    return comparison.model_copy(update={"alignments": rows})


def _told(group: list[Alignment], words: Words) -> Alignment:
    """Return the first row of ``group``, whose reason says how often it occurs."""
    if len(group) == 1:
        return group[0]
    reason = words("compare.repeated", reason=group[0].reason, count=len(group))
    return group[0].model_copy(update={"reason": reason})


def _said(statement: Statement | None) -> Key:
    """Return what two mentions of one figure share.

    A bare number in a table stands for its row, so two of them in one section are not the same.
    """
    if statement is None:
        return ()
    name = " ".join(statement.indicator.text.casefold().split())
    bare = len(statement.quote) < len(name)
    return (
        name,
        statement.quantity.model_copy(update={"text": ""}),
        statement.measure,
        statement.direction,
        statement.period,
        statement.id if bare else None,
    )
