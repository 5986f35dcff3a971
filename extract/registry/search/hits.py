"""A statement that was found, with its document and the paragraph that it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from extract.registry.rows.document import Row
from extract.registry.search.columns import Columns, Integers
from extract.registry.tables import BELOW, documents, passages, statements

BATCH = 500
"""Statements read at a time."""


@dataclass(frozen=True, slots=True)
class Hit:
    """``statement`` and ``document`` are rows of these tables; ``near``: NAMED ... DOCUMENT of search.masks.

    ``passage`` is the paragraph; the statement's quote stands in it from ``quote_start`` to ``quote_end``.
    ``place_id``: where the document lies, as extract.lexicon.places has it, None where that is not settled.
    """

    statement: Row
    document: Row
    passage: str
    near: int
    place_id: str | None


def read_hits(connection: Connection, columns: Columns, places: Integers, near: Integers) -> Iterator[Hit]:
    """Yield the statements at ``places`` in this order, BATCH of them in memory at a time."""
    for start in range(0, len(places), BATCH):
        some = places[start : start + BATCH]
        ids = columns.ids[some].tolist()
        rows = {row["id"]: dict(row) for row in connection.execute(_ROWS, {"ids": ids}).mappings()}
        heads = {
            row["id"]: dict(row)
            for row in connection.execute(_HEADS, {"ids": list({id >> BELOW for id in ids})}).mappings()
        }
        for place, id in zip(some.tolist(), ids, strict=True):
            row = rows[id]
            passage = row.pop("passage_text")
            where = columns.place_id[columns.document[place]]
            yield Hit(row, heads[id >> BELOW], passage, int(near[place]), where)


_ROWS = (
    select(statements, passages.c.text.label("passage_text"))
    .join(passages, passages.c.id == statements.c.passage_id)
    .where(statements.c.id.in_(bindparam("ids", expanding=True)))
)
_HEADS = select(documents).where(documents.c.id.in_(bindparam("ids", expanding=True)))
