"""PDF files: the text and the ruled tables of each page, paragraphs and tables joined over page breaks."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from extract.errors import BrokenFileError, EmptyFileError
from extract.lexicon.messages import Language, Words, both
from extract.readers.cues import line_cues
from extract.readers.frames import is_frame, place_table
from extract.readers.ocr.pdf import Scanned, read_scanned_pages
from extract.readers.ocr.print import with_doubts
from extract.readers.ocr.scans import faint_pages
from extract.readers.pdf.columns import reading_order
from extract.readers.pdf.garble import read_again
from extract.readers.pdf.grid import Grid, carries_on, grid_of, join_grids
from extract.readers.pdf.lines import close_hyphens, lines_of, measure_sheet, noted
from extract.readers.pdf.margins import Margins, read_margins
from extract.readers.pdf.page import read_page
from extract.readers.pdf.print import Printed, PrintedPage, PrintedTable, rows_of
from extract.readers.pdf.unruled import split_unruled
from extract.readers.result import Item, Reading
from extract.readers.sense import pages_without_sense
from extract.readers.turned import places_as_shown
from extract.text.layout import join_lines
from extract.text.line import Line, RowLines, TableLines
from extract.text.normalise import normalise
from extract.text.wrapping import measure_wrapping

Piece = list[Line] | Grid
"""Lines between two tables, or a table."""


def read_pdf(path: Path, data: bytes) -> Reading:
    """Return the paragraphs, table rows and notes of a PDF file with their pages and places.

    Raises BrokenFileError where the file is damaged or has a password, EmptyFileError where no page has text,
    MissingToolError where all pages are pictures and Tesseract is not installed.
    """
    document = open_pdf(path, data)
    pages = list(read_again(data, _pages(document)))
    scanned = read_scanned_pages(path, data, document, pages)
    document.close()
    return lay_out(path, scanned)


def read_text_layer(path: Path, data: bytes) -> Reading:
    """Return what ``read_pdf`` does, but for pages that are pictures, which stay empty."""
    document = open_pdf(path, data)
    pages = tuple(read_again(data, _pages(document)))
    document.close()
    return lay_out(path, Scanned(pages))


def lay_out(path: Path, scanned: Scanned) -> Reading:
    """Return what stands on the pages; raises EmptyFileError where none has text."""
    repairs: Counter[str] = Counter()
    pages = [_spelled(page, repairs) for page in scanned.pages]
    empty = tuple(page.number for page in pages if not page.lines and not page.tables)
    if len(empty) == len(pages):
        raise EmptyFileError(path, *both("pdf.no_text"))
    margins = read_margins(pages)
    bodies = [margins.take_off(page) for page in pages]
    pieces = _joined([piece for page in bodies for piece in _pieces(page, margins)], margins.repairs)
    items = [*_items(pieces, margins.repairs), *_notes(margins)]
    return Reading(
        list(places_as_shown(with_doubts(items, scanned.scans), pages)),
        repairs=dict(repairs + margins.repairs),
        warnings=(*_warnings(empty, pages, faint_pages(scanned.scans)), *scanned.warnings),
        pages=len(pages),
        pages_ocr=tuple(sorted(scanned.scans.keys() - set(empty))),
        empty_pages=empty,
        glyphs_lost=sum(page.lost for page in pages),
    )


def open_pdf(path: Path, data: bytes) -> Any:
    """Return the file as pypdfium2 opens it; raises BrokenFileError where it can't."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD
        raise BrokenFileError(path, *both("pdf.locked" if locked else "pdf.broken")) from error


def _pages(document: Any) -> Iterator[PrintedPage]:
    """Yield the pages one by one, so that no more than one is in memory."""
    for number in range(len(document)):
        page = document[number]
        yield read_page(page, number + 1)
        page.close()


def _spelled(page: PrintedPage, repairs: Counter[str]) -> PrintedPage:
    """Return ``page`` with all its text in the one spelling."""
    tables = [
        PrintedTable(table.box, tuple((box, _normalised(lines, repairs)) for box, lines in table.cells))
        for table in page.tables
    ]
    return replace(page, lines=_normalised(page.lines, repairs), tables=tuple(tables))


