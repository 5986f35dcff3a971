"""The number and the date that a paper gives itself."""

from dataclasses import dataclass

import regex

from extract.text.dates import parse_date

_SYMBOL = r"\p{Lu}[\p{L}\d&]*(?:\s?[-/.]\s?[\p{Lu}&][\p{L}\d&]*)*"
# Scans lose the marks of "Số".
_NUMBER = regex.compile(
    r"(?:[Ss][ốôóổỗồ]|S[ỐÔÓỔỖ])\s?[:.]?\s?(?P<serial>\d[\d ]*|[.…_ ]*)"
    rf"(?P<rest>(?:\s?/\s?(?:19|20)\d\d)?\s?[-/]\s?{_SYMBOL})"
)
_PLACE = r"(?P<place>(?:(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}'’.-]*+|phố|xã|trấn)\s?+){1,6}+)"
_DATED = regex.compile(
    rf"(?:{_PLACE},\s?|{_PLACE}(?=ngày)|^)(?:ngày|Ngày|tháng|Tháng)[\s.…/_\d-]*(?:(?:tháng|năm)[\s.…/_\d-]*)*(?P<year>(?:19|20)\d\d)"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with the place before it: "Trà Cú, ngày 19 tháng 02 năm 2020"."""

    date: str
    place: str


def parse_own_number(text: str) -> str | None:
    """Return the number in ``text`` without blanks and dots, "/KH-UBND" where the paper leaves it open.

    >>> numbers = ("Số: 10 /2012/QĐ-UBND", "Số:    /KH-UBND", "Số 57-NQ/TW", "Số: .../BC - SCT", "Số 5")
    >>> [parse_own_number(number) for number in numbers]
    ['10/2012/QĐ-UBND', '/KH-UBND', '57-NQ/TW', '/BC-SCT', None]
    >>> parse_own_number("Số: 7/BC-UBND An Bình, ngày 3 tháng 5 năm 2016")
    '7/BC-UBND'
    """
    match = _NUMBER.search(text)
    return regex.sub(r"[\s.…_]", "", match["serial"] + match["rest"]) if match else None


def without_number(text: str) -> str:
    """Return what of ``text`` is no number.

    >>> without_number("UBND TỈNH LÀO CAI Số: /BC - SCT Lào Cai")
    'UBND TỈNH LÀO CAI Lào Cai'
    """
    return " ".join(_NUMBER.sub(" ", text).split())


def parse_dated(text: str) -> Dated | None:
    """Return the date of the paper and the place before it, None where ``text`` has none.

    >>> parse_dated("Cao Lộc, ngày tháng 01 năm 2024")
    Dated(date='2024-01', place='Cao Lộc')
    >>> parse_dated("Hà Nội, tháng 10 năm 2008")
    Dated(date='2008-10', place='Hà Nội')
    >>> parse_dated("Thành phố Huế, ngày      tháng      năm 2026")
    Dated(date='2026', place='Thành phố Huế')
    >>> parse_dated("Căn cứ Luật số 5")
    """
    match = _DATED.search(text)
    if match is None:
        return None
    date = parse_date(match[0]) or match["year"]
    return Dated(date, (match["place"] or "").strip())
