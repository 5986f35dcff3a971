"""Finds other documents by number, by date or by name: "Quyết định số 917/QĐ-TTg ngày 19/4/2011 của ..."."""

from collections.abc import Iterable
from dataclasses import dataclass

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries
from extract.rules.mention import Label
from extract.rules.rule import Rule
from extract.text.dates import DATE, iso_date


class CitationType(BaseModel):
    """A row of ``citation_types.yaml``; ``near``: a type only where its number follows at once."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    codes: tuple[str, ...] = ()
    law: bool = False
    near: bool = False


class IssuerCode(BaseModel):
    """A row of ``issuer_codes.yaml``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Reference:
    """What the words say of a document; ``type`` is None where a list shares the type before it."""

    type: str | None
    number: str | None
    date: str | None = None


_TYPES = load_entries("citation_types", CitationType)
_BY_CODE = {code: entry.name for entry in _TYPES for code in entry.codes}
_BY_NAME = {entry.name.casefold(): entry.name for entry in _TYPES}


def _alternatives(entries: Iterable[CitationType]) -> str:
    """Return a pattern of the names as titles, in running text and in capitals, longest first.

    >>> _alternatives([CitationType(id="scheme", name="Đề án")])
    'Đề án|đề án|ĐỀ ÁN'
    >>> _alternatives([CitationType(id="law", name="Luật", law=True)])
    'Luật|LUẬT'
    """
    forms: list[str] = []
    for entry in sorted(entries, key=lambda entry: -len(entry.name)):
        lower = () if entry.law else (entry.name.lower(),)  # "pháp luật số ..." names no law
        forms += (entry.name, *lower, entry.name.upper())
    return "|".join(dict.fromkeys(forms))


_TYPE = _alternatives(entry for entry in _TYPES if not entry.near)
_NEAR = _alternatives(entry for entry in _TYPES if entry.near)
_SIGN = r"(?:[Ss]ố|SỐ):?\s*"
_LAW = "|".join(entry.name for entry in _TYPES if entry.law)
_PART = r"(?:[A-ZĐƯƠÂÊÔĂ][\p{Ll}\d]*[A-ZĐƯƠÂÊÔĂ][\p{L}\d&]*|L(?=-))"
_NEXT = r"[A-ZĐƯƠÂÊÔĂ]{2}[\p{L}\d]*"
_NUMBER = (
    r"(?<![\d/.-])\d{1,5}(?:\.\d{1,2})?[a-zđ]?\s?(?:/\s?(?:19|20)\d{2}\s?)?[-/–]\s?"
    rf"{_PART}(?:\s?[-/–]{_PART}|\s?[-/–]\s?{_NEXT}|\.{_NEXT})*"
)
_WHEN = rf"(?:,?\s*(?:\([^()]{{0,40}}\)\s*)?(?:ban hành\s+)?(?:ngày\s*)+{DATE}|/{DATE})?"

_ISSUERS = {entry.code: entry.name for entry in load_entries("issuer_codes", IssuerCode)}
_ISSUER_CODE = regex.compile(r"[/-](\p{Lu}+[\p{Ll}]?)\d*$")

_GAP = regex.compile(r"\s+")
_DASH = regex.compile(r"\s*[-–]\s*")
_SLASH = regex.compile(r"\s*/\s*")
_CODE = regex.compile(r"[/-]([A-ZĐ][\p{L}]*)")


def repair_number(text: str) -> str:
    """Return a document's number without the blanks that print or typing put into it.

    >>> repair_number("10 /2012/QĐ-UBND"), repair_number("132- KL/TW"), repair_number("9512/TTr- SNN-CCTL")
    ('10/2012/QĐ-UBND', '132-KL/TW', '9512/TTr-SNN-CCTL')
    """
    return _GAP.sub("", _SLASH.sub("/", _DASH.sub("-", text)))


def type_of_number(number: str) -> str | None:
    """Return the type that the letters of ``number`` stand for, None where they stand for none.

    >>> type_of_number("77/KH-UBND"), type_of_number("163/2024/QH15"), type_of_number("785/SDL")
    ('Kế hoạch', None, None)
    """
    code = _CODE.search(number)
    return _BY_CODE.get(code[1]) if code else None


def issuer_of_number(number: str) -> str | None:
    """Return the issuer that the letters at the end of ``number`` stand for alone, None where more could.

    >>> issuer_of_number("917/QĐ-TTg"), issuer_of_number("163/2024/QH15"), issuer_of_number("23/KH-UBND")
    ('Thủ tướng Chính phủ', 'Quốc hội', None)
    """
    code = _ISSUER_CODE.search(number)
    return _ISSUERS.get(code[1]) if code else None


def _date(match: regex.Match[str]) -> str | None:
    return iso_date(match["year"], match["month"], match["day"]) if match["year"] else None


def _read_number(match: regex.Match[str]) -> Reference:
    number = repair_number(match["number"])
    kind = _BY_NAME[match["type"].casefold()] if match["type"] else type_of_number(number)
    return Reference(kind, number, _date(match))


def _read_short(match: regex.Match[str]) -> Reference:
    return Reference(_BY_NAME[match["type"].casefold()], match["number"], _date(match))


def _read_law(match: regex.Match[str]) -> Reference:
    return Reference(_BY_NAME[match["type"].casefold()], None, _date(match))