def _normalised(lines: Sequence[Printed], repairs: Counter[str]) -> tuple[Printed, ...]:
    """Return ``lines`` in the one spelling, blanks folded, those without words left out."""
    if not lines:
        return ()
    clean = normalise("\n".join(" ".join(line.text.split()) for line in lines))
    repairs.update(clean.repairs)
    pairs = zip(lines, clean.text.split("\n"), strict=True)
    return tuple(replace(line, text=text) for line, text in pairs if text and _has_words(text))


def _has_words(text: str) -> bool:
    """Return whether ``text`` is more than a rule of dashes or dots.

    >>> _has_words("- Sở"), _has_words("-------"), _has_words(".")
    (True, False, True)
    """
    return len(text) < 3 or bool(text.strip("-_=*~. "))


def _pieces(page: PrintedPage, margins: Margins) -> Iterator[Piece]:
    """Yield the lines and tables of ``page`` from top to bottom."""
    sheet = measure_sheet(page.lines, page)
    lines = list(page.lines)

    def take(above: float) -> Iterator[Piece]:
        part = [line for line in lines if line.middle < above]
        lines[:] = [line for line in lines if line.middle >= above]
        for piece in split_unruled(rows_of(part), page.number, to_line):
            if isinstance(piece, Grid):
                yield piece
            else:
                yield lines_of(reading_order(piece, page.width / 2), sheet, page.number, margins.notes)

    def to_line(line: Printed) -> Line:
        return _cell_line(line, page.number, margins)

    for table in sorted(page.tables, key=lambda table: table.box[1]):
        yield from take(table.box[1])
        yield grid_of(table, page.number, to_line)
    yield from take(page.height + 1)


def _cell_line(printed: Printed, page: int, margins: Margins) -> Line:
    """Return a line of a cell."""
    return Line(noted(printed.text, margins.notes), (), page=page, box=printed.box)


def _joined(pieces: Sequence[Piece], repairs: Counter[str]) -> list[Piece]:
    """Return ``pieces`` with lines that follow each other together, tables joined over page breaks."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if isinstance(piece, Grid):
            if isinstance(last, Grid) and last.pages[-1] == piece.pages[0] - 1 and carries_on(last, piece):
                joined[-1], repeated = join_grids(last, piece)
                repairs.update({"joined_tables": 1, "repeated_heads": repeated})
            else:
                joined.append(piece)
        elif isinstance(last, list):
            last += piece
        else:
            joined.append(list(piece))
    return joined


def _items(pieces: Sequence[Piece], repairs: Counter[str]) -> Iterator[Item]:
    """Yield the paragraphs and rows of ``pieces``."""
    every = [line for piece in pieces if isinstance(piece, list) for line in piece]
    wrapping = replace(measure_wrapping(every, printed=True), spaced=False)
    tables = 0
    for piece in pieces:
        if isinstance(piece, list):
            paragraphs = join_lines(close_hyphens(piece), wrapping, line_cues())
            repairs["wrapped_lines"] += len(piece) - len(paragraphs)
            yield from paragraphs
        elif is_frame(table := TableLines(piece.rows)):
            yield from place_table(table, tables, wrapping)
        else:
            for row, page in zip(piece.rows, piece.pages, strict=True):
                if any(cell.lines for cell in row):
                    yield RowLines(row, tables, page)
            tables += 1


def _notes(margins: Margins) -> Iterator[tuple[Line, ...]]:
    """Yield the footnotes in their order."""
    for number, printed in margins.notes.items():
        lines = [_cell_line(line, page, margins) for line, page in printed]
        first = replace(lines[0], text=f"[{number}] {lines[0].text}")
        yield (first, *lines[1:])


def _warnings(empty: Sequence[int], pages: Sequence[PrintedPage], faint: Sequence[int]) -> Iterator[str]:
    """Yield in Vietnamese what could not be read."""
    words = Words(Language.VI)
    named = (("empty_pages", empty), ("faint_pages", faint), ("no_vietnamese", pages_without_sense(pages)))
    yield from (
        words(f"pdf.{name}", pages=", ".join(map(str, numbers))) for name, numbers in named if numbers
    )
    if lost := sum(page.lost for page in pages):
        yield words("pdf.glyphs_lost", count=lost)
