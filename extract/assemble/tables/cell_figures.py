"""A table cell that holds a figure and nothing else."""

from dataclasses import dataclass
from decimal import Decimal
from typing import cast

import regex

from extract.assemble.movement import Direction
from extract.assemble.tables.units import TableUnit, parse_unit
from extract.lexicon.vocabulary import comparators_before, comparators_behind
from extract.text.numbers import parse_number
from schemas import Comparator

_NUMBER = (
    r"\d{1,3}(?:\.\d{3})+(?:, ?\d+)?|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,] ?\d+)?"
)
_SIGNS = {">=": ">=", "≥": ">=", "<=": "<=", "≤": "<=", ">": ">", "<": "<", "~": "~", "≈": "~", "=": "="}
_LEAD = "|".join(
    regex.escape(word) for word in sorted({*_SIGNS, *comparators_before()}, key=len, reverse=True)
)
_BEHIND = "|".join(sorted(comparators_behind(), key=len, reverse=True))
_CELL = regex.compile(
    rf"(?:đạt\s|ước\s|từ\s|là\s)*(?P<way>tăng|giảm)?(?:\sthêm)?\s*(?:từ\s)?(?P<bound>{_LEAD})?\s*"
    rf"(?P<sign>[-–+])?\s?(?P<number>{_NUMBER})(?:\s?%?\s?(?:-|–|đến)\s?(?P<high>{_NUMBER}))?"
    rf"(?:\s?/\s?(?P<planned>{_NUMBER}))?(?P<unit>\s?[^\W\d_][^\d]*?[23]?|\s?[%‰][^\d]*?)??\s*(?P<behind>{_BEHIND})?\s*(?:\(\d\)|\*+)?"
)
_LONGEST = 60
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class CellFigure:
    """The number as written; ``unit`` where the cell names its own, ``planned`` the N of "n/N"."""

    value: Decimal
    high: Decimal | None = None
    comparator: Comparator = "="
    unit: TableUnit | None = None
    direction: Direction | None = None
    planned: Decimal | None = None


def parse_cell(words: str) -> CellFigure | None:
    """Return the figure that fills a cell, None where the cell is empty or says more than that.

    >>> parse_cell("1.180.000").value, parse_cell("≥ 95").comparator, parse_cell("Trên 90%").unit.name
    (Decimal('1180000'), '>=', '%')
    >>> str(parse_cell("70 - 80").high), parse_cell("Giảm 2,5").direction, parse_cell("-3").value
    ('80', 'decrease', Decimal('-3'))
    >>> [parse_cell(words) for words in ("-", "x", "6/2025", "12 lớp tập huấn cho cán bộ xã", "1. Khách")]
    [None, None, None, None, None]
    """
    text = " ".join(words.lower().split()).strip(" .,;*")
    match = _CELL.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    value, high, planned = (_number(match[name]) for name in ("number", "high", "planned"))
    unit = parse_unit(match["unit"]) if match["unit"] and match["unit"].strip() else None
    if value is None or ((match["unit"] or "").strip() and unit is None):
        return None
    if planned is not None and int(planned) in _YEARS and value <= 12:
        return None
    if high is not None and high < value:
        return None
    return CellFigure(
        -value if match["sign"] in ("-", "–") else value, high, _comparator(match), unit, _way(match), planned
    )


def is_year(words: str) -> bool:
    """Return whether the cell holds only a year or a span of years.

    >>> is_year("2024"), is_year("Năm 2024"), is_year("2021 - 2025"), is_year("2.024")
    (True, True, True, False)
    """
    return _YEAR.fullmatch(words.strip(" *.").lower()) is not None


_YEAR = regex.compile(
    r"(?:(?:đến |từ )?năm |giai đoạn )?(?:19|20)\d{2}(?:\s?(?:-|–|đến)\s?(?:năm )?(?:19|20)?\d{2})?"
)


def _number(words: str | None) -> Decimal | None:
    if words is None:
        return None
    if regex.fullmatch(r"\d{1,3}(?:,\d{3}){2,}", words):
        words = words.replace(",", "")
    return parse_number(words)


def _comparator(match: regex.Match[str]) -> Comparator:
    before, behind = match["bound"], match["behind"]
    if behind:
        return cast(Comparator, comparators_behind()[behind])
    return cast(Comparator, (_SIGNS.get(before) or comparators_before()[before]) if before else "=")


def _way(match: regex.Match[str]) -> Direction | None:
    return {"tăng": "increase", "giảm": "decrease"}.get(match["way"] or "")  # type: ignore[return-value]
