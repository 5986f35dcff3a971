"""Whether the titles of two documents name one subject."""

from functools import lru_cache

from extract.compare.phrase import read_line, telling_words
from extract.lexicon.comparison import words_pattern

LEAST = 0.5  # the share of the shorter title's words that the longer one has


def same_subject(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether the words of two titles name one subject; a title without words names none.

    >>> one, other = map(subject_of, ("Giảm nghèo bền vững năm 2024", "Chương trình giảm nghèo 2021 - 2025"))
    >>> same_subject(one, other), same_subject(one, frozenset())
    (True, False)
    """
    shorter = min(len(one), len(other))
    return shorter > 0 and len(one & other) >= LEAST * shorter


@lru_cache(maxsize=1 << 14)
def subject_of(title: str | None) -> frozenset[str]:
    """Return the words of a title that do not stand in any title."""
    return frozenset(telling_words(read_line(words_pattern("title").sub(" ", (title or "").lower()))))
