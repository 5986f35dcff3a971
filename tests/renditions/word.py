"""A paper written as a Word file with automatic numbers, its masthead as a table of two columns."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.renditions.marks import BULLETS, LEVELS, Counter, mark_and_level
from tests.renditions.paper import Paper, WrittenTable

FONT = "Liberation Serif"
_NUMBERS, _BULLETS = 91, 92
_TITLE = 3
"""Paragraphs among which the title stands, whose lines in capitals are centred."""


def write_docx(paper: Paper) -> bytes:
    """Return the bytes of a Word file."""
    document = docx.Document()
    document.styles["Normal"].font.name = FONT
    _define_lists(document)
    if paper.left:
        cells = document.add_table(1, 2).rows[0].cells
        for cell, lines in zip(cells, (paper.left, paper.right), strict=True):
            _fill(cell, lines)
    counter = Counter()
    for at, item in enumerate(paper.body):
        if isinstance(item, WrittenTable):
            _add_table(document, item)
            continue
        _add_paragraph(document, item, counter)
        if at < _TITLE and item.isupper():
            document.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _fill(cell: Any, lines: Sequence[str]) -> None:
    """Write ``lines`` into ``cell``, one paragraph each."""
    cell.text = lines[0] if lines else ""
    for line in lines[1:]:
        cell.add_paragraph(line)


def _add_paragraph(document: Any, text: str, counter: Counter) -> None:
    """Add a paragraph whose mark Word counts wherever its count gives that mark."""
    mark, level = mark_and_level(text)
    automatic = bool(mark) and (level > 3 or counter.takes(mark, level))
    words = text[len(mark) :].lstrip() if automatic else text
    style = "Heading 1" if automatic and level == 0 else "Normal"
    paragraph = document.add_paragraph(words, style)
    if automatic and level > 0:
        numbers, depth = (_BULLETS, level - 4) if level > 3 else (_NUMBERS, level)
        paragraph._p.get_or_add_pPr().append(_number(numbers, depth))


def _number(numbers: int, depth: int) -> Any:
    """Return the element that gives a paragraph its number."""
    return parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{numbers}"/></w:numPr>'
    )


def _define_lists(document: Any) -> None:
    """Define the numbered and the bulleted list; the first level is numbered by the style of headings."""
    root = document.part.numbering_part.element
    numbered = [(style, pattern, "Heading1" if at == 0 else "") for at, (style, pattern) in enumerate(LEVELS)]
    bulleted = [("bullet", bullet, "") for bullet in BULLETS]
    for identity, levels in ((_BULLETS, bulleted), (_NUMBERS, numbered)):
        rows = "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
            + (f'<w:pStyle w:val="{paragraph}"/>' if paragraph else "")
            + f'<w:lvlText w:val="{pattern}"/></w:lvl>'
            for at, (style, pattern, paragraph) in enumerate(levels)
        )
        root.insert(
            0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{identity}">{rows}</w:abstractNum>')
        )
        root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{identity}"><w:abstractNumId w:val="{identity}"/></w:num>'
            )
        )
    style = document.styles["Heading 1"].element
    style.get_or_add_pPr().append(_number(_NUMBERS, 0))
    fonts = style.find(qn("w:rPr")).find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi"):
        fonts.set(qn(name), FONT)


def _add_table(document: Any, table: WrittenTable) -> None:
    """Add a ruled table with its merged cells."""
    width = sum(cell.columns for cell in table.rows[0])
    grid = document.add_table(len(table.rows), width, "Table Grid")
    taken: set[tuple[int, int]] = set()
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            if column >= width:
                break
            corner = grid.cell(row, column)
            last = min(row + cell.rows, len(table.rows)) - 1, min(column + cell.columns, width) - 1
            taken |= {(r, c) for r in range(row, last[0] + 1) for c in range(column, last[1] + 1)}
            if last != (row, column):
                corner = corner.merge(grid.cell(*last))
            corner.text = cell.text
