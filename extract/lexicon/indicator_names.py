"""How the names of indicators are written: one spelling, and the forms that an alias stands for."""

from dataclasses import dataclass
from functools import cache

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries
from extract.text.lower import lower


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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a name: one of ``ways``, each a row of words; it may be absent where ``optional``."""

    ways: tuple[tuple[str, ...], ...]
    optional: bool


TOKEN = regex.compile(r"\w+|:")
"""A word; of the marks a colon alone tells something."""

_PIECE = regex.compile(r"\[(?P<may>[^\[\]]*)\]|\((?P<one>[^()]*)\)|(?P<plain>[^\[\]()]+)")


@cache
def short_forms() -> dict[str, tuple[str, ...]]:
    """Return the words that each short form stands for."""
    rows = load_entries("abbreviations", Abbreviation)
    return {form: tuple(row.means.split()) for row in rows for form in row.forms}


def spelled(lowered: str) -> tuple[str, ...]:
    """Return the words of normalised lower-case text, short forms written out; of the marks only colons stay.

    >>> spelled("tỉ lệ dân số tham gia bhyt")
    ('tỷ', 'lệ', 'dân', 'số', 'tham', 'gia', 'bảo', 'hiểm', 'y', 'tế')
    """
    short = short_forms()
    return tuple(word for token in TOKEN.findall(lowered) for word in short.get(token, (token,)))


def alias_pieces(alias: str) -> tuple[Piece, ...]:
    """Return the stretches of ``alias``: ``[words]`` may be absent, of ``(these|those)`` one is chosen.

    >>> [piece.optional for piece in alias_pieces("[tỷ lệ] hộ (dân|gia đình)")]
    [True, False, False]
    """
    return tuple(_piece(match) for match in _PIECE.finditer(lower(alias)) if match[0].strip())


def _piece(match: "regex.Match[str]") -> Piece:
    inner = match["may"] if match["may"] is not None else match["one"] or match["plain"]
    rows = [spelled(way) for way in inner.split("|")]
    ways = tuple(row for row in rows if row)
    return Piece(ways, optional=match["may"] is not None or len(ways) < len(rows))


def alias_forms(alias: str) -> tuple[str, ...]:
    """Return names that ``alias`` stands for: the shortest, and for each choice the shortest that has it.

    >>> alias_forms("[tỷ lệ] hộ (dân|gia đình)")
    ('hộ dân', 'tỷ lệ hộ dân', 'hộ gia đình')
    """
    pieces = alias_pieces(alias)
    shortest = [() if piece.optional else piece.ways[0] for piece in pieces]
    rows = [shortest] + [
        [*shortest[:at], way, *shortest[at + 1 :]] for at, piece in enumerate(pieces) for way in piece.ways
    ]
    return tuple(dict.fromkeys(" ".join(word for way in row for word in way) for row in rows))


@cache
def indicator_words(role: str) -> tuple[str, ...]:
    """Return the words of ``role`` in ``indicator_words.yaml``, longest first."""
    rows = load_entries("indicator_words", IndicatorWords)
    words = {word for row in rows if row.role == role for word in row.words}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))
