"""Tasks for agencies that were not there: dissolved before the document was issued, or founded long after."""

from collections.abc import Iterator, Sequence

import regex

from extract.audit.report import make_finding
from extract.audit.timing.days import looks_back, vietnamese
from extract.lexicon.agency_times import agency_at
from extract.lexicon.audit_words import audit_words
from extract.lexicon.existence import did_not_exist
from schemas import Agency, Assignment, Finding, Paper, Section, Severity, Span

_TASKS = regex.compile(audit_words("goals") + r"|kiến nghị|đề xuất|phân công|giải pháp", regex.IGNORECASE)


def agency_of_another_time(paper: Paper) -> Iterator[Finding]:
    """A task is given to an agency that did not exist when the document was issued."""
    issued = paper.record.meta.date
    if issued is None:
        return
    tasks: dict[str, list[tuple[Assignment, Agency]]] = {}
    for item in paper.record.assignments:
        if looks_back(paper) and not _among_tasks(paper, item):
            continue
        for agency in (*item.lead, *item.coordinate):
            tasks.setdefault(agency.name, []).append((item, agency))
    for name, given in tasks.items():
        why = did_not_exist(name, issued, given[0][1].agency_id)
        if why is not None:
            yield make_finding(
                paper,
                "agency_of_another_time",
                Severity.ERROR,
                list(dict.fromkeys(_place(paper, item, name) for item, _ in given)),
                _message(name, [item for item, _ in given]),
                stated=name,
                computed=issued,
                repair=_repair(name, issued),
                agency=name,
                issued=vietnamese(issued),
                why=str(why),
            )


def _message(name: str, items: Sequence[Assignment]) -> str:
    """Return which message says that an agency is in charge, or that it only works with those who are."""
    leads = any(agency.name == name for item in items for agency in item.lead)
    return "audit.agency_of_another_time" + ("" if leads else ".coordinate")


def _repair(name: str, issued: str) -> str | None:
    """Return "old → new" where one agency took over all the work and was there at the date of issue.

    >>> _repair("Sở Tài nguyên và Môi trường", "2025-09-01")
    'Sở Tài nguyên và Môi trường → Sở Nông nghiệp và Môi trường'
    >>> _repair("Sở Lao động - Thương binh và Xã hội", "2025-09-01")
    """
    known = agency_at(name, issued)
    if known is None or len(known.successors) != 1:
        return None
    heir = agency_at(known.successors[0], issued)
    new = name.replace(known.name, heir.name) if heir and known.name in name else heir and heir.name
    there = heir and heir.status == "valid" and new and did_not_exist(new, issued) is None
    return f"{name} → {new}" if there else None


def _place(paper: Paper, item: Assignment, name: str) -> Span:
    """Return the task, where it names the agency; else the line above it, of its section, that does."""
    if paper.text.find(name, item.span.start, item.span.end) >= 0:
        return item.span
    above = (
        paper.text.rfind(name, section.span.start, item.span.start)
        for section in _sections_above(paper, item)
    )
    at = max(above, default=-1)
    return item.span if at < 0 else _line_at(paper.text, at)


def _line_at(text: str, at: int) -> Span:
    """Return the line that holds ``at``, without the blanks around it."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else None]
    start += len(line) - len(line.lstrip())
    return Span(start=start, end=start + len(line.strip()))


def _sections_above(paper: Paper, item: Assignment) -> Iterator[Section]:
    """Yield the section of the task and those around it, but not the whole document."""
    sections = {section.id: section for section in paper.record.sections}
    section = sections.get(item.section_id or "")
    while section is not None and section.label:
        yield section
        section = sections.get(section.parent_id or "")


def _among_tasks(paper: Paper, item: Assignment) -> bool:
    """Return whether a report sets the task, under a heading of duties, and does not tell of one done."""
    return any(_TASKS.search(section.heading) for section in _sections_above(paper, item))
