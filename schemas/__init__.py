"""The nouns: frozen records that other programs read."""

from schemas.assignment import Agency, Assignment
from schemas.citation import Citation, CitationRole
from schemas.coverage import Coverage
from schemas.deadline import Deadline, DeadlineType
from schemas.meta import Meta
from schemas.period import Period
from schemas.quantity import BaselineValue, Comparator, Quantity
from schemas.record import DocumentRecord
from schemas.section import Section, SectionKind
from schemas.source import Source
from schemas.span import Span
from schemas.statement import Indicator, Statement, StatementKind

__all__ = [
    "Agency",
    "Assignment",
    "BaselineValue",
    "Citation",
    "CitationRole",
    "Comparator",
    "Coverage",
    "Deadline",
    "DeadlineType",
    "DocumentRecord",
    "Indicator",
    "Meta",
    "Period",
    "Quantity",
    "Section",
    "SectionKind",
    "Source",
    "Span",
    "Statement",
    "StatementKind",
]
