"""A figure that the document states about an indicator."""

from enum import StrEnum
from typing import Literal

from schemas.base import Record
from schemas.period import Period
from schemas.quantity import BaselineValue, Quantity
from schemas.span import Span


class StatementKind(StrEnum):
    """What the figure is there for; the terms are those of the IATI results standard."""

    TARGET = "target"
    ACTUAL = "actual"
    BASELINE = "baseline"
    BUDGET = "budget"
    THRESHOLD = "threshold"


class Indicator(Record):
    """The words of the document, and the id in the catalogue of indicators where one fits."""

    text: str
    concept: str | None = None


class Statement(Record):
    """One mention of one figure; ``quote`` is the canonical text at ``span``.

    ``review`` says in Vietnamese why a person should look at the figure, None where nothing is amiss.
    """

    id: str
    kind: StatementKind
    indicator: Indicator
    quantity: Quantity
    measure: Literal["level", "delta"]
    direction: Literal["increase", "decrease", "maintain"] | None
    per: str | None
    period: Period | None
    baseline: BaselineValue | None
    planned: str | None
    parent_id: str | None
    section_id: str | None
    quote: str
    span: Span
    page: int | None
    box: tuple[float, float, float, float] | None = None
    rule: str
    review: str | None = None
