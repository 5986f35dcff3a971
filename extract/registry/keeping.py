"""What stands below a document, written as soon as the document is, or for some documents together."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import Connection, Table

from extract.registry.bulk import insert_rows, insert_values
from extract.registry.place_rows import Placed, cells_of
from extract.registry.rows.document import Row
from extract.registry.rows.paper import Rows
from extract.registry.search.index import Pending, index_document
from extract.registry.tables import CURRENT, unindexed


class Keeping(Protocol):
    """Takes one version of a document after the other, for the rows below it and for searches."""

    def begin(self, connection: Connection, rows: Rows) -> None:
        """Write what was put off, where it is about the file or the text of ``rows``."""

    def reach(self, connection: Connection, document_id: int) -> None:
        """Write what was put off, where it is about this document."""

    def put(self, connection: Connection, table: Table, row: Row) -> None:
        """Write what a table beside the documents gets, now or later."""

    def add(self, connection: Connection, version: Placed) -> None:
        """Write its rows now or later."""

    def settle(self, connection: Connection) -> None:
        """Write what was put off; what follows reads it."""


class AtOnce:
    """Writes all at once, and lets searches find it."""

    def begin(self, connection: Connection, rows: Rows) -> None:
        """Do nothing: nothing was put off."""

    def reach(self, connection: Connection, document_id: int) -> None:
        """Do nothing: nothing was put off."""

    def put(self, connection: Connection, table: Table, row: Row) -> None:
        """Write the row."""
        insert_rows(connection, table, (row,))

    def add(self, connection: Connection, version: Placed) -> None:
        """Write the rows and index them."""
        _insert(connection, (version,))
        index_document(connection, _pending(connection, version))

    def settle(self, connection: Connection) -> None:
        """Do nothing: nothing was put off."""


@dataclass(slots=True)
class Together:
    """Writes the rows of some documents in one go, and only lists what searches are to find.

    One table takes the rows of eight documents in less time than those of one eight times.
    """

    named: set[str] = field(default_factory=set)
    beside: dict[Table, list[Row]] = field(default_factory=lambda: defaultdict(list))
    versions: list[Placed] = field(default_factory=list)
    pending: list[Pending] = field(default_factory=list)

    def begin(self, connection: Connection, rows: Rows) -> None:
        """Write what was put off where the same file or the same text comes again."""
        if not self.named.isdisjoint((rows.path, rows.doc_id)):
            self.settle(connection)
        self.named |= {rows.path, rows.doc_id}

    def reach(self, connection: Connection, document_id: int) -> None:
        """Write what was put off where the document came before, be it from another path."""
        if any(version.document_id == document_id for version in self.versions):
            self.settle(connection)

    def put(self, connection: Connection, table: Table, row: Row) -> None:
        """Put the row off."""
        self.beside[table].append(row)

    def add(self, connection: Connection, version: Placed) -> None:
        """Put the rows off."""
        self.versions.append(version)

    def settle(self, connection: Connection) -> None:
        """Write the rows that were put off, and put down that their documents are not indexed."""
        for table, rows in self.beside.items():
            insert_rows(connection, table, rows)
        _insert(connection, self.versions)
        self.pending += [_pending(connection, version) for version in self.versions]
        listed = ((version.document_id, version.version) for version in self.versions)
        insert_values(connection, unindexed.name, ("document_id", "version"), listed)
        self.versions.clear()
        self.beside.clear()


def _insert(connection: Connection, versions: Sequence[Placed]) -> None:
    """Write the rows below ``versions``, those first that others name."""
    for table in CURRENT:
        if cells := cells_of(table.name, versions):
            insert_values(connection, table.name, *cells)


def _pending(connection: Connection, version: Placed) -> Pending:
    """Return what searches compare of a version."""
    entries = version.rows.entries_for(connection.dialect.name)
    return Pending(version.document_id, version.version, version.ids, entries)
