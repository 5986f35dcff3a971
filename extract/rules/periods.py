"""Rules for stretches of time: a year, a span of years, up to a year, a day."""

from typing import Literal, NamedTuple

import regex

from extract.rules.mention import Label
from extract.rules.rule import Found, Rule
from extract.text.dates import iso_date
from schemas import Period


class When(NamedTuple):
    """A period, and what it is there for: to compare with, to name a programme, to look far ahead."""

    period: Period
    role: Literal["own", "compared", "named", "vision", "start"] = "own"


_YEAR = r"(?:19|20)\d{2}(?!\d|[.,]\d)"
_QUARTERS = {"i": "3", "1": "3", "ii": "6", "2": "6", "iii": "9", "3": "9", "iv": "12", "4": "12"}
_REACH = 120  # characters before a year in which the words that bind it may stand
_MONTHS = (
    r"(?:(?:quý|quí) (?:[ivx]{1,3}|[1-4])|(?:\d{1,2}|sáu|chín|ba) tháng(?: đầu| cuối)?"
    r"|tháng \d{1,2}|nửa (?:đầu|cuối))"
)
_PART = regex.compile(r"(?:quý|quí) (?P<quarter>i{1,3}|iv|[1-4])|tháng (?P<month>\d{1,2})")
_BEFORE_DUE = regex.compile(r"(?<!\w)(?:trước|đến|hết|chậm nhất(?: là)?|muộn nhất(?: là)?)\s(?:hết )?$")
_BEFORE_BY = regex.compile(
    r"(?<!\w)(?:(?P<vision>tầm nhìn|định hướng)(?: đến)?|cho đến|đến|tới|trước|chậm nhất(?: là)?|kết thúc"
    r"|vào cuối)\s"
    rf"(?:hết |cuối |khoảng |thời điểm |trước )*(?P<part>{_MONTHS}[\s,/]*)?(?:năm )?$"
)
_BEFORE_IN = regex.compile(
    r"(?<!\w)(?P<compared>(?:so (?:với |sánh )?|hơn |như |giá (?:so sánh|cố định|gốc)[,:]? (?:của )?)"
    r"(?:cùng kỳ |cùng thời điểm |bình quân |ước thực hiện |thực hiện |cuối |đầu )*)?"
    rf"(?P<start>bắt đầu từ |kể từ |từ )?(?:{_MONTHS}[\s,]*)?"
    r"(?:(?:của |trong )?năm\s|(?:(?:quý|quí) \w+|tháng \d+)\s?/\s?)$"
)
_BEFORE_RANGE = regex.compile(
    r"(?<!\w)(?P<compared>(?:so với |so |hơn )(?:cùng kỳ |bình quân |cả )?)?"
    r"(?P<term>giai đoạn|thời kỳ|nhiệm kỳ|khóa|năm học|niên độ|các năm|những năm|trong)?\s?"
    r"(?:từ )?(?:năm )?$"
)
_TERM_OF_TARGETS = regex.compile(
    r"(?:(?<!\w)(?:chỉ tiêu|mục tiêu|phương hướng)(?!\w)"
    r"(?:(?!đại hội|nghị quyết|đảng bộ|hội đồng|hđnd)[^;:.\n])*"
    r"|(?<!\w)(?:trong|cả|hết|cuối|đến cuối)\s)nhiệm kỳ\s?$"
)
_NAMED = regex.compile(
    r"(?<!\w)(?:chương trình|kế hoạch|đề án|nghị quyết|chiến lược|quyết định|quy hoạch|dự án|nhiệm kỳ)"
    r"(?!\w)[^,;:.]*$"
)


def by(end: str) -> Period:
    """Return the period up to ``end``."""
    return Period(kind="by", start=None, end=end)


def within(year: str) -> Period:
    """Return the period that is ``year``, month or day."""
    return Period(kind="in", start=year, end=year)


def between(start: str, end: str) -> Period:
    """Return the period from ``start`` to ``end``."""
    return Period(kind="range", start=start, end=end)


def _left(match: regex.Match[str], pattern: "regex.Pattern[str]") -> tuple[regex.Match[str] | None, int]:
    """Return what ``pattern`` finds right before ``match``, and where it starts in the text."""
    at = max(match.start() - _REACH, 0)
    found = pattern.search(match.string[at : match.start()])
    return found, at + found.start() if found else match.start()


def _range(match: regex.Match[str]) -> Found | None:
    before, at = _left(match, _BEFORE_RANGE)
    start, end = match["start"], match["end"]
    end = end if len(end) == 4 else start[:2] + end
    if not start < end <= str(int(start) + 60):
        return None
    role: Literal["own", "compared", "named"] = "named" if _left(match, _NAMED)[0] else "own"
    multiple = match.string.endswith(("lần ", "lần cả "), 0, at)
    of_term = before is not None and before["term"] in ("nhiệm kỳ", "khóa", "năm học")
    if _left(match, _TERM_OF_TARGETS)[0]:
        role = "own"
    elif multiple or of_term or (before is not None and before["compared"]):
        role = "compared"
    return Found(When(between(start, end), role), at, match.end())


