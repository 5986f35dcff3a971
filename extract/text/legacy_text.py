"""Text that is Vietnamese only when it is read as an encoding from the time before Unicode."""

import re
from collections.abc import Collection
from itertools import islice

from extract.text.legacy_fonts import LegacyFont, load_legacy_fonts
from extract.text.syllables import is_syllable

SURE = 0.85
"""Share of the words with odd letters that become syllables where the encoding is the right one."""

GAINED = 0.3
"""Share of them that become syllables only so."""

FEWEST = 4
"""Different words that are looked at before anything is said."""

MOST = 2000

_UNICODE = re.compile(
    "[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0303\u0309\u0323]"
)
_WORD = re.compile(r"[^\s0-9!-/:-@\[-`{-~]*[\x80-\uffff][^\s0-9!-/:-@\[-`{-~]*")
_CAPITALS = re.compile(r"[A-Z]")
_SMALL = re.compile(r"[a-z]")


def read_legacy_text(text: str) -> str:
    """Return ``text`` in Unicode where it reads as Vietnamese only in an old encoding, else ``text`` itself.

    >>> read_legacy_text("Môc tiªu: t¨ng tr­ëng 8,5%; gi¶m tû lÖ hé nghÌo")
    'Mục tiêu: tăng trưởng 8,5%; giảm tỷ lệ hộ nghèo'
    >>> read_legacy_text("Muïc tieâu: giaûm tyû leä hoä ngheøo"), read_legacy_text("Café à la carte, déjà vu")
    ('Mục tiêu: giảm tỷ lệ hộ nghèo', 'Café à la carte, déjà vu')
    """
    if text.isascii() or _UNICODE.search(text):
        return text
    words = {match[0] for match in islice(_WORD.finditer(text), MOST) if len(match[0]) > 1}
    best = max(load_legacy_fonts(), key=lambda known: _share(known, words))
    share = _share(best, words)
    if len(words) < FEWEST or share < SURE or share - _share(None, words) < GAINED:
        return text
    return "\n".join(map(_cased, text.split("\n"), best.decode(text).split("\n")))


def _share(known: LegacyFont | None, words: Collection[str]) -> float:
    """Return the share of ``words`` that are syllables, read as they are or in an encoding."""
    read = [known.decode(word) if known else word for word in words]
    return sum(map(is_syllable, read)) / max(len(words), 1)


def _cased(before: str, line: str) -> str:
    """Return ``line`` in capitals where all plain letters in it are, as TCVN3 has no capitals with accents.

    >>> _cased("KÕ HO¹CH n¨m", "Kế HOạCH năm"), _cased("I. MôC TI£U", "I. MụC TIÊU")
    ('Kế HOẠCH năm', 'I. MỤC TIÊU')
    """
    if len(_CAPITALS.findall(before)) > 1 and not _SMALL.search(before):
        return line.upper()
    return " ".join(
        word.upper() if len(_CAPITALS.findall(word)) > 1 and not _SMALL.search(word) else word
        for word in line.split(" ")
    )
