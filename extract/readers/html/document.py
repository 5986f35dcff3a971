"""HTML pages: their blocks as paragraphs, their tables as rows."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from extract.readers.cues import line_cues
from extract.readers.decode import decode
from extract.readers.frames import place_table
from extract.readers.html.fonts import in_unicode
from extract.readers.html.tree import HtmlBlock, HtmlCell, HtmlItem, HtmlLine, HtmlTable, HtmlTree
from extract.readers.result import Item, Reading
from extract.text.edits import offset_map
from extract.text.layout import join_lines
from extract.text.legacy_fonts import names_legacy_font
from extract.text.legacy_text import read_legacy_text
from extract.text.line import CellLines, Line, TableLines, fold_blanks
from extract.text.line_starts import mark_of
from extract.text.normalise import normalise
from extract.text.wrapping import Wrapping


def read_html(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and table rows of a page."""
    page = decode(path, data)
    tree = HtmlTree(page if names_legacy_font(page) else read_legacy_text(page))
    repairs: Counter[str] = Counter()
    return Reading(list(_items(tree.items, repairs, Counter())), repairs=repairs)


def _items(items: Iterable[HtmlItem], repairs: Counter[str], tables: Counter[str]) -> Iterator[Item]:
    """Yield the paragraphs and rows of ``items``; a table that only lays out the page is read through."""
    for item in items:
        if isinstance(item, HtmlBlock):
            yield from join_lines(_lines(item, repairs), Wrapping(), line_cues())
        elif _is_layout(item):
            for row in item.rows:
                for cell in row:
                    yield from _items(cell.items, repairs, tables)
        else:
            yield from place_table(_table(item, repairs), tables["tables"], Wrapping())
            tables["tables"] += 1


def _is_layout(table: HtmlTable) -> bool:
    """Return whether ``table`` holds other tables, or no two cells side by side."""
    cells = [cell for row in table.rows for cell in row]
    nested = any(isinstance(item, HtmlTable) for cell in cells for item in cell.items)
    return nested or all(len(row) <= 1 for row in table.rows)


def _table(table: HtmlTable, repairs: Counter[str]) -> TableLines:
    """Return the rows of ``table``; a cell that reaches down is there again, without words, in each row."""
    reaching: dict[int, tuple[int, int]] = {}
    rows = []
    for row in table.rows:
        cells: list[CellLines] = []
        waiting = deque(row)
        column = 0
        while waiting or any(start >= column for start in reaching):
            columns, left = reaching.pop(column, (0, 0))
            if columns:
                cells.append(CellLines((), column, columns, merged_up=True))
            elif waiting:
                cell = waiting.popleft()
                columns, left = cell.columns, cell.rows
                cells.append(CellLines(tuple(_cell_lines(cell, repairs)), column, columns))
            else:
                column = min(start for start in reaching if start >= column)
                continue
            if left > 1:
                reaching[column] = (columns, left - 1)
            column += columns
        rows.append(tuple(cells))
    return TableLines(tuple(rows))


def _cell_lines(cell: HtmlCell, repairs: Counter[str]) -> Iterator[Line]:
    """Yield the lines of the blocks in ``cell``."""
    for item in cell.items:
        if isinstance(item, HtmlBlock):
            yield from _lines(item, repairs)


def _lines(block: HtmlBlock, repairs: Counter[str]) -> Iterator[Line]:
    """Yield the lines of ``block``."""
    for number, raw in enumerate(block.lines):
        line = _line(raw, repairs)
        if line.text:
            mark = block.mark if number == 0 and not mark_of(line.text) else ""
            runs = tuple((at + len(mark), source) for at, source in line.runs)
            yield Line(mark + line.text, runs, number == 0, level=block.level, bold=line.bold)


def _line(raw: HtmlLine, repairs: Counter[str]) -> Line:
    """Return the words of ``raw`` in the one spelling, with their places in the page."""
    words = in_unicode(raw.text, raw.fonts)
    clean = normalise(words)
    repairs.update(clean.repairs)
    text, runs = fold_blanks(clean.text, 0)
    places = offset_map(*zip(*raw.runs, strict=True)) if raw.runs else offset_map((), ())
    whole = offset_map(*zip(*runs, strict=True)).then(clean.offsets).then(places) if runs else places
    bold = len(" ".join(normalise(words[: raw.bold]).text.split())) if raw.bold else 0
    return Line(text, tuple(zip(whole.canonical, whole.source, strict=True)), bold=min(bold, len(text)))
