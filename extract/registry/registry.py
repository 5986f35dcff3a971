"""The registry: a database of papers, opened, written and read through one object."""

from collections.abc import Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from extract.errors import RegistryError
from extract.registry.clock import now
from extract.registry.connections import Connections
from extract.registry.engine import PATIENCE, make_engine, url_of
from extract.registry.failures import StoredFailure, load_failures, put_failure
from extract.registry.faults import explained
from extract.registry.filling import Filling, index_left_over
from extract.registry.history import History, find_documents, load_history
from extract.registry.migrations import MIGRATIONS, migrate
from extract.registry.opening import check_file, check_schema
from extract.registry.papers import ALL_PAPERS, PaperFilter, iterate_papers, load_paper
from extract.registry.rows.paper import Rows, rows_of
from extract.registry.save import Saved, save_rows
from extract.registry.search.tables import settle_words
from extract.registry.sources import SourceState, load_sources
from schemas import Paper


@dataclass(frozen=True, slots=True)
class Registry(Connections):
    """An open registry; close it or use it in a ``with``."""

    def __enter__(self) -> "Registry":
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def settle(self) -> None:
        """Put what is committed beyond the reach of a failing power supply, and in order for searches."""
        with explained(self.engine.url), self.engine.connect() as connection:
            autonomous = connection.execution_options(isolation_level="AUTOCOMMIT")
            if self.engine.dialect.name == "sqlite":
                autonomous.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")
            else:
                settle_words(autonomous)

    def save(self, paper: Paper) -> Saved:
        """Keep ``paper`` as what its source says now; tell what it was to the registry."""
        return self.save_rows(rows_of(paper))

    def save_rows(self, rows: Rows) -> Saved:
        """Keep a paper that is rows already, in one transaction."""
        with self.write() as connection:
            return save_rows(connection, rows, now())

    def filling(self) -> Filling:
        """Return what saves many papers in less time; searches find them when its ``with`` ends."""
        return Filling(self)

    def fail(self, path: str, error: str, vi: str, en: str) -> None:
        """Put down why the file at ``path`` could not be read; the same reason as before changes nothing."""
        with self.write() as connection:
            put_failure(connection, {"path": path, "error": error, "vi": vi, "en": en}, now())

    def failures(self) -> tuple[StoredFailure, ...]:
        """Return the files that could not be read when they were last tried, by path."""
        with self.read() as connection:
            return load_failures(connection)

    def paper(self, doc: str) -> Paper | None:
        """Return the current version of the document that ``doc`` names, the first one of several.

        ``doc`` is a path or its end, a document number, or the beginning of a ``doc_id``; else None.
        """
        with self.read() as connection:
            ids = find_documents(connection, doc)
            return load_paper(connection, ids[0]) if ids else None

    def histories(self, doc: str) -> tuple[History, ...]:
        """Return the histories of all documents that ``doc`` names, by path, number or ``doc_id``."""
        with self.read() as connection:
            return tuple(load_history(connection, id) for id in find_documents(connection, doc))

    def sources(self) -> dict[str, SourceState]:
        """Return what is known of each file that was read, by path."""
        with self.read() as connection:
            return load_sources(connection)

    def papers(self, wanted: PaperFilter = ALL_PAPERS) -> Iterator[Paper]:
        """Yield the current version of each document that is ``wanted``, one in memory at a time."""
        with self.read() as connection:
            yield from iterate_papers(connection, wanted)


def open_registry(db: str | Path, *, create: bool = True, patience: float = PATIENCE) -> Registry:
    """Return the registry at a path (SQLite) or a URL (``postgresql+psycopg://...``).

    It is made where there is none, unless ``create`` is False. ``patience``: seconds to wait for another
    writer. Raises RegistryMissingError, or RegistryError where what is there is no registry, comes from a
    newer program, or cannot be opened; it is left as it was.
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
    with (
        nullcontext() if create else suppress(RegistryError)
    ):  # who only reads may be without the right to write
        index_left_over(registry)
    return registry
