"""What a rule finds: a stretch of text with a meaning."""

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What a mention means; also the names of the span groups in spaCy."""

    QUANTITY = "quantity"
    PERIOD = "period"
    DATE = "date"
    AGENCY = "agency"
    CITATION = "citation"
    DUE = "due"
    RECURRENCE = "recurrence"
    SKIP = "skip"  # a number that belongs to a name, a mark, a phone number


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters ``start`` to ``end`` of the canonical text, read as ``value`` by the rule named ``rule``."""

    label: Label
    start: int
    end: int
    value: object
    rule: str
