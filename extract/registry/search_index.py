"""Keeps the tables of searches in step with the statements."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, select

from extract.lexicon.places import find_places, place_at
from extract.registry.bulk import execute_many
from extract.registry.document_row import Row
from extract.registry.search_tables import STATEMENT_WORDS, make_search_tables, search_facts, search_places
from extract.registry.search_words import Words, count_words, words_of, words_of_head
from extract.registry.tables import BELOW, below, documents, passages, statements
from schemas import StatementKind

KINDS = {kind.value: number for number, kind in enumerate(StatementKind)}
FACTS = ("id", "packed", "concept", "leads", "unit", "low", "high")
Values = tuple[Any, ...]


def make_search(connection: Connection) -> None:
    """Make the tables of searches, and fill them with what the registry holds."""
    make_search_tables(connection)
    for document in connection.execute(select(documents)).mappings().all():
        rows, around = (
            [
                dict(row)
                for row in connection.execute(select(table).where(below(table, document["id"]))).mappings()
            ]
            for table in (statements, passages)
        )
        index_statements(connection, dict(document), around, rows)


def index_statements(
    connection: Connection, document: Row, around: Sequence[Row], rows: Sequence[Row], words: Words = ()
) -> None:
    """Add ``rows`` of the table ``statements``, all of one ``document`` and the passages ``around`` them."""
    index_documents(connection, (prepare(connection.dialect.name, document, around, rows, words),))


class Prepared(NamedTuple):
    """What the tables of searches get of one document, as rows of values, which take little memory."""

    document_id: int
    version: int
    facts: Sequence[Values]
    codes: Mapping[int, str]
    words: Sequence[Values]
    head: Values
    place_id: str | None


def prepare(
    dialect: str, document: Row, around: Sequence[Row], rows: Sequence[Row], words: Words = ()
) -> Prepared:
    """Return what is to be added of ``rows``, the statements of ``document``, and the passages ``around``.

    ``words`` of each statement are what ``words_of`` gives, where somebody has found them already.
    """
    found = words or words_of(dialect, rows)
    return Prepared(
        document["id"],
        document["version"],
        tuple(map(_facts, rows)),
        _codes(rows),
        [(row["id"], *each) for row, each in zip(rows, found, strict=True)],
        (document["id"], *words_of_head(dialect, document)),
        _place_id(document, around),
    )


def index_documents(connection: Connection, prepared: Iterable[Prepared]) -> None:
    """Add the statements of some documents; FTS5 is filled the faster the more there are, in their order."""
    found = sorted((one for one in prepared if one.words), key=lambda one: one.document_id)
    codes = {code: text for one in found for code, text in one.codes.items()}
    add = _INSERT[connection.dialect.name]
    execute_many(connection, add["facts"], chain.from_iterable(one.facts for one in found))
    execute_many(connection, add["codes"], sorted(codes.items()))
    execute_many(connection, add["words"], chain.from_iterable(one.words for one in found))
    execute_many(connection, add["head"], (one.head for one in found))
    execute_many(connection, add["place"], ((one.document_id, one.place_id) for one in found if one.place_id))


def _place_id(document: Row, around: Iterable[Row]) -> str | None:
    """Return where ``document`` lies; its date and its text may tell which of several places is meant."""
    known = _places_named(document["place"] or "")
    if len(known) < 2:
        return known[0] if known else None
    place = place_at(document["place"], document["date"], "\n".join(row["text"] for row in around))
    return place.place_id if place else None


@lru_cache(20_000)
def _places_named(name: str) -> tuple[str, ...]:
    """Return the ids of all places that bear or bore ``name``."""
    return tuple(place.id for place in find_places(name)) if name else ()


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


def _facts(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """Return the row of ``search_facts`` for a statement."""
    low = row["number"]
    return (
        row["id"],
        pack(KINDS[row["kind"]], row["year"] or 0, count_words(row["indicator"])),
        code_of(row["concept"]),
        code_of(row["leads"]),
        code_of(row["unit"]),
        low,
        low if row["high_number"] is None else row["high_number"],
    )


def _codes(rows: Iterable[Mapping[str, Any]]) -> dict[int, str]:
    """Return what the codes of ``rows`` stand for."""
    texts = {row[field] for row in rows for field in ("concept", "leads", "unit")}
    return {code_of(text): text or "" for text in texts}


def pack(kind: int, year: int, words: int) -> int:
    """Return the kind, the year (0 for none) and the words of the indicator, 63 at most, as one number.

    >>> [(packed & 7, packed >> 3 & 0x3FFF, packed >> 17) for packed in [pack(1, 2024, 70)]]
    [(1, 2024, 63)]
    """
    return kind | min(year, 0x3FFF) << 3 | min(words, 63) << 17


@lru_cache(100_000)
def code_of(text: str | None) -> int:
    """Return a number for ``text``, the same in each registry; 0 for None and for no text.

    >>> code_of(None), code_of("%") == code_of("%"), code_of("ha") < 2**48
    (0, True, True)
    """
    return int.from_bytes(blake2b(text.encode(), digest_size=6).digest(), "big") if text else 0


_INSERT = {
    "sqlite": {
        "facts": f"INSERT INTO search_facts ({', '.join(FACTS)}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        "codes": "INSERT OR IGNORE INTO search_codes (code, text) VALUES (?, ?)",
        "place": "INSERT INTO search_places (id, place_id) VALUES (?, ?)",
        "words": "INSERT INTO search_words (rowid, indicator, indicator_folded, sentence, sentence_folded)"
        " VALUES (?, ?, ?, ?, ?)",
        "head": "INSERT INTO search_documents (rowid, words, words_folded) VALUES (?, ?, ?)",
    },
    "postgresql": {
        "facts": f"INSERT INTO search_facts ({', '.join(FACTS)}) VALUES (%s, %s, %s, %s, %s, %s, %s)",
        "codes": "INSERT INTO search_codes (code, text) VALUES (%s, %s) ON CONFLICT DO NOTHING",
        "place": "INSERT INTO search_places (id, place_id) VALUES (%s, %s)",
        "words": "WITH one AS"
        " (INSERT INTO search_indicators (id, words) VALUES (%s, %s::tsvector) RETURNING id)"
        " INSERT INTO search_words (id, words) SELECT id, %s::tsvector FROM one",
        "head": "INSERT INTO search_documents (id, words) VALUES (%s, %s::tsvector)",
    },
}
