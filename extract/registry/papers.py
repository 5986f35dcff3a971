"""Stored papers, whole and one at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from sqlalchemy import Connection, Select, select

from extract.registry.rows.packing import unpack_paper
from extract.registry.tables import BELOW, documents, versions
from schemas import Paper


@dataclass(frozen=True, slots=True)
class PaperFilter:
    """Which papers are meant; each field that is None leaves the choice open."""

    level: str | None = None
    place: str | None = None
    type: str | None = None
    issuer: str | None = None
    sector: str | None = None
    number: str | None = None


ALL_PAPERS = PaperFilter()


def iterate_papers(connection: Connection, wanted: PaperFilter = ALL_PAPERS) -> Iterator[Paper]:
    """Yield the current version of each document that is ``wanted``, in the order in which they came.

    One paper is in memory at a time, however many there are: the ids are read first, each paper by itself.
    """
    for document_id in connection.execute(_ids(wanted)).scalars().all():
        yield load_paper(connection, document_id)


def _ids(wanted: PaperFilter) -> Select[int]:
    """Return the query for the documents that are ``wanted``."""
    values = ((field.name, getattr(wanted, field.name)) for field in fields(wanted))
    asked = (documents.c[name] == value for name, value in values if value is not None)
    return select(documents.c.id).where(*asked).order_by(documents.c.id)


def load_paper(connection: Connection, document_id: int) -> Paper:
    """Return the current version of one document; raises NoResultFound where there is no such document."""
    return unpack_paper(connection.execute(_PAPER.where(documents.c.id == document_id)).scalar_one())


_PAPER = select(versions.c.paper).join_from(
    documents,
    versions,
    versions.c.id == documents.c.id * (1 << BELOW) + documents.c.version,
)
