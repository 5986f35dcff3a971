"""What stands below a document, read back from the registry."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Row, Table, select

from extract.registry.rows.statements import PassageRow, StatementRow
from extract.registry.tables import below, passages, statements

Known = Mapping[str, tuple[int, str]]
"""Id and first time of each statement of a document, by key."""


def load_statements(connection: Connection, document_id: int) -> tuple[StatementRow, ...]:
    """Return the current statements of a document, in the order of the text."""
    return tuple(map(StatementRow._make, _load(connection, statements, document_id, StatementRow._fields)))


def load_passages(connection: Connection, document_id: int) -> tuple[PassageRow, ...]:
    """Return the passages that the current statements of a document stand in, in the order of the text."""
    return tuple(map(PassageRow._make, _load(connection, passages, document_id, PassageRow._fields)))


def load_former(connection: Connection, document_id: int) -> tuple[tuple[StatementRow, ...], Known]:
    """Return the statements that a document has had until now, and since when."""
    found = _load(connection, statements, document_id, (*StatementRow._fields, "first_seen"))
    known = {row.key: (row.id, row.first_seen) for row in found}
    return tuple(StatementRow._make(row[:-1]) for row in found), known


def _load(
    connection: Connection, table: Table, document_id: int, columns: Sequence[str]
) -> Sequence[Row[Any]]:
    """Return ``columns`` of the rows of a document, by their place in the text."""
    wanted: list[Column[Any]] = [table.c[column] for column in columns]
    return connection.execute(select(*wanted).where(below(table, document_id)).order_by(table.c.start)).all()
