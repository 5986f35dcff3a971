"""PDF files: the text of each page, lines joined over page breaks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from extract.errors import BrokenFileError, EmptyFileError
from extract.readers.cues import line_cues
from extract.readers.raw_lines import split_lines
from extract.readers.result import Reading
from extract.text.layout import join_lines
from extract.text.line import Line
from extract.text.normalise import normalise
from extract.text.wrapping import measure_wrapping

GARBLED = 0.12
"""Share of words of one consonant above which the letters of a page are not those that are printed."""

_LINE_END_HYPHEN = "\x02"
_STRAY = re.compile(r"(?<!\S)[b-df-hj-np-tv-zđ](?!\S)", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PAGE_NUMBER = re.compile(r"-?\s?\d{1,3}\s?-?|(?:trang|page)\s?\d{1,3}(?:\s?/\s?\d{1,3})?", re.IGNORECASE)


def read_pdf(path: Path, data: bytes) -> Reading:
    """Return the paragraphs of a PDF file with their pages.

    Raises BrokenFileError where the file is damaged or has a password, EmptyFileError where no page has text.
    """
    repairs: Counter[str] = Counter()
    pages = _page_texts(path, data)
    empty = [number for number, text in enumerate(pages, 1) if not text.strip()]
    if len(empty) == len(pages):
        raise _scanned(path)
    lines = [line for number, text in enumerate(pages, 1) for line in _page_lines(text, number, repairs)]
    paragraphs = join_lines(lines, measure_wrapping(lines, printed=True), line_cues())
    repairs["wrapped_lines"] = len(lines) - len(paragraphs)
    warnings = (f"Trang {', '.join(map(str, empty))} không có lớp chữ (ảnh quét).",) if empty else ()
    return Reading(paragraphs, repairs=repairs, warnings=warnings, pages=len(pages))


def _page_texts(path: Path, data: bytes) -> list[str]:
    """Return the text of each page; of garbled ones as the slower library reads it."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise BrokenFileError(
            path,
            "Tệp PDF bị hỏng hoặc có mật khẩu; hãy mở, bỏ mật khẩu và in lại thành PDF.",
            "the PDF file is damaged or has a password; open it and print it to a new PDF.",
        ) from error
    pages = [page.get_textpage().get_text_bounded().replace(_LINE_END_HYPHEN, "-") for page in document]
    garbled = [number for number, text in enumerate(pages) if is_garbled(text)]
    return _read_again(data, pages, garbled) if garbled else pages


def _read_again(data: bytes, pages: Sequence[str], garbled: Sequence[int]) -> list[str]:
    """Return ``pages`` with the ``garbled`` ones read by pdfplumber where that reads better."""
    import pdfplumber

    texts = list(pages)
    with pdfplumber.open(BytesIO(data)) as document:
        for number in garbled:
            text = document.pages[number].extract_text()
            if not is_garbled(text):
                texts[number] = text
    return texts


def is_garbled(text: str) -> bool:
    """Return whether ``text`` is full of single consonants, as where a font hides its letters.

    >>> is_garbled("m c s ng t i thi u"), is_garbled("mức sống tối thiểu")
    (True, False)
    """
    words = len(_WORD.findall(text))
    return words > 0 and len(_STRAY.findall(text)) > GARBLED * words


def _page_lines(text: str, page: int, repairs: Counter[str]) -> Iterator[Line]:
    """Yield the lines of a page without its number; the first may carry on the page before."""
    clean = normalise(text)
    repairs.update(clean.repairs)
    lines = list(split_lines(clean.text, repairs))
    for edge in (0, -1):
        if lines and _PAGE_NUMBER.fullmatch(lines[edge].text):
            lines.pop(edge)
            repairs["page_numbers"] += 1
    yield from (replace(line, runs=(), page=page) for line in lines)


def _scanned(path: Path) -> EmptyFileError:
    """Return the error for a file that holds pictures of pages only."""
    return EmptyFileError(
        path,
        "Tệp PDF là ảnh quét, không có lớp chữ; hãy nhận dạng chữ (OCR) trước hoặc dùng bản .docx.",
        "the PDF holds scanned pages without text; run OCR first or use the .docx.",
    )
