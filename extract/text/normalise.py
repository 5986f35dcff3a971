"""One spelling of characters for all texts: NFC, plain blanks, one dash, one placement of tone marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from unicodedata import is_normalized, normalize

import regex

from extract.text.edits import Edit, replace_spans
from extract.text.offsets import OffsetMap

BLANKS = "\t\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
STROKES = "\u2044\u2215\uff0f"
LETTERS = {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "İ": "I"}
"""Letters that look like a Vietnamese one and are none; "İ" would change its length in lower case."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
)
_COMBINED = regex.compile(r"\P{M}\p{M}+")
_LATE_TONE = re.compile(
    r"(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?![^\W\d_])",
)


@dataclass(frozen=True, slots=True)
class Normalised:
    """A text in the one spelling, the map back to what it was, and how much was repaired."""

    text: str
    offsets: OffsetMap = field(default_factory=OffsetMap)
    repairs: dict[str, int] = field(default_factory=dict)


def normalise(text: str) -> Normalised:
    """Return ``text`` in the one spelling; line ends stay as they are.

    >>> normalise("Uỷ ban – hoà\\xa0bình, quý, hoàn thành").text
    'Ủy ban - hòa bình, quý, hoàn thành'
    >>> normalise("ti\\u00ea\\u0301n").offsets.to_source(3)
    4
    """
    repairs: dict[str, int] = {}
    text, offsets = _compose(text, repairs)
    if _UNSEEN.search(text):
        text, dropped = replace_spans(text, _unseen(text, repairs))
        offsets = dropped.then(offsets)
        text, composed = _compose(text, repairs)  # what stood apart may now combine
        offsets = composed.then(offsets)
    for name, table in (("blanks", dict.fromkeys(BLANKS, " ")), ("dashes", dict.fromkeys(DASHES, "-")),
                        ("strokes", dict.fromkeys(STROKES, "/")), ("letters", LETTERS)):  # fmt: skip
        text = _substitute(text, table, name, repairs)
    text, moved = _LATE_TONE.subn(_early_tone, text)
    if moved:
        repairs["tone_marks"] = moved
    return Normalised(text, offsets, repairs)


def _compose(text: str, repairs: dict[str, int]) -> tuple[str, OffsetMap]:
    """Return ``text`` in NFC and the map back."""
    if is_normalized("NFC", text):
        return text, OffsetMap()
    repairs["nfc"] = 1
    composed, offsets = replace_spans(text, _unlike(_COMBINED, text))
    if not is_normalized("NFC", composed):  # letters that are composed without a combining mark
        composed, offsets = replace_spans(text, _unlike(regex.compile(r"\S+"), text))
    return composed, offsets


def _unlike(pattern: "regex.Pattern[str]", text: str) -> Iterator[Edit]:
    """Yield the edits that put each match of ``pattern`` into NFC."""
    for match in pattern.finditer(text):
        composed = normalize("NFC", match[0])
        if composed != match[0]:
            yield match.start(), match.end(), composed


def _unseen(text: str, repairs: dict[str, int]) -> Iterator[Edit]:
    """Yield the edits that drop characters of no width and control characters."""
    for match in _UNSEEN.finditer(text):
        repairs["zero_width"] = repairs.get("zero_width", 0) + len(match[0])
        yield match.start(), match.end(), ""


def _substitute(text: str, table: dict[str, str], name: str, repairs: dict[str, int]) -> str:
    """Return ``text`` with each character of ``table`` replaced by one other, counted under ``name``."""
    for old, new in table.items():
        count = text.count(old)
        if count:
            repairs[name] = repairs.get(name, 0) + count
            text = text.replace(old, new)
    return text


def _early_tone(match: re.Match[str]) -> str:
    """Return the two vowels with the tone mark on the first.

    >>> _LATE_TONE.sub(_early_tone, "UỶ BAN khoẻ")
    'ỦY BAN khỏe'
    """
    first, last = match[0][0], normalize("NFD", match[0][1])
    return normalize("NFC", first + last[1]) + last[0]
