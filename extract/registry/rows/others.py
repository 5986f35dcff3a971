"""Sections, assignments, deadlines and citations of a document as rows; ids count within the document."""

from extract.registry.rows.document import Row
from extract.registry.rows.outline import Outline
from extract.registry.rows.statements import agency_names
from schemas import Assignment, Citation, Deadline, Section


def section_row(number: int, section: Section, outline: Outline) -> Row:
    """Return one section."""
    return {
        "id": number,
        "local_id": section.id,
        "parent_id": outline.number(section.parent_id),
        "kind": section.kind.value,
        "label": section.label,
        "heading": section.heading,
        "start": section.span.start,
        "end": section.span.end,
    }


def assignment_row(number: int, assignment: Assignment, outline: Outline) -> Row:
    """Return one assignment; its agencies have rows of their own beside the names here."""
    return {
        "leads": agency_names(assignment.lead),
        "coordinates": agency_names(assignment.coordinate),
        "task": assignment.task,
        "deadline": assignment.deadline,
        "section_id": outline.number(assignment.section_id),
        "heading": outline.heading(assignment.section_id),
        **_quoted(number, assignment),
    }


def agency_rows(number: int, assignment: Assignment) -> tuple[Row, ...]:
    """Return the agencies that one assignment names, each name once a role."""
    roles = {"lead": assignment.lead, "coordinate": assignment.coordinate}
    return tuple(
        {"assignment_id": number, "role": role, "name": name, "agency_id": agency_id}
        for role, agencies in roles.items()
        for name, agency_id in {agency.name: agency.agency_id for agency in agencies}.items()
    )


def deadline_row(number: int, deadline: Deadline) -> Row:
    """Return one deadline."""
    return {
        "type": deadline.type.value,
        "date": deadline.date,
        "period_start": deadline.start,
        "period_end": deadline.end,
        "recurrence": deadline.recurrence,
        "task": deadline.task,
        **_quoted(number, deadline),
    }


def citation_row(number: int, citation: Citation) -> Row:
    """Return one citation."""
    return {
        "type": citation.type,
        "number": citation.number,
        "date": citation.date,
        "issuer": citation.issuer,
        "role": citation.role.value,
        **_quoted(number, citation),
    }


def _quoted(number: int, item: Assignment | Deadline | Citation) -> Row:
    """Return what all that quotes the text has."""
    return {
        "id": number,
        "local_id": item.id,
        "start": item.span.start,
        "end": item.span.end,
        "quote": item.quote,
    }
