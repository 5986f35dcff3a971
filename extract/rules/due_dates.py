"""Finds the day, month, quarter or year by which something is due, and from when a document is in force."""

from calendar import monthrange
from dataclasses import dataclass

import regex

from extract.rules.mention import Label
from extract.rules.rule import Rule
from extract.text.dates import DATE, iso_date, parse_date
from extract.text.lower import BLANK


@dataclass(frozen=True, slots=True)
class Due:
    """``date`` for a day, month or year, ``start`` and ``end`` for a stretch; as precise as the words."""

    date: str | None = None
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Effective:
    """In force from ``date``, or ``days`` after the day of signing."""

    date: str | None = None
    days: int | None = None


_LIMIT = regex.compile(
    r"(?<!\w)(?:(?:thời gian|thời hạn|tiến độ)[^.;:\n]{0,24}:|trước"
    r"|(?:chậm|muộn) nhất(?: là)?|đến|đến hết|hết|trong|vào|xong|hoàn thành|cuối|đầu)"
    r"(?: (?:hết|cuối|đầu|trước))?(?: (?:thời hạn|thời gian))?"
    rf"(?:(?<=trước|nhất|nhất là) (?:{BLANK}+|(?:[01]?\d|2[0-4]) ?(?:h|g|giờ))"  # at what hour
    r"(?: ?\d{2})?(?: ?phút|['’])?,?)?"
    r"(?: (?:ngày|dịp)(?: (?:lễ )?quốc khánh| tết)?)?"
    r"(?: \d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?:,| và)(?: trước)?(?: ngày)?)*\s*$"
)
_OPENS = regex.compile(
    r"[,;:.(|\n-]$|(?:^|\n) ?\w{1,2}\)$|(?<!\w)(?:dự kiến|phấn đấu|từ|và|thực hiện|triển khai)$"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_QUARTER = r"(?:iii|ii|iv|i|0?[1-4])"
_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d)"
_QUARTER_OF = (
    rf"(?<!\w)qu[ýí] (?P<first>{_QUARTER})(?:(?:, ?| và |-| - )(?:qu[ýí] )?(?P<last>{_QUARTER}))?"
    rf"(?: ?[/-] ?|,? năm | ){_YEAR}"
)
_HALF_OF = rf"(?P<half>đầu|cuối) năm {_YEAR}(?<=(?P<span>(?<!\w)(?:0?6 tháng|nửa) \w+ năm (?P=year)))"

_SIGNED_DAYS = regex.compile(r"sau (?:(?:\w+ ){1,3}\()?(\d{1,3})")
_QUARTER_PATTERN = regex.compile(_QUARTER_OF)
_HALF_PATTERN = regex.compile(_HALF_OF)
_YEARS = regex.compile(rf"(?<![\d/]){_YEAR}(?:(?: ?[-–] ?| đến )(?:năm )?(?P<last>(?:19|20)\d{{2}})(?!\d))?")


def _limited(match: regex.Match[str]) -> bool:
    """Return whether a word of limit ("trước", "chậm nhất là") stands before ``match``."""
    start = match.start("span") if "span" in match.groupdict() else match.start()
    return bool(_LIMIT.search(match.string, max(start - 40, 0), start))


def _opens(match: regex.Match[str]) -> bool:
    """Return whether a clause begins with ``match``: "tháng 4/2027 chạy thử"."""
    start = match.start("span") if "span" in match.groupdict() else match.start()
    before = match.string[max(start - 12, 0) : start].rstrip()
    return not before or bool(_OPENS.search(before))


def _read_date(match: regex.Match[str]) -> Due | None:
    if not _limited(match) and not (match["day"] is None and _opens(match)):
        return None
    date = iso_date(match["year"], match["month"], match["day"])
    return Due(date=date) if date else None


def _read_bound_quarter(match: regex.Match[str]) -> Due | None:
    return _read_quarter(match) if _limited(match) or _opens(match) else None


def _read_quarter(match: regex.Match[str]) -> Due:
    first = _QUARTERS[match["first"].lstrip("0")]
    last = _QUARTERS[(match["last"] or match["first"]).lstrip("0")]
    return Due(start=f"{match['year']}-{3 * first - 2:02}", end=f"{match['year']}-{3 * last:02}")


def _read_half(match: regex.Match[str]) -> Due:
    start, end = ("01", "06") if match["half"] == "đầu" else ("07", "12")
    return Due(start=f"{match['year']}-{start}", end=f"{match['year']}-{end}")


def _read_year(match: regex.Match[str]) -> Due | None:
    before = match.string[max(match.start() - 8, 0) : match.start()]
    if not _limited(match) or before.endswith(" đến "):  # "đến năm 2030" says how far a plan looks
        return None
    return Due(date=match["year"])


def _read_effective(match: regex.Match[str]) -> Effective | None:
    words = match[0]
    days = _SIGNED_DAYS.search(words)
    if days:
        return Effective(days=int(days[1]))
    if any(f"ngày {signed}" in words for signed in ("ký", "kí", "thông qua", "được thông qua")):
        return Effective(days=0)
    date = parse_date(words)
    return Effective(date=date) if date else None


