"""Who does what: agencies that headings, sentences, labelled lines and tables make responsible for a task."""

from bisect import bisect_left
from collections.abc import Sequence

from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.duty import Duty
from extract.assemble.duties.outline import block_duties
from extract.assemble.tables.task_fields import field_assignments
from extract.assemble.tables.task_tables import table_duties
from extract.rules.mention import Mention
from extract.structure.node import Outline
from extract.text.document import Document
from schemas import Assignment, Deadline, Span

_MARKS = " \t\n*-–+•:;,.("


def assemble_assignments(
    document: Document,
    outline: Outline,
    section_ids: Sequence[str | None],
    mentions: Sequence[Mention],
    deadlines: Sequence[Deadline] = (),
) -> tuple[Assignment, ...]:
    """Return the tasks that the document gives to agencies, in the order of the text."""
    lists = AgencyLists(document.text, mentions)
    duties = [
        *block_duties(lists, outline),
        *field_assignments(lists, outline),
        *table_duties(document, lists, outline),
    ]
    duties.sort(key=lambda duty: (duty.start, duty.end))
    return tuple(
        _assignment(document.text, f"a{number}", duty, section_ids[duty.node], deadlines)
        for number, duty in enumerate(duties, 1)
    )


def _assignment(
    text: str, identity: str, duty: Duty, section_id: str | None, deadlines: Sequence[Deadline]
) -> Assignment:
    start, end = duty.start, duty.end
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    return Assignment(
        id=identity,
        lead=duty.lead,
        coordinate=duty.coordinate,
        task=" ".join(text[duty.task : max(duty.task, duty.task_end)].split()).strip(_MARKS),
        deadline=_when(deadlines, start, end),
        section_id=section_id,
        quote=text[start:end],
        span=Span(start=start, end=end),
    )


def _when(deadlines: Sequence[Deadline], start: int, end: int) -> str | None:
    """Return the first time limit between the two places: a day, the end of a stretch or a beat."""
    first = bisect_left(deadlines, start, key=lambda deadline: deadline.span.start)
    if first == len(deadlines) or deadlines[first].span.start >= end:
        return None
    deadline = deadlines[first]
    return deadline.date or deadline.end or deadline.recurrence
