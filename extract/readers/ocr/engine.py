"""Tesseract, which reads Vietnamese words from a picture and says how sure it is of each."""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.errors import BrokenFileError, MissingToolError
from extract.lexicon.messages import both
from extract.readers.program import find_program
from extract.text.line import Box

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 200
"""Dots an inch that a page is rendered with; more costs time and reads no better."""

SECONDS = 120
"""After this a page is given up."""

LANGUAGE = "vie"
SURE = 90.0
"""Confidence below which a word with a digit in it is to be looked at by a person."""

WHOLE_PAGE = 3
ONE_COLUMN = 6
"""What Tesseract is told to expect (its "page segmentation modes")."""

_FOLDERS = (r"C:\Program Files\Tesseract-OCR", r"C:\Program Files (x86)\Tesseract-OCR", "/opt/homebrew/bin")


@dataclass(frozen=True, slots=True)
class ScannedWord:
    """A word, its box in dots, how sure of it the engine is (0 to 100), the number of its line."""

    text: str
    box: Box
    confidence: float
    line: int


def engine_version(path: Path) -> str:
    """Return the version of Tesseract; raises MissingToolError where it or its Vietnamese is missing."""
    try:
        version, languages = _engine()
    except ImportError as error:
        raise MissingToolError(path, *both("ocr.no_library")) from error
    if version is None:
        raise MissingToolError(path, *both("ocr.missing"))
    if LANGUAGE not in languages:
        raise MissingToolError(path, *both("ocr.no_vietnamese"))
    return version


def read_words(path: Path, picture: "Image", layout: int = WHOLE_PAGE) -> tuple[ScannedWord, ...]:
    """Return the words on ``picture`` in reading order; raises BrokenFileError where that takes too long."""
    import pytesseract

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # one page a core is faster than one page on all cores
    try:
        found = pytesseract.image_to_data(
            picture,
            lang=LANGUAGE,
            config=f"--psm {layout} --dpi {DPI}",
            output_type=pytesseract.Output.DICT,
            timeout=SECONDS,
        )
    except RuntimeError as error:  # raised for the time limit, and where the engine fails on the picture
        raise BrokenFileError(path, *both("ocr.failed")) from error
    return tuple(_words(found))


@cache
def _engine() -> tuple[str | None, tuple[str, ...]]:
    """Return the version of Tesseract, None where it is missing, and the languages it has."""
    import pytesseract

    program = find_program("tesseract", folders=_FOLDERS)
    if program is None:
        return None, ()
    pytesseract.pytesseract.tesseract_cmd = program
    return str(pytesseract.get_tesseract_version()), tuple(pytesseract.get_languages())


def _words(found: dict[str, list[Any]]) -> list[ScannedWord]:
    """Return the words of the table that the engine gives, its lines numbered in order."""
    lines: dict[tuple[int, int, int], int] = {}
    words = []
    for at, text in enumerate(found["text"]):
        key = (found["block_num"][at], found["par_num"][at], found["line_num"][at])
        if text.strip():
            left, upper = found["left"][at], found["top"][at]
            box = (left, upper, left + found["width"][at], upper + found["height"][at])
            line = lines.setdefault(key, len(lines))
            words.append(ScannedWord(text.strip(), box, float(found["conf"][at]), line))
    return words
