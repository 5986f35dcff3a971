"""When something is due, takes effect or comes back."""

from enum import StrEnum

from schemas.base import Record
from schemas.span import Span


class DeadlineType(StrEnum):
    """``due`` once, ``effective`` from, ``recurring`` every so often."""

    DUE = "due"
    EFFECTIVE = "effective"
    RECURRING = "recurring"


class Deadline(Record):
    """``date`` for a day or the last moment, ``start``/``end`` for a stretch; ISO, as precise as the words.

    ``recurrence`` names the beat: weekly, monthly, quarterly, "3 months", "6 months", "9 months", yearly,
    joined by "; " where there are several; a fixed date in the beat follows it ("yearly 11-15").
    """

    id: str
    type: DeadlineType
    date: str | None = None
    start: str | None = None
    end: str | None = None
    recurrence: str | None = None
    task: str
    quote: str
    span: Span
