"""Many papers one after the other: a few are kept at a time, and searches find them a batch later.

The index of words costs half as much where hundreds of documents are added to it in one transaction. Until
then they are listed in ``unindexed``; what a program that was killed left there is indexed by whoever opens
the registry next.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, delete, select

from extract.registry.bulk import run
from extract.registry.clock import now
from extract.registry.connections import Connections
from extract.registry.keeping import Together
from extract.registry.rows.paper import Rows
from extract.registry.save import Saved, save_rows
from extract.registry.search.index import Pending, index_document, index_documents, stored_entries
from extract.registry.tables import documents, unindexed
from extract.registry.uncollected import uncollected

BATCH = 200
"""Documents that wait at most."""


@dataclass(slots=True)
class Filling:
    """Saves papers into a registry; use it in a ``with``, at whose end searches find all of them."""

    connections: Connections
    waiting: list[Pending] = field(default_factory=list)

    def __enter__(self) -> "Filling":
        return self

    def __exit__(self, error: object, *reason: object) -> None:
        if error is None:
            self.index()

    def save_rows(self, rows: Rows) -> Saved:
        """Keep a paper that is rows already, in one transaction."""
        return self._save((rows,))[0]

    def save_together(self, papers: Sequence[Rows]) -> tuple[Saved, ...]:
        """Keep some papers, so that all of them are kept when this returns, and each is whole if it does not.

        On SQLite they are one transaction, as each has its price. On PostgreSQL each is one, as two programs
        that wait for the papers of each other would wait for ever.
        """
        if self.connections.engine.dialect.name == "sqlite":
            return self._save(papers)
        return tuple(map(self.save_rows, papers))

    def _save(self, papers: Sequence[Rows]) -> tuple[Saved, ...]:
        """Keep some papers in one transaction."""
        if not papers:
            return ()
        together = Together()
        with uncollected(), self.connections.write() as connection:
            moment = now()
            saved = tuple(save_rows(connection, rows, moment, together) for rows in papers)
            together.settle(connection)
        self.waiting += together.pending
        if len(self.waiting) >= BATCH:
            self.index()
        return saved

    def index(self) -> None:
        """Let searches find what was saved, but for what somebody else has indexed or replaced meanwhile."""
        with uncollected(), self.connections.write() as connection:
            claimed = [one for one in self.waiting if claim(connection, one.document_id, one.version)]
            index_documents(connection, claimed)
        self.waiting.clear()


_CLAIM = (
    delete(unindexed)
    .where(unindexed.c.document_id == bindparam("document_id"), unindexed.c.version == bindparam("version"))
    .returning(unindexed.c.document_id)
)


def claim(connection: Connection, document_id: int, version: int) -> bool:
    """Take a version of a document off the list; return whether it was there."""
    return bool(run(connection, _CLAIM, {"document_id": document_id, "version": version}))


def index_left_over(connections: Connections) -> None:
    """Index what is listed; in a registry that nobody fills, a program that was killed left it there."""
    with connections.read() as connection:
        left = connection.execute(select(unindexed.c.document_id)).scalars().all()
    if left:
        with connections.write() as connection:
            for document_id in left:
                _index_stored(connection, document_id)


def _index_stored(connection: Connection, document_id: int) -> None:
    """Index the statements of a document as they are in the registry now."""
    version = connection.scalars(select(documents.c.version).where(documents.c.id == document_id)).one()
    if claim(connection, document_id, version):
        index_document(connection, stored_entries(connection, document_id))
