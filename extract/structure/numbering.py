"""The number and the date that a paper gives itself."""

from dataclasses import dataclass

import regex

from extract.structure.casing import name_case
from extract.text.dates import iso_date, parse_date

_SYMBOL = r"\p{Lu}[\p{L}\d&]*(?:\s?[-/.]\s?[\p{Lu}&][\p{L}\d&]*)*"
# Scans lose the marks of "Số".
_NUMBER = regex.compile(
    r"(?:[Ss][ốôóổỗồ]|S[ỐÔÓỔỖ])\s?[:.]?\s?(?P<serial>\d[\d ]*|[.…_ ]*)"
    rf"(?P<rest>(?:\s?/\s?(?:19|20)\d\d)?\s?[-/]\s?(?!Ngày){_SYMBOL})"
)
_MISREAD = regex.compile(r"(?<!\S)(?:Số\s?:\s?)?\S{1,4}\s?/\s?\p{Lu}{2,}\s?-\s?\p{Lu}+$")
_PLACE = r"(?P<place>(?:(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}'’.-]*+|phố|xã|trấn)\s?+){1,6}+)"
_DATED = regex.compile(
    rf"(?:{_PLACE},\s?|{_PLACE}(?=ngày)|^)(?:ngày|Ngày|tháng|Tháng)[\s.…/_\d-]*(?:(?:tháng|năm)[\s.…/_\d-]*)*(?P<year>(?:19|20)\d\d)"
)

# The day is written by hand; a scan makes signs of it.
_UNREAD_DAY = regex.compile(
    rf"{_PLACE},\s?(?:ngày|Ngày)[^\p{{Ll}};]{{1,12}}tháng\s(?P<month>\d{{1,2}})\snăm\s(?P<year>\d\d+)"
)
_COVER = regex.compile(
    r"(?P<place>(?:\p{Lu}[\p{L}.]*\s?){1,4})[-–,]\s?(?i:tháng)\s(?P<month>0?[1-9]|1[0-2])"
    r"(?:\s?[/-]\s?|\s(?i:năm)\s)(?P<year>(?:19|20)\d\d)"
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
    >>> parse_own_number("CÔNG BÁO/Số 286/Ngày 27-05-2026")
    >>> parse_own_number("Số: 7/BC-UBND An Bình, ngày 3 tháng 5 năm 2016")
    '7/BC-UBND'
    """
    match = _NUMBER.search(text)
    return regex.sub(r"[\s.…_]", "", match["serial"] + match["rest"]) if match else None


def without_number(text: str) -> str:
    """Return what of ``text`` is no number.

    >>> without_number("UBND TỈNH LÀO CAI Số: /BC - SCT Lào Cai")
    'UBND TỈNH LÀO CAI Lào Cai'
    >>> without_number("ỦY BAN NHÂN DÂN XÃ AN BÌNH ÓS /CT-UBND")  # a scan of "Số: 08", written by hand
    'ỦY BAN NHÂN DÂN XÃ AN BÌNH'
    >>> without_number("Số: ÓS /CT-UBND")
    ''
    """
    return " ".join(_MISREAD.sub("", _NUMBER.sub(" ", text)).split())


def parse_dated(text: str) -> Dated | None:
    """Return the date of the paper and the place before it, None where ``text`` has none.

    >>> parse_dated("Cao Lộc, ngày tháng 01 năm 2024")
    Dated(date='2024-01', place='Cao Lộc')
    >>> parse_dated("Hà Nội, tháng 10 năm 2008")
    Dated(date='2008-10', place='Hà Nội')
    >>> parse_dated("Thành phố Huế, ngày      tháng      năm 2026")
    Dated(date='2026', place='Thành phố Huế')
    >>> [parse_dated(text).date for text in ("An Bình, ngày 4@ tháng 7 năm 2019", "Ngày 48 tháng 7 năm 2019")]
    ['2019-07', '2019-07']
    >>> parse_dated("Căn cứ Luật số 5")
    """
    match = _DATED.search(text)
    if match is None:
        return _without_day(text) or parse_cover_date(text)
    date = parse_date(match[0]) or parse_date(match[0][match[0].find("tháng") :]) or match["year"]
    return Dated(date, (match["place"] or "").strip())


def is_dated(text: str) -> bool:
    """Return whether ``text`` is where a paper has its date, though a scan may have lost its year.

    >>> is_dated("An Bình, ngàyZ5 tháng 02 năm 29"), is_dated("ỦY BAN NHÂN DÂN")
    (True, False)
    """
    return parse_dated(text) is not None or _UNREAD_DAY.search(text) is not None


def _without_day(text: str) -> Dated | None:
    """Return the month of a date whose day cannot be read."""
    match = _UNREAD_DAY.search(text)
    date = iso_date(match["year"], match["month"]) if match and len(match["year"]) == 4 else None
    return Dated(date, match["place"].strip()) if match and date else None


def parse_cover_date(line: str) -> Dated | None:
    """Return the place and the month in the last line of a cover, None where ``line`` says more or less.

    >>> parse_cover_date("HÀ NỘI - THÁNG 12/2008"), parse_cover_date("An Bình, tháng 3 năm 2009").date
    (Dated(date='2008-12', place='Hà Nội'), '2009-03')
    >>> parse_cover_date("TRỒNG RỪNG - NĂM 2009"), parse_cover_date("THÁNG 12/2008")
    (None, None)
    """
    match = _COVER.fullmatch(line.strip())
    if match is None:
        return None
    return Dated(f"{match['year']}-{match['month']:0>2}", name_case(match["place"].strip()))
