"""Letters of a PDF page whose fonts hold no Unicode, read by the names of the fonts."""

import ctypes
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from typing import Any

from extract.text.legacy_fonts import legacy_font, to_unicode_in_place

_ODD = re.compile(
    r"[\x80-\xff\u2010\u2212\u2219\u22c5\u03bc\u0152\u0153\u0160\u0161\u0192\u02c6\u2013-\u203a\u20ac\uf020-\uf0ff]"
)
"""Letters that text of such fonts has, and hardly any other."""

_WORD = re.compile(r"\S+")
_PROBES = 100
"""Such letters of a page whose fonts are asked for, before those of all are."""

_LONGEST = 256


def unicode_letters(page: Any, text: str) -> str:
    """Return ``text``, one character for each letter of a text page of pypdfium2, in Unicode."""
    odd = [match.start() for match in _ODD.finditer(text)]
    probed = odd[:: max(len(odd) // _PROBES, 1)]
    if not any(map(_is_legacy, set(_names(page, probed)))):
        return text
    fonts = _fonts(page, text)
    pieces = groupby(zip(text, fonts, strict=True), key=lambda pair: pair[1])
    return "".join(to_unicode_in_place("".join(letter for letter, _ in run), font) for font, run in pieces)


@cache
def _is_legacy(font: str) -> bool:
    """Return whether letters of ``font`` are no Unicode."""
    return legacy_font(font) is not None


def _fonts(page: Any, text: str) -> list[str]:
    """Return the name of the font of each letter, which is that of the first letter of its word."""
    starts = [match.start() for match in _WORD.finditer(text)]
    fonts = [""] * len(text)
    for start, end, name in zip(starts, [*starts[1:], len(text)], _names(page, starts), strict=True):
        fonts[start:end] = [name] * (end - start)
    return fonts


def _names(page: Any, places: Iterable[int]) -> Iterator[str]:
    """Yield the name of the font of the letter at each of ``places``, "" for none."""
    import pypdfium2.raw as pdfium

    buffer = ctypes.create_string_buffer(_LONGEST)
    flags = ctypes.c_int()
    for at in places:
        length = pdfium.FPDFText_GetFontInfo(page, at, buffer, _LONGEST, ctypes.byref(flags))
        yield buffer.value.decode("utf-8", errors="replace") if 0 < length <= _LONGEST else ""
