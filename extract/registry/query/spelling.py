"""The one spelling in which texts and queries are compared: words as they are written, and without marks."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

from extract.text.fold import fold
from extract.text.normalise import normalise

LONGEST = 60
"""So many characters of a word count; no word of these texts is longer."""

_WORD = re.compile(r"[^\W_]+")
_Y = regex.compile(r"(?<=^(?:h|k|l|m|s|t|qu))[yỳýỷỹỵ]$")
_Y_TO_I = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")


class Word(NamedTuple):
    """Characters ``start`` up to ``end`` of a text, as they are compared: with marks, and without."""

    start: int
    end: int
    exact: str
    folded: str


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of ``text`` in their order; "KT-XH" and "148,4" are two words each.

    >>> [(word.exact, word.folded) for word in words_of("Tỷ lệ: 2,5%")]
    [('tỉ', 'ti'), ('lệ', 'le'), ('2', '2'), ('5', '5')]
    """
    return tuple(
        Word(*match.span(), spell(match[0]), spell_folded(match[0])) for match in _WORD.finditer(text)
    )


def find_words(text: str) -> list[str]:
    """Return the words of ``text`` as they stand there."""
    return _WORD.findall(text)


def lines_of(text: str) -> tuple[str, str]:
    """Return the words of ``text`` as they are compared with marks and without, with blanks between.

    >>> lines_of("Tỷ lệ: 2,5%")
    ('tỉ lệ 2 5', 'ti le 2 5')
    """
    pieces = text.split()
    return " ".join(map(_EXACT.__getitem__, pieces)), " ".join(map(_FOLDED.__getitem__, pieces))


class _Lines(dict[str, str]):
    """What ``spelling`` makes of the words of a piece without blanks; the same pieces come again and again.

    A dict answers in half the time that an ``lru_cache`` takes, and a document asks some thousand times.
    """

    def __init__(self, spelling: Callable[[str], str]) -> None:
        super().__init__()
        self.spelling = spelling

    def __missing__(self, piece: str) -> str:
        if len(self) >= _MOST_PIECES:
            self.clear()
        line = self[piece] = " ".join(map(self.spelling, _WORD.findall(piece)))
        return line


@lru_cache(200_000)
def spell(word: str) -> str:
    """Return ``word`` in small letters, the tone mark in its one place, "i" for a "y" that sounds alike.

    >>> spell("HOÀ"), spell("Tỷ") == spell("tỉ"), spell("kĩ") == spell("kỹ"), spell("quý") == spell("quí")
    ('hòa', True, True, True)
    >>> spell("tay"), spell("thúy"), spell("y"), spell("tuy")
    ('tay', 'thúy', 'y', 'tuy')
    """
    return _Y.sub(lambda match: match[0].translate(_Y_TO_I), spell_start(word))


@lru_cache(200_000)
def spell_folded(word: str) -> str:
    """Return ``word`` as it is compared where no marks were typed.

    >>> spell_folded("Tỷ"), spell_folded("ĐƯỜNG")
    ('ti', 'duong')
    """
    return fold(spell(word))


def spell_start(word: str) -> str:
    """Return ``word`` as the beginning of words is compared: its last letter may be followed by others.

    >>> spell_start("TY"), spell_start("HOÀ")
    ('ty', 'hòa')
    """
    return normalise(word).text.lower()[:LONGEST]


def has_marks(word: str) -> bool:
    """Tell whether ``word`` bears a mark, đ included.

    >>> has_marks("đo"), has_marks("hộ"), has_marks("KT")
    (True, True, False)
    """
    exact = spell(word)
    return fold(exact) != exact


def spelled(text: str) -> Iterator[str]:
    """Yield the words of ``text`` with their marks, as they are compared."""
    return map(spell, _WORD.findall(text))


_MOST_PIECES = 200_000
_EXACT, _FOLDED = _Lines(spell), _Lines(spell_folded)
