"""A version of a document: its head, its history, and the rows that take the place of the former ones."""

from sqlalchemy import Connection, bindparam, delete, insert, update

from extract.registry.bulk import insert_rows, run
from extract.registry.changes import change_rows
from extract.registry.keeping import Keeping
from extract.registry.ledger import changes
from extract.registry.place_rows import Placed, number_statements
from extract.registry.rows.document import Row
from extract.registry.rows.paper import Rows
from extract.registry.search.index import forget_statements
from extract.registry.stored import load_former
from extract.registry.tables import BELOW, CURRENT, below, documents, unindexed, versions


def write_first(connection: Connection, rows: Rows, now: str, keeping: Keeping) -> tuple[int, int]:
    """Make a new document of ``rows``; return its id and the number of its version."""
    count = len(rows.below.statements)
    head = {**rows.document, "version": 1, "numbered": count, "first_seen": now, "changed": now}
    document_id = (run(connection, _ADD_DOCUMENT, head) or {})["id"]
    keeping.put(connection, versions, _version_row(rows, document_id, 1, now))
    keeping.add(connection, Placed(rows, document_id, 1, range(count), {}, now))
    return document_id, 1


def write_next(
    connection: Connection, rows: Rows, document: Row, now: str, keeping: Keeping
) -> tuple[int, int]:
    """Make ``rows`` the current version of ``document``; return its id and the number of the version."""
    document_id, version = document["id"], document["version"] + 1
    keeping.settle(connection)  # one of those before may be the former version
    old, known = load_former(connection, document_id)
    numbers, numbered = number_statements(rows, known, document["numbered"])
    connection.execute(_CLOSE, {"at": (document_id << BELOW) + document["version"], "now": now})
    keeping.put(connection, versions, _version_row(rows, document_id, version, now))
    log = ({"document_id": document_id, "version": version, "seen": now, **row}
           for row in change_rows(old, rows.below.statements))  # fmt: skip
    insert_rows(connection, changes, tuple(log))
    _take_out(connection, document_id)
    head = {**rows.document, "version": version, "numbered": numbered, "changed": now}
    connection.execute(update(documents).where(documents.c.id == document_id), head)
    keeping.add(connection, Placed(rows, document_id, version, numbers, known, now))
    return document_id, version


_HEAD = [column.name for column in documents.columns if column.name != "id"]
_ADD_DOCUMENT = insert(documents).values({name: bindparam(name) for name in _HEAD}).returning(documents.c.id)
_CLOSE = update(versions).where(versions.c.id == bindparam("at")).values(last_seen=bindparam("now"))


def _version_row(rows: Rows, document_id: int, version: int, now: str) -> Row:
    """Return the row that keeps the whole of one version."""
    return {
        "id": (document_id << BELOW) + version,
        "document_id": document_id,
        "number": version,
        "doc_id": rows.doc_id,
        "hash": rows.hash,
        "program": rows.program,
        "statements": len(rows.below.statements),
        "first_seen": now,
        "paper": rows.paper,
    }


def _take_out(connection: Connection, document_id: int) -> None:
    """Delete the rows of the former version."""
    connection.execute(delete(unindexed).where(unindexed.c.document_id == document_id))
    forget_statements(connection, document_id)
    for table in CURRENT:
        connection.execute(delete(table).where(below(table, document_id)))
