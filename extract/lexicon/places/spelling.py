"""What the spellings of one name of a place share."""

import re
from functools import cache
from unicodedata import normalize

from extract.lexicon.load import load_entries
from schemas.base import Record

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_MARKS = {ord("đ"): "d", **dict.fromkeys(range(0x300, 0x370))}
_SILENT = re.compile(r"['’‘`´]")
_APART = re.compile(r"[\s\-–—_.]+")
_ZEROS = re.compile(r"\b0+(?=\d)")
_LAST_K = re.compile(r"k\b")
_Y = re.compile(r"(qu|[bcdđghklmnpqrstvx]{1,3})y")


class Spelling(Record):
    """A row of ``spellings.yaml``: how a name is spelled here, and how else papers spell it."""

    name: str
    forms: tuple[str, ...]


@cache
def slug(text: str) -> str:
    """Return ``text`` as a piece of an id.

    >>> slug("thành phố Phan Rang - Tháp Chàm"), slug("xã Ea H'Leo")
    ('thanh-pho-phan-rang-thap-cham', 'xa-ea-hleo')
    """
    return _APART.sub("-", _SILENT.sub("", _bare(text.lower()))).strip("-")


def _bare(text: str) -> str:
    """Return ``text`` without marks, with d for đ."""
    return normalize("NFD", text).translate(_MARKS)


@cache
def name_key(text: str) -> str:
    """Return what the spellings of a name share: the place of a tone, i for y, dashes, capitals.

    >>> name_key("Hoà Bình") == name_key("HÒA BÌNH"), name_key("Qui Nhơn") == name_key("Quy Nhơn")
    (True, True)
    >>> name_key("Đăk Nông") == name_key("Đắc Nông"), name_key("Đương") == name_key("Dương")
    (True, False)
    """
    return " ".join(map(_syllable, _respelled(_plain(text)).split()))


@cache
def folded_key(text: str) -> str:
    """Return what is left of the key of a name without accents; k at the end of a syllable is c.

    >>> folded_key("Trà Cú"), folded_key("Đắc Lắc"), folded_key("Phường 01")
    ('tra cu', 'dac lac', 'phuong 1')
    """
    return _LAST_K.sub("c", _bare(name_key(text)))


def is_without_accents(text: str) -> bool:
    """Tell whether ``text`` has neither marks nor đ, as one types who seeks with folded letters."""
    return text.isascii()


def _plain(text: str) -> str:
    """Return ``text`` in small letters, with blanks for dashes and dots, numbers without leading zeros."""
    return _ZEROS.sub(
        "", _APART.sub(" ", _SILENT.sub("", normalize("NFC", text).lower().replace("ð", "đ")))
    ).strip()


@cache
def _spellings() -> tuple[re.Pattern[str], dict[str, str]]:
    """Return the pattern of all other spellings, and the one of this lexicon for each."""
    forms = {
        _plain(form): _plain(row.name)
        for row in load_entries("places/spellings", Spelling)
        for form in row.forms
    }
    longest = sorted(forms, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b"), forms


def _respelled(plain: str) -> str:
    """Return ``plain`` with the spellings of this lexicon."""
    pattern, forms = _spellings()
    return pattern.sub(lambda match: forms[match[0]], plain)


def _syllable(word: str) -> str:
    """Return ``word`` with i for a last y and its tone at the end.

    >>> _syllable("mỹ") == _syllable("mĩ"), _syllable("thủy") == _syllable("thuỷ"), _syllable("thủi")
    (True, True, 'thui\u0309')
    """
    letters = normalize("NFD", word)
    tones = "".join(char for char in letters if char in _TONES)
    base = normalize("NFC", "".join(char for char in letters if char not in _TONES))
    match = _Y.fullmatch(base)
    return (f"{match[1]}i" if match else base) + tones
