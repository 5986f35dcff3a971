"""Pages whose words are no Vietnamese: mirrored, in another language, or with other letters than printed."""

import re
from collections.abc import Iterable
from functools import lru_cache

from extract.readers.pdf.garble import text_of
from extract.readers.pdf.print import PrintedPage
from extract.text.syllables import is_syllable

LEAST = 0.4
"""Share of words that are syllables on a page of Vietnamese, abbreviations and codes included."""

FEWEST = 20
"""Words from which on that share tells something."""

SAMPLE, LINES = 30, 20
"""Words and lines that are looked at on a page."""

_WORD = re.compile(r"(?<![^\s(\"“])[^\W\d_]{2,}(?![^\s.,;:)\"”])")


def pages_without_sense(pages: Iterable[PrintedPage]) -> tuple[int, ...]:
    """Return the numbers of ``pages`` whose text is no Vietnamese."""
    return tuple(page.number for page in pages if not makes_sense(_sample(page)))


def _sample(page: PrintedPage) -> str:
    """Return the text of the first lines of ``page``, else of its tables."""
    if len(page.lines) < LINES and page.tables:
        return text_of(page)
    return " ".join(line.text for line in page.lines[:LINES])


def makes_sense(text: str) -> bool:
    """Return whether the words of ``text`` are Vietnamese, or too few to tell.

    >>> makes_sense("Giảm tỷ lệ hộ nghèo của xã. " * 5), makes_sense("aủc oèhgn ộh ệl ỷt mảig " * 5)
    (True, False)
    """
    words = _WORD.findall(text[: 30 * SAMPLE])[:SAMPLE]
    return len(words) < FEWEST or sum(map(_is_syllable, words)) > LEAST * len(words)


_is_syllable = lru_cache(maxsize=4096)(is_syllable)
