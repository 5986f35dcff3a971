"""The tables of a document whose cells hold figures: their columns, rows and cells, without meaning yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from extract.assemble.tables.cell_figures import CellFigure, is_year, parse_cell
from extract.assemble.tables.column_titles import Title, parse_title
from extract.assemble.tables.columns import Columns, read_columns
from extract.assemble.tables.header import (
    column_titles,
    header_length,
    is_numbering,
    last_column,
    width_of,
    words_of,
)
from extract.assemble.tables.rows import Row, parse_rows
from extract.assemble.tables.units import TableUnit, unit_in_brackets, unit_of_cell, unit_of_line
from extract.text.document import Block, Cell, Document

_FEW = 3  # figures that make a table without a header worth a warning
_ABOVE = 6  # lines above a table among which its caption stands
_LONGEST_CAPTION = 250
_SHORT = 80
_NO_CAPTION = regex.compile(
    r"^[\W_]*$|^\(|^(?:phụ lục|biểu|mẫu|bảng)(?: biểu)?(?: số)?\s?[\w./-]{0,8}\W*$"
    r"|^(?:đơn vị(?: tính)?|đvt)\s*:|^(?:kèm theo|ban hành kèm)",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class FigureCell:
    """A cell with the figure in it; ``column`` is the key of its title."""

    cell: Cell
    column: int
    figure: CellFigure


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row below the header; ``unit`` and ``time`` are what its cells say of all its figures."""

    block: Block
    row: Row
    above: str
    unit: TableUnit | None
    time: str
    names: tuple[Cell, ...]
    figures: tuple[FigureCell, ...]


@dataclass(frozen=True, slots=True)
class FigureTable:
    """``caption`` is where the line that names the table stands, ``unit`` what a line above says of it."""

    number: int
    caption: tuple[int, int]
    unit: TableUnit | None
    titles: dict[int, Title]
    places: bool
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True)
class FigureTables:
    """The tables read, and the numbers of those with figures but without a header."""

    read: tuple[FigureTable, ...]
    unread: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """A header with the rows below it; ``at`` is the index of the table's first block."""

    number: int
    at: int
    header: tuple[Block, ...]
    rows: tuple[Block, ...]


def read_tables(document: Document) -> FigureTables:
    """Return the tables of ``document`` that hold figures."""
    read: list[FigureTable] = []
    unread: list[int] = []
    for part in _joined(document, list(_parts(document))):
        if part.header:
            if table := _read(document, part):
                read.append(table)
        elif _count_figures(document.text, part.rows) >= _FEW:
            unread.append(part.number)
    return FigureTables(tuple(read), tuple(unread))


def _parts(document: Document) -> Iterator[_Part]:
    """Yield each table; one that holds two headers twice."""
    blocks = enumerate(document.blocks)
    for number, group in groupby(blocks, lambda item: item[1].table):
        if number is None:
            continue
        indexed = list(group)
        rows = [block for _, block in indexed if block.cells]
        lead = 0
        while lead < min(len(rows), 3) and _filled(document.text, rows[lead]) < 2:
            lead += 1
        length = header_length(document.text, rows[lead:])
        yield _Part(number, indexed[0][0], tuple(rows[lead : lead + length]), tuple(rows[lead + length :]))


