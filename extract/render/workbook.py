"""Tables as a workbook of Excel: headings stay in sight, columns filter, no text becomes a formula."""

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

LONGEST = 32_767
"""So many characters Excel keeps in a cell."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False}

Cell = str | int | float | date | None


class Field(NamedTuple):
    """A column: its heading and its width in characters."""

    heading: str
    width: int


class Sheet(NamedTuple):
    """A table; ``colours`` names the fill of the cells that hold these words."""

    name: str
    fields: Sequence[Field]
    rows: Iterable[Sequence[Cell]]
    colours: dict[str, str] = {}  # noqa: RUF012 - never changed


def render_workbook(sheets: Iterable[Sheet]) -> bytes:
    """Return the bytes of a workbook with ``sheets``."""
    stream = BytesIO()
    _write_book(Workbook(stream, {"in_memory": True, **_PLAIN}), sheets)
    return stream.getvalue()


def write_workbook(path: Path, sheets: Iterable[Sheet]) -> None:
    """Write a workbook to ``path`` row by row: one row is in memory, however many there are.

    Raises OSError where it cannot be written.
    """
    try:
        _write_book(Workbook(str(path), {"constant_memory": True, **_PLAIN}), sheets)
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error


def _write_book(book: Any, sheets: Iterable[Sheet]) -> None:
    formats = {
        "head": book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#E8E4DA", "bottom": 1}
        ),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "day": book.add_format({"num_format": "dd/mm/yyyy", "align": "left", "valign": "top"}),
        "quoted": book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True}),
    }
    for sheet in sheets:
        _write_sheet(book, sheet, formats)
    book.close()


def _write_sheet(book: Any, sheet: Sheet, formats: dict[str, Any]) -> None:
    page = book.add_worksheet(sheet.name[:31])
    fills = {
        words: book.add_format({"text_wrap": True, "valign": "top", "bg_color": colour})
        for words, colour in sheet.colours.items()
    }
    for at, field in enumerate(sheet.fields):
        page.set_column(at, at, field.width)
        page.write_string(0, at, field.heading, formats["head"])
    last = 0
    for last, row in enumerate(sheet.rows, 1):
        for at, cell in enumerate(row):
            _write_cell(page, last, at, cell, formats, fills)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, last, len(sheet.fields) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _write_cell(
    page: Any, row: int, column: int, cell: Cell, formats: dict[str, Any], fills: dict[str, Any]
) -> None:
    """Write numbers and days as such, the rest as words, words like a formula with the mark of text."""
    if isinstance(cell, date):
        page.write_datetime(row, column, cell, formats["day"])
    elif isinstance(cell, int | float):
        page.write_number(row, column, cell, formats["text"])
    elif cell:
        kind = "quoted" if cell.startswith(_FORMULA) else "text"
        page.write_string(row, column, cell[:LONGEST], fills.get(cell, formats[kind]))
