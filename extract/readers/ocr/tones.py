"""Tone marks above a hat, which a scan swaps most, put right where a phrase of the vocabulary proves them.

"tối thiếu" is "tối thiểu", "5 tuối" is "5 tuổi", "nắm 2025" is "năm 2025"; "không qua" is not "không quá".
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import groupby
from unicodedata import normalize

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.cue_words import cue_words
from extract.lexicon.load import load_entries
from extract.lexicon.vocabulary import comparators_before, comparators_behind, units
from extract.readers.ocr.engine import ScannedWord
from extract.text.fold import fold
from extract.text.syllables import is_syllable

LONGEST = 4
"""Words of a phrase at most."""

CUES = ("stance_result", "stance_situation", "stance_target", "stance_task", "stance_budget")
"""Lists of cues.yaml whose phrases prove a word: those of headings, whose kind would be lost."""


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class Position:
    """Words above a signature."""

    role: str
    words: tuple[str, ...]


Phrases = dict[tuple[str, ...], tuple[str, ...]]

SHORTEST = 3
"""Letters of a word that a phrase proves; "điện tử mức độ" is no "từ mức"."""

_HATS = re.compile("([\u0302\u0306\u031b])[\u0300\u0301\u0303\u0309]")
_LOOK_AHEAD = re.compile(r"\(\?.*?\)")
"""What follows a phrase of cues.yaml and is no part of it."""

_EDGES = re.compile(r"^(?P<before>\W*)(?P<core>.*?)(?P<behind>\W*)$")
_NUMBER = re.compile(r"[\d.,]*\d%?")
_YEAR = re.compile(r"(?:19|20)\d\d")


def mend_tones(words: Sequence[ScannedWord]) -> tuple[ScannedWord, ...]:
    """Return ``words`` with the tone marks that phrases, years and units prove.

    >>> read = "tối thiếu 98% trẻ dưới 5 tuối, nắm 2025".split()
    >>> " ".join(word.text for word in mend_tones([ScannedWord(text, (0, 0, 9, 9), 95, 0) for text in read]))
    'tối thiểu 98% trẻ dưới 5 tuổi, năm 2025'
    """
    mended: list[ScannedWord] = []
    for _, line in groupby(words, key=lambda word: word.line):
        mended += _mend_line(list(line))
    return tuple(mended)


def _mend_line(line: list[ScannedWord]) -> Iterator[ScannedWord]:
    """Yield the words of a line."""
    cores = [_core(word.text) for word in line]
    right = dict(_by_neighbour(line, cores))
    for at in range(len(cores)):
        right |= _by_phrase(line, cores, at)
    for at, word in enumerate(line):
        yield replace(word, text=_recased(word.text, right[at])) if at in right else word


def _by_phrase(line: Sequence[ScannedWord], cores: Sequence[str], at: int) -> dict[int, str]:
    """Return the word that is right in a phrase which begins at ``at``, where all its other words are."""
    for count in range(LONGEST, 1, -1):
        read = cores[at : at + count]
        capitals = line[at].text.isupper()
        known = _phrases(capitals).get(tuple(map(fold if capitals else bare, read)), ())
        wrong = [place for place, words in enumerate(zip(read, known, strict=False)) if words[0] != words[1]]
        short = not capitals and any(len(read[place]) < SHORTEST for place in wrong)
        whole = all(word.text[-1:].isalpha() for word in line[at : at + count - 1])
        if known and whole and not short and (len(wrong) <= 1 or (capitals and count > 2)):
            return {at + place: known[place] for place in wrong}
    return {}


def _by_neighbour(line: Sequence[ScannedWord], cores: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the places of words for a year before its number, and of units behind a number."""
    for at, core in enumerate(cores):
        before, behind = line[at - 1].text if at else "", cores[at + 1] if at + 1 < len(cores) else ""
        if _YEAR.fullmatch(behind) and bare(core) == bare("năm") and core != "nam":
            yield at, "năm"
        elif _NUMBER.fullmatch(before) and core not in _measures() and line[at].text[0].islower():
            yield from ((at, measure) for measure in _measures() if bare(measure) == bare(core))
        if core.isalpha() and not core.isascii() and not is_syllable(core) and len(_units_alike(core)) == 1:
            yield at, _units_alike(core)[0]


@cache
def bare(word: str) -> str:
    """Return ``word`` without the tone marks that stand above a hat.

    >>> bare("thiếu") == bare("thiểu"), bare("hồ") == bare("hộ"), bare("qua") == bare("quá")
    (True, False, False)
    """
    return normalize("NFC", _HATS.sub(r"\1", normalize("NFD", word)))


def _phrases(capitals: bool) -> Phrases:
    """Return the phrases that prove a word; those of headings only where it is printed in capitals."""
    return _of_headings() if capitals else _of_figures()


@cache
def _of_figures() -> Phrases:
    return _by_key({*comparators_before(), *comparators_behind()}, bare)


@cache
def _of_headings() -> Phrases:
    cues = {_LOOK_AHEAD.sub("", word) for name in CUES for word in cue_words(name)}
    positions = {
        word.lower()
        for entry in load_entries("signing_positions", Position)
        if entry.role == "position"
        for word in entry.words
    }
    return _by_key(cues | positions, fold)


def _by_key(phrases: set[str], key: Callable[[str], str]) -> Phrases:
    """Return ``phrases`` by the ``key`` of their words, but for those that look alike then."""
    split = [tuple(text.split()) for text in phrases if " " in text]
    keys = Counter(tuple(map(key, words)) for words in split)
    return {alike: words for words in split if keys[alike := tuple(map(key, words))] == 1}


@cache
def _measures() -> frozenset[str]:
    """Return the units of one word, but for counted nouns, of which too many look like other words."""
    return frozenset(
        form for form, (_, dimension) in units().items() if dimension != "count" and " " not in form
    )


@cache
def _units_alike(word: str) -> tuple[str, ...]:
    """Return the first words of units that are ``word`` but for marks.

    >>> _units_alike("lươt")
    ('lượt',)
    """
    firsts = {form.split()[0] for form in units()}
    return tuple(first for first in firsts if fold(first) == fold(word))


def _core(text: str) -> str:
    """Return ``text`` in small letters without the marks around it."""
    match = _EDGES.match(text)
    return match["core"].lower() if match else text


def _recased(text: str, core: str) -> str:
    """Return ``text`` with ``core`` in place of its letters, in capitals as they are.

    >>> _recased("(TIỂU;", "tiêu"), _recased("Tuối", "tuổi")
    ('(TIÊU;', 'Tuổi')
    """
    match = _EDGES.match(text)
    if not match or len(match["core"]) != len(core):
        return text
    letters = (new.upper() if old.isupper() else new for old, new in zip(match["core"], core, strict=True))
    return match["before"] + "".join(letters) + match["behind"]