def _joined(document: Document, parts: Sequence[_Part]) -> list[_Part]:
    """Return the parts; one without a header goes on the one before it where only a page break parts them."""
    joined: list[_Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if last and last.header and not part.header and _follows(document, last, part):
            joined[-1] = _Part(last.number, last.at, last.header, (*last.rows, *part.rows))
        else:
            joined.append(part)
    return joined


def _follows(document: Document, last: _Part, part: _Part) -> bool:
    """Tell whether ``part`` has the columns of ``last`` and stands right behind it."""
    end = (last.rows or last.header)[-1].end
    between = document.text[end : document.blocks[part.at].start].strip()
    return width_of(last.rows or last.header) == width_of(part.rows) and (
        not between or (len(between) < _SHORT and "\n" not in between and not between.endswith(":"))
    )


def _filled(text: str, row: Block) -> int:
    return sum(bool(words_of(text, cell)) for cell in row.cells)


def _count_figures(text: str, rows: Sequence[Block]) -> int:
    words = (words_of(text, cell) for row in rows for cell in row.cells[1:])
    return sum(parse_cell(word) is not None and not is_year(word) for word in words)


def _read(document: Document, part: _Part) -> FigureTable | None:
    """Return the table below a header, None where no column holds figures."""
    text = document.text
    header_words = {document.words(row) for row in part.header}
    rows = [
        row for row in part.rows if document.words(row) not in header_words and not is_numbering(text, row)
    ]
    width = width_of(rows)
    titles = column_titles(text, part.header, width)
    columns = read_columns(text, titles, rows)
    if not columns.figures:
        return None
    names = [(_words(text, row, columns.ordinal), _name(text, row, columns)) for row in rows]
    tree = parse_rows(names)
    above = _carried(text, rows, columns.group)
    start, end, unit = _caption(document, part.at)
    return FigureTable(
        part.number,
        (start, end),
        unit,
        {column: parse_title(titles[column]) for column in columns.figures},
        columns.places,
        tuple(
            FigureRow(
                block, row, above[at], unit_of_cell(_words(text, block, columns.unit)),
                _words(text, block, columns.time), _name_cells(block, columns),
                tuple(_figures(text, block, columns, width)),
            )
            for at, (block, row) in enumerate(zip(rows, tree, strict=True))
        ),
    )  # fmt: skip


def _figures(text: str, row: Block, columns: Columns, width: int) -> Iterator[FigureCell]:
    """Yield the figures of a row; in a row that lacks cells they stand at the right end."""
    last = row.cells[-1]
    missing = width - last.column - last.columns if all(c.columns == 1 for c in row.cells) else 0
    for at, cell in enumerate(row.cells):
        column = last_column(cell) + (missing if at and missing > 0 else 0)
        if column in columns.figures and (figure := parse_cell(words_of(text, cell))):
            yield FigureCell(cell, column, figure)


def _words(text: str, row: Block, column: int | None) -> str:
    """Return the words of a row's cell in ``column``."""
    return next((words_of(text, cell) for cell in row.cells if cell.column == column), "")


def _name_cells(row: Block, columns: Columns) -> tuple[Cell, ...]:
    """Return the cells left of the figures that name the row."""
    return tuple(cell for cell in row.cells if _covers(cell, columns.name)) or row.cells[:1]


def _covers(cell: Cell, column: int) -> bool:
    return cell.column <= column < cell.column + cell.columns


def _name(text: str, row: Block, columns: Columns) -> str:
    """Return what a row is called; a row of one cell, or one merged with its number, by its first words."""
    for cell in _name_cells(row, columns):
        if columns.dated:
            return ""
        if words := words_of(text, cell):
            return "" if parse_cell(words) and not is_year(words) else words
    first = _words(text, row, columns.ordinal)
    return first if len(first) > 3 else ""


def _carried(text: str, rows: Sequence[Block], column: int | None) -> list[str]:
    """Return the words of ``column`` for each row, in merged cells those above."""
    found: list[str] = []
    for row in rows:
        words = _words(text, row, column) if column is not None else ""
        found.append(words or (found[-1] if found and column is not None else ""))
    return found


def _caption(document: Document, at: int) -> tuple[int, int, TableUnit | None]:
    """Return where the line that names a table stands, and the unit that the lines above it name."""
    unit: TableUnit | None = None
    for block in reversed(document.blocks[max(at - _ABOVE, 0) : at]):
        words = document.words(block).strip()
        if block.table is not None or len(words) > _LONGEST_CAPTION:
            break
        unit = unit or unit_of_line(words)
        if not _NO_CAPTION.search(words):
            return block.start, block.end, unit or (unit_in_brackets(words) if words.endswith(")") else None)
    return 0, 0, unit