CITATION_RULES = (
    Rule(
        name="citation.number",
        label=Label.CITATION,
        pattern=regex.compile(
            rf"(?P<number>{_NUMBER}){_WHEN}"
            rf"(?:(?<=(?P<span>(?<!\w)(?:(?P<type>{_TYPE})(?:(?:\s[^\d;.:\n(]{{0,60}}?)??\s{_SIGN}|\s+)"
            rf"|(?P<type>{_NEAR})\s(?:{_SIGN})?)(?P=number)[^\n]{{0,80}}?))"
            rf"|(?<=(?:[,;]\s|\(|và\s|hoặc\s)(?P<span>(?:{_SIGN})?(?P=number)[^\n]{{0,80}}?))"
            rf"|(?<=:\s(?P<span>[Ss]ố\s(?P=number)[^\n]{{0,80}}?)))"
        ),
        read=_read_number,
        examples=(
            (
                "Quyết định số 917/QĐ-TTg ngày 8/5/2013 của Thủ tướng",
                Reference("Quyết định", "917/QĐ-TTg", "2013-05-08"),
            ),
            ("theo Quyết định 1956/QĐ-TTg", Reference("Quyết định", "1956/QĐ-TTg")),
            (
                "Kế hoạch số 23/KH-UBND, ngày 19/01/2024",
                Reference("Kế hoạch", "23/KH-UBND", "2024-01-19"),
            ),
            ("Kết luận số 132- KL/TW; Nghị quyết", Reference("Kết luận", "132-KL/TW")),
            ("Nghị quyết số 163/2024/QH15", Reference("Nghị quyết", "163/2024/QH15")),
            ("THỰC HIỆN ĐỀ ÁN SỐ 10-ĐA/TU VỀ", Reference("Đề án", "10-ĐA/TU")),
            ("Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12", Reference("Luật", "17/2008/QH12")),
            ("tại văn bản số 12/SXD-QLN", Reference("Văn bản", "12/SXD-QLN")),
            (
                "Luật Doanh nghiệp số 59/2020/QH14 ngày 17 tháng 6 năm 2020",
                Reference("Luật", "59/2020/QH14", "2020-06-17"),
            ),
            ("Chỉ thị này thay thế Chỉ thị số 17/CT-UBND", Reference("Chỉ thị", "17/CT-UBND")),
            ("Kết luận liên ngành số 23/KL-LNTPTW", Reference("Kết luận", "23/KL-LNTPTW")),
            ("Chỉ thị 36-CT/TW", Reference("Chỉ thị", "36-CT/TW")),
            ("góp ý của Sở (785/SDL ngày 30/8/2007)", Reference(None, "785/SDL", "2007-08-30")),
            ("các Quyết định của Thủ tướng: số 90/QĐ-TTg,", Reference("Quyết định", "90/QĐ-TTg")),
            ("Nghị quyết số 66.4/2025/NQ-CP", Reference("Nghị quyết", "66.4/2025/NQ-CP")),
        ),
        rejects=(
            "Số: 34/KH-UBND",
            "năm 2025, 2030 - Hoàn thành",
            "từ 12 - Đông",
            "Kế hoạch năm 2024 - Ban hành",
            "Chương trình 135",
            "Quyết định số    /QĐ-UBND",
        ),
    ),
    Rule(
        name="citation.short",
        label=Label.CITATION,
        pattern=regex.compile(
            rf"(?<=\ssố\s|\ssố:\s)(?P<number>\d{{1,4}})(?![\d%.,/]*\d)(?!\s?[-/%])(?:\s+ngày\s+{DATE})?"
            rf"(?<=(?P<span>(?<!\w)(?P<type>{_TYPE})\s+số:?\s(?P=number)[^\n]{{0,40}}?))"
        ),
        read=_read_short,
        examples=(("theo Đề án số 08 của Tỉnh ủy", Reference("Đề án", "08")),),
        rejects=("Đề án số 06- ĐA/TU", "Phụ lục số 02", "Chương trình 135"),
    ),
    Rule(
        name="citation.law",
        label=Label.CITATION,
        pattern=regex.compile(
            rf"(?<![\w-])(?P<type>{_LAW})\s+(?:[\p{{L}},&-]+\s+){{1,24}}?(?:ngày\s+)+{DATE}"
        ),
        read=_read_law,
        examples=(
            (
                "Căn cứ Luật Đất rừng và nước ngày 12 tháng 10 năm 2001;",
                Reference("Luật", None, "2001-10-12"),
            ),
        ),
        rejects=("theo Luật Thi đua, khen thưởng; ngày 01/01/2024", "Luật Doanh nghiệp số 59/2020/QH14"),
    ),
    Rule(
        name="citation.basis_law",
        label=Label.CITATION,
        pattern=regex.compile(
            rf"(?<=Căn cứ\s)(?P<span>(?P<type>{_LAW})\s[^;.\n]{{3,200}}?)(?=\s*(?:[;.\n]|$))(?P<year>(?!))?"
        ),
        read=_read_law,
        examples=(("Căn cứ Luật Phòng, chống thiên tai;", Reference("Luật", None)),),
        rejects=("theo Luật Thi đua, khen thưởng;",),
    ),
)
"""Longer mentions win where two rules find the same words."""
