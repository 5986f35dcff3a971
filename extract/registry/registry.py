"""The registry: a database of papers, opened, written and read through one object."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from extract.registry.clock import now
from extract.registry.engine import PATIENCE, WRITING, make_engine, url_of
from extract.registry.faults import explained
from extract.registry.migrations import MIGRATIONS, migrate
from extract.registry.opening import check_file, check_schema
from extract.registry.papers import ALL_PAPERS, PaperFilter, iterate_papers
from extract.registry.rows import Rows, rows_of
from extract.registry.save import Saved, save_rows
from schemas import Paper


@dataclass(frozen=True, slots=True)
class Registry:
    """An open registry; close it or use it in a ``with``."""

    engine: Engine

    def __enter__(self) -> "Registry":
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Yield a connection whose transaction sees one state of the registry.

        Raises RegistryError where the database cannot be reached or read.
        """
        with explained(self.engine.url), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Yield a connection whose transaction is kept whole, or not at all where the block raises.

        Raises RegistryError where the database cannot be reached or written; it is as it was then.
        """
        with explained(self.engine.url), self.engine.connect() as connection:
            writing = connection.execution_options(**{WRITING: True})
            with writing.begin():
                yield writing

    def settle(self) -> None:
        """Put what is committed beyond the reach of a failing power supply."""
        if self.engine.dialect.name == "sqlite":
            with explained(self.engine.url), self.engine.connect() as connection:
                autonomous = connection.execution_options(isolation_level="AUTOCOMMIT")
                autonomous.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")

    def save(self, paper: Paper) -> Saved:
        """Keep ``paper`` as what its source says now; tell what it was to the registry."""
        return self.save_rows(rows_of(paper))

    def save_rows(self, rows: Rows) -> Saved:
        """Keep a paper that is rows already, in one transaction."""
        with self.write() as connection:
            return save_rows(connection, rows, now())

    def papers(self, wanted: PaperFilter = ALL_PAPERS) -> Iterator[Paper]:
        """Yield the current version of each document that is ``wanted``, one in memory at a time."""
        with self.read() as connection:
            yield from iterate_papers(connection, wanted)


def open_registry(db: str | Path, *, create: bool = True, patience: float = PATIENCE) -> Registry:
    """Return the registry at a path (SQLite) or a URL (``postgresql+psycopg://...``).

    It is made where there is none, unless ``create`` is False. ``patience``: seconds to wait for another
    writer. Raises RegistryMissingError, or RegistryError where what is there is no registry, comes from a newer
    program, or cannot be opened; it is left as it was.
    """
    url = url_of(db)
    with explained(url):
        if url.get_backend_name() == "sqlite":
            check_file(url, create)
        registry = Registry(make_engine(url, patience))
    with registry.read() as connection:
        number = check_schema(connection, url, create)
    if number < len(MIGRATIONS):
        with registry.write() as connection:
            migrate(connection, now())
    return registry
