"""Names of places as papers write them, taken apart: "xã Tân Sơn, huyện Trà Cú, tỉnh Trà Vinh"."""

import re
from dataclasses import dataclass
from functools import cache
from unicodedata import normalize

from extract.lexicon.places.tables import Unit, units
from extract.text.fold import fold

_BREAK = re.compile(r"\s*[,;\n|]+\s*")


@dataclass(frozen=True, slots=True)
class Named:
    """A name with its unit, None where the paper writes none."""

    unit: Unit | None
    name: str


def parse_named(text: str) -> tuple[Named, ...]:
    """Return the places that ``text`` names, the smallest first.

    >>> [(place.unit and place.unit.name, place.name) for place in parse_named("H. Trà Cú tỉnh Trà Vinh")]
    [('huyện', 'Trà Cú'), ('tỉnh', 'Trà Vinh')]
    >>> [(place.unit and place.unit.name, place.name) for place in parse_named("TP.HCM; Q.1; Rịa – Vũng")]
    [('thành phố', 'HCM'), ('quận', '1'), (None, 'Rịa – Vũng')]
    """
    parts = _BREAK.split(normalize("NFC", text))
    pieces = (piece for part in parts for piece in _whole_names(_before_units().split(part)))
    return tuple(_named(piece.strip(" -–.")) for piece in pieces if piece.strip(" -–."))


def _whole_names(pieces: list[str]) -> list[str]:
    """Return ``pieces`` with a unit that stands alone put back before the next: some names begin with one.

    >>> _whole_names(["phường", "Phường Đúc", "thành phố Huế"])
    ['phường Phường Đúc', 'thành phố Huế']
    """
    first, *others = pieces
    return [f"{first} {others[0]}", *others[1:]] if others and first.lower() in units() else pieces


def _named(piece: str) -> Named:
    """Return ``piece`` with its unit taken off."""
    match = _unit_pattern(piece.isascii()).match(piece)
    if match is None:
        return Named(None, piece)
    return Named(_forms()[_form(match[0])], piece[match.end() :])


def bare_name(name: str) -> str:
    """Return ``name`` without its unit, which is written out.

    >>> bare_name("thành phố Huế"), bare_name("xã Xuân Huế")
    ('Huế', 'Xuân Huế')
    """
    return name[len(unit_of(name)) :].lstrip()


def unit_of(name: str) -> str:
    """Return the unit that ``name`` begins with, "" where there is none.

    >>> unit_of("thị trấn Trà Cú"), unit_of("Trà Cú")
    ('thị trấn', '')
    """
    return next((unit for unit in units() if name.startswith(f"{unit} ")), "")


def _form(text: str) -> str:
    """Return how a unit is written without dots, blanks and accents."""
    return re.sub(r"[\s.]+", "", fold(text))


@cache
def _forms() -> dict[str, Unit]:
    """Return the units by all their forms."""
    return {_form(form): unit for unit in units().values() for form in (unit.name, *unit.forms)}


@cache
def _unit_pattern(without_accents: bool) -> re.Pattern[str]:
    """Return the pattern of a unit before a name; one without accents counts before a name without."""
    words = [word for unit in units().values() for word in (unit.name, *unit.forms) if len(word) > 3]
    spelled = [
        fold(word) if without_accents else word for word in (*sorted(words, key=len, reverse=True), "xã")
    ]
    return re.compile(rf"(?:{'|'.join(spelled)})\s+|{_PAIR}|{_LETTER}", re.IGNORECASE)


_PAIR = r"t\s?\.?\s?[pxt](?:\s*\.\s*|\s+|(?=[^\W\d_]{3}))"
"""Short for "thành phố", "thị xã" and "thị trấn": before a dot, a blank or at once a name."""
_LETTER = r"[thqpx](?:\s*\.\s*|(?=\d))"


@cache
def _before_units() -> re.Pattern[str]:
    """Return the pattern of the blank before a second unit on one line."""
    words = "|".join(units())
    after_dash = r"\s+[-–]\s+(?=(?:tp|tx|tt|[hqpxt])\.)"
    return re.compile(
        rf"(?<!thị)\s+(?:[-–]\s+|thuộc\s+|của\s+)?(?=(?:{words})\s)|{after_dash}", re.IGNORECASE
    )
