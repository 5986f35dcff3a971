"""Figures to be looked at, and what people decided, for a person to read."""

from collections.abc import Iterable

from extract.lexicon.messages import Words
from extract.registry.document_row import Row
from extract.registry.reviews import Judged
from extract.render.search_figure import figure_of_row
from extract.render.table import Column, render_table


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
        Column(words("review.column.why"), 2),
        Column(words("review.column.document"), 2),
    )
    return render_table(columns, (_log_cells(each, words) for each in judged), width)


def _log_cells(judged: Judged, words: Words) -> tuple[str, ...]:
    row = judged.judgement
    figure = figure_line(judged.statement, words) if judged.statement else row["quote"]
    verdict = words(f"review.verdict.{row['verdict']}")
    corrections = f" {row['corrections']}" if row["corrections"] else ""
    gone = "" if judged.statement else " " + words("review.gone")
    return (
        row["at"][:16].replace("T", " "),
        row["reviewer"],
        verdict + corrections,
        figure + gone,
        row["reason"] or "",
        _name(judged.document),
    )


def _name(document: Row) -> str:
    return str(document["number"] or document["path"])
