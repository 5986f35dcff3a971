"""Files that could not be read, and why."""

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, insert, select

from extract.registry.bulk import run
from extract.registry.ledger import failures
from extract.registry.rows.document import Row


class StoredFailure(NamedTuple):
    """Why a file could not be read, in both languages, and since when."""

    path: str
    error: str
    vi: str
    en: str
    first_seen: str


def put_failure(connection: Connection, failure: Row, now: str) -> None:
    """Put down a failure: ``path``, ``error``, ``vi`` and ``en``; a known one stays as it is."""
    known = connection.execute(_ONE, {"path": failure["path"]}).mappings().first()
    if known and all(known[field] == value for field, value in failure.items()):
        return
    connection.execute(_FORGIVE, {"path": failure["path"]})
    connection.execute(insert(failures), {**failure, "first_seen": now})


def forgive(connection: Connection, path: str) -> None:
    """Delete the failure of a file that could be read now."""
    run(connection, _FORGIVE, {"path": path})


def load_failures(connection: Connection) -> tuple[StoredFailure, ...]:
    """Return all failures by path."""
    return tuple(StoredFailure(*row) for row in connection.execute(_ALL))


_ONE = select(failures).where(failures.c.path == bindparam("path"))
_ALL = select(*(failures.c[field] for field in StoredFailure._fields)).order_by(failures.c.path)
_FORGIVE = delete(failures).where(failures.c.path == bindparam("path"))
