"""Which statements a query finds, and how near: databases look words up, the rest is reckoned here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce

import numpy as np
from sqlalchemy import Connection, bindparam, select

from extract.registry.query.holds import holds
from extract.registry.query.match import fts5_match, tsquery
from extract.registry.query.parse import Query
from extract.registry.query.tree import (
    Either,
    Every,
    Node,
    Phrase,
    Without,
    every,
    longest_phrase,
    rules_out,
    wanted_part,
)
from extract.registry.search.columns import Columns, Integers, Mask
from extract.registry.search.numbers import read_numbers
from extract.registry.tables import statements

NAMED = 6
"""The indicator is what was typed, and at most OTHER_WORDS more."""
CLOSEST = 5
"""In the indicator, in the order and side by side as typed."""
INDICATOR = 4
"""In the indicator."""
SENTENCE = 3
"""In the statement: its indicator, its quote or the heading it stands under."""
PARTLY = 2
"""Some of it only in the head of the document: title, type, number, place, issuer."""
DOCUMENT = 1
"""All of it only in the head of the document."""

OTHER_WORDS = 3
LOOKED_AT = 100
"""Of so many statements the indicators are compared before the index is asked."""

_FTS5 = {"indicator": "search_words", "statement": "search_words", "document": "search_documents"}
_VECTORS = {"indicator": "search_indicators", "statement": "search_words", "document": "search_documents"}


@dataclass(frozen=True, slots=True)
class Index:
    """Looks words up in one registry, as the transaction of ``connection`` sees it, each query once."""

    connection: Connection
    columns: Columns
    known: dict[tuple[Node, str], Mask] = field(default_factory=dict)

    def look_up(self, node: Node, where: str) -> Mask:
        """Return which statements (of ``where`` "document": which documents) hold what ``node`` asks for."""
        mask = self.known.get((node, where))
        if mask is None:
            mask = self.known[node, where] = self._look_up(node, where)
        return mask

    def _look_up(self, node: Node, where: str) -> Mask:
        keys = self.columns.document_ids if where == "document" else self.columns.ids
        mask = np.zeros(len(keys), np.bool_)
        places = np.searchsorted(keys, self._ids(node, where))
        mask[places[places < len(keys)]] = True
        return mask

    def _ids(self, node: Node, where: str) -> Integers:
        if self.connection.dialect.name == "sqlite":
            table, match = _FTS5[where], fts5_match(node, where)
            key, condition = "rowid", f"{table} MATCH :match"
        else:
            table, match = _VECTORS[where], tsquery(node)
            key, condition = "id", "words @@ CAST(:match AS tsquery)"
        rest = f"FROM {table} WHERE {condition}"
        return read_numbers(self.connection, ((key, "int"),), rest, match=match)[0]

    def in_head(self, node: Node) -> Mask:
        """Return which statements have what ``node`` asks for in the head of their document."""
        return self.look_up(node, "document")[self.columns.document]


def find_query(index: Index, query: Query, where: str = "document") -> Mask:
    """Return which statements ``query`` finds; ``where`` is one of WHERES of the module filters."""
    if query.tree is None:
        return np.ones(len(index.columns.ids), np.bool_)
    mask = _holds(index, query.tree)
    wanted, closest = wanted_part(query.tree), wanted_part(query.closest) if query.closest else None
    if where == "document" or wanted is None or closest is None:
        return mask
    node, part = {"sentence": (wanted, "statement"), "indicator": (wanted, "indicator")}.get(
        where, (closest, "indicator")
    )
    return mask & index.look_up(node, part)


def rank_found(index: Index, query: Query, mask: Mask, most: int | None = None) -> Integers:
    """Return for each statement of ``mask`` how near to its figure ``query`` was found, NAMED to DOCUMENT.

    0 for the others. With ``most``, those that are not among the first so many, the nearest and then the
    latest, may all be told as DOCUMENT.
    """
    near = np.where(mask, DOCUMENT, 0)
    if most is not None and _rank_latest(index, query, near, most):
        return near
    for level, found in _levels(index, query):
        near[(near == DOCUMENT) & found] = level
        if most is not None and np.count_nonzero(near > DOCUMENT) >= most:
            break
    return near


def _rank_latest(index: Index, query: Query, near: Integers, most: int) -> bool:
    """Put down in ``near`` the nearest of the latest statements; tell whether they are the first ``most``.

    Reading the indicators of a few costs little where the index would tell of all.
    """
    closest, columns = wanted_part(query.closest) if query.closest else None, index.columns
    if closest is None:
        return False
    short = columns.words <= longest_phrase(closest) + OTHER_WORDS
    for level, possible in ((NAMED, short), (CLOSEST, ~short)):
        places = np.flatnonzero((near == DOCUMENT) & possible)
        latest = _latest(places, columns, LOOKED_AT)
        near[latest[_named(index, latest, closest)]] = level
        if np.count_nonzero(near > DOCUMENT) >= most:
            return True
        if len(latest) < len(places):
            break
    return False


def _latest(places: Integers, columns: Columns, most: int) -> Integers:
    """Return the first ``most`` of ``places`` in the order of ``columns``, themselves in no order."""
    if len(places) <= most:
        return places
    return places[np.argpartition(columns.order[places], most)[:most]]


def _named(index: Index, places: Integers, node: Node) -> Mask:
    """Return which of the statements at ``places`` have what ``node`` asks for in their indicators."""
    ids = index.columns.ids[places].tolist()
    texts = {row.id: row.indicator for row in index.connection.execute(_INDICATORS, {"ids": ids})}
    return np.array([holds(texts[id], node) for id in ids], np.bool_)


_INDICATORS = select(statements.c.id, statements.c.indicator).where(
    statements.c.id.in_(bindparam("ids", expanding=True))
)


def _levels(index: Index, query: Query) -> Iterator[tuple[int, Mask]]:
    """Yield each level, the nearest first, with the statements where the query is found so near or nearer."""
    wanted = wanted_part(query.tree) if query.tree else None
    closest = wanted_part(query.closest) if query.closest else None
    if wanted is None or closest is None:
        return
    adjoining = index.look_up(closest, "indicator")
    yield NAMED, adjoining & (index.columns.words <= longest_phrase(closest) + OTHER_WORDS)
    yield CLOSEST, adjoining
    yield INDICATOR, index.look_up(wanted, "indicator")
    yield SENTENCE, index.look_up(wanted, "statement")
    yield PARTLY, _partly(index, wanted)


def _partly(index: Index, wanted: Node) -> Mask:
    """Return which statements have at least one of the wanted parts themselves."""
    parts = wanted.parts if isinstance(wanted, Every) else (wanted,)
    headed = [part for part in parts if index.look_up(part, "document").any()]
    if len(headed) < len(parts):
        return np.ones(len(index.columns.ids), np.bool_)
    return reduce(np.logical_or, (index.look_up(part, "statement") for part in headed))


def _holds(index: Index, node: Node) -> Mask:
    """Return which statements ``node`` holds for; a word may stand in the head of the document instead."""
    if isinstance(node, Without):
        return ~_holds(index, node.part)
    if isinstance(node, Phrase) or not (rules_out(node) or isinstance(node, Every)):
        return index.look_up(node, "statement") | index.in_head(node)
    if isinstance(node, Either):
        return reduce(np.logical_or, (_holds(index, part) for part in node.parts))
    plain = tuple(part for part in node.parts if not rules_out(part))
    masks = [_holds(index, part) for part in node.parts if rules_out(part)]
    return reduce(np.logical_and, [*masks, *([_hold_together(index, plain)] if plain else [])])


def _hold_together(index: Index, parts: tuple[Node, ...]) -> Mask:
    """Return which statements all ``parts`` hold for; those that no head has are looked up at once."""
    headed = tuple(part for part in parts if index.look_up(part, "document").any())
    alone = tuple(part for part in parts if part not in headed)
    masks = [index.look_up(part, "statement") | index.in_head(part) for part in headed]
    return reduce(np.logical_and, [*masks, *([index.look_up(every(alone), "statement")] if alone else [])])
