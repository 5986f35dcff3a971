"""Word files: the paragraphs and tables of document.xml in order."""

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

from extract.errors import BrokenFileError
from extract.lexicon.messages import Language, Words
from extract.readers.cues import line_cues
from extract.readers.docx.paragraph import WordParagraphs
from extract.readers.docx.styles import W, value
from extract.readers.frames import place_table
from extract.readers.result import Item, Reading
from extract.text.compose import Paragraph
from extract.text.layout import join_lines
from extract.text.line import CellLines, Line, TableLines
from extract.text.wrapping import Wrapping


def read_docx(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and table rows of a Word file.

    Raises BrokenFileError where the package is damaged or encrypted.
    """
    from docx import Document
    from docx.opc.exceptions import OpcError
    from lxml.etree import XMLSyntaxError

    try:
        document = Document(BytesIO(data))
    except (zipfile.BadZipFile, OpcError, KeyError, ValueError, XMLSyntaxError) as error:
        raise BrokenFileError(
            path,
            "Tệp Word bị hỏng hoặc có mật khẩu; hãy mở bằng Word và lưu lại thành .docx không có mật khẩu.",
            "the Word file is damaged or encrypted; open it in Word and save it as .docx without a password.",
        ) from error
    paragraphs = WordParagraphs(document)
    items = list(_items(document, paragraphs))
    return Reading(
        items, repairs=paragraphs.repairs, warnings=_warnings(paragraphs.lost), glyphs_lost=paragraphs.lost
    )


def _warnings(lost: int) -> tuple[str, ...]:
    """Return in Vietnamese what could not be read."""
    return (Words(Language.VI)("docx.signs_lost", count=lost),) if lost else ()


def _items(document: Any, paragraphs: WordParagraphs) -> Iterator[Item]:
    """Yield the paragraphs and rows of ``document``, then its notes."""
    tables = 0
    for is_table, elements in groupby(
        blocks(document.element.body), lambda element: element.tag == W + "tbl"
    ):
        if not is_table:
            lines = (line for group in joined(elements) for line in paragraphs.lines(*group))
            yield from join_lines(lines, Wrapping(), line_cues())
            continue
        for table in elements:
            rows = tuple(_row(row, paragraphs) for row in children(table, "tr") if not _is_deleted(row))
            yield from place_table(TableLines(rows), tables, Wrapping())
            tables += 1
    yield from _notes(document, paragraphs)


def _notes(document: Any, paragraphs: WordParagraphs) -> Iterator[Paragraph]:
    """Yield the footnotes and endnotes in the order in which they are cited."""
    from docx.opc.oxml import parse_xml

    notes = {
        (f"{W}{kind}Reference", note.get(W + "id")): note
        for relation in document.part.rels.values()
        for kind in ("footnote", "endnote")
        if relation.reltype.endswith(f"/{kind}s")
        for note in parse_xml(relation.target_part.blob).iter(W + kind)
    }
    for number, cited in enumerate(list(paragraphs.notes), 1):
        if cited in notes:
            lines = [line for group in joined(blocks(notes[cited])) for line in paragraphs.lines(*group)]
            yield (Line(f"[{number}]"), *lines)


def _is_deleted(row: Any) -> bool:
    """Return whether the whole row is a tracked deletion."""
    return row.find(f"{W}trPr/{W}del") is not None


def _row(row: Any, paragraphs: WordParagraphs) -> tuple[CellLines, ...]:
    """Return a row with its merged cells."""
    cells = []
    column = int(value(row, "trPr/gridBefore") or 0)
    for cell in children(row, "tc"):
        columns = int(value(cell, "tcPr/gridSpan") or 1)
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        merged_up = merge is not None and merge.get(W + "val") != "restart"
        lines = () if merged_up else tuple(_cell_lines(cell, paragraphs))
        cells.append(CellLines(lines, column, columns, merged_up))
        column += columns
    return tuple(cells)


def _cell_lines(cell: Any, paragraphs: WordParagraphs) -> Iterator[Line]:
    """Yield the lines of ``cell``, those of tables in it too."""
    for first, *others in joined(blocks(cell)):
        if first.tag == W + "tbl":
            for row in children(first, "tr"):
                for inner in children(row, "tc"):
                    yield from _cell_lines(inner, paragraphs)
        else:
            yield from paragraphs.lines(first, *others)


def joined(elements: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield ``elements``, paragraphs and tables; those together whose marks between them are deleted."""
    group: list[Any] = []
    for element in elements:
        if element.tag == W + "tbl" and group:
            yield tuple(group)
            group = []
        group.append(element)
        if element.find(f"{W}pPr/{W}rPr/{W}del") is None:
            yield tuple(group)
            group = []
    if group:
        yield tuple(group)


def blocks(parent: Any) -> Iterator[Any]:
    """Yield the paragraphs and tables right below ``parent``, also those in content controls."""
    for element in parent:
        if element.tag in (W + "p", W + "tbl"):
            yield element
        elif element.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "smartTag", W + "customXml"):
            yield from blocks(element)


def children(parent: Any, name: str) -> Iterator[Any]:
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for element in parent:
        if element.tag == W + name:
            yield element
        elif element.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            yield from children(element, name)
