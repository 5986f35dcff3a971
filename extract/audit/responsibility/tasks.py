"""Checks of who is in charge: a task that nobody has, or that two have."""

from collections.abc import Iterator

import regex

from extract.audit.report import make_finding
from extract.audit.responsibility.tables import task_tables
from extract.lexicon.audit_words import audit_words
from schemas import Assignment, Finding, Paper, Severity, Span

MOSTLY = 0.7
"""Where so large a share of a table's tasks has a lead, an empty cell is an omission."""
SHORT = 12
"""What is shorter is a mark or a word, and no task."""
SHOWN = 20
"""So many tasks with several leads are quoted; the message counts all of them."""

_LEADS = regex.compile(audit_words("leads"), regex.IGNORECASE)
_GROUP = regex.compile(audit_words("group"), regex.IGNORECASE)
_NEXT = regex.compile(
    r"\s*[;,/]\s*(?=(?:Bộ|Sở|Ban|Ủy ban|UBND|Công an|Văn phòng|Cục|Hội|Viện|Ngân hàng|Thanh tra)\s)"
)
_NO_SUBJECT = regex.compile(
    r"^[ \t]*(?:[-+*–•]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)])[ \t]*"
    r"(?:Chủ trì|Chịu trách nhiệm chủ trì)\b[^\n]{14,}",
    regex.MULTILINE,
)
_EMPTY_FIELD = regex.compile(
    r"(?:cơ quan|đơn vị)\s+(?:chủ trì|thực hiện)(?:\s+thực hiện)?[ \t]*:[ \t]*(?=[.;,]?[ \t]*(?:\n|$)|[.;])",
    regex.IGNORECASE,
)


def task_without_lead(paper: Paper) -> Iterator[Finding]:
    """A task that no agency is in charge of, where the tasks beside it have one."""
    for rows in task_tables(paper.text):
        tasks = [row for row in rows if not row.titled and len(row.task) > SHORT]
        without = [row for row in tasks if not row.lead]
        if without and len(tasks) - len(without) >= MOSTLY * len(tasks):
            yield from (_without(paper, row.span, row.task) for row in without)
    held = [a.span for a in paper.record.assignments if a.lead]
    for match in _NO_SUBJECT.finditer(paper.text):
        span = Span(start=match.start(), end=match.end())
        if not any(one.start < span.end and span.start < one.end for one in held):
            yield _without(paper, span, match[0])
    for match in _EMPTY_FIELD.finditer(paper.text):
        yield _without(paper, Span(start=match.start(), end=match.end()), match[0])


def task_with_two_leads(paper: Paper) -> Iterator[Finding]:
    """Tasks have two agencies by name in charge of them: one finding for all, as such leads are usual."""
    rows = [row for table in task_tables(paper.text) for row in table]
    found = [(row.span, tuple(_NEXT.split(row.lead))) for row in rows if not row.titled]
    found += [
        (item.span, tuple(agency.name for agency in item.lead))
        for item in paper.record.assignments
        if _in_charge(item)
    ]
    joint = {
        span: names
        for span, names in sorted(found, key=lambda item: item[0].start)
        if len(names) > 1 and not any(_GROUP.match(name) for name in names)
    }
    if joint:
        yield make_finding(
            paper,
            "task_with_two_leads",
            Severity.INFO,
            list(joint)[:SHOWN],
            "audit.task_with_two_leads",
            stated=str(len(joint)),
            count=len(joint),
            names="; ".join(next(iter(joint.values()))),
        )


def _without(paper: Paper, span: Span, task: str) -> Finding:
    words = " ".join(task.split())
    return make_finding(
        paper, "task_without_lead", Severity.WARNING, (span,), "audit.task_without_lead", task=words[:120]
    )


def _in_charge(item: Assignment) -> bool:
    """Return whether "chủ trì" follows the names of all leads."""
    last = max((item.quote.find(agency.name) + len(agency.name) for agency in item.lead), default=0)
    return bool(item.lead) and _LEADS.match(item.quote[last:].lstrip()) is not None
