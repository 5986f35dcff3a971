"""What an office sends on: figures, responsibilities, deadlines and sources as sheets of a workbook."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import count, islice
from typing import NamedTuple

from extract.lexicon.document_sectors import document_sectors
from extract.lexicon.messages import Language, Words
from extract.registry.export import Below, Export
from extract.registry.review.reviews import Review, corrected
from extract.registry.rows.document import Row
from extract.registry.search.hits import Hit
from extract.registry.search.places import place_note
from extract.render.figure import SIGNS, render_beat, render_date
from extract.render.search_figure import period_of_row
from extract.render.search_rows import without_bullet
from extract.render.workbook import Cell, Field, Sheet

LONGEST_SHEET = 1_000_000
"""Rows of one sheet; Excel holds 1,048,576."""
FULL = len("2024-06-15")
FIRST_OF_EXCEL = "1900-03-01"
"""Excel knows no day before 1900, and takes that year for a leap year."""

Spelled = Callable[[Row, Words], Cell]


class OfficeColumn(NamedTuple):
    """A column of a sheet; its heading is the message ``export.column.<name>``."""

    name: str
    width: int
    spell: Spelled


def _text(name: str) -> Spelled:
    return lambda row, words: row[name]


def _sentence(name: str) -> Spelled:
    return lambda row, words: row[name] and without_bullet(row[name])


def _date(name: str) -> Spelled:
    return lambda row, words: day_cell(row[name]) if row[name] else None


def day_cell(when: str) -> Cell:
    """Return a full day as a date that sorts and filters, and a month or a year as it is written.

    >>> day_cell("2024-06-15"), day_cell("2024-06"), day_cell("1890-01-02")
    (datetime.date(2024, 6, 15), '06/2024', '02/01/1890')
    """
    if len(when) < FULL or when < FIRST_OF_EXCEL:
        return render_date(when)
    return date.fromisoformat(when)


def _label(prefix: str, name: str) -> Spelled:
    return lambda row, words: (row[name] and words.maybe(f"{prefix}.{row[name]}")) or row[name]


def _sector(row: Row, words: Words) -> Cell:
    names = (each for each in document_sectors() if each.id == row["sector"])
    return next((each.vi if words.language is Language.VI else each.en for each in names), row["sector"])


def _due(when: str | None, words: Words) -> Cell:
    """Return days and beats as they are written: "2024-06; yearly 11-15"."""
    parts = (when or "").split("; ")
    return (
        "; ".join(
            render_date(part) if part[:1].isdigit() and part[4:5] in ("", "-") else render_beat(part, words)
            for part in parts
            if part
        )
        or None
    )


DOCUMENT = (
    OfficeColumn("type", 13, _text("type")),
    OfficeColumn("number", 20, _text("number")),
    OfficeColumn("date", 12, _date("date")),
    OfficeColumn("issuer", 32, _text("issuer")),
    OfficeColumn("title", 50, _text("title")),
)
STATEMENTS = (
    OfficeColumn("indicator", 42, _sentence("indicator")),
    OfficeColumn("kind", 11, _label("search.kind", "kind")),
    OfficeColumn("comparator", 7, lambda row, words: SIGNS[row["comparator"]].strip() or "="),
    OfficeColumn("value", 16, _text("number")),
    OfficeColumn("high", 14, _text("high_number")),
    OfficeColumn("unit", 13, _text("unit")),
    OfficeColumn("change", 12, _label("export.change", "change")),
    OfficeColumn("per", 10, _label("per", "per")),
    OfficeColumn("period", 14, lambda row, words: period_of_row(row, words) or None),
    OfficeColumn("year", 8, _text("year")),
    OfficeColumn("leads", 32, _text("leads")),
    OfficeColumn("quote", 60, _sentence("quote")),
    OfficeColumn("heading", 30, _sentence("heading")),
    OfficeColumn("page", 7, _text("page")),
)
ABOUT = (
    *DOCUMENT,
    OfficeColumn("level", 12, _label("search.level", "level")),
    OfficeColumn("place", 24, _text("place")),
    OfficeColumn("sector", 18, _sector),
)
REVIEWED = (
    OfficeColumn("place_note", 34, _text("place_note")),
    OfficeColumn("look_again", 30, _text("review")),
    OfficeColumn("verdict", 12, _label("review.verdict", "verdict")),
    OfficeColumn("reviewer", 18, _text("reviewer")),
    OfficeColumn("reason", 26, _text("reason")),
    OfficeColumn("key", 26, _text("key")),
)
ASSIGNMENTS = (
    OfficeColumn("leads", 34, _text("leads")),
    OfficeColumn("coordinates", 40, _text("coordinates")),
    OfficeColumn("task", 70, _sentence("task")),
    OfficeColumn("deadline", 22, lambda row, words: _due(row["deadline"], words)),
    OfficeColumn("heading", 34, _sentence("heading")),
)
DEADLINES = (
    OfficeColumn("deadline_type", 14, _label("export.deadline", "type")),
    OfficeColumn("day", 13, _date("date")),
    OfficeColumn("from", 13, _date("period_start")),
    OfficeColumn("to", 13, _date("period_end")),
    OfficeColumn("recurrence", 22, lambda row, words: _due(row["recurrence"], words)),
    OfficeColumn("leads", 34, _text("leads")),
    OfficeColumn("task", 70, _sentence("task")),
)
SOURCES = (
    *ABOUT,
    OfficeColumn("signer", 22, _text("signer")),
    OfficeColumn("count", 10, _text("statements")),
    OfficeColumn("path", 44, _text("path")),
    OfficeColumn("warnings", 44, _text("warnings")),
)

_BELOW: tuple[tuple[str, tuple[OfficeColumn, ...], Callable[[Export], Iterator[Below]]], ...] = (
    ("assignments", ASSIGNMENTS, Export.assignments),
    ("deadlines", DEADLINES, Export.deadlines),
)


def export_sheets(export: Export, words: Words) -> Iterator[Sheet]:
    """Yield the sheets in their order; their rows are read as they are written."""
    found = (_statement_cells(hit, review, export, words) for hit, review in export.statements())
    yield from _long_sheet(words("export.sheet.statements"), (*STATEMENTS, *ABOUT, *REVIEWED), found, words)
    for name, columns, rows in _BELOW:
        cells = partial(_below_cells, columns, words)
        yield from _long_sheet(
            words(f"export.sheet.{name}"), (*columns, *DOCUMENT), map(cells, rows(export)), words
        )
    sources = (_cells(SOURCES, row, words) for row in export.documents())
    yield from _long_sheet(words("export.sheet.sources"), SOURCES, sources, words)


def _long_sheet(
    name: str, columns: tuple[OfficeColumn, ...], rows: Iterator[list[Cell]], words: Words
) -> Iterator[Sheet]:
    """Yield the sheet ``name``, and "name 2" and so on where the rows are more than a sheet holds."""
    fields = [Field(words(f"export.column.{column.name}"), column.width) for column in columns]
    yield Sheet(name, fields, islice(rows, LONGEST_SHEET))
    for number in count(2):
        first = next(rows, None)
        if first is None:
            return
        yield Sheet(f"{name} {number}", fields, _with_first(first, islice(rows, LONGEST_SHEET - 1)))


def _with_first(first: list[Cell], rest: Iterable[list[Cell]]) -> Iterator[list[Cell]]:
    yield first
    yield from rest


def _statement_cells(hit: Hit, review: Review | None, export: Export, words: Words) -> list[Cell]:
    note = place_note(hit, export.filters.place)
    row = {
        **corrected(hit.statement, review),
        "change": hit.statement["direction"] if hit.statement["measure"] == "delta" else None,
        "place_note": note and note(words),
        "verdict": review and review.verdict,
        "reviewer": review and review.reviewer,
        "reason": review and review.reason,
    }
    return [
        *_cells(STATEMENTS, row, words),
        *_cells(ABOUT, hit.document, words),
        *_cells(REVIEWED, row, words),
    ]


def _below_cells(columns: tuple[OfficeColumn, ...], words: Words, below: Below) -> list[Cell]:
    return [*_cells(columns, below.row, words), *_cells(DOCUMENT, below.document, words)]


def _cells(columns: Iterable[OfficeColumn], row: Row, words: Words) -> list[Cell]:
    return [column.spell(row, words) for column in columns]
