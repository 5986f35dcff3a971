"""A version of a document: its head, its history, and the rows that take the place of the former ones."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update

from extract.registry.changes import change_rows
from extract.registry.document_row import Row
from extract.registry.place_rows import number_statements, place_rows
from extract.registry.rows import Rows
from extract.registry.search_index import forget_statements, index_statements
from extract.registry.tables import CURRENT, changes, documents, statements, versions


def write_first(connection: Connection, rows: Rows, now: str) -> tuple[int, int]:
    """Make a new document of ``rows``; return its id and the number of its version."""
    count = len(rows.below["statements"])
    head = {**rows.document, "version": 1, "numbered": count, "first_seen": now, "changed": now}
    document_id = connection.execute(_ADD_DOCUMENT, head).scalar_one()
    _add_version(connection, rows, document_id, 1, now)
    _write_below(connection, rows, place_rows(rows, document_id, range(count), (), now), document_id)
    return document_id, 1


def write_next(connection: Connection, rows: Rows, document: RowMapping, now: str) -> tuple[int, int]:
    """Make ``rows`` the current version of ``document``; return its id and the number of the version."""
    document_id, version = document["id"], document["version"] + 1
    old = [dict(row) for row in connection.execute(_STATEMENTS, {"id": document_id}).mappings()]
    numbers, numbered = number_statements(rows, old, document["numbered"])
    below = place_rows(rows, document_id, numbers, old, now)
    connection.execute(_CLOSE, {"id": document_id, "version": document["version"], "now": now})
    _add_version(connection, rows, document_id, version, now)
    _log(connection, document_id, version, old, below["statements"], now)
    forget_statements(connection, document_id)
    for table in reversed(CURRENT):
        connection.execute(delete(table).where(table.c.document_id == document_id))
    head = {**rows.document, "version": version, "numbered": numbered, "changed": now}
    connection.execute(update(documents).where(documents.c.id == document_id), head)
    _write_below(connection, rows, below, document_id)
    return document_id, version


_ADD_DOCUMENT = insert(documents).returning(documents.c.id)
_ADD_VERSION = insert(versions)
_STATEMENTS = (
    select(statements).where(statements.c.document_id == bindparam("id")).order_by(statements.c.start)
)
_CLOSE = (
    update(versions)
    .where(versions.c.document_id == bindparam("id"), versions.c.number == bindparam("version"))
    .values(last_seen=bindparam("now"))
)
_ADD_ROWS = {table.name: insert(table) for table in CURRENT}
_ADD_CHANGES = insert(changes)


def _add_version(connection: Connection, rows: Rows, document_id: int, version: int, now: str) -> None:
    """Keep the whole of one version."""
    row = {
        "document_id": document_id,
        "number": version,
        "doc_id": rows.doc_id,
        "hash": rows.hash,
        "program": rows.program,
        "statements": len(rows.below["statements"]),
        "first_seen": now,
        "paper": rows.paper,
    }
    connection.execute(_ADD_VERSION, row)


def _log(
    connection: Connection,
    document_id: int,
    version: int,
    old: Sequence[Row],
    new: Sequence[Row],
    now: str,
) -> None:
    """Put down what came, went and changed."""
    rows = [
        {"document_id": document_id, "version": version, "seen": now, **row} for row in change_rows(old, new)
    ]
    if rows:
        connection.execute(_ADD_CHANGES, rows)


def _write_below(
    connection: Connection, rows: Rows, below: dict[str, Sequence[Row]], document_id: int
) -> None:
    """Write the rows of all tables below a document, and let searches find them."""
    for name, statement in _ADD_ROWS.items():
        if below[name]:
            connection.execute(statement, below[name])
    document = {"id": document_id, **rows.document}
    index_statements(connection, document, below["passages"], below["statements"])
