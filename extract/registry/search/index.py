"""Keeps the tables of searches in step with the statements."""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, delete, select

from extract.registry.bulk import execute_many, insert_values
from extract.registry.rows.document import Values
from extract.registry.search.entries import FACTS, Entries, entries_of
from extract.registry.search.tables import STATEMENT_WORDS, make_search_tables, search_facts, search_places
from extract.registry.stored import load_passages, load_statements
from extract.registry.tables import BELOW, below, documents


class Pending(NamedTuple):
    """A version of a document that searches shall find, with the ids of its statements."""

    document_id: int
    version: int
    ids: Sequence[int]
    entries: Entries


def make_search(connection: Connection) -> None:
    """Make the tables of searches, and fill them with what the registry holds."""
    make_search_tables(connection)
    for document_id in connection.scalars(select(documents.c.id)).all():
        index_document(connection, stored_entries(connection, document_id))


def stored_entries(connection: Connection, document_id: int) -> Pending:
    """Return what searches compare of a document as it is in the registry now."""
    head = connection.execute(select(documents).where(documents.c.id == document_id)).mappings().one()
    rows = load_statements(connection, document_id)
    around = load_passages(connection, document_id)
    entries = entries_of(connection.dialect.name, dict(head), around, rows)
    return Pending(document_id, head["version"], tuple(row.id for row in rows), entries)


def index_document(connection: Connection, pending: Pending) -> None:
    """Let searches find one document."""
    index_documents(connection, (pending,))


def index_documents(connection: Connection, pending: Iterable[Pending]) -> None:
    """Let searches find some documents; FTS5 is filled the faster the more there are, in their order."""
    found = sorted((one for one in pending if one.ids), key=lambda one: one.document_id)
    dialect = connection.dialect.name
    facts = ((id, *row) for one in found for id, row in zip(one.ids, one.entries.facts, strict=True))
    insert_values(connection, "search_facts", ("id", *FACTS), facts)
    codes = {code: text for one in found for code, text in one.entries.codes.items()}
    execute_many(connection, _ADD_CODES[dialect], sorted(codes.items()))
    for table, columns, values in _WORDS[dialect]:
        insert_values(connection, table, columns, (values((id, *row)) for one in found
                      for id, row in zip(one.ids, one.entries.words, strict=True)))  # fmt: skip
    heads = ((one.document_id, *one.entries.head) for one in found)
    insert_values(connection, "search_documents", _HEAD[dialect], heads)
    places = ((one.document_id, one.entries.place_id) for one in found if one.entries.place_id)
    insert_values(connection, "search_places", ("id", "place_id"), places)


def forget_statements(connection: Connection, document_id: int) -> None:
    """Take the statements of a document out."""
    connection.execute(delete(search_facts).where(below(search_facts, document_id)))
    connection.execute(delete(search_places).where(search_places.c.id == document_id))
    first = document_id << BELOW
    key, mark = ("rowid", "?") if connection.dialect.name == "sqlite" else ("id", "%s")
    for table in STATEMENT_WORDS[connection.dialect.name]:
        forget_words = f"DELETE FROM {table} WHERE {key} BETWEEN {mark} AND {mark}"
        connection.exec_driver_sql(forget_words, (first, first + (1 << BELOW) - 1))
    connection.exec_driver_sql(f"DELETE FROM search_documents WHERE {key} = {mark}", (document_id,))


_ADD_CODES = {
    "sqlite": "INSERT OR IGNORE INTO search_codes (code, text) VALUES (?, ?)",
    "postgresql": "INSERT INTO search_codes (code, text) VALUES (%s, %s) ON CONFLICT DO NOTHING",
}
_WORDS: dict[str, tuple[tuple[str, tuple[str, ...], Callable[[Values], Values]], ...]] = {
    "sqlite": (
        (
            "search_words",
            ("rowid", "indicator", "indicator_folded", "sentence", "sentence_folded"),
            tuple,
        ),
    ),
    "postgresql": (
        ("search_indicators", ("id", "words"), itemgetter(0, 1)),
        ("search_words", ("id", "words"), itemgetter(0, 2)),
    ),
}
"""The tables that the words of a statement go into, their columns, and which values they get."""

_HEAD = {"sqlite": ("rowid", "words", "words_folded"), "postgresql": ("id", "words")}
