"""The statements of a document as rows, each with the paragraph that it stands in."""

from collections.abc import Sequence

from extract.registry.rows.document import Row
from extract.registry.rows.keys import statement_keys
from extract.registry.rows.leads import Leads
from extract.registry.rows.outline import Outline
from extract.registry.rows.passages import Passage
from schemas import Agency, Paper, Period, Quantity, Statement


def passage_rows(paper: Paper, places: Sequence[Passage]) -> tuple[Row, ...]:
    """Return the paragraphs at ``places``, each once, in the order of the text."""
    return tuple(
        {"id": number, "start": place.start, "text": paper.text[slice(*place)]}
        for number, place in enumerate(sorted(set(places)))
    )


def statement_rows(
    statements: Sequence[Statement],
    outline: Outline,
    places: Sequence[Passage],
    leads: Sequence[Leads],
) -> tuple[Row, ...]:
    """Return ``statements``; their ids and those that they name count within the document."""
    numbers = {statement.id: number for number, statement in enumerate(statements)}
    passages = {place: number for number, place in enumerate(sorted(set(places)))}
    keyed = zip(statements, statement_keys(statements), places, leads, strict=True)
    return tuple(
        {
            "id": number,
            "key": key,
            **_said(statement, place.start),
            **_amount(statement.quantity),
            **_when(statement.period),
            "parent_id": numbers.get(statement.parent_id) if statement.parent_id else None,
            "section_id": outline.number(statement.section_id),
            "heading": outline.heading(statement.section_id),
            "leads": agency_names(own) or None,
            "passage_id": passages[place],
        }
        for number, (statement, key, place, own) in enumerate(keyed)
    )


def _said(statement: Statement, passage_start: int) -> Row:
    """Return what stands in the statement itself, whose passage begins at ``passage_start``."""
    baseline, span = statement.baseline, statement.span
    return {
        "local_id": statement.id,
        "kind": statement.kind.value,
        "concept": statement.indicator.concept,
        "measure": statement.measure,
        "direction": statement.direction,
        "per": statement.per,
        "indicator": statement.indicator.text,
        "baseline_value": baseline and baseline.value,
        "baseline_unit": baseline and baseline.unit,
        "baseline_period": baseline and baseline.period and baseline.period.end,
        "planned": statement.planned,
        "page": statement.page,
        "start": span.start,
        "end": span.end,
        "quote_start": span.start - passage_start,
        "quote_end": span.end - passage_start,
        "quote": statement.quote,
        "rule": statement.rule,
        "review": statement.review,
    }


def _amount(quantity: Quantity) -> Row:
    """Return the value, exactly and as a number that compares."""
    return {
        "number": float(quantity.value),
        "high_number": float(quantity.high) if quantity.high else None,
        "unit": quantity.unit,
        "comparator": quantity.comparator,
        "value": quantity.value,
        "high": quantity.high,
        "words": quantity.text,
    }


def _when(period: Period | None) -> Row:
    """Return the period, and its last year."""
    return {
        "year": last_year(period),
        "period_kind": period and period.kind,
        "period_start": period and period.start,
        "period_end": period and period.end,
    }


def last_year(period: Period | None) -> int | None:
    """Return the last year of ``period``.

    >>> last_year(Period(kind="range", start="2021", end="2025-06")), last_year(None)
    (2025, None)
    """
    return int(period.end[:4]) if period and period.end[:4].isdecimal() else None


def agency_names(agencies: Sequence[Agency]) -> str:
    """Return the names as one line: "Sở Y tế; Sở Tài chính"."""
    return "; ".join(agency.name for agency in agencies)
