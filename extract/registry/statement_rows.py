"""The statements of a document as rows, each with the paragraph that it stands in."""

from collections.abc import Sequence

from extract.registry.document_row import Row
from extract.registry.keys import statement_keys
from extract.registry.leads import Leads
from extract.registry.outline import Outline
from extract.registry.passages import passage_of
from schemas import Agency, Paper, Period, Quantity, Statement

COPIED = ("level", "place", "type", "issuer", "sector")
"""What of the document stands beside each of its statements, so that facets are counted in one table."""


def passage_rows(paper: Paper) -> tuple[Row, ...]:
    """Return the paragraphs that the statements of ``paper`` stand in, in the order of the text."""
    places = sorted({passage_of(paper.text, statement.span) for statement in paper.record.statements})
    return tuple(
        {"id": number, "start": place.start, "text": paper.text[slice(*place)]}
        for number, place in enumerate(places)
    )


def statement_rows(
    paper: Paper, document: Row, outline: Outline, passages: Sequence[Row], leads: Sequence[Leads]
) -> tuple[Row, ...]:
    """Return the statements of ``paper``; their ids and those that they name count within the document."""
    statements = paper.record.statements
    copied = {field: document[field] for field in COPIED}
    numbers = {statement.id: number for number, statement in enumerate(statements)}
    places = {(row["start"], row["start"] + len(row["text"])): row["id"] for row in passages}
    rows = []
    for number, (key, statement) in enumerate(zip(statement_keys(statements), statements, strict=True)):
        place = passage_of(paper.text, statement.span)
        rows.append(
            {
                "id": number,
                "key": key,
                **copied,
                **_said(statement),
                **_amount(statement.quantity),
                **_when(statement.period),
                "parent_id": numbers.get(statement.parent_id or ""),
                "section_id": outline.number(statement.section_id),
                "heading": outline.heading(statement.section_id),
                "leads": agency_names(leads[number]) or None,
                "passage_id": places[place],
                "quote_start": statement.span.start - place.start,
                "quote_end": statement.span.end - place.start,
            }
        )
    return tuple(rows)


def _said(statement: Statement) -> Row:
    """Return what stands in the statement itself."""
    baseline = statement.baseline
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
        "start": statement.span.start,
        "end": statement.span.end,
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
