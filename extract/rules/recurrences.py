"""Finds how often something comes back: "định kỳ 6 tháng, hằng năm", "trước ngày 15/11 hằng năm"."""

import regex

from extract.rules.mention import Label
from extract.rules.rule import Rule

_BEATS = {
    "ngày": "daily",
    "tuần": "weekly",
    "tháng": "monthly",
    "quý": "quarterly",
    "quí": "quarterly",
    "năm": "yearly",
}
_UNIT = (
    r"(?:0?[23469] tháng(?: đầu năm| cuối năm)?|(?:0?1 |một |cả |cuối )?(?:năm|tháng|quý|quí|tuần)|ngày)"
    r"(?!\w)(?! \d)"
)
_EVERY = r"(?:h[àằ]ng|mỗi)"
_LIST = rf"{_UNIT}(?:(?: ?[,/] ?(?:và )?| và | hoặc |, )(?:(?:{_EVERY}|định k[ỳì]) ?)?{_UNIT}){{0,5}}"
_PERIODIC = r"(?:(?:theo )?định k[ỳìǷǶ])"
_DEADLINE = r"(?:(?:xong )?trước|chậm nhất(?: là)?(?: trước)?|muộn nhất(?: là)?|vào|trong|đến)"
_DAY = r"(?P<day>\d{1,2})(?: ?[/-] ?| tháng )(?P<month>\d{1,2})(?![\d/%.,-]*\d)(?! năm \d)"
_DAYS_LIST = rf"{_DAY}(?:(?: và|,|;)(?: trước)?(?: ngày)? {_DAY}){{0,3}}"
_AGAIN = rf"(?: (?:của )?(?:{_EVERY} năm|mỗi năm|năm (?:trước |sau )?liền kề|năm sau|năm trước|các năm))"

_BEAT = r"(?:(?:h[àằ]ng|mỗi|báo cáo|cả) năm|6 tháng|định k[ỳì])"

_ONE = regex.compile(_UNIT)
_COUNT = regex.compile(r"0?(\d) tháng")
_DAYS = regex.compile(_DAY)


def parse_beats(text: str) -> str | None:
    """Return the beats that ``text`` lists, each once, None where it lists none.

    >>> parse_beats("6 tháng, hàng năm"), parse_beats("hàng quý, năm"), parse_beats("3 tháng/lần")
    ('6 months; yearly', 'quarterly; yearly', '3 months')
    """
    beats = [_beat(match[0]) for match in _ONE.finditer(text)]
    return "; ".join(dict.fromkeys(beats)) or None


def _beat(unit: str) -> str:
    count = _COUNT.match(unit)
    return f"{count[1]} months" if count else _BEATS[unit.split()[-1]]


def _yearly(text: str) -> str | None:
    days = [(int(match["month"]), int(match["day"])) for match in _DAYS.finditer(text)]
    return (
        "; ".join(f"yearly {month:02}-{day:02}" for month, day in days if month <= 12 and day <= 31) or None
    )


def _read_list(match: regex.Match[str]) -> str | None:
    return parse_beats(match["list"])


def _read_yearly(match: regex.Match[str]) -> str | None:
    return _yearly(match["days"])


def _read_month(match: regex.Match[str]) -> str | None:
    return f"yearly {int(match['month']):02}" if int(match["month"]) <= 12 else None


def _read_day_of(match: regex.Match[str]) -> str | None:
    beat = "quarterly" if match["beat"].startswith("qu") or "quý" in match[0] else "monthly"
    return f"{beat} {int(match['day']):02}" if int(match["day"]) <= 31 else None


