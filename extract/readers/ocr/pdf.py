"""The pages of a PDF file that are pictures, read by OCR."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import MissingToolError
from extract.lexicon.messages import Words
from extract.readers.ocr.engine import DPI
from extract.readers.ocr.ink import as_print
from extract.readers.ocr.print import print_scan
from extract.readers.ocr.scans import Scan, read_scans
from extract.readers.pdf.print import PrintedPage

if TYPE_CHECKING:
    from PIL.Image import Image

FEW = 100
"""Letters that a text layer of a stamp or a signature has at most, on a page that is a picture."""

COVERED = 0.5
"""Share of a page that a picture covers where the page is a scan."""

LARGEST = 6000
"""Dots that a page is rendered with at most, on its longer side."""

HIDDEN = 0.1
"""Share of letters that a font doesn't tell, above which the page is better read from its picture."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """The pages of a file, those by number that were read from their picture, and why some were not."""

    pages: tuple[PrintedPage, ...]
    scans: dict[int, Scan] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_scanned_pages(path: Path, data: bytes, document: Any, pages: Sequence[PrintedPage]) -> Scanned:
    """Return ``pages`` of ``document``, an open file of pypdfium2, with those that are pictures read by OCR.

    Raises MissingToolError where all pages are pictures and the engine is not installed.
    """
    numbers = [page.number for page in pages if _is_picture(document, page)]
    if not numbers:
        return Scanned(tuple(pages))
    try:
        scans = read_scans(path, data, numbers, lambda number: render(document, number))
    except MissingToolError as error:
        if len(numbers) == len(pages):
            raise
        left = Words()("ocr.pages_left", pages=", ".join(map(str, numbers)), reason=error.vi)
        return Scanned(tuple(pages), warnings=(left,))
    read = {number: print_scan(scan, number) for number, scan in scans.items()}
    return Scanned(tuple(read.get(page.number, page) for page in pages), scans)


def render(document: Any, number: int) -> "Image":
    """Return the picture of a page in grey, without seals."""
    page = document[number - 1]
    scale = min(DPI / 72, LARGEST / max(page.get_size()))
    grey, colours = (page.render(scale=scale, grayscale=grey).to_pil() for grey in (True, False))
    page.close()
    return as_print(colours, grey)


def _is_picture(document: Any, printed: PrintedPage) -> bool:
    """Return whether a page has no text but objects, hardly any on a picture, or a font that hides it."""
    letters = sum(len(line.text) for line in printed.lines)
    if printed.lost > HIDDEN * (letters + 1):
        return True
    if printed.tables or letters > FEW:
        return False
    page = document[printed.number - 1]
    if letters:
        return _share_covered(page) > COVERED
    return any(True for _ in page.get_objects(max_depth=1))


def _share_covered(page: Any) -> float:
    """Return the share of ``page`` that its largest picture covers."""
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE

    width, height = page.get_size()
    areas = [0.0]
    for item in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]):
        left, lower, right, upper = item.get_bounds()
        areas.append((right - left) * (upper - lower))
    return float(max(areas) / (width * height))
