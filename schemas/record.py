"""All that one document says."""

from pydantic import NonNegativeInt

from schemas.assignment import Assignment
from schemas.base import Record
from schemas.citation import Citation
from schemas.coverage import Coverage
from schemas.deadline import Deadline
from schemas.meta import Meta
from schemas.section import Section
from schemas.source import Source
from schemas.statement import Statement


class DocumentRecord(Record):
    """One document; every span counts characters of its canonical text."""

    doc_id: str
    source: Source
    text_length: NonNegativeInt
    meta: Meta
    sections: tuple[Section, ...]
    statements: tuple[Statement, ...]
    assignments: tuple[Assignment, ...]
    deadlines: tuple[Deadline, ...]
    citations: tuple[Citation, ...]
    coverage: Coverage