RECURRENCE_RULES = (
    Rule(
        name="recurrence.every",
        label=Label.RECURRENCE,
        pattern=regex.compile(rf"(?<!\w){_EVERY} (?P<list>{_LIST})"),
        read=_read_list,
        examples=(
            ("báo cáo định kỳ hàng quý, năm về tỉnh", "quarterly; yearly"),
            ("giao ban báo chí định kỳ hằng tháng, định hướng", "monthly"),
            ("tổ chức sơ kết hàng năm, giữa giai đoạn", "yearly"),
        ),
        rejects=("ngân hàng năm 2024", "hằng ngày 5"),
        lower=True,
    ),
    Rule(
        name="recurrence.periodic",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"(?<!\w){_PERIODIC},? (?:\((?:{_EVERY} )?)?(?P<list>{_LIST})(?:/lần| một lần)?"
        ),
        read=_read_list,
        examples=(
            ("định kỳ 6 tháng, hàng năm các sở báo cáo", "6 months; yearly"),
            ("định kỳ 3 tháng/lần báo cáo", "3 months"),
            ("định kỳ quý, 6 tháng, 9 tháng và năm", "quarterly; 6 months; 9 months; yearly"),
        ),
        rejects=("định kỳ theo quy định",),
        lower=True,
    ),
    Rule(
        name="recurrence.once_in",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"lần(?!\w)(?<=(?P<span>(?<!\w)(?P<list>{_UNIT})(?: ?/ ?(?:01 |1 )?| (?:một|1|01) )lần))"
        ),
        read=_read_list,
        examples=(("tổ chức họp 6 tháng một lần", "6 months"),),
        rejects=("6 tháng đầu năm",),
        lower=True,
    ),
    Rule(
        name="recurrence.reports",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            r"báo cáo (?:định kỳ )?"
            rf"(?P<span>(?P<list>{_UNIT}(?:(?: ?[,/] ?| và )(?:{_EVERY} )?{_UNIT}){{1,5}}))"
        ),
        read=_read_list,
        examples=(("chế độ báo cáo tháng, quý, 6 tháng, năm", "monthly; quarterly; 6 months; yearly"),),
        rejects=("báo cáo 6 tháng nộp trước ngày 5/6/2024", "báo cáo tháng, quý 2/2024"),
        lower=True,
    ),
    Rule(
        name="recurrence.year_end",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            r"(?<!\w)(?<!(?:đến|các|những|tháng) )cuối (?:(?:mỗi|hằng|hàng) )?(?P<list>năm|quý)(?!\w| ?\d)"
        ),
        read=_read_list,
        examples=(("cuối năm có sơ kết, tổng kết", "yearly"),),
        rejects=("từ nay đến cuối năm", "cuối năm 2019", "6 tháng cuối năm"),
        lower=True,
    ),
    Rule(
        name="recurrence.yearly_day",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"(?<![\w/.-])(?P<days>{_DAYS_LIST})"
            rf"(?:{_AGAIN}(?<={_DEADLINE} (?:ngày )?(?P=days).{{0,30}})"
            rf"|(?![/-]| năm| \d)(?<={_DEADLINE} (?:ngày )?(?P=days))(?<={_BEAT}[^.;\n]{{0,90}}(?P=days)))"
        ),
        read=_read_yearly,
        examples=(
            ("gửi báo cáo trước ngày 15/11 hằng năm", "yearly 11-15"),
            ("trước ngày 31/01 năm liền kề", "yearly 01-31"),
            ("chậm nhất là ngày 31/12 năm trước liền kề", "yearly 12-31"),
            ("định kỳ trước ngày 01/6 và 15/11 hằng năm báo cáo", "yearly 06-01; yearly 11-15"),
            ("lập kế hoạch vốn hằng năm, trình trước ngày 31 tháng 7.", "yearly 07-31"),
            ("báo cáo năm gửi ủy ban trước ngày 25/11.", "yearly 11-25"),
        ),
        rejects=("trước ngày 15/11/2024", "trước ngày 20 tháng 12 năm 2025", "gửi trước ngày 25/11"),
        lower=True,
    ),
    Rule(
        name="recurrence.every_year_day",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"(?<!\w){_EVERY} năm,? ?\(?(?:{_DEADLINE}) (?:ngày )?(?P<days>{_DAYS_LIST})\)?"
        ),
        read=_read_yearly,
        examples=(("định kỳ hằng năm (trước ngày 30 tháng 11) báo cáo", "yearly 11-30"),),
        rejects=("hằng năm trước ngày 30 tháng 11 năm 2025",),
        lower=True,
    ),
    Rule(
        name="recurrence.yearly_month",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"(?<!\w)tháng (?P<month>\d{{1,2}}){_AGAIN}(?<={_DEADLINE} tháng (?P=month){_AGAIN})"
        ),
        read=_read_month,
        examples=(
            ("ban hành kế hoạch trong tháng 01 hằng năm", "yearly 01"),
            ("tổ chức kiểm tra chậm nhất trong tháng 6 hằng năm", "yearly 06"),
        ),
        rejects=("trong tháng 11/2025",),
        lower=True,
    ),
    Rule(
        name="recurrence.day_of",
        label=Label.RECURRENCE,
        pattern=regex.compile(
            rf"(?<!\w)ngày (?P<day>\d{{1,2}}) (?:của )?(?:{_EVERY} )?"
            r"(?P<beat>tháng (?:liền kề|sau|tiếp theo|cuối quý|cuối của quý|cuối)"
            r"|quý (?:liền kề|sau|tiếp theo)|(?<=(?:hằng|hàng|mỗi) )(?:tháng|quý))(?!\w)(?: quý)?"
        ),
        read=_read_day_of,
        examples=(
            ("trước ngày 05 của tháng liền kề", "monthly 05"),
            ("trước ngày 25 hằng tháng", "monthly 25"),
            ("trước ngày 15 của tháng cuối quý", "quarterly 15"),
        ),
        rejects=("trước ngày 05 tháng 6",),
        lower=True,
    ),
)
"""Where two overlap, the longer one wins: a day in the beat says more than the beat."""
