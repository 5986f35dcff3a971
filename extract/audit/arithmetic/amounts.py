"""Every figure of a text, read as it is printed."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

import regex

from extract.audit.arithmetic.amount import Amount
from extract.lexicon.arithmetic import arithmetic_words
from extract.lexicon.cue_words import cue_set
from extract.rules.binding import Unit, read_before, read_behind, read_per, read_unit
from extract.rules.figure import Dimension
from extract.text.lower import lower
from extract.text.numbers import SCALES, parse_number, scaled

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?"
_SCALE = "|".join(sorted(SCALES.keys() - {"chục", "trăm"}, key=len, reverse=True))
_END = r"(?![\d]|[.,/]\d)"
_FIGURE = regex.compile(
    rf"(?<![\w,./])(?<!\w-)(?P<number>{_NUMBER})(?:\s?/\s?(?P<planned>{_NUMBER}))?"
    rf"(?:\s?(?:%|{_SCALE})?\s?(?:-|–|đến)\s?(?P<high>{_NUMBER}))?{_END}(?:\s?(?P<scale>{_SCALE})(?!\w))?"
)
_NOUN = regex.compile(r"\s?([^\W\d_]{2,})")
_NAME = regex.compile(rf"{arithmetic_words('names')}\s*$")
_SOFT_NAME = regex.compile(rf"{arithmetic_words('soft_names')}\s*$")
_TOTAL = regex.compile(r"(?<!\w)(?:tổng|con|có|được|đạt) số\s*$")
_MARK = regex.compile(r"(?:^|\n)\s*$")
_YEARS = range(1900, 2101)


@lru_cache(maxsize=2)
def lowered(text: str) -> str:
    """Return ``text`` in lower case, of the same length."""
    return lower(text)


@lru_cache(maxsize=2)
def find_amounts(text: str) -> tuple[Amount, ...]:
    """Return the figures of ``text`` in its order.

    >>> text = "1. Năm 2024 chi 1,5 tỷ cho 1.250 hộ (26,6%)"
    >>> [(amount.number, str(amount.value), amount.unit) for amount in find_amounts(text)]
    [('1,5', '1500000000', 'đồng'), ('1.250', '1250', 'hộ'), ('26,6', '26.6', '%')]
    """
    return tuple(read_amounts(lowered(text)))


def between(amounts: Sequence[Amount], start: int, end: int) -> Sequence[Amount]:
    """Return those of ``amounts``, in the order of the text, that begin from ``start`` to before ``end``.

    >>> [amount.number for amount in between(find_amounts("1 hộ, 2 hộ, 3 hộ"), 2, 8)]
    ['2']
    """
    first = bisect_left(amounts, start, key=lambda amount: amount.start)
    return amounts[first : bisect_left(amounts, end, first, key=lambda amount: amount.start)]


def read_amounts(text: str) -> Iterator[Amount]:
    """Yield the figures of ``text``, which is in lower case."""
    for match in _FIGURE.finditer(text):
        value = parse_number(match["number"])
        if value is None or _is_name(text, match):
            continue
        unit = _unit(text, match.end(), match["scale"])
        if amount := _amount(text, match, value, unit):
            yield amount


def _is_name(text: str, match: "regex.Match[str]") -> bool:
    """Tell whether a number is a year, a date, or the mark or the name of something."""
    number, behind = match["number"], text[match.end() : match.end() + 1] or "\n"
    if behind in ".)" and _MARK.search(text, max(match.start() - 4, 0), match.start()):
        return True
    found = _NAME.search(text, max(match.start() - 14, 0), match.start())
    named = found is not None and not _TOTAL.search(text, max(match.start() - 14, 0), match.start())
    if len(number) == 4 and number.isdecimal() and int(number) in _YEARS and not match["scale"]:
        planned = match["planned"]
        spans = match["high"] or (planned and planned.isdecimal() and int(planned) in (*range(13), *_YEARS))
        return named or (planned is None and behind in ",.;):") or bool(spans)
    soft = _SOFT_NAME.search(text, max(match.start() - 14, 0), match.start()) is not None
    noun = _NOUN.match(text, match.end())
    counts = number.startswith("0") or (noun is not None and noun[1] not in cue_set("no_unit"))
    if soft and number.isdecimal() and not counts:
        return True
    year = found is not None and found[0].strip() == "năm"
    return named and not year and number.isdecimal() and not match["scale"]


def _unit(text: str, end: int, scale: str | None) -> Unit:
    """Return the unit behind a number: a known one, money after "tỷ", else the next word."""
    if percent := _PERCENT.match(text, end):
        return Unit("%", Dimension.RATIO, percent.end())
    if known := read_unit(text, end):
        return known
    noun = _NOUN.match(text, end)
    if noun and noun[1] not in cue_set("no_unit"):
        return Unit(noun[1], Dimension.COUNT, noun.end())
    if scale in ("tỷ", "tỉ", "triệu", "nghìn tỷ"):
        return Unit("đồng", Dimension.MONEY, end)
    return Unit(None, Dimension.BARE, end)


_PERCENT = regex.compile(r"\s?(?:%|phần trăm|điểm %|điểm phần trăm)")


def _amount(text: str, match: "regex.Match[str]", value: Decimal, unit: Unit) -> Amount | None:
    """Return the figure of a match with its unit and what binds it; None for a share of days ("18/4")."""
    planned = parse_number(match["planned"]) if match["planned"] else None
    if planned is not None and unit.dimension is Dimension.BARE and planned < 100:
        return None
    high = parse_number(match["high"]) if match["high"] else None
    before, behind = read_before(text, match.start()), read_behind(text, unit.end)
    bound = behind or before
    per = read_per(text, unit.end)
    return Amount(
        start=match.start(),
        end=unit.end,
        number=match["number"],
        value=scaled(value, match["scale"]),
        step=_step(match["number"], match["scale"], unit.dimension),
        unit=unit.name,
        dimension=unit.dimension,
        scale=match["scale"],
        comparator=bound.comparator if bound else "=",
        high=scaled(high, match["scale"]) if high is not None else None,
        planned=scaled(planned, match["scale"]) if planned is not None else None,
        planned_number=match["planned"],
        per=per.name if per else None,
    )


def _step(number: str, scale: str | None, dimension: Dimension) -> Decimal:
    """Return what the last digit of ``number`` is worth, 0 for a count.

    >>> _step("148,4", "tỷ", Dimension.MONEY), _step("1.870", None, Dimension.COUNT)
    (Decimal('1E+8'), Decimal('0'))
    """
    places = len(number.partition(",")[2])
    if not places and not scale and dimension is not Dimension.RATIO and dimension is not Dimension.MEASURE:
        return Decimal(0)
    return Decimal(1).scaleb((SCALES[scale] if scale else 0) - places)
