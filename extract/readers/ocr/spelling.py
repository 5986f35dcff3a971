"""Words of a scanned page that are glued or lost a stroke, mended where only one reading is spelled right.

Digits are never changed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import normalize

from extract.lexicon.vocabulary import units
from extract.readers.ocr.engine import SURE, ScannedWord
from extract.text.normalise import normalise
from extract.text.syllables import is_syllable

MOST = 4
"""Syllables that are glued together at most."""

SHORTEST = 2
"""Letters of a syllable among them, so that a stray letter before a word is none."""

_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?P<count>\d{1,5})(?P<code>[A-ZĐ][A-ZĐa-z]{1,4}-[A-ZĐ]{2,}.*)")
"""The number of a paper without the stroke between its count and its kind."""

_DOUBLED = re.compile(r"(?<=/)([A-ZĐ])([A-ZĐ])\2(?=-[A-ZĐ])")
"""The kind of a paper with its last letter read twice: "QĐĐ" for "QĐ"."""

_HATS = {"a": "\u0302\u0306", "e": "\u0302", "o": "\u0302\u031b", "u": "\u031b"}
_STROKE = re.compile(r"[\]|\[]")


def mend(word: ScannedWord) -> ScannedWord:
    """Return ``word`` with the blanks and strokes that it lost; in doubt where one was put between two units.

    >>> read = ("HIỆNTRẠNG", "Khoahọcvà", "71NQ-CP", "phútlượt;", "lượtngười", "mg/]", "Internet")
    >>> [mend(ScannedWord(text, (0, 0, 9, 9), 95, 0)).text for text in read]
    ['HIỆN TRẠNG', 'Khoa học và', '71/NQ-CP', 'phút/lượt;', 'lượt người', 'mg/l', 'Internet']
    """
    text = _NUMBER.sub(r"\g<count>/\g<code>", normalise(word.text).text)
    text = _DOUBLED.sub(r"\1\2", text)
    if _STROKE.search(text) and _STROKE.sub("l", text).lower() in units():
        return replace(word, text=_STROKE.sub("l", text), confidence=min(word.confidence, SURE - 1))
    parted = _LETTERS.sub(lambda match: part(match[0]), text)
    doubtful = "/" in parted and "/" not in text
    return replace(
        word, text=parted, confidence=min(word.confidence, SURE - 1) if doubtful else word.confidence
    )


def part(word: str) -> str:
    """Return ``word`` with a blank between its syllables, or a stroke between two units, where it is glued.

    >>> part("xãhội"), part("quyếtđịnh"), part("nôngthôn"), part("hànhán"), part("nghiệp"), part("Karaoke")
    ('xã hội', 'quyết định', 'nông thôn', 'hànhán', 'nghiệp', 'Karaoke')
    """
    if word.isascii() or is_syllable(word) or _lacks_hat(word):
        return word
    for count in range(2, MOST + 1):
        ways = list(_ways(word, count))
        if ways:
            return _joined(ways[0]) if len(ways) == 1 else word
    return word


def _lacks_hat(word: str) -> bool:
    """Return whether ``word`` is one syllable but for the hat of a vowel, which a scan loses.

    >>> _lacks_hat("QUYÉT"), _lacks_hat("HIỆNTRẠNG")
    (True, False)
    """
    parts = normalize("NFD", word)
    hats = (
        parts[: at + 1] + hat + parts[at + 1 :]
        for at, char in enumerate(parts)
        for hat in _HATS.get(char.lower(), "")
    )
    return any(is_syllable(normalize("NFC", hatted)) for hatted in hats)


def _ways(word: str, count: int) -> Iterator[tuple[str, ...]]:
    """Yield how ``word`` is made up of ``count`` syllables, capitals at their starts only or everywhere."""
    if count == 1:
        if _is_part(word):
            yield (word,)
        return
    for end in range(SHORTEST, len(word) - SHORTEST * (count - 1) + 1):
        if _is_part(word[:end]):
            yield from ((word[:end], *others) for others in _ways(word[end:], count - 1))


def _is_part(word: str) -> bool:
    """Return whether ``word`` is a syllable, in capitals or with at most its first letter in capitals."""
    return len(word) >= SHORTEST and (word.isupper() or word[1:].islower()) and is_syllable(word)


def _joined(parts: tuple[str, ...]) -> str:
    """Return ``parts`` with a stroke between two units that together are none, else with blanks.

    >>> _joined(("tấn", "ha")), _joined(("lượt", "khách"))
    ('tấn/ha', 'lượt khách')
    """
    spaced = " ".join(parts)
    rate = len(parts) == 2 and all(part in units() for part in parts) and spaced not in units()
    return "/".join(parts) if rate else spaced
