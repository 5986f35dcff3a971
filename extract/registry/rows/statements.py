"""The statements of a document as rows, each with the paragraph that it stands in."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.registry.rows.document import Values
from extract.registry.rows.keys import statement_keys
from extract.registry.rows.leads import Leads
from extract.registry.rows.outline import Outline
from extract.registry.rows.passages import Passage
from schemas import Agency, BaselineValue, Paper, Period, Quantity, Statement


class PassageRow(NamedTuple):
    """A row of ``passages``."""

    id: int
    start: int
    text: str


class StatementRow(NamedTuple):
    """A row of ``statements``; first come those that name rows of the same document."""

    id: int
    parent_id: int | None
    section_id: int | None
    passage_id: int

    key: str
    heading: str | None
    leads: str | None
    quote_start: int
    quote_end: int

    local_id: str
    kind: str
    concept: str | None
    indicator: str
    measure: str
    direction: str | None
    per: str | None
    planned: str | None
    page: int | None
    start: int
    end: int
    quote: str
    rule: str
    review: str | None

    number: float
    high_number: float | None
    unit: str | None
    comparator: str
    value: str
    high: str | None
    words: str

    year: int | None
    period_kind: str | None
    period_start: str | None
    period_end: str | None

    baseline_value: str | None
    baseline_unit: str | None
    baseline_period: str | None


def passage_rows(paper: Paper, places: Sequence[Passage]) -> tuple[PassageRow, ...]:
    """Return the paragraphs at ``places``, each once, in the order of the text."""
    return tuple(
        PassageRow(number, place.start, paper.text[slice(*place)])
        for number, place in enumerate(sorted(set(places)))
    )


def statement_rows(
    statements: Sequence[Statement],
    outline: Outline,
    places: Sequence[Passage],
    leads: Sequence[Leads],
) -> tuple[StatementRow, ...]:
    """Return ``statements``; their ids and those that they name count within the document."""
    numbers = {statement.id: number for number, statement in enumerate(statements)}
    passages = {place: number for number, place in enumerate(sorted(set(places)))}
    keyed = zip(statements, statement_keys(statements), places, leads, strict=True)
    return tuple(
        StatementRow._make(
            (
                number,
                numbers.get(statement.parent_id) if statement.parent_id else None,
                outline.number(statement.section_id),
                passages[place],
                key,
                outline.heading(statement.section_id),
                agency_names(own) or None,
                statement.span.start - place.start,
                statement.span.end - place.start,
                *_said(statement),
                *_amount(statement.quantity),
                *_when(statement.period),
                *_since(statement.baseline),
            )
        )
        for number, (statement, key, place, own) in enumerate(keyed)
    )


def _said(statement: Statement) -> Values:
    """Return ``local_id`` to ``review``, what stands in the statement itself."""
    return (
        statement.id,
        statement.kind.value,
        statement.indicator.concept,
        statement.indicator.text,
        statement.measure,
        statement.direction,
        statement.per,
        statement.planned,
        statement.page,
        statement.span.start,
        statement.span.end,
        statement.quote,
        statement.rule,
        statement.review,
    )


def _amount(quantity: Quantity) -> Values:
    """Return ``number`` to ``words``: the value, as a number that compares and exactly."""
    value, high = quantity.value, quantity.high
    return (
        float(value),
        float(high) if high else None,
        quantity.unit,
        quantity.comparator,
        value,
        high,
        quantity.text,
    )


def _when(period: Period | None) -> Values:
    """Return ``year`` to ``period_end``."""
    return (last_year(period), period.kind, period.start, period.end) if period else (None,) * 4


def _since(baseline: BaselineValue | None) -> Values:
    """Return ``baseline_value`` to ``baseline_period``."""
    if baseline is None:
        return (None,) * 3
    return baseline.value, baseline.unit, baseline.period and baseline.period.end


def last_year(period: Period | None) -> int | None:
    """Return the last year of ``period``.

    >>> last_year(Period(kind="range", start="2021", end="2025-06")), last_year(None)
    (2025, None)
    """
    return int(period.end[:4]) if period and period.end[:4].isdecimal() else None


def agency_names(agencies: Sequence[Agency]) -> str:
    """Return the names as one line: "Sở Y tế; Sở Tài chính"."""
    return "; ".join(agency.name for agency in agencies)
