"""The nouns: frozen records that other programs read."""

from schemas.alignment import Alignment, Comparison, FeatureScore, Verdict
from schemas.assignment import Agency, Assignment
from schemas.citation import Citation, CitationRole
from schemas.coverage import Coverage
from schemas.coverage_row import CoverageRow
from schemas.deadline import Deadline, DeadlineType
from schemas.finding import Finding, Quote, Severity
from schemas.meta import Meta
from schemas.paper import Paper
from schemas.period import Period
from schemas.quantity import BaselineValue, Comparator, Quantity
from schemas.record import DocumentRecord
from schemas.section import Section, SectionKind
from schemas.source import Source
from schemas.span import Span
from schemas.statement import Indicator, Statement, StatementKind

__all__ = [
    "Agency",
    "Alignment",
    "Assignment",
    "BaselineValue",
    "Citation",
    "CitationRole",
    "Comparator",
    "Comparison",
    "Coverage",
    "CoverageRow",
    "Deadline",
    "DeadlineType",
    "DocumentRecord",
    "FeatureScore",
    "Finding",
    "Indicator",
    "Meta",
    "Paper",
    "Period",
    "Quantity",
    "Quote",
    "Section",
    "SectionKind",
    "Severity",
    "Source",
    "Span",
    "Statement",
    "StatementKind",
    "Verdict",
]
