"""Names for what is stated: a statement keeps its key as long as the document states the same."""

from collections.abc import Iterable
from hashlib import blake2b

from schemas import Statement

_KEY_BYTES = 12


def statement_keys(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return a key for each of the ``statements`` of one document.

    The key is a hash of what is stated and of the words that state it, not of the place where they stand, and
    of how many equal ones came before: what is moved keeps its key, what is said twice has two.
    """
    seen: dict[str, int] = {}
    keys = []
    for content in map(_content, statements):
        before = seen.get(content, 0)
        keys.append(blake2b(f"{content}#{before}".encode(), digest_size=_KEY_BYTES).hexdigest())
        seen[content] = before + 1
    return tuple(keys)


def _content(statement: Statement) -> str:
    """Return what is stated as one line."""
    quantity, period, baseline = statement.quantity, statement.period, statement.baseline
    when = f"{period.kind} {period.start} {period.end}" if period else ""
    since = f"{baseline.value} {baseline.unit}" if baseline else ""
    amount = f"{quantity.comparator} {quantity.value} {quantity.high} {quantity.unit}"
    sense = f"{statement.kind.value} {statement.measure} {statement.direction} {statement.per}"
    words = (sense, statement.indicator.text, amount, when, since, statement.planned or "", statement.quote)
    return "\n".join(words)
