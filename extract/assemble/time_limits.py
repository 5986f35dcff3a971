"""Which times bind: the limit of a duty, its beat, its coming into force, and the clause that says so."""

from datetime import date, timedelta

import regex

from extract.assemble.duties.sections import Purpose
from extract.lexicon.duties import duty_words
from extract.rules.due_dates import Due, Effective, last_day
from extract.rules.mention import Mention

_REGULAR = regex.compile(rf"(?<!\w){duty_words('regular')}(?! (?:viên|độ))")
_ACTOR = regex.compile(
    r",\s(?:các|sở|bộ|ủy ban|ubnd|hội|ban|phòng|cơ quan|đơn vị|địa phương|công an|văn phòng|trung tâm|cục"
    r"|chi cục)(?!\w)"
)
_COMPLETION = regex.compile(rf"(?<!\w){duty_words('completion')}")
_ATTRIBUTE = regex.compile(rf"(?<!\w){duty_words('attribute')}[^,;.]{{0,12}}$")
_PAST = regex.compile(r"(?<!\w)(?:đã|ước|đạt được|so với|tính đến|tính từ)(?!\w)")
_TELLS = regex.compile(r"(?<!\w)(?:như sau|dự báo|tồn kho)(?!\w)")
_HALF_YEAR = regex.compile(r"\d+ tháng (?:đầu|cuối) năm|(?:ba|sáu|chín) tháng (?:đầu|cuối) năm")
_BEFORE_TIME = regex.compile(r"(?<!\w)(?:trong|vào|hết|trước|xong|ngay)\s*$")
_ASIDE = regex.compile(r"\((?:theo )?định k[ỳì][^()]{0,12}$")
_DIVIDES = regex.compile(r"[.;:|\n](?=\s|$)|[|\n]")
_COMMA = regex.compile(r", ")
_FIXED = regex.compile(r"(?:yearly|monthly|quarterly) \d")
_LEAST = 12
_REACH_BACK, _REACH_ON, _REACH_IN_FORCE = 60, 110, 20
_NEAR = 60
_JUST_BEFORE = 25


def in_force(value: Effective, signed: str | None) -> str | None:
    """Return the day of coming into force, None where the document's own day is not known.

    >>> in_force(Effective(days=10), "2012-02-20"), in_force(Effective(days=10), "2012-02")
    ('2012-03-01', None)
    """
    if value.date is not None or value.days is None:
        return value.date
    if value.days == 0:
        return signed
    if signed is None or len(signed) != 10:
        return None
    return (date.fromisoformat(signed) + timedelta(days=value.days)).isoformat()


def is_due(
    lowered: str, mention: Mention, due: Due, words: str, purpose: Purpose, signed: str | None
) -> bool:
    """Return whether a time is the limit of a duty: it lies ahead, and something is to be done by it."""
    last = due.date or due.end or ""
    if signed and last_day(last) < signed:
        return False
    if _TELLS.search(words) or _names_half_year(lowered, mention) or _opens_fact(lowered, mention, words):
        return False
    near = lowered[max(mention.start - _NEAR, 0) : mention.end + _NEAR]
    if purpose is Purpose.NARRATIVE and (_PAST.search(near) or not signed):
        return False
    if len(last) == 4:
        return purpose is not Purpose.AIM and bool(_COMPLETION.search(near)) and not _PAST.search(words)
    return not _PAST.search(lowered[max(mention.start - _JUST_BEFORE, 0) : mention.start]) or bool(
        _COMPLETION.search(near)
    )


def _names_half_year(lowered: str, mention: Mention) -> bool:
    """Tell whether "6 tháng đầu năm 2024" only says what a heading or a report is about."""
    if not _HALF_YEAR.search(lowered, mention.start, mention.end):
        return False
    return not _BEFORE_TIME.search(lowered, max(mention.start - _JUST_BEFORE, 0), mention.start)


def _opens_fact(lowered: str, mention: Mention, words: str) -> bool:
    """Tell whether the time opens a sentence about what was reached: "Tháng 6, sản lượng ước đạt ..."."""
    return words.startswith(lowered[mention.start : mention.end]) and _PAST.search(words) is not None


def comes_back(lowered: str, mention: Mention, start: int, end: int, purpose: Purpose) -> bool:
    """Return whether a beat is that of a duty, not of a rate or of a plan that happens to be a year's."""
    if purpose is Purpose.NARRATIVE:
        return False
    if _FIXED.match(str(mention.value)):
        return True
    before, behind = lowered[start : mention.start], lowered[mention.end : end]
    if _ATTRIBUTE.search(before):
        return False
    if behind.startswith(")") and _ASIDE.search(lowered, max(mention.start - _JUST_BEFORE, 0), mention.end):
        return True  # "... tình hình thu nợ (định kỳ hằng quý)": an aside tells the beat of the whole clause
    reach = len(behind) if not before and _ACTOR.match(behind) else _NEAR  # "Hằng năm, Sở A ... báo cáo"
    return bool(
        _REGULAR.search(before) or _REGULAR.match(behind.lstrip(" ,()")) or _REGULAR.search(behind[:reach])
    )


def clause_around(lowered: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause around the words: to the nearest full stop, semicolon or line end, but not far."""
    low, high = max(start - _REACH_BACK, 0), min(end + _REACH_ON, len(lowered))
    divides = [match.end() for match in _DIVIDES.finditer(lowered, low, start)]
    left = divides[-1] if divides else (low if low == 0 else lowered.find(" ", low, start) + 1 or start)
    commas = (
        [match.end() for match in _COMMA.finditer(lowered, left, max(start - _LEAST, left))]
        if not divides
        else []
    )
    left = commas[0] if commas else left
    divide = _DIVIDES.search(lowered, end, high)
    right = divide.start() if divide else (high if high == len(lowered) else lowered.rfind(" ", end, high))
    while left < start and not lowered[left].isalnum():
        left += 1
    return left, max(right, end)


def clause_in_force(lowered: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause around "có hiệu lực ..." with no more than a few words before it."""
    left, right = clause_around(lowered, start, end)
    return max(left, lowered.rfind(" ", 0, max(start - _REACH_IN_FORCE, 0)) + 1), right
