"""Papers of a few blocks, and who does what until when in them."""

from typing import NamedTuple

from extract.assemble.citations import assemble_citations
from extract.assemble.deadlines import assemble_deadlines
from extract.assemble.duties.assignments import assemble_assignments
from extract.rules import find_mentions
from extract.structure.outline import parse_outline
from extract.structure.sections import section_ids
from extract.text.document import Document
from schemas import Assignment, Citation, Deadline
from tests.structure.made import made_document

WORK = "II. TỔ CHỨC THỰC HIỆN"


class Told(NamedTuple):
    """Who leads, who works with them, and the first words of the quote."""

    lead: str
    coordinate: str
    quote: str


def assignments_of(document: Document, signed: str | None = None) -> tuple[Assignment, ...]:
    """Return the assignments of ``document``."""
    outline, mentions = parse_outline(document), find_mentions(document.text)
    deadlines = assemble_deadlines(document, outline, mentions, signed)
    return assemble_assignments(document, outline, section_ids(outline), mentions, deadlines)


def deadlines_of(document: Document, signed: str | None = None) -> tuple[Deadline, ...]:
    """Return the deadlines of ``document`` that was signed on the day ``signed``."""
    return assemble_deadlines(document, parse_outline(document), find_mentions(document.text), signed)


def citations_of(document: Document) -> tuple[Citation, ...]:
    """Return the citations of ``document``."""
    return assemble_citations(document, parse_outline(document), find_mentions(document.text))


def told(*lines: str, under: str = WORK) -> list[Told]:
    """Return who does what in ``lines`` below the heading ``under``."""
    return [_told(assignment) for assignment in assignments_of(made_document(under, *lines))]


def _told(assignment: Assignment) -> Told:
    lead = "; ".join(agency.name for agency in assignment.lead)
    helpers = "; ".join(agency.name for agency in assignment.coordinate)
    return Told(lead, helpers, " ".join(assignment.quote.split()[:4]))