def _by(match: regex.Match[str]) -> Found | None:
    before, at = _left(match, _BEFORE_BY)
    if before is None:
        return None
    end = _quarter_end(before["part"], match["year"])
    return Found(When(by(end), "vision" if before["vision"] else "own"), at, match.end())


def _in(match: regex.Match[str]) -> Found | None:
    before, at = _left(match, _BEFORE_IN)
    if before is None:
        return None
    role: Literal["own", "compared", "start"] = "start" if before["start"] else "own"
    if before["compared"] or match.string.endswith(("lần ", ", bằng ", "(bằng "), 0, at):
        role = "compared"
    return Found(When(within(match["year"]), role), at, match.end())


def _quarter_end(part: str | None, year: str) -> str:
    """Return the last month of the quarter or the month that ``part`` names, else the year."""
    found = _PART.search(part or "")
    if not found:
        return year
    month = _QUARTERS[found["quarter"]] if found["quarter"] else found["month"]
    return iso_date(year, month) or year


def _day(match: regex.Match[str]) -> When | None:
    date = iso_date(match["year"], match["month"], match["day"])
    if date is None:
        return None
    return When(by(date) if _left(match, _BEFORE_DUE)[0] else within(date))


PERIOD_RULES = (
    Rule(
        name="period.day",
        label=Label.DATE,
        pattern=regex.compile(
            r"(?:(?:ngày\s*)?(?<!\d)(?P<day>\d{1,2})\s?[/.-]\s?(?P<month>\d{1,2})\s?[/.-]\s?(?P<year>\d{4})"
            r"|ngày\s*(?P<day>\d{1,2})\s*tháng\s*(?P<month>\d{1,2})\s*năm\s*(?P<year>\d{4}))(?!\d)"
        ),
        read=_day,
        examples=(
            ("trước ngày 10/6/2024", When(by("2024-06-10"))),
            ("ngày 14 tháng 01 năm 2020", When(within("2020-01-14"))),
        ),
        rejects=("ngày 31/2/2024", "tỷ lệ 1/2"),
        lower=True,
    ),
    Rule(
        name="period.range",
        label=Label.PERIOD,
        pattern=regex.compile(
            rf"(?<![\d.,/])(?P<start>{_YEAR})\s?"
            r"(?:(?:-|đến(?: hết)?(?: năm)?)\s?(?P<end>(?:19|20)\d{2})|-\s?(?P<end>\d{2})(?=\W))"
            r"(?!\d|[.,]\d|%)"
        ),
        read=_range,
        examples=(
            ("giai đoạn 2016 - 2020", When(between("2016", "2020"))),
            ("từ năm 2021 đến năm 2025", When(between("2021", "2025"))),
            ("nhiệm kỳ 2020-2025", When(between("2020", "2025"), "compared")),
            ("tăng 5% so với thời kỳ 2010 - 2015", When(between("2010", "2015"), "compared")),
            ("gấp 1,5 lần giai đoạn 2010 - 2015", When(between("2010", "2015"), "compared")),
            ("chỉ tiêu chủ yếu nhiệm kỳ 2020-2025", When(between("2020", "2025"))),
            ("chỉ tiêu của đại hội nhiệm kỳ 2020-2025", When(between("2020", "2025"), "compared")),
        ),
        rejects=("2.016 - 2.020 hộ", "năm 2025 - 30%", "30 con năm 2020 đến 50 con"),
        lower=True,
    ),
    Rule(
        name="period.by",
        label=Label.PERIOD,
        pattern=regex.compile(rf"(?<![\d.,])(?P<year>{_YEAR})"),
        read=_by,
        examples=(
            ("đến năm 2015", When(by("2015"))),
            ("đến hết năm 2030", When(by("2030"))),
            ("đến cuối quý II/2026", When(by("2026-06"))),
            ("tầm nhìn đến năm 2050", When(by("2050"), "vision")),
        ),
        rejects=("đến 2.015 hộ",),
        lower=True,
    ),
    Rule(
        name="period.in",
        label=Label.PERIOD,
        pattern=regex.compile(rf"(?<![\d.,])(?P<year>{_YEAR})"),
        read=_in,
        examples=(
            ("trong năm 2024", When(within("2024"))),
            ("so với cùng kỳ năm 2015", When(within("2015"), "compared")),
            ("6 tháng đầu năm 2007", When(within("2007"))),
            ("gấp 1,5 lần năm 2020", When(within("2020"), "compared")),
            ("thấp hơn năm 2020", When(within("2020"), "compared")),
            ("3.000 con, bằng năm 2020", When(within("2020"), "compared")),
            ("theo giá so sánh năm 2010", When(within("2010"), "compared")),
        ),
        rejects=("năm 1.500 hộ",),
        lower=True,
    ),
)
