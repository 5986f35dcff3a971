"""A paper written as a Word file in fonts from the time before Unicode, capitals in a font of their own."""

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from io import BytesIO
from itertools import groupby
from typing import Any

import docx
from docx.oxml.ns import qn

from extract.text.legacy_fonts import legacy_font, to_unicode
from tests.renditions.paper import Paper
from tests.renditions.word import FONT, write_docx

SMALL, CAPITAL = ".VnTime", ".VnTimeH"
_WORD = re.compile(r"\w+|\W+")


def write_legacy_docx(paper: Paper) -> bytes:
    """Return the bytes of the Word file of ``paper`` with all letters in TCVN3 fonts."""
    document = docx.Document(BytesIO(write_docx(paper)))
    for run in list(document.element.body.iter(qn("w:r"))):
        for child in run.findall(qn("w:t")):
            for font, text in encoded(child.text or ""):
                run.addprevious(_run(run, child, font, text))
            run.remove(child)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def encoded(text: str) -> Iterator[tuple[str, str]]:
    """Yield the stretches of ``text`` in one font each: the name of the font and what the file holds.

    >>> list(encoded("ỦY BAN - Kế hoạch"))
    [('.VnTimeH', 'ñy'), ('.VnTime', ' '), ('.VnTimeH', 'ban'), ('.VnTime', ' - KÕ ho¹ch')]
    """
    letters = (
        _encoded(letter, word.isupper() and len(word) > 1) for word in _WORD.findall(text) for letter in word
    )
    for font, run in groupby(letters, key=lambda pair: pair[0]):
        yield font, "".join(held for _, held in run)


@cache
def _encoded(letter: str, capitals: bool) -> tuple[str, str]:
    """Return the font that shows ``letter``, in a word of ``capitals`` or not, and what the file holds."""
    small = _codes().get(letter.lower(), letter.lower())
    own = ((SMALL, _codes().get(letter, letter)), (CAPITAL, small))
    for font, held in own[::-1] if capitals else own:
        if held.encode("cp1252", "ignore") and to_unicode(held, font) == letter:
            return font, held
    return FONT, letter


@cache
def _codes() -> dict[str, str]:
    """Return the letter of Windows-1252 that stands for each letter with an accent."""
    known = legacy_font(SMALL)
    assert known
    return {letter: chr(code) for code, letter in known.letters.items() if code < 0x100}


def _run(run: Any, child: Any, font: str, text: str) -> Any:
    """Return a copy of ``run`` that holds ``text`` alone, set in ``font``."""
    copy = deepcopy(run)
    for other in copy.findall(qn("w:t")):
        copy.remove(other)
    copy.text = text
    fonts = copy.get_or_add_rPr().get_or_add_rFonts()
    for name in ("w:ascii", "w:hAnsi"):
        fonts.set(qn(name), font)
    return copy
