"""Rules for figures: percentages, money, shares of a plan, measured and counted things."""

from dataclasses import replace
from decimal import Decimal
from typing import cast

import regex

from extract.lexicon.cue_words import cue_set
from extract.rules.binding import bound, read_before, read_unit
from extract.rules.figure import Dimension, Figure
from extract.rules.mention import Label
from extract.rules.rule import Found, Rule
from extract.text.lower import BLANK
from extract.text.numbers import SCALES, WORDS, parse_number, scaled
from schemas import Comparator

_SPACED = r"(?<![\d,.%] )[1-9]\d{0,2}(?: \d{3}){1,3}(?=,\d|\s?[^\W\d_]|\s?%)(?:,\d+)?"
_NUMBER = rf"{_SPACED}|\d{{1,3}}(?:\.\d{{3}})++(?:,\d+)?|\d+(?:[,.]\d+)?"
_START = r"(?<![\w,./])(?<!\w-)(?=\d)"  # the look ahead lets the search jump from digit to digit
_SCALE = "|".join(sorted(SCALES.keys() - {"chục", "trăm"}, key=len, reverse=True))
_END = r"(?![\d]|[.,/]\d)"
BY_YEAR = rf"\s(?:vào|đến)\s(?:(?:cuối|hết)\s)?(?:năm\s\d{{4}}|{BLANK})"
"""Behind a number: the year in which it is to be reached, also where it was blanked; a pattern piece."""
_TO = rf"(?:\s?(?:%|{_SCALE})?\s?(?:-|–|đến)\s?(?P<high>{_NUMBER}){_END})?"


def _found(match: regex.Match[str], end: int, unit: str | None, dimension: Dimension) -> Found | None:
    """Return the figure of ``match`` with what binds it in the text around it."""
    groups = match.groupdict()
    low, top = parse_number(match["number"]), _number(groups.get("high"))
    if low is None or (groups.get("high") and not _is_above(low, top)):
        return None
    ranged = top is not None
    bounds = bound(match.string, match.start(), end, ranged, dimension is Dimension.COUNT)
    planned, scale = _number(groups.get("planned")), groups.get("scale")
    figure = Figure(
        scaled(low, scale),
        scaled(top, scale) if top is not None else None,
        unit,
        dimension,
        bounds.comparator,
        bounds.per,
        scaled(planned, scale) if planned is not None else None,
    )
    return Found(figure, bounds.start, bounds.end)


def _number(words: str | None) -> Decimal | None:
    return parse_number(words) if words else None


def _is_above(low: Decimal, top: Decimal | None) -> bool:
    """Tell whether ``top`` may be the upper end of a range."""
    return top is not None and (top >= low or top.adjusted() < low.adjusted())


def _percent(match: regex.Match[str]) -> Found | None:
    return _found(match, match.end(), "%" if match["unit"] in _HUNDREDTHS else "‰", Dimension.RATIO)


def _money(match: regex.Match[str]) -> Found | None:
    currency = match["unit"] or "đồng"
    unit = read_unit(f" {currency.strip()}", 0)
    return _found(match, match.end(), unit.name if unit else "đồng", Dimension.MONEY)


def _stepped_money(match: regex.Match[str]) -> Found | None:
    high, low = parse_number(match["number"]), parse_number(match["rest"])
    if high is None or low is None or SCALES[match["lower"]] >= SCALES[match["scale"]]:
        return None
    found = _found(match, match.end(), "đồng", Dimension.MONEY)
    value = scaled(high, match["scale"]) + scaled(low, match["lower"])
    return found and replace(found, value=replace(found.value, value=value))


def _counted(match: regex.Match[str]) -> Found | None:
    unit = read_unit(match.string, match.end())
    if unit is not None:
        return _found(match, unit.end, unit.name, unit.dimension)
    words = _NOUN.match(match.string, match.end())
    if words is None or {words[1], words[1].split()[0]} & cue_set("no_unit"):
        return None
    name = words[1] if words[1].split()[-1] not in cue_set("no_unit") else words[1].split()[0]
    return _found(match, words.start(1) + len(name), name, Dimension.COUNT)


def _share(match: regex.Match[str]) -> Found | None:
    low, planned = parse_number(match["number"]), parse_number(match["planned"])
    unit = read_unit(match.string, match.end())
    if low is None or planned is None or (unit is None and planned < 100):
        return None  # 18/4 is a day
    if people := _PER_PEOPLE.match(match.string, match.start("planned")):
        found = _found(match, people.end(), None, Dimension.BARE)
        return found and replace(found, value=replace(found.value, planned=None, per=people[0]))
    if unit is None:
        return _found(match, match.end(), None, Dimension.BARE)
    return _found(match, unit.end, unit.name, unit.dimension)


