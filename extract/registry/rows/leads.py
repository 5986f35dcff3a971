"""Which agencies are in charge of what a statement aims at, as far as the document says."""

from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

from extract.registry.rows.passages import Passage, passage_of
from schemas import Agency, Assignment, Paper, Section

K = TypeVar("K", bound=Hashable)
Leads = tuple[Agency, ...]


def statement_leads(paper: Paper, places: Sequence[Passage]) -> tuple[Leads, ...]:
    """Return the agencies in charge for each statement, whose paragraphs are ``places``.

    They are those of the assignments in its own paragraph, else of those in its own section, else of the
    nearest section above whose heading names them ("1. Sở Y tế").
    """
    record = paper.record
    if not record.assignments:
        return ((),) * len(record.statements)
    by_place = _grouped((passage_of(paper.text, item.span).start, item) for item in record.assignments)
    by_section = _grouped((item.section_id or "", item) for item in record.assignments)
    by_section.pop("", None)
    headed = _headed(record.sections, by_section)
    return tuple(
        by_place.get(place.start)
        or by_section.get(statement.section_id or "")
        or headed.get(statement.section_id or "", ())
        for statement, place in zip(record.statements, places, strict=True)
    )


def _grouped(items: Iterable[tuple[K, Assignment]]) -> dict[K, Leads]:
    """Return the agencies in charge by key, each once."""
    groups: dict[K, dict[Agency, None]] = {}
    for key, item in items:
        groups.setdefault(key, {}).update(dict.fromkeys(item.lead))
    return {key: tuple(group) for key, group in groups.items()}


def _headed(sections: Sequence[Section], by_section: dict[str, Leads]) -> dict[str, Leads]:
    """Return for each section the agencies that the heading of it or of the nearest one above names."""
    headed: dict[str, Leads] = {}
    for section in sections:  # the upper ones come first
        own = tuple(lead for lead in by_section.get(section.id, ()) if _names(section.heading, lead))
        headed[section.id] = own or headed.get(section.parent_id or "", ())
    return headed


def _names(heading: str, agency: Agency) -> bool:
    """Whether ``heading`` names ``agency``.

    >>> _names("Đề nghị Sở Y tế", Agency(name="Sở Y tế"))
    True
    """
    return agency.name.casefold() in heading.casefold()
