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
    runs = groupby(_words(page, text), key=lambda word: word[2])
    return "".join(_run_in_unicode(text, font, list(words)) for font, words in runs)


def _run_in_unicode(text: str, font: str, words: list[tuple[int, int, str]]) -> str:
    """Return the part of ``text`` that holds ``words``, all in one font, in Unicode."""
    return to_unicode_in_place(text[words[0][0] : words[-1][1]], font)


@cache
def _is_legacy(font: str) -> bool:
    """Return whether letters of ``font`` are no Unicode."""
    return legacy_font(font) is not None


def _words(page: Any, text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each word of ``text`` starts, where the next one does, and the font of its first letter."""
    starts = [match.start() for match in _WORD.finditer(text)]
    if starts and starts[0]:
        yield 0, starts[0], ""
    yield from zip(starts, [*starts[1:], len(text)], _names(page, starts), strict=True)


def _names(page: Any, places: Iterable[int]) -> Iterator[str]:
    """Yield the name of the font of the letter at each of ``places``, "" for none."""
    import pypdfium2.raw as pdfium

    buffer = ctypes.create_string_buffer(_LONGEST)
    flags = ctypes.byref(ctypes.c_int())
    info = pdfium.FPDFText_GetFontInfo
    names: dict[bytes, str] = {}
    for at in places:
        if not 0 < info(page, at, buffer, _LONGEST, flags) <= _LONGEST:
            yield ""
            continue
        held = buffer.value
        if held not in names:
            names[held] = held.decode("utf-8", errors="replace")
        yield names[held]
