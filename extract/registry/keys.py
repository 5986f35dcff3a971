"""Names for what is stated: a statement keeps its key as long as the document states the same."""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from json import dumps
from typing import Any

from schemas import Paper, Statement

_KEY_BYTES = 12
_HASH_BYTES = 16
_NOT_SAID: Any = {"source": True, "coverage": True, "statements": {"__all__": {"page", "box"}}}


def statement_keys(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Return a key for each of the ``statements`` of one document.

    The key is a hash of what is stated and of the words that state it, not of the place where they stand, and
    of how many equal ones came before: what is moved keeps its key, what is said twice has two.
    """
    seen: Counter[str] = Counter()
    keys = []
    for statement in statements:
        content = _content(statement)
        keys.append(_hash(f"{content}#{seen[content]}", _KEY_BYTES))
        seen[content] += 1
    return tuple(keys)


def _content(statement: Statement) -> str:
    """Return what is stated as one line."""
    quantity, period, baseline = statement.quantity, statement.period, statement.baseline
    return dumps(
        (
            statement.kind,
            statement.indicator.text,
            (quantity.value, quantity.high, quantity.unit, quantity.comparator),
            (statement.measure, statement.direction, statement.per),
            period and (period.kind, period.start, period.end),
            baseline and (baseline.value, baseline.unit),
            statement.planned,
            statement.quote,
        ),
        ensure_ascii=False,
    )


def paper_hash(paper: Paper) -> str:
    """Return a hash of the text and of what was read from it.

    The file, its format and its pages do not count: a document saved in another format that says the same is
    the same version of it.
    """
    return _hash(paper.record.model_dump_json(exclude=_NOT_SAID) + paper.text, _HASH_BYTES)


def _hash(content: str, size: int) -> str:
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()
