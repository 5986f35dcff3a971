"""Tables that only place the masthead or the signature on the page: their cells are read as paragraphs."""

from collections.abc import Iterator
from dataclasses import replace

from extract.lexicon.load import load_entries
from extract.readers.cues import line_cues
from extract.readers.result import Item
from extract.text.layout import join_lines
from extract.text.line import RowLines, TableLines
from extract.text.wrapping import Wrapping

ROWS, COLUMNS = 8, 4
"""A masthead or signature has no more rows or cells in a row."""


def place_table(table: TableLines, number: int, wrapping: Wrapping) -> Iterator[Item]:
    """Yield the rows of ``table``, or the paragraphs in it where it frames a masthead or a signature."""
    if is_frame(table):
        for row in table.rows:
            for cell in row:
                yield from join_lines(cell.lines, replace(wrapping, spaced=False), line_cues())
    else:
        yield from (RowLines(row, number) for row in table.rows if any(cell.lines for cell in row))


def is_frame(table: TableLines) -> bool:
    """Return whether ``table`` holds the formulas of a masthead or a signature.

    >>> from extract.text.line import CellLines, Line
    >>> is_frame(TableLines(((CellLines((Line("Nơi nhận:"),), 0),),)))
    True
    """
    if len(table.rows) > ROWS or any(len(row) > COLUMNS for row in table.rows):
        return False
    if len(table.rows) == 1 and len(table.rows[0]) <= 2:
        return True
    phrases = load_entries("frame_phrases", str)
    lines = (line.text.lower() for row in table.rows for cell in row for line in cell.lines)
    return any(line.startswith(phrases) for line in lines)
