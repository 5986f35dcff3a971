"""Figures to be looked at, and what people decided, for a person to read."""

import json
from collections.abc import Iterable

from extract.lexicon.messages import Words
from extract.registry.review.reviews import Judged
from extract.registry.rows.document import Row
from extract.render.figure import render_date, render_number
from extract.render.moment import render_moment
from extract.render.search_figure import figure_of_row
from extract.render.table import Column, render_table

NUMBERS = frozenset({"value", "high", "planned"})
DATES = frozenset({"period_start", "period_end"})
"""Fields of a correction that are numbers and dates."""


def figure_line(row: Row, words: Words) -> str:
    """Return the indicator with its figure."""
    return f"{row['indicator']}: {figure_of_row(row, words)}"


def render_open(rows: Iterable[tuple[Row, Row]], words: Words, width: int) -> str:
    """Return a table of statements, each with its document, that should be looked at."""
    columns = (
        Column(words("review.column.key")),
        Column(words("review.column.figure"), 4),
        Column(words("review.column.why"), 3),
        Column(words("review.column.quote"), 4),
        Column(words("review.column.document"), 2),
    )
    cells = (
        (row["key"][:10], figure_line(row, words), row["review"] or "", row["quote"], _name(head))
        for row, head in rows
    )
    return render_table(columns, cells, width)


def render_log(judged: Iterable[Judged], words: Words, width: int) -> str:
    """Return a table of all judgements in the order in which they were put down."""
    columns = (
        Column(words("review.column.at")),
        Column(words("review.column.reviewer"), 2),
        Column(words("review.column.verdict"), 3),
        Column(words("review.column.figure"), 4),
        Column(words("export.column.reason"), 2),
        Column(words("review.column.document"), 2),
    )
    return render_table(columns, (_log_cells(each, words) for each in judged), width)


def _log_cells(judged: Judged, words: Words) -> tuple[str, ...]:
    row = judged.judgement
    figure = figure_line(judged.statement, words) if judged.statement else row["quote"]
    verdict = words(f"review.verdict.{row['verdict']}")
    corrections = f" ({corrections_line(row['corrections'], words)})" if row["corrections"] else ""
    gone = "" if judged.statement else " " + words("review.gone")
    return (
        render_moment(row["at"]),
        row["reviewer"],
        verdict + corrections,
        figure + gone,
        row["reason"] or "",
        _name(judged.document),
    )


def corrections_line(corrections: str, words: Words) -> str:
    """Return what is right instead of what was read, of a JSON object of fields.

    >>> corrections_line('{"value": "1012.5", "unit": "%", "kind": "actual", "per": null}', Words())
    'giá trị: 1.012,5; đơn vị: %; loại: kết quả; tính theo: –'
    """
    fields = json.loads(corrections).items()
    return "; ".join(
        f"{words(f'review.field.{name}')}: {_right(name, value, words)}" for name, value in fields
    )


def _right(name: str, value: str | None, words: Words) -> str:
    """Return the right value of one field."""
    if value is None:
        return "–"
    if name in NUMBERS:
        return render_number(value, words)
    return render_date(value) if name in DATES else words.maybe(f"search.{name}.{value}") or value


def _name(document: Row) -> str:
    return str(document["number"] or document["path"])
