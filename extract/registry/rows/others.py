"""Sections, assignments, deadlines and citations of a document as rows; ids count within the document.

The first columns of a row are those that name rows of the same document, see ``below.FIELDS``.
"""

from typing import NamedTuple

from extract.registry.rows.outline import Outline
from extract.registry.rows.statements import agency_names
from schemas import Assignment, Citation, Deadline, Section


class SectionRow(NamedTuple):
    """A row of ``sections``."""

    id: int
    parent_id: int | None
    local_id: str
    kind: str
    label: str
    heading: str
    start: int
    end: int


class AssignmentRow(NamedTuple):
    """A row of ``assignments``; its agencies have rows of their own beside the names here."""

    id: int
    section_id: int | None
    local_id: str
    leads: str
    coordinates: str
    task: str
    deadline: str | None
    heading: str | None
    start: int
    end: int
    quote: str


class AgencyRow(NamedTuple):
    """A row of ``agencies``."""

    assignment_id: int
    role: str
    name: str
    agency_id: str | None


class DeadlineRow(NamedTuple):
    """A row of ``deadlines``."""

    id: int
    local_id: str
    type: str
    date: str | None
    period_start: str | None
    period_end: str | None
    recurrence: str | None
    task: str
    start: int
    end: int
    quote: str


class CitationRow(NamedTuple):
    """A row of ``citations``."""

    id: int
    local_id: str
    type: str
    number: str | None
    date: str | None
    issuer: str | None
    role: str
    start: int
    end: int
    quote: str


def section_row(number: int, section: Section, outline: Outline) -> SectionRow:
    """Return one section."""
    return SectionRow(
        id=number,
        parent_id=outline.number(section.parent_id),
        local_id=section.id,
        kind=section.kind.value,
        label=section.label,
        heading=section.heading,
        start=section.span.start,
        end=section.span.end,
    )


def assignment_row(number: int, assignment: Assignment, outline: Outline) -> AssignmentRow:
    """Return one assignment."""
    return AssignmentRow(
        id=number,
        section_id=outline.number(assignment.section_id),
        local_id=assignment.id,
        leads=agency_names(assignment.lead),
        coordinates=agency_names(assignment.coordinate),
        task=assignment.task,
        deadline=assignment.deadline,
        heading=outline.heading(assignment.section_id),
        start=assignment.span.start,
        end=assignment.span.end,
        quote=assignment.quote,
    )


def agency_rows(number: int, assignment: Assignment) -> tuple[AgencyRow, ...]:
    """Return the agencies that one assignment names, each name once a role."""
    roles = {"lead": assignment.lead, "coordinate": assignment.coordinate}
    return tuple(
        AgencyRow(number, role, name, agency_id)
        for role, agencies in roles.items()
        for name, agency_id in {agency.name: agency.agency_id for agency in agencies}.items()
    )


def deadline_row(number: int, deadline: Deadline) -> DeadlineRow:
    """Return one deadline."""
    return DeadlineRow(
        id=number,
        local_id=deadline.id,
        type=deadline.type.value,
        date=deadline.date,
        period_start=deadline.start,
        period_end=deadline.end,
        recurrence=deadline.recurrence,
        task=deadline.task,
        start=deadline.span.start,
        end=deadline.span.end,
        quote=deadline.quote,
    )


def citation_row(number: int, citation: Citation) -> CitationRow:
    """Return one citation."""
    return CitationRow(
        id=number,
        local_id=citation.id,
        type=citation.type,
        number=citation.number,
        date=citation.date,
        issuer=citation.issuer,
        role=citation.role.value,
        start=citation.span.start,
        end=citation.span.end,
        quote=citation.quote,
    )
