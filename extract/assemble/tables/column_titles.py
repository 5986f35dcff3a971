"""What the title of a column says of the figures below it."""

from dataclasses import dataclass
from typing import Literal

import regex

from extract.assemble.tables.units import PERCENT, TableUnit, unit_in_brackets, unit_of_name
from extract.lexicon.figure_columns import title_cue
from schemas import Period

Sense = Literal["plan", "actual", "baseline", "outcome"]
Shape = Literal["level", "change", "compare", "growth"]

_YEAR = r"(?<![\d/.,])(?:19|20)\d{2}(?![\d/.,]\d|\d)"
_COMPARED = regex.compile(
    r"(?:\s?(?:so với|so(?! sánh)|với|/)\s*(?=(?:kh|th|ưth|uth|nq|dt|kế hoạch|thực hiện|ước|dự toán"
    r"|nghị quyết|cùng kỳ|bình quân|bq|năm|cuối|đầu|giai đoạn|(?:19|20)\d{2})(?!\w)).*$)"
    r"|^so(?: với| cùng| năm)\s.*$"
)
_COMPARED_CHANGE = regex.compile(r"so sánh[^\d]*(?:tăng|giảm|\+)")
_RANGE = regex.compile(rf"(?P<start>{_YEAR})\s?(?:-|–|đến)\s?(?:năm\s)?(?P<end>{_YEAR})")
_ONE = regex.compile(rf"(?P<by>(?:đến|hết|trước)\s(?:hết\s|cuối\s)?(?:năm\s)?)?(?P<year>{_YEAR})")
_TIME_WORDS = regex.compile(
    rf"(?:(?:cho|trong|của|đến|hết|cuối)\s)*(?:năm hiện hành|giai đoạn|thời kỳ|năm)?\s?\(?{_YEAR}"
    rf"(?:\s?(?:-|–|đến)\s?(?:năm\s)?{_YEAR})?\)?|\d+ năm(?: kế hoạch)?(?!\w)"
)
_ENDS = " *:;,.-–()/|\n"


@dataclass(frozen=True, slots=True)
class Title:
    """``words`` is what the title says besides sense, time and unit: a place, a sort, the indicator."""

    words: str
    sense: Sense | None
    shape: Shape
    period: Period | None
    unit: TableUnit | None
    yearly: bool
    total: bool
    fund: bool
    norm: bool


def parse_period(words: str) -> Period | None:
    """Return the time that a title names, not the one that it compares with.

    >>> parse_period("Thực hiện Năm 2006"), parse_period("So sánh năm 2026 với ƯTH năm 2025").end
    (Period(kind='in', start='2006', end='2006'), '2026')
    >>> parse_period("Tổng cộng 2008-2010").start, parse_period("Mục tiêu đến năm 2030").kind
    ('2008', 'by')
    >>> parse_period("% so với 2007"), parse_period("Số hộ")
    (None, None)
    """
    text = _COMPARED.sub("", words.lower())
    if found := _RANGE.search(text):
        return Period(kind="range", start=found["start"], end=found["end"])
    if found := _ONE.search(text):
        if found["by"]:
            return Period(kind="by", start=None, end=found["year"])
        return Period(kind="in", start=found["year"], end=found["year"])
    return None


def parse_title(pieces: tuple[str, ...]) -> Title:
    """Return what the titles above a column say, the topmost first.

    >>> title = parse_title(("Lâm Đồng", "Điểm số"))
    >>> title.words, title.sense, title.unit
    ('Lâm Đồng - Điểm số', None, None)
    >>> title = parse_title(("Kế hoạch năm 2025 (triệu đồng)",))
    >>> title.words, title.sense, title.period.end, title.unit.scale
    ('', 'plan', '2025', 'triệu')
    >>> parse_title(("Năm 2009", "Tăng/giảm (%)")).shape, parse_title(("Tốc độ tăng bình quân",)).yearly
    ('change', True)
    """
    whole = " - ".join(pieces)
    lowered = whole.lower()
    shape = _shape(pieces)
    unit = next((u for piece in reversed(pieces) if (u := unit_in_brackets(piece))), None)
    if unit is None and ("%" in lowered or shape in ("growth", "compare")):
        unit = PERCENT
    periods = [period for piece in reversed(pieces) if (period := parse_period(piece))]
    words = whole if shape != "level" else " - ".join(filter(None, map(_own_words, pieces)))
    return Title(
        words=words.strip(_ENDS) if shape == "level" else _without_unit(words),
        sense=_sense(pieces),
        shape=shape,
        period=periods[0] if periods else None,
        unit=unit or unit_of_name(pieces[-1]) if pieces else None,
        yearly=shape == "growth" and title_cue("yearly").search(lowered) is not None,
        total=any(_is_total(piece) for piece in pieces),
        fund=title_cue("fund").search(lowered) is not None,
        norm=title_cue("norm").search(lowered) is not None,
    )


def _shape(pieces: tuple[str, ...]) -> Shape:
    for piece in reversed(pieces):
        words = piece.lower().strip(_ENDS)
        if title_cue("growth").match(words):
            return "growth"
        if title_cue("change").match(words) or _COMPARED_CHANGE.match(words):
            return "change"
        if title_cue("compare").search(words) or (_COMPARED.search(words) and ("%" in words or "/" in words)):
            return "compare"
    return "level"


def _sense(pieces: tuple[str, ...]) -> Sense | None:
    """Return what the lowest title says that says anything, by its first word of the kind."""
    for piece in reversed(pieces):
        words = _COMPARED.sub("", piece.lower())
        senses: tuple[Sense, ...] = ("baseline", "outcome", "actual", "plan")
        found = [(m.start(), -m.end(), s) for s in senses if (m := title_cue(s).search(words))]
        if found:
            return min(found)[2]
    return None


def _is_total(piece: str) -> bool:
    words = _TIME_WORDS.sub("", regex.sub(r"\([^()]*\)", "", piece.lower())).strip(_ENDS)
    return title_cue("total").fullmatch(words) is not None


def _own_words(piece: str) -> str:
    """Return a title without its unit, its time, and the words of plan and result.

    >>> _own_words("Ước thực hiện năm 2024 (ha)"), _own_words("Diện tích năm 2024"), _own_words("Tổng cộng")
    ('', 'Diện tích', '')
    """
    words = _cut(_without_unit(piece), _TIME_WORDS)
    for name in ("outcome", "actual", "plan", "baseline", "plan"):
        if match := title_cue(name).match(words.lower().lstrip(_ENDS)):
            words = words.lstrip(_ENDS)[match.end() :]
    words = words.strip(_ENDS)
    low = words.lower()
    if low == "năm" or any(title_cue(name).fullmatch(low) for name in ("total", "part", "void")):
        return ""
    return words


def _without_unit(words: str) -> str:
    """Return a title without the brackets that name its unit.

    >>> _without_unit("Tăng/giảm (%)"), _without_unit("Thu (I+II)")
    ('Tăng/giảm', 'Thu (I+II)')
    """
    return regex.sub(r"\([^()]*\)", lambda m: "" if unit_in_brackets(m[0]) else m[0], words).strip()


def _cut(words: str, pattern: "regex.Pattern[str]") -> str:
    """Return ``words`` without what ``pattern`` finds in them in lower case."""
    kept, at = [], 0
    for match in pattern.finditer(words.lower()):
        kept.append(words[at : match.start()])
        at = match.end()
    return " ".join("".join([*kept, words[at:]]).split())
