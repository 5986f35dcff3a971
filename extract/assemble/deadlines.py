"""When things are due, take effect or come back, with the clause that says so."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

import regex

from extract.assemble.duty_sections import Purpose, purpose_of
from extract.assemble.task_tables import TaskRow, task_rows
from extract.lexicon.duties import duty_words
from extract.rules.due_dates import Due, Effective, last_day, parse_time
from extract.rules.mention import Label, Mention
from extract.rules.recurrences import parse_beats
from extract.structure.node import Outline
from extract.text.document import Document
from extract.text.lower import lower
from schemas import Deadline, DeadlineType, SectionKind, Span

_REGULAR = regex.compile(rf"(?<!\w){duty_words('regular')}")
_COMPLETION = regex.compile(rf"(?<!\w){duty_words('completion')}")
_ATTRIBUTE = regex.compile(rf"(?<!\w){duty_words('attribute')}[^,;.]{{0,12}}$")
_PAST = regex.compile(r"(?<!\w)(?:đã|ước|đạt được|so với|tính đến|tính từ)(?!\w)")
_DIVIDES = regex.compile(r"[.;:|\n](?=\s|$)|[|\n]")
_TIME_FIELD = regex.compile(r"[\s*\-–+•(]*(?i:thời (?:gian|hạn)|tiến độ)[^:\n]{0,40}:")
_COMMA = regex.compile(r", ")
_LEAST = 12
_REACH_BACK, _REACH_ON = 60, 110
_NEAR_BACK, _NEAR_ON, _REACH_NEAR = 60, 60, 20


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
    taken = [(row.block.start, row.block.end) for row in rows if row.cells.get("time")]
    sections = _Sections(outline)
    found: list[_Found] = []
    for mention in times:
        purpose = sections.purpose_at(mention.start)
        if purpose is not Purpose.SILENT or isinstance(mention.value, Effective):
            found += _read_mention(text, lowered, mention, purpose, signed)
    inside = _Inside(taken)
    found = [f for f in found if not inside.covers(f.start)] + cells
    found.sort(key=lambda f: (f.start, f.end))
    return tuple(_deadline(text, f"d{number}", f) for number, f in enumerate(found, 1))


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
    start, end = _clause(lowered, mention.start, mention.end)
    if isinstance(mention.value, Effective):
        start = max(start, lowered.rfind(" ", 0, max(mention.start - _REACH_NEAR, 0)) + 1)
    words = lowered[start:end]
    task = " ".join(text[start:end].split()).strip(" ,;.-")
    if isinstance(mention.value, Effective):
        day = _in_force(mention.value, signed)
        yield _Found(start, end, DeadlineType.EFFECTIVE, Due(date=day), None, task)
    elif isinstance(mention.value, Due):
        if _is_due(lowered, mention, mention.value, words, purpose, signed):
            yield _Found(start, end, DeadlineType.DUE, mention.value, None, task)
    elif isinstance(mention.value, str) and _comes_back(lowered, mention, start, end, purpose):
        yield _Found(start, end, DeadlineType.RECURRING, Due(), mention.value, task)


def _in_force(value: Effective, signed: str | None) -> str | None:
    """Return the day of coming into force, None where the document's own day is not known.

    >>> _in_force(Effective(days=10), "2012-02-20"), _in_force(Effective(days=10), "2012-02")
    ('2012-03-01', None)
    """
    if value.date is not None or value.days is None:
        return value.date
    if value.days == 0:
        return signed
    if signed is None or len(signed) != 10:
        return None
    return (date.fromisoformat(signed) + timedelta(days=value.days)).isoformat()


def _is_due(
    lowered: str, mention: Mention, due: Due, words: str, purpose: Purpose, signed: str | None
) -> bool:
    """Return whether a time is the limit of a duty: it lies ahead, and something is to be done by it."""
    last = due.date or due.end or ""
    if signed and last_day(last) < signed:
        return False
    near = lowered[max(mention.start - _NEAR_BACK, 0) : mention.end + _NEAR_ON]
    if purpose is Purpose.NARRATIVE and (_PAST.search(near) or not signed):
        return False
    if len(last) == 4:
        return purpose is not Purpose.AIM and bool(_COMPLETION.search(near)) and not _PAST.search(words)
    return not _PAST.search(lowered[max(mention.start - 25, 0) : mention.start]) or bool(
        _COMPLETION.search(near)
    )


def _comes_back(lowered: str, mention: Mention, start: int, end: int, purpose: Purpose) -> bool:
    """Return whether a beat is that of a duty, not of a rate or of a plan that happens to be a year's."""
    if purpose is Purpose.NARRATIVE:
        return False
    value = str(mention.value)
    if any(char.isdigit() for char in value.replace("months", "")) and " " in value and "months" not in value:
        return True
    before, behind = lowered[start : mention.start], lowered[mention.end : end]
    if _ATTRIBUTE.search(before):
        return False
    return bool(
        _REGULAR.search(before) or _REGULAR.match(behind.lstrip(" ,()")) or _REGULAR.search(behind[:_NEAR_ON])
    )


def _clause(lowered: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause around the words: to the nearest full stop, semicolon or line end, but not far."""
    low, high = max(start - _REACH_BACK, 0), min(end + _REACH_ON, len(lowered))
    divides = [match.end() for match in _DIVIDES.finditer(lowered, low, start)]
    left = divides[-1] if divides else (low if low == 0 else lowered.find(" ", low, start) + 1 or start)
    commas = [match.end() for match in _COMMA.finditer(lowered, left, start - _LEAST)] if not divides else []
    left = commas[0] if commas else left
    divide = _DIVIDES.search(lowered, end, high)
    right = divide.start() if divide else (high if high == len(lowered) else lowered.rfind(" ", end, high))
    while left < start and not lowered[left].isalnum():
        left += 1
    return left, max(right, end)


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


def _cell_deadlines(document: Document, row: TaskRow, times: Sequence[Mention]) -> Iterator[_Found]:
    """Yield what the time cell of a task table says: the row's task is due then, or comes back."""
    cell, task = row.cells.get("time"), row.cells.get("task")
    words = document.text[cell.start : cell.end] if cell else ""
    if cell is None or not words.strip():
        return
    about = " ".join(document.text[task.start : task.end].split()) if task else ""
    first = bisect_left(times, cell.start, key=lambda mention: mention.start)
    inside = list(takewhile(lambda mention: mention.start < cell.end, times[first:]))
    for mention in inside:
        start, end = _clause(document.text, mention.start, mention.end)
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
