"""Brackets "(now/then)" behind a change: whether they, and not the change, are wrong."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import between, find_amounts
from extract.audit.arithmetic.changes import Change
from extract.audit.arithmetic.units import same_unit

Ends = tuple[Decimal, Decimal]


def is_bracket(change: Change) -> bool:
    """Tell whether both ends of a change stand in one bracket: "tăng 54 vụ (209/155)"."""
    return change.then.end == change.now.end


def ends_of(change: Change) -> Ends:
    """Return the two figures of a bracket."""
    return change.now.value, change.then.value


def pasted(changes: Iterable[Change]) -> frozenset[Ends]:
    """Return the brackets that stand behind different changes: one of them was copied to the others."""
    told: dict[Ends, set[Decimal]] = defaultdict(set)
    for change in changes:
        told[ends_of(change)].add(change.way * change.by.value)
    return frozenset(ends for ends, differences in told.items() if len(differences) > 1)


def stands_before(text: str, change: Change) -> bool:
    """Tell whether the first figure of a bracket stands before the change in its line too."""
    here = _told_before(text, change)[0] if is_bracket(change) else ()
    return any(amount.value == change.now.value for amount in here)


def wrong_end(text: str, change: Change, copied: bool) -> tuple[str | None] | None:
    """Return the repair in a bracket that is to blame, in a tuple of one; None where it may be right.

    The figure before the change in its line, with the one of the line before, may confirm the change or one
    end of the bracket; ``copied`` tells that the bracket stands behind another change too.
    """
    if not is_bracket(change):
        return None
    here, past = _told_before(text, change)
    step = change.way * change.by.value
    now, then = change.now, change.then
    if fit := next((a for a in here if a.value - step == then.value), None):
        return (f"{now.number} → {fit.number}",)
    stands = stands_before(text, change)
    confirmed = next((p for a in here for p in past if a.value - step == p.value), None)
    if confirmed:
        return (f"{then.number} → {confirmed.number}",) if stands else (None,)
    return (None,) if copied and not stands else None


def _told_before(text: str, change: Change) -> tuple[list[Amount], list[Amount]]:
    """Return the figures that count what the change does: before it in its line, and in the line before."""
    line = text.rfind("\n", 0, change.by.start) + 1
    before = text.rfind("\n", 0, max(line - 1, 0)) + 1
    alike = [a for a in between(find_amounts(text), before, change.by.start) if same_unit(a, change.by)]
    return [a for a in alike if a.start >= line], [a for a in alike if a.start < line]
