"""The paragraph that a quote stands in, so that a hit is read where it was written."""

from typing import NamedTuple

from schemas import Paper, Span

LONGEST = 1_200
"""So many characters a passage may have beside its quote; a scan may be one line of pages."""


class Passage(NamedTuple):
    """Characters ``start`` up to ``end`` of the canonical text."""

    start: int
    end: int


def statement_passages(paper: Paper) -> tuple[Passage, ...]:
    """Return where each statement of ``paper`` stands."""
    return tuple(passage_of(paper.text, statement.span) for statement in paper.record.statements)


def passage_of(text: str, span: Span) -> Passage:
    """Return the lines of ``text`` that ``span`` lies in, cut at blanks around it where they are long.

    >>> text = "Mục tiêu\\n- Giảm nghèo 2%; tăng việc làm\\n"
    >>> text[slice(*passage_of(text, Span(start=11, end=24)))]
    '- Giảm nghèo 2%; tăng việc làm'
    """
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    end = len(text) if end < 0 else end
    if end - start > LONGEST + span.end - span.start:
        start, end = _cut(text, span, start, end)
    return Passage(min(start, span.start), max(end, span.end))


def _cut(text: str, span: Span, start: int, end: int) -> Passage:
    """Return a stretch around ``span`` that begins and ends between words, of about LONGEST characters."""
    left = max(start, span.start - LONGEST // 2)
    right = min(end, span.end + LONGEST // 2)
    if left > start:
        left = text.find(" ", left, span.start) + 1 or left
    if right < end:
        right = max(text.rfind(" ", span.end, right), span.end)
    return Passage(left, right)
