"""One reading of one file into the registry, within one transaction."""

from enum import StrEnum
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, select, update

from extract.registry.bulk import run
from extract.registry.failures import forgive
from extract.registry.identity import Place, find_place
from extract.registry.keeping import AtOnce, Keeping
from extract.registry.ledger import sources
from extract.registry.rows.document import Row
from extract.registry.rows.paper import Rows
from extract.registry.tables import BELOW, versions
from extract.registry.write_version import write_first, write_next


class Saved(StrEnum):
    """What a reading was to the registry."""

    NEW = "new"  # a document that it had not had
    CHANGED = "changed"  # a new version of a document
    COPY = "copy"  # one more source of what it has
    UNCHANGED = "unchanged"


def save_rows(connection: Connection, rows: Rows, now: str, keeping: Keeping | None = None) -> Saved:
    """Write one reading, seen at ``now``, ISO in UTC; ``keeping`` writes what is below it."""
    keeping = keeping or AtOnce()
    _take_turn(connection, rows)
    keeping.begin(connection, rows)
    place = find_place(connection, rows)
    forgive(connection, rows.path)
    document = place.document
    if document is None:
        version = write_first(connection, rows, now, keeping)
        _put_source(connection, keeping, place, rows, *version, now)
        return Saved.NEW
    keeping.reach(connection, document["id"])
    if place.stale_version is None and _is_news(connection, document, rows):
        version = write_next(connection, rows, document, now, keeping)
        _put_source(connection, keeping, place, rows, *version, now)
        return Saved.CHANGED
    current = place.stale_version or document["version"]
    _put_source(connection, keeping, place, rows, document["id"], current, now)
    known = place.source and place.source["document_id"] == document["id"]
    return Saved.UNCHANGED if known else Saved.COPY


_VERSION = select(versions.c.hash, versions.c.program).where(versions.c.id == bindparam("id"))


def _take_turn(connection: Connection, rows: Rows) -> None:
    """Wait on PostgreSQL until nobody else writes the same file or text; SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        locks = sorted(_lock(name) for name in (f"path {rows.path}", f"text {rows.doc_id}"))
        connection.exec_driver_sql(
            "SELECT pg_advisory_xact_lock(%s), pg_advisory_xact_lock(%s)", tuple(locks)
        )


def _lock(name: str) -> int:
    """Return the number of a lock, 63 bits."""
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def _is_news(connection: Connection, document: Row, rows: Rows) -> bool:
    """Whether ``rows`` say something else than the current version of ``document``.

    One text in two formats of file may be read a little otherwise; the program that has read one of them
    needs no second version for the other.
    """
    current = run(connection, _VERSION, {"id": (document["id"] << BELOW) + document["version"]}) or {}
    if current["hash"] == rows.hash:
        return False
    return bool(rows.doc_id != document["doc_id"] or current["program"] != rows.program)


def _put_source(
    connection: Connection,
    keeping: Keeping,
    place: Place,
    rows: Rows,
    document_id: int,
    version: int,
    now: str,
) -> None:
    """Write down what the file at the path of ``rows`` is now."""
    row: Row = {
        "document_id": document_id,
        "version": version,
        "sha256": rows.sha256,
        "program": rows.program,
    }
    if place.source is None:
        keeping.put(connection, sources, {"path": rows.path, "first_seen": now, **row})
    elif any(place.source[field] != value for field, value in row.items()):
        connection.execute(_SET_SOURCE, {"at": rows.path, **row})


_SET_SOURCE = (
    update(sources)
    .where(sources.c.path == bindparam("at"))
    .values({field: bindparam(field) for field in ("document_id", "version", "sha256", "program")})
)
