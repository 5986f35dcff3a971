"""Connections to the database of a registry, with what SQLite must be told on each."""

import sqlite3
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

PATIENCE = 60.0
"""Seconds that one writer waits for the other."""

WRITING = "muctieu_writing"
READING: dict[str, dict[str, Any]] = {"sqlite": {}, "postgresql": {"isolation_level": "REPEATABLE READ"}}
"""What makes a transaction see one state from beginning to end."""

_PAGE_SIZE = "PRAGMA page_size = 16384"  # of a new registry; a paper fills most of one
_WAL = "PRAGMA journal_mode = WAL"  # a kill at any moment leaves the last whole transaction
_PAUSE = 0.01  # seconds
_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",  # what is committed outlives the program; see Registry.settle
    "PRAGMA wal_autocheckpoint = 4000",  # pages; writing them back has its price each time
    "PRAGMA cache_size = -65536",  # kilobytes
    "PRAGMA temp_store = MEMORY",
)


def url_of(db: str | Path) -> URL:
    """Return the URL of a path or of a URL as a user writes it."""
    if isinstance(db, str) and "://" in db:
        return make_url(db)
    return URL.create("sqlite", database=str(db))


def make_engine(url: URL, patience: float = PATIENCE) -> Engine:
    """Return an engine that waits ``patience`` seconds for a lock; nothing is opened yet."""
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": patience, "check_same_thread": False})
        event.listen(engine, "connect", lambda connection, record: _prepare_sqlite(connection, patience))
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    options = f"-c lock_timeout={int(patience * 1000)} -c synchronous_commit=on"
    return create_engine(url, connect_args={"connect_timeout": 10, "options": options})


def _prepare_sqlite(connection: sqlite3.Connection, patience: float) -> None:
    """Leave transactions to SQLAlchemy, and set what holds for the connection."""
    connection.isolation_level = None
    connection.execute(_PAGE_SIZE)
    _write_ahead(connection, patience)
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _write_ahead(connection: sqlite3.Connection, patience: float) -> None:
    """Let ``connection`` keep its journal as WAL, once nobody else is changing the journal.

    SQLite does not wait for a lock by itself where two programs open a new file at the same moment.
    """
    until = monotonic() + patience
    while True:
        try:
            connection.execute(_WAL)
            return
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or monotonic() > until:
                raise
        sleep(_PAUSE)


def _begin_sqlite(connection: Connection) -> None:
    """Begin a transaction; one that is going to write takes its turn at once."""
    writing = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
