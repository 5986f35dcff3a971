"""A document together with its text."""

from schemas.base import Record
from schemas.record import DocumentRecord


class Paper(Record):
    """``text`` is the canonical text that every span of ``record`` counts in."""

    text: str
    record: DocumentRecord
