"""Whether the titles of two documents name one subject."""

from functools import lru_cache

from extract.compare.phrase import read_line, telling_words
from extract.lexicon.comparison import words_pattern

LEAST = 0.5  # the share of the shorter title's words that the longer one has


def same_subject(one: str | None, other: str | None) -> bool:
    """Tell whether two titles name one subject; a title that is not known names none.

    >>> same_subject("Giảm nghèo bền vững năm 2024", "Chương trình giảm nghèo giai đoạn 2021 - 2025")
    True
    """
    words = [_telling(title or "") for title in (one, other)]
    shorter = min(len(side) for side in words)
    return shorter > 0 and len(words[0] & words[1]) >= LEAST * shorter


@lru_cache(maxsize=1 << 14)
def _telling(title: str) -> frozenset[str]:
    """Return the words of a title that do not stand in any title."""
    return frozenset(telling_words(read_line(words_pattern("title").sub(" ", title.lower()))))