def parse_time(text: str) -> Due | None:
    """Return the time that a table's cell names, None where it names none.

    >>> parse_time("2026-2027"), parse_time("Năm 2026")
    (Due(date=None, start='2026', end='2027'), Due(date='2026', start=None, end=None))
    >>> parse_time("Quí IV-2025"), parse_time("Tháng 12/2025").date, parse_time("Thường xuyên")
    (Due(date=None, start='2025-10', end='2025-12'), '2025-12', None)
    """
    lowered = text.lower()
    quarter, half = _QUARTER_PATTERN.search(lowered), _HALF_PATTERN.search(lowered)
    if quarter or half:
        return _read_quarter(quarter) if quarter else _read_half(half) if half else None
    date = parse_date(lowered)
    if date:
        return Due(date=date)
    years = _YEARS.search(lowered)
    if not years:
        return None
    return Due(start=years["year"], end=years["last"]) if years["last"] else Due(date=years["year"])


def last_day(date: str) -> str:
    """Return the last day of the year, month or day that ``date`` names.

    >>> last_day("2024-02"), last_day("2024"), last_day("2024-02-03")
    ('2024-02-29', '2024-12-31', '2024-02-03')
    """
    parts = date.split("-")
    if len(parts) == 1:
        return f"{date}-12-31"
    return f"{date}-{monthrange(int(parts[0]), int(parts[1]))[1]:02}" if len(parts) == 2 else date


DUE_DATE_RULES = (
    Rule(
        name="due.date",
        label=Label.DUE,
        pattern=regex.compile(rf"(?:19|20)\d\d(?!\d)(?<=(?P<span>(?<![\w/.-]){DATE}))"),
        read=_read_date,
        examples=(
            ("nộp trước ngày 9/7/2024; sau đó", Due(date="2024-07-09")),
            ("chậm nhất là ngày 15/4/2026.", Due(date="2026-04-15")),
            ("hoàn thành trong tháng 11/2025", Due(date="2025-11")),
            ("trước ngày 31 tháng 12 năm 2025", Due(date="2025-12-31")),
            ("gửi về trước 14 giờ 30 phút ngày 31/12/2025", Due(date="2025-12-31")),
            ("hoàn thành trước ngày quốc khánh 02/9/2025", Due(date="2025-09-02")),
            ("khánh thành trước dịp 30/4/2026", Due(date="2026-04-30")),
            ("lắp máy xong, tháng 4/2027 chạy thử", Due(date="2027-04")),
        ),
        rejects=("ngày 19/4/2011 của", "trước ngày 15/11 hằng năm"),
        lower=True,
    ),
    Rule(
        name="due.listed",
        label=Label.DUE,
        pattern=regex.compile(
            r"(?<![\w/.-])(?P<day>\d{1,2})[/-](?P<month>\d{1,2})"
            r"(?=(?:,| và)(?: trước)?(?: ngày)? \d{1,2}[/-]\d{1,2}[/-](?P<year>(?:19|20)\d{2}))"
        ),
        read=_read_date,
        examples=(("trước ngày 10/6 và ngày 10/12/2026", Due(date="2026-06-10")),),
        rejects=("trước ngày 10/6 hằng năm",),
        lower=True,
    ),
    Rule(
        name="due.quarter",
        label=Label.DUE,
        pattern=regex.compile(_QUARTER_OF),
        read=_read_bound_quarter,
        examples=(
            ("trong quý i năm 2026.", Due(start="2026-01", end="2026-03")),
            ("dự kiến quý 2/2009 sẽ", Due(start="2009-04", end="2009-06")),
            ("quý iii, iv/2025", Due(start="2025-07", end="2025-12")),
            ("xong.\nb) quý i/2027, các xã bình xét", Due(start="2027-01", end="2027-03")),
        ),
        rejects=("tăng trưởng quý iv năm 2025", "hàng quý, năm 2025", "quý i", "bảng (b) quý i/2027"),
        lower=True,
    ),
    Rule(
        name="due.half",
        label=Label.DUE,
        pattern=regex.compile(_HALF_OF),
        read=_read_half,
        examples=(("trong 6 tháng đầu năm 2026", Due(start="2026-01", end="2026-06")),),
        rejects=("6 tháng đầu năm",),
        lower=True,
    ),
    Rule(
        name="due.year",
        label=Label.DUE,
        pattern=regex.compile(rf"(?<!\w)năm {_YEAR}(?! ?[-–] ?\d)"),
        read=_read_year,
        examples=(("hoàn thành trong năm 2026", Due(date="2026")),),
        rejects=("năm 2026", "giai đoạn 2026 - 2030", "ma túy đến năm 2030"),
        lower=True,
    ),
    Rule(
        name="due.effective",
        label=Label.DUE,
        pattern=regex.compile(
            r"hiệu lực (?:thi hành )?(?:kể )?(?:từ|sau) [^.;\n]{0,60}?"
            r"(?:ngày (?:k[ýí](?: ban hành)?|(?:được )?thông qua)|" + DATE + r")"
        ),
        read=_read_effective,
        examples=(
            ("có hiệu lực thi hành sau 15 (mười lăm) ngày kể từ ngày ký", Effective(days=15)),
            ("có hiệu lực sau mười (10) ngày, kể từ ngày ký", Effective(days=10)),
            ("có hiệu lực kể từ ngày ký", Effective(days=0)),
            ("có hiệu lực thi hành từ ngày được thông qua", Effective(days=0)),
            ("có hiệu lực thi hành từ ngày 01 tháng 01 năm 2026", Effective(date="2026-01-01")),
        ),
        rejects=("còn hiệu lực thi hành",),
        lower=True,
    ),
)
"""Where two overlap, the longer one wins."""
