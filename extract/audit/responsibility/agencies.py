"""Tasks for agencies that were not there: dissolved before the document was issued, or founded long after."""

from collections.abc import Iterator

import regex

from extract.audit.report import make_finding
from extract.audit.timing.days import looks_back, vietnamese
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
                "audit.agency_of_another_time",
                stated=name,
                computed=issued,
                agency=name,
                issued=vietnamese(issued),
                why=str(why),
            )


def _place(paper: Paper, item: Assignment, name: str) -> Span:
    """Return where the name stands: in the task, else in the headings above it, else all of the task."""
    at = paper.text.find(name, item.span.start, item.span.end)
    for section in _sections_above(paper, item) if at < 0 else ():
        at = max(at, paper.text.rfind(name, section.span.start, item.span.start))
    return item.span if at < 0 else Span(start=at, end=at + len(name))


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
