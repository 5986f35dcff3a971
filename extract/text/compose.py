"""Paragraphs and rows put together to the canonical text, its blocks and its offset map."""

from collections.abc import Iterable
from dataclasses import dataclass

from extract.text.document import Block, BlockKind, Cell, Place
from extract.text.edits import offset_map
from extract.text.line import Line, RowLines
from extract.text.offsets import OffsetMap

Paragraph = tuple[Line, ...]
CELL_BREAK = "|"
"""Stands between two cells, with a blank on each side that has words."""


@dataclass(slots=True)
class _Sheet:
    """The text as it grows, and where its runs came from."""

    pieces: list[str]
    starts: list[int]
    sources: list[int]
    doubts: list[tuple[int, int]]
    places: list[Place]
    length: int = 0

    def write(self, text: str) -> None:
        """Add ``text``, which stands nowhere in the source."""
        self.pieces.append(text)
        self.length += len(text)

    def take_doubts(self) -> tuple[tuple[int, int], ...]:
        """Return the doubts written since the last time."""
        doubts = tuple(self.doubts)
        self.doubts.clear()
        return doubts

    def take_places(self) -> tuple[Place, ...]:
        """Return the places of the lines written since the last time."""
        places = tuple(self.places)
        self.places.clear()
        return places

    def write_lines(self, lines: Iterable[Line]) -> None:
        """Add ``lines`` with a blank between them."""
        first = True
        for line in lines:
            if not first:
                self.write(" ")
            first = False
            for at, source in line.runs:
                self.starts.append(self.length + at)
                self.sources.append(source)
            if line.page is not None and line.box is not None:
                self.places.append(Place(self.length, line.page, line.box))
            self.doubts += [(self.length + start, self.length + end) for start, end in line.doubts]
            self.write(line.text)


def compose(items: Iterable[Paragraph | RowLines]) -> tuple[str, tuple[Block, ...], OffsetMap]:
    """Return the text of ``items``, one a line, their blocks, and the map back to where the lines came from.

    >>> text, blocks, offsets = compose([(Line("Kế", ((0, 3),)), Line("hoạch", ((0, 9),)))])
    >>> text, blocks[0].end, offsets.to_source(3)
    ('Kế hoạch', 8, 9)
    """
    sheet = _Sheet([], [], [], [], [])
    blocks: list[Block] = []
    for item in items:
        if sheet.length:
            sheet.write("\n")
        blocks.append(_row(sheet, item) if isinstance(item, RowLines) else _paragraph(sheet, item))
    return "".join(sheet.pieces), tuple(blocks), offset_map(sheet.starts, sheet.sources)


def _paragraph(sheet: _Sheet, lines: Paragraph) -> Block:
    """Write a paragraph and return its block."""
    start = sheet.length
    sheet.write_lines(lines)
    first = lines[0]
    doubts = sheet.take_doubts()
    places = sheet.take_places()
    return Block(
        start,
        sheet.length,
        level=first.level,
        bold=_bold(lines),
        page=first.page,
        doubts=doubts,
        places=places,
    )


def _bold(lines: Paragraph) -> int:
    """Return the number of characters at the start of the paragraph that are bold.

    >>> _bold((Line("1. Mục", bold=6), Line("tiêu chung: Giảm", bold=11)))
    18
    """
    length = 0
    for line in lines:
        if line.bold < len(line.text):
            return length + line.bold if line.bold else max(length - 1, 0)
        length += len(line.text) + 1
    return length - 1


def _row(sheet: _Sheet, row: RowLines) -> Block:
    """Write the row of a table and return its block."""
    start = sheet.length
    cells: list[Cell] = []
    for cell in row.cells:
        if cells:
            sheet.write(f" {CELL_BREAK}" if sheet.length > start else CELL_BREAK)
        if cell.lines and sheet.length > start:
            sheet.write(" ")
        at = sheet.length
        sheet.write_lines(cell.lines)
        cells.append(Cell(at, sheet.length, cell.column, cell.columns, cell.merged_up))
    return Block(
        start,
        sheet.length,
        BlockKind.ROW,
        table=row.table,
        cells=tuple(cells),
        page=row.page,
        doubts=sheet.take_doubts(),
        places=sheet.take_places(),
    )
