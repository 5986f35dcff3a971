"""What an indicator is about: its words without frame, place and purpose, and who it is told of."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import regex

from extract.lexicon.comparison import (
    ranks,
    synonym_pattern,
    synonyms,
    words_pattern,
)
from extract.lexicon.indicator_names import indicator_words, spelled
from extract.text.lower import lower

NAMELESS = "–"  # stands for the words of an indicator that has none
_NO_WORD = regex.compile(r":|(?<!\w)(?:19|20)\d\d(?!\w)")  # colons and years
_GOES_ON = (" về", " của")  # behind a rule: what it is a rule of, so that it belongs to the indicator


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of an indicator.

    ``terms`` are its words that tell it from others and their neighbouring pairs, ``head`` the ones that
    say who or what it is told of, ``deed`` the ones that say what is done; without a verb both are empty.
    ``groups`` narrow it; ``ranks`` are the ranks of the places it counts.
    """

    terms: frozenset[str]
    head: frozenset[str]
    deed: frozenset[str]
    groups: frozenset[str]
    ranks: frozenset[str]

    @property
    def parts(self) -> tuple[frozenset[str], ...]:
        """All words, those of the subject and the deed too."""
        return self.terms, self.head, self.deed


@lru_cache(maxsize=4096)
def parse_phrase(text: str, places: tuple[str, ...] = ()) -> Phrase:
    """Return what ``text`` is about; ``places`` are names of places that the whole document is about.

    >>> phrase = parse_phrase("Tỷ lệ người dân trưởng thành được đào tạo kỹ năng số")
    >>> sorted(phrase.head)
    ['người_dân', 'người_lớn']
    """
    line = read_line(text, places)
    cut = _deed_start(line)
    head, deed = telling_words(line[:cut]), telling_words(line[cut:])
    counted = head if cut else deed
    return Phrase(
        terms=with_pairs(telling_words(line) or tuple(line.split()) or (NAMELESS,)),
        head=frozenset(head),
        deed=with_pairs(deed) if cut else frozenset(),
        groups=frozenset(words_pattern("group").findall(line.replace("_", " "))),
        ranks=frozenset(ranks()[word] for word in counted if word in ranks()),
    )


def read_line(text: str, places: tuple[str, ...] = ()) -> str:
    """Return the words of ``text`` in one spelling, words that mean the same as one, its tail cut off.

    >>> read_line("Tỉ lệ hộ dân của tỉnh Đông Lành có bể chứa, góp phần giữ sạch môi trường", ("đông lành",))
    'tỷ lệ hộ có bể chứa'
    """
    lowered = _noise().sub(" ", lower(text))
    for place in places:
        lowered = _place_pattern(place).sub(" ", lowered)
    line = synonym_pattern().sub(lambda match: synonyms()[match[0]], " ".join(spelled(lowered)))
    for tail in words_pattern("tail").finditer(line.replace("_", " "), 1):
        if telling_words(line[: tail.start()]) and not line.startswith(_GOES_ON, tail.end()):
            return line[: tail.start()].strip()
    return line


@lru_cache(maxsize=256)
def _place_pattern(place: str) -> "regex.Pattern[str]":
    """Return the pattern of the words that say "in this place"."""
    rank = "(?:tỉnh |thành phố |huyện |xã |phường )?"
    return regex.compile(rf"(?<!\w)(?:trên địa bàn |của |tại )?{rank}{regex.escape(place)}(?!\w)")


@cache
def _noise() -> "regex.Pattern[str]":
    """Return the pattern of words of time and place that change nothing."""
    return regex.compile(rf"(?<!\w)(?:{'|'.join(indicator_words('noise'))})(?!\w)")


def telling_words(line: str) -> tuple[str, ...]:
    """Return the words of ``line`` that tell an indicator from others.

    >>> telling_words("tỷ lệ hộ có bể chứa")
    ('hộ', 'bể', 'chứa')
    """
    return tuple(words_pattern("frame").sub(" ", _NO_WORD.sub(" ", line)).split())


def with_pairs(words: tuple[str, ...]) -> frozenset[str]:
    """Return the words and each pair of neighbours.

    >>> sorted(with_pairs(("hộ", "nghèo")))
    ['hộ', 'hộ nghèo', 'nghèo']
    """
    return frozenset((*words, *(f"{one} {two}" for one, two in pairwise(words))))


def _deed_start(line: str) -> int:
    """Return where the first verb stands behind a subject, 0 where there is none or the verb comes first."""
    plain = line.replace("_", " ")
    if words_pattern("action").match(plain):
        return 0
    for match in words_pattern("deed").finditer(plain, 1):
        whole = line[match.start() - 1] == " " and line[match.end() : match.end() + 1] != "_"
        if whole and telling_words(line[: match.start()]):
            return match.start()
    return 0
