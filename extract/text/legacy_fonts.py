"""Letters of Vietnamese fonts from the time before Unicode, turned into Unicode by the name of the font."""

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any
from unicodedata import normalize

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The loader in C, which takes a tenth of the time."""

_ACCENTS = {
    "grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303", "breve": "\u0306",
    "hook": "\u0309", "dot": "\u0323",
}  # fmt: skip
_PRIVATE = 0xF000
"""Where Word puts the codes of fonts that it takes for fonts of symbols."""

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_STYLE = re.compile(r"[,-](?:bold|italic|oblique|regular|roman)+$", re.IGNORECASE)
_NAMED = re.compile(r"""(?:face\s*=|font-family\s*:)\s*["']*([^"';,<>{}]+)""", re.IGNORECASE)
_UNICODE = re.compile("[\u0102\u0103\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
"""Letters that no such font has a code for: the text is Unicode, and the name of the font is left over."""

_WORD = re.compile(r"\S+")
_STRAY = 5
"""Of so many words with odd letters one may be Unicode before all are taken for it."""

_SPACER = "\u200b"
_NO_LETTERS = "ĕĭŏŭĔĬŎŬîûŷÎÛŶ"
"""Letters that Unicode has and Vietnamese has not."""


@dataclass(frozen=True, slots=True)
class LegacyFont:
    """An encoding: the letters that single characters mean, and the accents of the signs behind a vowel."""

    id: str
    fonts: "re.Pattern[str]"
    capitals: "re.Pattern[str]"
    letters: dict[int, str]
    marks: dict[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.id)

    def decode(self, text: str) -> str:
        """Return ``text`` in Unicode.

        >>> tcvn3, vni, vps = load_legacy_fonts()
        >>> tcvn3.decode("KÕ ho¹ch ph¸t triÓn"), vni.decode("Keá hoaïch phaùt trieån"), vps.decode("K‰ hoåch")
        ('Kế hoạch phát triển', 'Kế hoạch phát triển', 'Kế hoạch')
        """
        return self.decode_in_place(text).replace(_SPACER, "")

    def decode_in_place(self, text: str) -> str:
        """Return ``text`` in Unicode, as many characters as before, with spacers where two became one."""
        letters = text.translate(_PRIVATE_CODES).translate(self.letters)
        return _marked(self).sub(self._accent, letters) if self.marks else letters

    def _accent(self, match: "re.Match[str]") -> str:
        """Return the vowel with the accents of the sign behind it."""
        composed = normalize("NFC", match[1] + self.marks[match[2].lower()])
        known = len(composed) == 1 and composed not in _NO_LETTERS
        return composed + _SPACER if known else match[0]


_PRIVATE_CODES = {_PRIVATE + code: code for code in range(0x20, 0x100)}


@cache
def load_legacy_fonts() -> tuple[LegacyFont, ...]:
    """Return the encodings of ``legacy_fonts.yaml``."""
    text = files("extract.text").joinpath("legacy_fonts.yaml").read_text(encoding="utf-8")
    return tuple(map(_legacy_font, yaml.load(text, Loader=_Loader)))


def legacy_font(font: str) -> LegacyFont | None:
    """Return the encoding of the font with this name, None for one that holds Unicode.

    >>> names = ("ABCDEF+.VnTime,Bold", "VNI-Times", "VPS Times", "Arial")
    >>> [found.id if (found := legacy_font(name)) else None for name in names]
    ['tcvn3', 'vni', 'vps', None]
    """
    name = _plain(font)
    return next((known for known in load_legacy_fonts() if known.fonts.match(name)), None)


def names_legacy_font(page: str) -> bool:
    """Return whether the source of a page names such a font.

    >>> names_legacy_font('<font face=".VnTime">'), names_legacy_font('<p style="font-family: Arial">')
    (True, False)
    """
    named = (match[1] for match in _NAMED.finditer(page))
    return any(legacy_font(name) for name in named)


def to_unicode(text: str, font: str) -> str:
    """Return what ``text`` shows in ``font``; ``text`` itself where the font holds Unicode.

    >>> to_unicode("kÕ ho¹ch", ".VnTimeH"), to_unicode("hoä ngheøo", "VNI-Times"), to_unicode("Õ", "Arial")
    ('KẾ HOẠCH', 'hộ nghèo', 'Õ')
    """
    return to_unicode_in_place(text, font).replace(_SPACER, "")


def to_unicode_in_place(text: str, font: str) -> str:
    """Return what ``to_unicode`` does, as many characters as before: U+200B stands where two became one."""
    known = legacy_font(font)
    if known is None:
        return text
    if not _UNICODE.search(text):
        shown = known.decode_in_place(text)
    else:
        shown = text if _is_unicode(text) else _WORD.sub(lambda word: _decoded(known, word[0]), text)
    return shown.upper() if known.capitals.match(_plain(font)) else shown


def _is_unicode(text: str) -> bool:
    """Tell whether ``text`` is Unicode under the name of an old font: more than a stray letter says so.

    >>> _is_unicode("kế hoạch và chỉ tiêu"), _is_unicode("tû lÖ hé nghÌo cña x· đ n¨m 2007 gi¶m")
    (True, False)
    """
    unicode = sum(1 for word in text.split() if _UNICODE.search(word))
    return bool(unicode) and unicode * _STRAY >= sum(1 for word in text.split() if not word.isascii())


def _decoded(known: LegacyFont, word: str) -> str:
    """Return ``word`` in Unicode; one that is Unicode already stays."""
    return word if _UNICODE.search(word) else known.decode_in_place(word)


def _plain(font: str) -> str:
    """Return the name of the font in lower case, without the marks of a PDF file.

    >>> _plain("CCBOOA+.VnTime,BoldItalic"), _plain("'VNI-Times'")
    ('.vntime', 'vni-times')
    """
    return _STYLE.sub("", _SUBSET.sub("", font.strip("\"' "))).lower()


@cache
def _marked(known: LegacyFont) -> "re.Pattern[str]":
    """Return the pattern of a vowel with a sign behind it."""
    signs = "".join(known.marks) + "".join(known.marks).upper()
    return re.compile(rf"([aeiouyơưAEIOUYƠƯ])([{signs}])")


def _legacy_font(entry: dict[str, Any]) -> LegacyFont:
    """Return an entry of the file with all its codes spelled out."""
    letters: dict[int, str] = {}
    for start, row in entry["rows"].items():
        for code, letter in enumerate(row, start):
            if letter != ".":
                letters |= dict.fromkeys(_characters(code), letter)
    letters |= {ord(char): letters[code] for char, code in entry.get("found_as", {}).items()}
    marks = {
        sign: "".join(_ACCENTS[name] for name in names.split())
        for sign, names in entry.get("marks", {}).items()
    }
    fonts, capitals = (re.compile(entry[name]) for name in ("fonts", "capitals"))
    return LegacyFont(entry["id"], fonts, capitals, letters, marks)


def _characters(code: int) -> tuple[int, ...]:
    """Return the characters that programs show for a code of Windows-1252.

    >>> [chr(char) for char in _characters(0x89)]
    ['\\x89', '‰']
    """
    shown = bytes([code]).decode("cp1252", errors="ignore")
    return (code, ord(shown)) if shown and ord(shown) != code else (code,)
