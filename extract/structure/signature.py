"""Who signed a paper."""

from collections.abc import Sequence
from functools import cache

import regex

from extract.structure.casing import name_case
from extract.structure.node import Outline
from extract.structure.pieces import Piece, pieces_of
from extract.structure.vocabulary import body_at, cue_words
from extract.text.document import Document
from schemas import SectionKind

_NAME = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’]*+\s(?:-\s)?){1,5}\p{Lu}[\p{L}\p{M}'’]*+")
_SIGNED = regex.compile(r"(?:đã ký|ký tên)\s*:?\s*", regex.IGNORECASE)
_FILED = regex.compile(r"Lưu\s+\p{Lu}{2,}")
_NOTE = regex.compile(r"[\[(][^\[\]()]{0,40}(?:ký|dấu)[^\[\]()]{0,40}[\])]?", regex.IGNORECASE)


def parse_signer(document: Document, outline: Outline) -> str | None:
    """Return the name below the position of the one who signs, None where none stands there."""
    return find_signer(pieces_of(document, outline, SectionKind.FOOT))


def find_signer(pieces: Sequence[Piece]) -> str | None:
    """Return the first name behind the last position in ``pieces``.

    >>> find_signer((Piece("- Lưu: VT."), Piece("KT. CHỦ TỊCH"), Piece("PHÓ CHỦ TỊCH"), Piece("Lê Thị An")))
    'Lê Thị An'
    >>> find_signer((Piece("GIÁM ĐỐC Hoàng Văn Ba"),))
    'Hoàng Văn Ba'
    >>> find_signer((Piece("PHÓ CHỦ TỊCHHoàng Văn Ba"),))
    'Hoàng Văn Ba'
    >>> find_signer((Piece("- Sở Y tế; CHỦ TỊCH"), Piece("- Lưu: VT. Lò Văn Tư")))
    'Lò Văn Tư'
    >>> find_signer((Piece("TM. ỦY BAN NHÂN DÂN"),))
    """
    lines = [_right_column(piece.text) for piece in pieces]
    last = max((i for i, line in enumerate(lines) if _position().search(line)), default=-1)
    if last < 0:
        return None
    behind = [lines[last][_last_end(lines[last]) :], *lines[last + 1 :]]
    return next((name for line in behind if (name := parse_name(line))), None)


def parse_name(line: str) -> str | None:
    """Return the name of a person that ``line`` consists of, honours and notes left out.

    >>> [parse_name(t) for t in ("(đã ký) TRẦN VĂN MINH", "Thượng tướng Lê Văn An", "Nơi nhận", "Lữã ký)")]
    ['Trần Văn Minh', 'Lê Văn An', None, None]
    >>> parse_name("Đã ký: Lê Văn An"), parse_name("Lưu VT")
    ('Lê Văn An', None)
    """
    words = _SIGNED.sub("", _NOTE.sub(" ", line).strip(" .,:;-"))
    for honour in cue_words("honour"):
        if words.lower().startswith(honour + " "):
            words = words[len(honour) :].strip()
    if (
        not _NAME.fullmatch(words)
        or _FILED.match(words)
        or _position().search(words)
        or (words.isupper() and body_at(words))
    ):
        return None
    return name_case(words) if words.isupper() else words


def _right_column(line: str) -> str:
    """Return what stands behind the last stop of ``line``: beside a recipient there may be a name.

    >>> _right_column("- Lưu: VT, YT. Nông Thị Hai"), _right_column("Nông Thị Hai")
    ('Nông Thị Hai', 'Nông Thị Hai')
    """
    return regex.split(r"[.;]\s", line)[-1].lstrip("-+ ")


def _last_end(line: str) -> int:
    return max(match.end() for match in _position().finditer(line))


@cache
def _position() -> "regex.Pattern[str]":
    """Return the pattern of a position in capitals."""
    words = "|".join(regex.escape(word.upper()) for word in cue_words("position"))
    return regex.compile(rf"(?<!\p{{L}})(?:{words})(?!\p{{Ll}}|\p{{Lu}}(?!\p{{Ll}}))")
