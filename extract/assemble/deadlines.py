"""When things are due, take effect or come back, with the clause that says so."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

import regex

from extract.assemble.duties.sections import Purpose, purpose_of
from extract.assemble.tables.task_tables import TaskRow, task_rows
from extract.assemble.time_limits import clause_around, clause_in_force, comes_back, in_force, is_due
from extract.rules.due_dates import Due, Effective, parse_time
from extract.rules.mention import Label, Mention
from extract.rules.recurrences import parse_beats
from extract.structure.node import Outline
from extract.text.document import Document
from extract.text.lower import lower
from schemas import Deadline, DeadlineType, SectionKind, Span

_TITLE = regex.compile(
    r"\s*(?:của [^,;.:\n]{2,90}?\s)?(?:về|phê duyệt|ban hành|quy định|hướng dẫn)\s[^,;.:()\n]{0,160}"
)


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    type: DeadlineType
    value: Due
    recurrence: str | None
    task: str


def assemble_deadlines(
    document: Document, outline: Outline, mentions: Sequence[Mention], signed: str | None
) -> tuple[Deadline, ...]:
    """Return the deadlines of the document in the order of the text; ``signed`` is its own date as ISO."""
    text, lowered = document.text, lower(document.text)
    rows = list(task_rows(document))
    times = list(_apart(mentions))
    cells = [found for row in rows for found in _cell_deadlines(document, row, times)]
    taken = [(row.block.start, row.block.end) for row in rows if _time_words(document, row)]
    sections = _Sections(outline)
    titled = _titles(lowered, mentions)
    found: list[_Found] = []
    for mention in times:
        if isinstance(mention.value, str) and any(low <= mention.start < high for low, high in titled):
            continue  # "Kế hoạch số 12/KH-UBND về kiểm tra hằng năm": a word of the other's title
        purpose = sections.purpose_at(mention.start)
        if purpose is not Purpose.SILENT or isinstance(mention.value, Effective):
            found += _read_mention(text, lowered, mention, purpose, signed)
    inside = _Inside(taken)
    found = [f for f in found if not inside.covers(f.start)] + cells
    found.sort(key=lambda f: (f.start, f.end))
    return tuple(_deadline(text, f"d{number}", f) for number, f in enumerate(found, 1))


def _titles(lowered: str, mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return where the titles of other documents stand behind their numbers and dates, to the next mark."""
    cited = (m.end for m in mentions if m.label is Label.CITATION)
    found = (_TITLE.match(lowered, end) for end in cited)
    return [title.span() for title in found if title]


def _deadline(text: str, identity: str, found: _Found) -> Deadline:
    return Deadline(
        id=identity,
        type=found.type,
        date=found.value.date,
        start=found.value.start,
        end=found.value.end,
        recurrence=found.recurrence,
        task=found.task,
        quote=text[found.start : found.end],
        span=Span(start=found.start, end=found.end),
    )


def _apart(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the times without those that lie in a longer one, nor in the name or date of another document."""
    times = [m for m in mentions if m.label in (Label.RECURRENCE, Label.DUE, Label.CITATION)]
    end, last = -1, None
    for mention in sorted(times, key=lambda m: (m.start, -m.end)):
        if mention.start >= end:
            if last is not None and last.label is not Label.CITATION:
                yield last
            end, last = mention.end, mention
        elif last is not None and last.label is not Label.CITATION and mention.end > end:
            end, last = mention.end, mention
    if last is not None and last.label is not Label.CITATION:
        yield last


def _read_mention(
    text: str, lowered: str, mention: Mention, purpose: Purpose, signed: str | None
) -> Iterator[_Found]:
    around = clause_in_force if isinstance(mention.value, Effective) else clause_around
    start, end = around(lowered, mention.start, mention.end)
    task = " ".join(text[start:end].split()).strip(" ,;.-")
    if isinstance(mention.value, Effective):
        day = in_force(mention.value, signed)
        yield _Found(start, end, DeadlineType.EFFECTIVE, Due(date=day), None, task)
    elif isinstance(mention.value, Due):
        if is_due(lowered, mention, mention.value, lowered[start:end], purpose, signed):
            yield _Found(start, end, DeadlineType.DUE, mention.value, None, task)
    elif isinstance(mention.value, str) and comes_back(lowered, mention, start, end, purpose):
        yield _Found(start, end, DeadlineType.RECURRING, Due(), mention.value, task)


class _Sections:
    """What each place of the text is there for."""

    def __init__(self, outline: Outline) -> None:
        self._nodes = outline.nodes
        self._purposes: list[Purpose] = []
        self._at = 0
        for node in outline.nodes:
            above = self._purposes[node.parent] if node.parent >= 0 else Purpose.WORK
            told = purpose_of(node.heading) if node.titled else None
            silent = node.kind is SectionKind.FOOT
            self._purposes.append(Purpose.SILENT if silent else told or above)

    def purpose_at(self, place: int) -> Purpose:
        """Return the purpose of the section that holds ``place``; places are asked for in order."""
        while self._at + 1 < len(self._nodes) and self._nodes[self._at + 1].start <= place:
            self._at += 1
        return self._purposes[self._at] if self._purposes else Purpose.WORK


class _Inside:
    """Stretches in order, asked for places in order."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self._stretches = stretches
        self._at = 0

    def covers(self, place: int) -> bool:
        """Return whether one of the stretches holds ``place``."""
        while self._at < len(self._stretches) and self._stretches[self._at][1] <= place:
            self._at += 1
        return self._at < len(self._stretches) and self._stretches[self._at][0] <= place


def _time_words(document: Document, row: TaskRow) -> str:
    cell = row.cells.get("time")
    return document.text[cell.start : cell.end].strip() if cell else ""


def _cell_deadlines(document: Document, row: TaskRow, times: Sequence[Mention]) -> Iterator[_Found]:
    """Yield what the time cell of a task table says: the row's task is due then, or comes back."""
    cell, task = row.cells.get("time"), row.cells.get("task")
    words = _time_words(document, row)
    if cell is None or not words:
        return
    about = " ".join(document.text[task.start : task.end].split()) if task else ""
    first = bisect_left(times, cell.start, key=lambda mention: mention.start)
    inside = list(takewhile(lambda mention: mention.start < cell.end, times[first:]))
    for mention in inside:
        start, end = clause_around(document.text, mention.start, mention.end)
        start, end = max(start, cell.start), min(end, cell.end)
        if isinstance(mention.value, Due):
            yield _Found(start, end, DeadlineType.DUE, mention.value, None, about)
        elif isinstance(mention.value, str):
            yield _Found(start, end, DeadlineType.RECURRING, Due(), mention.value, about)
    due = None if inside else parse_time(words)
    beats = None if inside or due else parse_beats(lower(words))
    if due is not None:
        yield _Found(cell.start, cell.end, DeadlineType.DUE, due, None, about)
    elif beats:
        yield _Found(cell.start, cell.end, DeadlineType.RECURRING, Due(), beats, about)
