"""A paper written as plain text, Markdown and HTML."""

from html import escape
from itertools import zip_longest
from textwrap import wrap
from unicodedata import normalize

from tests.renditions.marks import mark_and_level
from tests.renditions.paper import Paper, WrittenCell, WrittenTable

GUTTER, WIDEST = 3, 34
"""Blanks between two aligned columns, and letters in one at most."""


def write_txt(paper: Paper) -> str:
    """Return the paper with a blank line between paragraphs and bars between cells."""
    return "\n\n".join(item if isinstance(item, str) else _bars(item) for item in paper.items) + "\n"


def write_aligned(paper: Paper) -> str:
    """Return the plain text with the cells of tables aligned by blanks, long ones over several lines."""
    return "\n\n".join(item if isinstance(item, str) else aligned(item) for item in paper.items) + "\n"


def write_nfd(paper: Paper) -> str:
    """Return the plain text with all letters decomposed, as macOS and some web pages write them."""
    return normalize("NFD", write_txt(paper))


def write_md(paper: Paper) -> str:
    """Return the paper as Markdown: ``##`` before parts, ``###`` before their numbered sections."""
    pieces = []
    for item in paper.items:
        if isinstance(item, WrittenTable):
            pieces.append(_bars(item))
            continue
        mark, level = mark_and_level(item)
        heading = mark and level < 1 and len(item) < 200
        pieces.append(f"{'#' * (level + 2)} {item}" if heading else item)
    return "\n\n".join(pieces) + "\n"


def write_html(paper: Paper) -> str:
    """Return the paper as a page with its masthead in a table of two columns."""
    head = "".join(f"<td>{'<br>'.join(map(escape, column))}</td>" for column in (paper.left, paper.right))
    body = "\n".join(
        f"<p>{escape(item)}</p>" if isinstance(item, str) else _rows(item) for item in paper.body
    )
    top = f"<table><tr>{head}</tr></table>\n" if paper.left else ""
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{top}{body}\n</body></html>\n'


def _bars(table: WrittenTable) -> str:
    """Return a Markdown table; a cell over several columns or rows stands in the first of them."""
    width = sum(cell.columns for cell in table.rows[0])
    lines = []
    open_rows = [0] * width
    for row in table.rows:
        cells = iter(row)
        texts: list[str] = []
        while len(texts) < width:
            if open_rows[len(texts)]:
                open_rows[len(texts)] -= 1
                texts.append("")
                continue
            cell = next(cells, None)
            if cell is None:
                texts.append("")
                continue
            for at in range(len(texts), min(len(texts) + cell.columns, width)):
                open_rows[at] = cell.rows - 1
            texts += [cell.text, *[""] * (cell.columns - 1)]
        lines.append(f"| {' | '.join(texts[:width])} |")
    return "\n".join([lines[0], f"|{' --- |' * width}", *lines[1:]])


def aligned(table: WrittenTable) -> str:
    """Return ``table`` in columns, a cell over several columns in the middle of them."""
    grid = _placed(table)
    width = sum(cell.columns for cell in table.rows[0])
    widths = [
        max(
            [
                4,
                *(
                    max(map(len, _wrapped(row[at].text)))
                    for row in grid
                    if at in row and row[at].columns == 1
                ),
            ]
        )
        for at in range(width)
    ]
    lines: list[str] = []
    for number, row in enumerate(grid):
        blocks = {at: _wrapped(cell.text) for at, cell in row.items()}
        for parts in zip_longest(*blocks.values(), fillvalue=""):
            line = ""
            for at, part in zip(blocks, parts, strict=True):
                span = row[at].columns
                room = sum(widths[at : at + span]) + GUTTER * (span - 1)
                line = line.ljust(sum(widths[:at]) + GUTTER * at) + (part.center(room) if span > 1 else part)
            lines.append(line.rstrip())
        if number + 1 == _head_rows(table):
            lines.append("-" * (sum(widths) + GUTTER * (width - 1)))
    return "\n".join(lines)


def _wrapped(words: str) -> list[str]:
    return wrap(words, WIDEST) or [""]


def _head_rows(table: WrittenTable) -> int:
    """Return how many rows the cells of the first row cover."""
    return max(cell.rows for cell in table.rows[0])


def _placed(table: WrittenTable) -> list[dict[int, WrittenCell]]:
    """Return the cells of each row by their first column."""
    covered: set[tuple[int, int]] = set()
    placed = []
    for at, row in enumerate(table.rows):
        cells: dict[int, WrittenCell] = {}
        column = 0
        for cell in row:
            while (at, column) in covered:
                column += 1
            cells[column] = cell
            covered |= {(at + r, column + c) for r in range(cell.rows) for c in range(cell.columns)}
        placed.append(cells)
    return placed


def _rows(table: WrittenTable) -> str:
    """Return an HTML table."""
    rows = (
        "".join(
            f'<td colspan="{cell.columns}" rowspan="{cell.rows}">{escape(cell.text)}</td>' for cell in row
        )
        for row in table.rows
    )
    return f'<table border="1">{"".join(f"<tr>{row}</tr>" for row in rows)}</table>'