def _bare(match: regex.Match[str]) -> Found | None:
    value = parse_number(match["number"])
    if value is None or 1900 <= value <= 2100:
        return None
    return _found(match, match.end(), None, Dimension.BARE)


def _worded(match: regex.Match[str]) -> Found | None:
    unit = read_unit(match.string, match.end("word"))
    before = read_before(match.string, match.start("word"))
    if unit is None or before is None or unit.dimension is not Dimension.COUNT:
        return None
    figure = Figure(Decimal(WORDS[match["word"]]), None, unit.name, unit.dimension, before.comparator)
    return Found(figure, before.at, unit.end)


_HUNDREDTHS = ("%", "điểm phần trăm", "điểm %", "phần trăm")
_PER_PEOPLE = regex.compile(
    r"1(?:0{1,2})?(?:\.?000){1,2}(?!\d)\s(?:trẻ(?: đẻ sống| em)?|ca sinh|người|dân|phụ nữ|phương tiện)(?!\w)"
)
_NOUN = regex.compile(r"\s([^\W\d_]{2,}(?: [^\W\d_]{2,})?)")


def _figure(value: str, unit: str | None, comparator: str = "=", **rest: object) -> Figure:
    dimension = {"%": Dimension.RATIO, "đồng": Dimension.MONEY, "USD": Dimension.MONEY, None: Dimension.BARE}
    numbers = {name: Decimal(str(rest[name])) if name in rest else None for name in ("high", "planned")}
    return Figure(
        Decimal(value),
        numbers["high"],
        unit,
        cast(Dimension, rest.get("dimension", dimension.get(unit, Dimension.COUNT))),
        cast(Comparator, comparator),
        cast("str | None", rest.get("per")),
        numbers["planned"],
    )


