"""Small notes on many documents, kept in a temporary database on disk so that memory does not grow with them.

SQLite keeps a database without a name in a file of its own that is gone when it is closed; of it no more than
``CACHE`` lies in memory.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from extract.audit.papers.issuer import issuer_key
from extract.audit.papers.repeals import repealed
from extract.audit.references.dates import same_key
from extract.audit.references.number import parse_number
from extract.audit.references.numbers import numbered
from schemas import Paper

CACHE = 8_000
"""Kibibytes of the notes that may lie in memory."""

_TABLES = """
CREATE TABLE papers (doc TEXT PRIMARY KEY, path TEXT) WITHOUT ROWID;
CREATE TABLE documents (key TEXT, who TEXT, day TEXT, doc TEXT, name TEXT, figures TEXT);
CREATE TABLE citations (key TEXT, who TEXT, day TEXT, year TEXT, role TEXT, doc TEXT, issued TEXT,
  number TEXT, quote TEXT, start INTEGER);
CREATE TABLE repeals (key TEXT, who TEXT, day TEXT, doc TEXT, issued TEXT, name TEXT);
"""
_INDEXES = """
CREATE INDEX documents_key ON documents (key, who);
CREATE INDEX citations_key ON citations (key, who, year, doc);
CREATE INDEX repeals_key ON repeals (key, who);
"""


class Notes:
    """What is kept of each document: its number and figures, whom it cites, what it repeals."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        connection.executescript(f"PRAGMA cache_size = -{CACHE}; PRAGMA journal_mode = OFF; {_TABLES}")

    def add(self, paper: Paper) -> None:
        """Note one document; the paper itself need not be kept."""
        record, issued = paper.record, paper.record.meta.date or ""
        own = parse_number(record.meta.number)
        self._connection.execute(
            "INSERT OR IGNORE INTO papers VALUES (?,?)", (record.doc_id, record.source.path)
        )
        name = f"{record.meta.number or ''} ({record.meta.issuer or ''})"
        if own is not None:
            who = issuer_key(own, record.meta.issuer, record.meta)
            row = (own.key, who, issued, record.doc_id, name, _figures(paper))
            self._connection.execute("INSERT INTO documents VALUES (?,?,?,?,?,?)", row)
        gone = repealed(paper)
        for item, number in numbered(paper):
            key, who = same_key(item, number), issuer_key(number, item.issuer, record.meta)
            if item.id in gone:
                row = (key, who, item.date or "", record.doc_id, issued, name)
                self._connection.execute("INSERT INTO repeals VALUES (?,?,?,?,?,?)", row)
            at, from_here = item.span.start, (record.doc_id, issued)
            year = number.year or (item.date or "")[:4]
            self._connection.execute(
                "INSERT INTO citations VALUES (?,?,?,?,?,?,?,?,?,?)",
                (key, who, item.date or "", year, item.role.value, *from_here, item.number, item.quote, at),
            )

    def seal(self) -> None:
        """Make the notes ready to be asked: no document may be added any more."""
        self._connection.executescript(_INDEXES)

    def path_of(self, doc: str) -> str:
        """Return the path of the document with the id ``doc``, which was noted."""
        return str(next(self.ask("SELECT path FROM papers WHERE doc = ?", (doc,)))[0])

    def ask(self, question: str, values: tuple[str, ...] = ()) -> Iterator[Any]:
        """Yield the rows that answer ``question``, one in memory at a time."""
        yield from self._connection.execute(question, values)


@contextmanager
def open_notes() -> Iterator[Notes]:
    """Open notes that are gone when the block is left."""
    connection = sqlite3.connect("")
    try:
        yield Notes(connection)
    finally:
        connection.close()


def _figures(paper: Paper) -> str:
    """Return the figures of the document with their words, as JSON."""
    rows = [(s.quantity.value, s.quantity.unit, s.quote, s.span.start) for s in paper.record.statements]
    return json.dumps(rows, ensure_ascii=False)
