"""How the names of indicators are written: one spelling, and the forms that an alias stands for."""

from functools import cache
from itertools import product

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries
from extract.text.lower import lower
from extract.text.normalise import normalise


class Abbreviation(BaseModel):
    """Short forms of the words ``means``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    means: str
    forms: tuple[str, ...]


class IndicatorWords(BaseModel):
    """Words that play one role around the name of an indicator."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: str
    words: tuple[str, ...]


_TOKEN = regex.compile(r"\w+|:")
_PIECE = regex.compile(r"\[(?P<may>[^\[\]]*)\]|\((?P<one>[^()]*)\)|(?P<plain>[^\[\]()]+)")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` in one spelling, short forms written out; of the marks only colons stay.

    >>> words_of("Tỉ lệ dân số tham gia BHYT")
    ('tỷ', 'lệ', 'dân', 'số', 'tham', 'gia', 'bảo', 'hiểm', 'y', 'tế')
    """
    return spelled(lower(normalise(text).text))


def spelled(lowered: str) -> tuple[str, ...]:
    """Return the words of normalised lower-case text, short forms written out."""
    short, pattern = _abbreviations()
    return tuple(_TOKEN.findall(pattern.sub(lambda match: short[match[0]], lowered)))


@cache
def _abbreviations() -> tuple[dict[str, str], "regex.Pattern[str]"]:
    rows = load_entries("abbreviations", Abbreviation)
    short = {form: row.means for row in rows for form in row.forms}
    longest_first = sorted(short, key=len, reverse=True)
    return short, regex.compile(rf"(?<!\w)(?:{'|'.join(map(regex.escape, longest_first))})(?!\w)")


def alias_forms(alias: str) -> tuple[str, ...]:
    """Return the names that ``alias`` stands for: ``[words]`` may be absent, one of ``(these|those)`` stands.

    >>> alias_forms("[tỷ lệ] hộ (dân|gia đình)")
    ('tỷ lệ hộ dân', 'tỷ lệ hộ gia đình', 'hộ dân', 'hộ gia đình')
    """
    choices = [_choices(match) for match in _PIECE.finditer(alias)]
    return tuple(dict.fromkeys(" ".join("".join(row).split()) for row in product(*choices)))


def _choices(match: "regex.Match[str]") -> tuple[str, ...]:
    if match["may"] is not None:
        return (*match["may"].split("|"), "")
    return tuple(match["one"].split("|")) if match["one"] is not None else (match["plain"],)


@cache
def indicator_words(role: str) -> tuple[str, ...]:
    """Return the words of ``role`` in ``indicator_words.yaml``."""
    rows = load_entries("indicator_words", IndicatorWords)
    return tuple(word for row in rows if row.role == role for word in row.words)
