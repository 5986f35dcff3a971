"""Which document a file is: what makes two readings versions of one document.

Three things could identify a document, and none does alone. Its number, date and issuer are left blank in
drafts, damaged in scans and repeated every year; its path is the office's own and changes; its content
changes with each version. So, of a file that is read:

1. The same canonical text is the same document, wherever it lies: the file is one more source of it.
2. A file that was read before from the same path is the same document, and its new text a new version, unless
   both heads carry a full number and the numbers or their years differ: then somebody saved another document
   under an old name, and it is a document of its own.
3. A text that some document had in an earlier version is a stale copy: a source of that document that does
   not bring the old text back.
4. Anything else is a new document. A scan and a Word file of one plan whose texts differ stay two documents:
   what is put together by mistake cannot be told apart again, what stands apart is still found by its number.

A copy whose bytes did not change while another source has brought a newer version is stale too, whatever
newer program reads it.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from extract.registry.bulk import run
from extract.registry.ledger import sources
from extract.registry.rows.document import Row
from extract.registry.rows.paper import Rows
from extract.registry.tables import documents, versions

_YEAR = slice(4)
_SOURCE = select(sources).where(sources.c.path == bindparam("path"))
_DOCUMENT = select(documents).where(documents.c.id == bindparam("id")).with_for_update()
_TEXT = (  # the version with this text, a current one before all others
    select(versions.c.document_id, versions.c.number, documents.c.version)
    .join_from(versions, documents, documents.c.id == versions.c.document_id)
    .where(versions.c.doc_id == bindparam("doc_id"))
    .order_by((documents.c.version == versions.c.number).desc(), versions.c.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reading belongs.

    ``document`` is the row of the document that it is a reading of, None for a new one; ``stale_version`` the
    past version that it is a copy of, None where it speaks for the present.
    """

    source: Row | None
    document: Row | None
    stale_version: int | None = None


def find_place(connection: Connection, rows: Rows) -> Place:
    """Return where ``rows`` belong, by the rules above."""
    source = run(connection, _SOURCE, {"path": rows.path})
    own = _document(connection, source["document_id"]) if source else None
    if source and own and source["sha256"] == rows.sha256:
        stale = source["version"] != own["version"] and rows.doc_id != own["doc_id"]
        return Place(source, own, source["version"] if stale else None)
    text = run(connection, _TEXT, {"doc_id": rows.doc_id})
    if text and text["number"] == text["version"]:
        return Place(source, _document(connection, text["document_id"]))
    if own and not _renumbered(own, rows):
        return Place(source, own)
    if text:
        return Place(source, _document(connection, text["document_id"]), text["number"])
    return Place(source, None)


def _document(connection: Connection, id: int) -> Row | None:
    return run(connection, _DOCUMENT, {"id": id})


def _renumbered(old: Row, rows: Rows) -> bool:
    """Whether the head of a file now carries another full number, or the same one of another year."""
    return is_another((old["number"], old["date"]), (rows.document["number"], rows.document["date"]))


def is_another(old: tuple[str | None, str | None], new: tuple[str | None, str | None]) -> bool:
    """Whether two heads, each a number and a date, are surely those of two documents.

    >>> is_another(("/KH-UBND", "2024-01"), ("12/KH-UBND", "2024-01-15"))
    False
    >>> is_another(("12/KH-UBND", "2023-01-09"), ("12/KH-UBND", "2024-01-15"))
    True
    """
    if not (_is_full(old[0]) and _is_full(new[0])):
        return False
    years = {date[_YEAR] for date in (old[1], new[1]) if date}
    return old[0] != new[0] or len(years) > 1


def _is_full(number: str | None) -> bool:
    """Whether a document number begins with a figure."""
    return number is not None and number[:1].isdigit()
