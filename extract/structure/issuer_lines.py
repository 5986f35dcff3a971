"""Where a paper names its issuer: above its kind, between title and bases, beside the signature."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.lexicon.places import find_places
from extract.structure.issuer import Issuer, issuer_by_symbol, parse_issuer, unit_at
from extract.structure.lines import begins_with, is_caps
from extract.structure.numbering import Dated, is_dated, without_number
from extract.structure.pieces import Piece
from extract.structure.vocabulary import body_at, document_type_at, place_units

_NAME = 120
"""So long, in characters, a line that names an issuer may be."""
_CAPS = regex.compile(r"(?:[\p{Lu}\p{M}]{2,} |\p{Lu} |- ){2,}(?=\p{Lu}\p{Ll})")
_FOR = regex.compile(r"T[/.]?M[/.]?\s*(?=\p{Lu}{2})")


@dataclass(frozen=True, slots=True)
class IssuerLines:
    """What the first line tells, the pieces above the kind, those from the kind on, and those of the foot."""

    told: list[str]
    top: Sequence[Piece]
    below: Sequence[Piece]
    foot: Sequence[Piece]


def find_issuer(lines: IssuerLines, number: str | None, dated: Dated, text: str) -> Issuer:
    """Return the issuer: the masthead's, the one between title and bases, or that of the number's symbol.

    Where none of them tells, it is whom the signature stands for. ``text`` shows how names are written.
    """
    seat, year = dated.place, dated.date[:4]
    head = [rest for p in lines.top if _may_name(rest := _without_date(without_number(p.text)))]
    own = next((p.text[4:] for p in lines.below[1:3] if p.text.startswith("CỦA ")), None)
    candidates = (lines.told, [own] if own else [], head, _named_below(lines.below))
    found = [issuer for c in candidates if (issuer := parse_issuer(c, text, seat, year)).name]
    small = parse_issuer(_named_in_small(lines.below), text, seat, year)
    if small.name and (small.place is None or small.place in text):  # "tỉnh an bình", as the text writes it
        found.append(small)
    if found:  # "CỦA BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN" does not say which one, the masthead does
        return next((issuer for issuer in found if issuer.level), found[0])
    by_symbol = issuer_by_symbol(number, text, seat, year) if number else Issuer()
    return (
        by_symbol if by_symbol.name else parse_issuer(_signed_for(lines.foot, seat, text), text, seat, year)
    )


def _named_below(pieces: Sequence[Piece]) -> list[str]:
    """Return the lines that name, between title and bases, who issues the paper, in capitals.

    >>> _named_below([Piece("Về rừng"), Piece("UBND"), Piece("XÃ AN LẠC"), Piece("QUYẾT ĐỊNH:")])
    ['UBND', 'XÃ AN LẠC']
    """
    texts = [piece.text.removesuffix("điện:").rstrip() for piece in pieces]
    for at, text in enumerate(texts):
        if is_caps(text) and body_at(text) and not document_type_at(text):
            return [text, *(where for where in texts[at + 1 : at + 2] if is_caps(where) and unit_at(where))]
    return []


def _named_in_small(pieces: Sequence[Piece]) -> list[str]:
    """Return the line in small letters that names, right before the bases, who issues the paper.

    >>> _named_in_small([Piece("Về rừng"), Piece("Ủy ban nhân dân xã an lạc"), Piece("Căn cứ Luật số 5;")])
    ['ỦY BAN NHÂN DÂN XÃ AN LẠC']
    """
    texts = [piece.text for piece in pieces]
    basis = next((at for at, text in enumerate(texts) if begins_with(text, "basis")), 0)
    named = (text for text in texts[max(basis - 2, 0) : basis] if body_at(text) and len(text) < _NAME)
    return [text.upper() for text in named if text[-1] not in ".;:,"][:1]


def _signed_for(pieces: Sequence[Piece], seat: str, text: str) -> list[str]:
    """Return whom the one who signs does so for; "TỈNH" without a name is that of its ``seat``.

    >>> _signed_for([Piece("TM. ỦY BAN NHÂN DÂN XÃ"), Piece("CHỦ TỊCH")], "An Lạc", "xã An Lạc")
    ['ỦY BAN NHÂN DÂN XÃ AN LẠC']
    """
    matches = ((piece.text, _FOR.search(piece.text)) for piece in pieces)
    line = next((text[match.end() :].strip(" ,") for text, match in matches if match), None)
    if line is None:
        return []
    unit = next((form for form in place_units() if line.lower().endswith(f" {form}")), None)
    here = unit_at(seat)
    name = seat[here[1] :].strip() if here else seat
    if unit is None or not name:
        return [line]
    known = find_places(f"{place_units()[unit].name} {name}") or f"{unit} {name}".lower() in text.lower()
    return [f"{line} {name.upper()}"] if known else []


def _without_date(text: str) -> str:
    """Return the words in capitals before a date on the same line.

    >>> _without_date("HUYỆN ỦY LA SƠN La Sơn, ngày 5 tháng 7 năm 2006"), _without_date("La Sơn, ngày 5")
    ('HUYỆN ỦY LA SƠN', 'La Sơn, ngày 5')
    """
    before = _CAPS.match(text)
    return before[0].strip() if before and is_dated(text) else text


def _may_name(text: str) -> bool:
    """Whether a line of a masthead is neither its date, its kind nor its subject."""
    return bool(text) and not (is_dated(text) or begins_with(text, "subject") or document_type_at(text))
