"""Pictures of pages, drawn for the tests, and PDF files that hold nothing else."""

import shutil
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from extract.errors import MissingToolError
from extract.readers.ocr.engine import engine_version

_FONTS = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf",
)
_FONT = next((font for font in _FONTS if Path(font).is_file()), None)


def _fault() -> str:
    """Return why nothing can be read here, "" where it can."""
    try:
        engine_version(Path("a.png"))
    except MissingToolError as error:
        return error.en
    return "" if _FONT else "there is no font to draw with"


needs_ocr = pytest.mark.skipif(bool(_fault()), reason=_fault() or "Tesseract is installed")
needs_poppler = pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")


def draw_page(lines: Sequence[str], turned: int = 0) -> Image.Image:
    """Return a grey page of 200 dots an inch with ``lines`` on it, turned by some degrees."""
    page = Image.new("L", (1654, 2339), 255)
    assert _FONT
    font = ImageFont.truetype(_FONT, 38)
    draw = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        draw.text((200, 250 + 75 * number), line, font=font, fill=0)
    return page.rotate(turned, expand=True, fillcolor=255)


def draw_table(lines: Sequence[str], rows: Sequence[Sequence[str]]) -> Image.Image:
    """Return a page with ``lines`` and below them a ruled table of three columns."""
    page = draw_page(lines)
    assert _FONT
    font = ImageFont.truetype(_FONT, 38)
    draw = ImageDraw.Draw(page)
    edges = (200, 320, 1000, 1400)
    for number, row in enumerate(rows):
        top = 600 + 90 * number
        for left, right, words in zip(edges, edges[1:], row, strict=False):
            draw.rectangle((left, top, right, top + 90), outline=0, width=3)
            draw.text((left + 20, top + 20), words, font=font, fill=0)
    return page


def save_pictures(pages: Sequence[Image.Image], kind: str) -> bytes:
    """Return a file of the ``kind`` PDF, TIFF, PNG or JPEG with ``pages``."""
    file = BytesIO()
    first, *others = pages
    if others:
        first.save(file, kind, resolution=200, dpi=(200, 200), save_all=True, append_images=others)
    else:
        first.save(file, kind, resolution=200, dpi=(200, 200))
    return file.getvalue()
