"""Fields that documents are about."""

from functools import cache

import regex

from extract.lexicon.load import load_entries
from schemas.base import Record


class DocumentSector(Record):
    """A field with its names and the words of titles that tell it."""

    id: str
    vi: str
    en: str
    words: tuple[str, ...]


def document_sectors() -> tuple[DocumentSector, ...]:
    """Return all fields, narrow ones first."""
    return load_entries("document_sectors", DocumentSector)


def sector_of(title: str | None, issuer: str | None) -> str | None:
    """Return the id of the field that a title tells, else the one that the office tells, else None.

    >>> sector_of("Giảm nghèo bền vững năm 2024", None), sector_of("Công tác năm 2024", "Sở Y tế")
    ('poverty', 'health')
    """
    return next((sector for words in (title, issuer) if words and (sector := _told(words.lower()))), None)


def _told(words: str) -> str | None:
    """Return the id of the first field that ``words``, in lower case, tell."""
    return next((id for id, pattern in _patterns() if pattern.search(words)), None)


@cache
def _patterns() -> tuple[tuple[str, regex.Pattern[str]], ...]:
    return tuple(
        (row.id, regex.compile(r"(?<!\w)\L<words>(?!\w)", words=row.words)) for row in document_sectors()
    )
