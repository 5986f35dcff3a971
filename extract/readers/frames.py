"""Tables that only place the masthead or the signature on the page: their cells are read as paragraphs."""

from collections.abc import Iterable, Iterator, Sequence

from extract.lexicon.load import load_entries
from extract.readers.cues import line_cues
from extract.readers.result import Item
from extract.text.compose import Paragraph
from extract.text.layout import join_lines
from extract.text.line import CellLines, Line, RowLines
from extract.text.wrapping import Wrapping

ROWS, COLUMNS = 8, 4
"""A masthead or signature has no more rows or cells in a row."""


def place_table(rows: Sequence[RowLines], wrapping: Wrapping) -> Iterator[Item]:
    """Yield ``rows`` as they are, or the paragraphs in them where they frame a masthead or a signature."""
    if is_frame(rows):
        for row in rows:
            for cell in row.cells:
                yield from read_cell(cell.lines, wrapping)
    else:
        yield from (row for row in rows if any(cell.lines for cell in row.cells))


def is_frame(rows: Sequence[RowLines]) -> bool:
    """Return whether ``rows`` hold the formulas of a masthead or a signature."""
    if len(rows) > ROWS or any(len(row.cells) > COLUMNS for row in rows):
        return False
    phrases = _frame_phrases()
    return any(words.startswith(phrases) for row in rows for cell in row.cells for words in _starts(cell))


def read_cell(lines: Sequence[Line], wrapping: Wrapping) -> list[Paragraph]:
    """Return the paragraphs in a cell of a masthead or a signature."""
    return join_lines(lines, wrapping, line_cues())


def _starts(cell: CellLines) -> Iterable[str]:
    """Yield the words of each line of ``cell`` in lower case."""
    return (line.text.lower() for line in cell.lines)


def _frame_phrases() -> tuple[str, ...]:
    """Return how the lines begin that only a masthead or a signature has."""
    return load_entries("frame_phrases", str)
