"""Tasks for agencies that were not there: dissolved before the document was issued, or founded long after."""

from collections.abc import Iterator

from extract.audit.dates import looks_back, vietnamese
from extract.audit.report import make_finding
from extract.lexicon.existence import did_not_exist
from schemas import Agency, Assignment, Finding, Paper, Severity, Span


def agency_of_another_time(paper: Paper) -> Iterator[Finding]:
    """A task is given to an agency that did not exist when the document was issued."""
    issued = paper.record.meta.date
    if issued is None or looks_back(paper):
        return
    tasks: dict[str, list[tuple[Assignment, Agency]]] = {}
    for item in paper.record.assignments:
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
    """Return where the name stands in the words of the task, all of them where it is written otherwise."""
    at = paper.text.find(name, item.span.start, item.span.end)
    return item.span if at < 0 else Span(start=at, end=at + len(name))
