"""What became of a document: its versions, and the targets that came, went and changed between them."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, or_, select

from extract.registry.ledger import changes, sources
from extract.registry.tables import documents, versions


class Change(NamedTuple):
    """One target that came, went or changed.

    ``change``: came | went | changed; ``field`` of what changed: value | year | agency.
    """

    change: str
    field: str | None
    indicator: str
    before: str | None
    after: str | None


class Version(NamedTuple):
    """One version of a document; ``last_seen`` is when the next took its place, None for the current one."""

    number: int
    doc_id: str
    program: str
    statements: int
    first_seen: str
    last_seen: str | None
    changes: tuple[Change, ...]


class History(NamedTuple):
    """A document with all of its versions, the first one first."""

    id: int
    type: str | None
    number: str | None
    date: str | None
    issuer: str | None
    title: str | None
    sources: tuple[str, ...]
    versions: tuple[Version, ...]


def find_documents(connection: Connection, wanted: str) -> tuple[int, ...]:
    """Return the ids of the documents that ``wanted`` names.

    It may be the path of a source or the end of it, a document number, or the beginning of a ``doc_id``, also
    one of an earlier version; the first of these that names any decides.
    """
    at_end = f"%/{_escaped(wanted.removeprefix('./'))}"
    ways = (
        select(sources.c.document_id).where(
            or_(sources.c.path == wanted, sources.c.path.like(at_end, escape="\\"))
        ),
        select(documents.c.id).where(documents.c.number == wanted),
        select(versions.c.document_id).where(versions.c.doc_id.like(f"{_escaped(wanted)}%", escape="\\")),
    )
    found = (tuple(sorted(set(connection.execute(way).scalars()))) for way in ways)
    return next((ids for ids in found if ids), ())


def load_history(connection: Connection, document_id: int) -> History:
    """Return the history of one document; raises NoResultFound where there is no such document."""
    row = connection.execute(select(documents).where(documents.c.id == document_id)).mappings().one()
    paths = select(sources.c.path).where(sources.c.document_id == document_id).order_by(sources.c.path)
    return History(
        **{field: row[field] for field in History._fields[:-2]},
        sources=tuple(connection.execute(paths).scalars()),
        versions=tuple(_versions(connection, document_id)),
    )


def _versions(connection: Connection, document_id: int) -> Iterator[Version]:
    """Yield the versions of a document in their order."""
    columns = (versions.c[field] for field in Version._fields[:-1])
    query = select(*columns).where(versions.c.document_id == document_id).order_by(versions.c.number)
    for row in connection.execute(query).mappings().all():
        yield Version(**row, changes=_changes(connection, document_id, row["number"]))


def _changes(connection: Connection, document_id: int, version: int) -> tuple[Change, ...]:
    """Return what changed with one version."""
    query = (
        select(*(changes.c[field] for field in Change._fields))
        .where(changes.c.document_id == document_id, changes.c.version == version)
        .order_by(changes.c.id)
    )
    return tuple(Change(*row) for row in connection.execute(query))


def _escaped(text: str) -> str:
    """Return ``text`` with what LIKE takes for a pattern made plain.

    >>> _escaped("50%_a")
    '50\\\\%\\\\_a'
    """
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
