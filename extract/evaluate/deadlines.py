"""Deadlines against gold: dated ones by their date, recurring duties by place and words."""

from collections.abc import Iterator

from extract.evaluate.agree import share_of_words
from extract.evaluate.gold import GoldDeadline, GoldDocument
from extract.evaluate.mark import Disagreement, Mark
from extract.evaluate.match import place
from schemas import Deadline, DeadlineType, DocumentRecord

NEAR = 0.01  # closer than for a statement, as a recurring duty has no value to tell it from the next


def score_deadlines(gold: GoldDocument, record: DocumentRecord) -> Iterator[Mark | Disagreement]:
    """Yield the recall of annotated deadlines."""
    for wanted in gold.deadlines:
        hit = any(_agrees(wanted, found, record.text_length) for found in record.deadlines)
        yield Mark("deadlines.r", hit)
        if not hit:
            yield Disagreement("gold.deadline_missed", {"quote": wanted.quote})


def _agrees(wanted: GoldDeadline, found: Deadline, text_length: int) -> bool:
    """Tell whether ``found`` is the deadline that gold means."""
    if wanted.type is DeadlineType.DUE:
        return any((date or "").startswith(wanted.value) for date in (found.date, found.end))
    near = abs(wanted.at - place(found.span, text_length)) <= NEAR
    return near and share_of_words(wanted.quote, found.quote) >= 0.3