QUANTITY_RULES = (
    Rule(
        name="quantity.percent",
        label=Label.QUANTITY,
        pattern=regex.compile(
            rf"{_START}(?P<number>{_NUMBER}|\d+, \d)(?:\s?/\s?(?P<planned>{_NUMBER}))?{_TO}"
            r"\s?(?P<unit>‰|%\s?[o0](?![\w.,])|[o0]/(?:oo|00)(?!\w)|%|điểm phần trăm|điểm %|phần trăm)"
        ),
        read=_percent,
        examples=(
            ("tăng 8,5% so với năm trước", _figure("8.5", "%")),
            ("đạt 12, 3% dân số", _figure("12.3", "%")),
            ("khoảng 12% trở lên", _figure("12", "%", ">=")),
            ("từ 7%/năm trở lên", _figure("7", "%", ">=", per="year")),
            ("xuống dưới 4%", _figure("4", "%", "<")),
            ("tăng 18 - 20%", _figure("18", "%", high=20)),
            ("từ 5% - 7%", _figure("5", "%", high=7)),
            ("không dưới 95 phần trăm", _figure("95", "%", ">=")),
            ("cao hơn 3% so với cùng kỳ", _figure("3", "%")),
            ("giảm 0,2%0 mỗi năm", _figure("0.2", "‰", dimension=Dimension.RATIO)),
            ("tăng tự nhiên 9,5 0/00", _figure("9.5", "‰", dimension=Dimension.RATIO)),
        ),
        rejects=("điểm trung bình 8,5", "Điều 90"),
        lower=True,
    ),
    Rule(
        name="quantity.money_in_steps",
        label=Label.QUANTITY,
        pattern=regex.compile(
            rf"{_START}(?P<number>{_NUMBER})\s?(?P<scale>tỷ|tỉ|triệu)\s(?P<rest>\d{{1,3}})\s?"
            r"(?P<lower>triệu|nghìn|ngàn)\s?(?:đồng(?! chí)|đ(?!\w)|vnđ|vnd)"
        ),
        read=_stepped_money,
        examples=(
            ("đạt 41 triệu 250 ngàn đồng/người", _figure("41250000", "đồng", per="người")),
            ("thu 2 tỷ 500 triệu đồng", _figure("2500000000", "đồng")),
        ),
        rejects=("5 triệu 20 triệu đồng", "3 tỷ 2 đồng chí"),
        lower=True,
    ),
    Rule(
        name="quantity.money",
        label=Label.QUANTITY,
        pattern=regex.compile(
            rf"{_START}(?P<number>{_NUMBER})(?:\s?/\s?(?P<planned>{_NUMBER}))?{_TO}(?:"
            rf"\s?(?P<scale>{_SCALE})?\s?"
            r"(?P<unit>đồng(?! chí)|đ(?!\w)|vnđ|vnd|usd|đô la(?: mỹ)?|đô-la|euro?(?!\w))"
            rf"|\s?(?P<scale>tỷ|tỉ|triệu)(?P<unit>)(?=\s*(?:[/.,;:)\n]|$|-)))"
        ),
        read=_money,
        examples=(
            ("Tổng số 148,4 tỷ đồng", _figure("148400000000", "đồng")),
            ("7 tỷ USD", _figure("7000000000", "USD")),
            ("hỗ trợ 44.000 triệu đồng", _figure("44000000000", "đồng")),
            ("540.000 đồng/người/tháng", _figure("540000", "đồng", per="người/tháng")),
            ("ít nhất 2 tỷ đồng/xã có tỷ lệ", _figure("2000000000", "đồng", ">=", per="xã")),
            ("vay 50 triệu/hộ", _figure("50000000", "đồng", per="hộ")),
            ("1,2 - 1,5 triệu đồng", _figure("1200000", "đồng", high=1500000)),
            ("thu 214,5/256 tỷ đồng", _figure("214500000000", "đồng", planned=256000000000)),
            ("kinh phí: 1 250 triệu đồng", _figure("1250000000", "đồng")),
        ),
        rejects=("2 triệu khách", "3 tỷ kWh", "12 đồng chí"),
        lower=True,
    ),
    Rule(
        name="quantity.share",
        label=Label.QUANTITY,
        pattern=regex.compile(rf"{_START}(?P<number>{_NUMBER})\s?/\s?(?P<planned>{_NUMBER}){_END}(?!\s?%)"),
        read=_share,
        examples=(
            ("cho 19.973/75.000 lao động", _figure("19973", "lao động", planned=75000)),
            ("dưới 42/100.000 trẻ đẻ sống", _figure("42", None, "<", per="100.000 trẻ đẻ sống")),
            ("là 430/3.488, đạt", _figure("430", None, planned=3488)),
            ("08/08 xã", _figure("8", "xã", planned=8)),
        ),
        rejects=("ngày 18/4 hằng năm", "01/6"),
        lower=True,
    ),
    Rule(
        name="quantity.counted",
        label=Label.QUANTITY,
        pattern=regex.compile(
            rf"{_START}(?P<number>{_NUMBER}){_TO}(?:\s?(?P<scale>{_SCALE})(?!\w))?(?=\s?[^\W\d_]|\s?%){_END}"
        ),
        read=_counted,
        examples=(
            ("cho 14.495 lao động", _figure("14495", "lao động")),
            ("từ 10 xã trở lên", _figure("10", "xã", ">=")),
            ("khoảng 70 - 80 phiên giao dịch", _figure("70", "phiên", "~", high=80)),
            ("51,36 nghìn người", _figure("51360", "người")),
            ("2 triệu khách du lịch", _figure("2000000", "khách du lịch")),
            ("nằm trong nhóm 15 tỉnh dẫn đầu", _figure("15", "tỉnh", "<=")),
            ("tối thiểu mỗi xã, phường 01 mô hình", _figure("1", "mô hình", ">=")),
            ("có tối thiểu 05 kịch bản", _figure("5", "kịch bản", ">=")),
            ("phát triển từ 05 bộ dữ liệu mở", _figure("5", "bộ dữ liệu", ">=")),
            ("trên diện tích 3,4ha", _figure("3.4", "ha", dimension=Dimension.MEASURE)),
        ),
        rejects=("Chương trình 135", "là 45 và tăng"),
        lower=True,
    ),
    Rule(
        name="quantity.worded",
        label=Label.QUANTITY,
        pattern=regex.compile(rf"(?<=nhất|thiểu|dưới)\s(?:là |có |đạt )?(?P<word>{'|'.join(WORDS)})(?=\s)"),
        read=_worded,
        examples=(("có ít nhất một người", _figure("1", "người", ">=")),),
        rejects=("thống nhất một số nội dung",),
        lower=True,
    ),
    Rule(
        name="quantity.bare",
        label=Label.QUANTITY,
        pattern=regex.compile(
            rf"(?:(?<=(?:đạt|là|lên|còn|xuống|trên|dưới|khoảng|thiểu|nhất)\s)|(?<=:\s?)){_START}"
            rf"(?P<number>{_NUMBER}){_END}(?=\s*(?:[.;,)\n]|$)|{BY_YEAR})"
            rf"|(?<=\svà\s){_START}(?P<number>{_NUMBER}){_END}(?={BY_YEAR})"
        ),
        read=_bare,
        examples=(
            ("chỉ số đạt 0,75.", _figure("0.75", None)),
            ("số bác sĩ trên một vạn dân đạt 12 vào năm 2025", _figure("12", None)),
            ("đạt 12 và 15 vào năm 2030", _figure("15", None)),
        ),
        rejects=("năm 2020.", "số 30.", "và 30 nhà", "từ tháng 3 và 5 năm 2024", "số 12 và 15 năm 2023 của"),
        lower=True,
    ),
)
