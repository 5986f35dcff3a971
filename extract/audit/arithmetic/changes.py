"""Where a text says how much a figure has changed, or what share of a plan it is, with both figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from extract.audit.arithmetic.amount import Amount, planned_of
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.units import same_unit
from extract.audit.lines import Line, find_lines, sentence_end, sentence_start
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension

_UP, _DOWN = arithmetic_words("up"), arithmetic_words("down")
_WAY = regex.compile(
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:\s(?!còn|bằng|xuống|lên|đạt)[^\W\d]+){{0,3}}\s*$"
)
_REACHED = regex.compile(r"(?<!\w)(?:đạt|bằng)(?:\s(?:tỷ lệ|tỉ lệ|khoảng|gần|trên|được|tới|mức))*\s*$")
_OF_PLAN = regex.compile(rf"\s*(?:so\s(?:với\s)?|của\s)?{arithmetic_words('plan')}")
_OF_PAST = regex.compile(rf"\s*so\s(?:với\s)?(?:{arithmetic_words('past')}|năm\s\d{{4}})")
_PLANNED = regex.compile(rf"{arithmetic_words('plan')}[^,;.()]*$")
_BEHIND = regex.compile(r"[^.;()\d]{0,40}(?:năm\s\d{4})?[^.;()\d]{0,20}\(\s*(?P<inside>[^()]*)\)")
_MARKED = regex.compile(
    rf"(?:{arithmetic_words('plan')}|{arithmetic_words('past')}|năm\s\d{{4}}|là|đạt|của|so với|từ|[\s:,=])*"
)
_SAME = regex.compile(rf"\s*{arithmetic_words('same_thing')}")
_AGAINST = regex.compile(
    r"[^.;()\d]{0,30}?so\svới\s(?:mức\s|con số\s)?"
    r"(?:(?:cùng kỳ\s|cuối\s|đầu\s)*(?:năm\s\d{4}|năm trước|năm ngoái)\s(?:là|đạt|có|chỉ)\s)?"
)
_FROM = regex.compile(r"(?<!\w)từ\s(?:mức\s|khoảng\s|gần\s|trên\s|hơn\s)*$")
_TO = regex.compile(r"(?<!\w)(?:xuống|lên|còn|đến|thành|tới)\s(?:[^\W\d]+\s){0,3}$")
_NEAR = regex.compile(r"[^;]{0,80}")
_NEXT = regex.compile(r"[^.;()\d]{0,60}\([^()]*\),?\s*(?:và\s)?")
_MEAN = regex.compile(r"(?<!\w)(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm)(?!\w)")
_BETWEEN = regex.compile(r"(?:[^;()]|\([^()]*\)){0,80}")
_ENDS = regex.compile(rf"{arithmetic_words('past')}[^;.()]*$")
_SINCE = regex.compile(
    r"[^;.()]{0,60}(?<!\w)(?:còn|cuối năm|hiện nay|hiện còn|đến nay|nay|xuống|lên|năm nay)(?!\w)"
    r"[^;.()\d]{0,20}"
)


@dataclass(frozen=True, slots=True)
class Change:
    """``now`` is ``by`` more (``way`` 1) or less (-1) than ``then``, or ``by`` per cent of it (0)."""

    now: Amount
    then: Amount
    by: Amount
    way: int


def find_changes(text: str) -> Iterator[Change]:
    """Yield the changes of ``text`` whose both ends the sentence names.

    >>> found = find_changes("Tỷ lệ thất nghiệp giảm từ 8,31% xuống 6,28%, giảm 2,03%.")
    >>> [(c.then.number, c.now.number, c.by.number, c.way) for c in found]
    [('8,31', '6,28', '2,03', -1)]
    """
    low = lowered(text)
    amounts = find_amounts(text)
    lines = iter(line for line in find_lines(text) if not line.cells)
    line: Line | None = next(lines, None)
    last: tuple[int, int | None] = (0, None)
    for at, by in enumerate(amounts):
        while line and line.end <= by.start:
            line = next(lines, None)
        way = _way(low, by)
        if way is None and last[1] and _NEXT.fullmatch(low, last[0], by.start):
            way = last[1]
        if by.planned is None:
            last = by.end, way
        if line and line.start <= by.start and way is not None and not _is_yearly(low, by):
            start = sentence_start(text, by.start, line.body)
            start = max(start, low.rfind(";", start, by.start) + 1)
            end = sentence_end(text, by.end, line.end)
            before = [a for a in amounts[max(at - 12, 0) : at] if a.start >= start]
            behind = [a for a in amounts[at + 1 : at + 4] if a.end <= end]
            yield from _of(low, by, way, before, behind)


def _way(low: str, by: Amount) -> int | None:
    """Return which way a figure says that something moved, None where it tells of no change or share."""
    start = max(by.start - 30, 0)
    if match := _WAY.search(low, start, by.start):
        return 1 if match["up"] else -1
    reached = by.dimension is Dimension.RATIO and _REACHED.search(low, start, by.start)
    held = _OF_PLAN.match(low, by.end) or _OF_PAST.match(low, by.end)
    return 0 if reached and held else None


def _of(
    low: str, by: Amount, way: int, before: Sequence[Amount], behind: Sequence[Amount]
) -> Iterator[Change]:
    """Yield the change of ``by`` with both its ends, in the way that the sentence names them."""
    near = bool(before) and _NEAR.fullmatch(low, before[-1].end, by.start) is not None
    found = (_from_to(low, before) or _then_now(low, before)) if near else None
    if way and not found and len(behind) > 1 and _FROM.search(low, by.end, behind[0].start):
        found = _from_to(low, behind[:2])
    if way and found:
        if same_unit(by, found[0]) or by.dimension is Dimension.RATIO or by.unit == "lần":
            yield Change(found[1], found[0], by, way)
        return
    bracket = _BEHIND.match(low, by.end)
    inside = [a for a in behind if bracket and bracket.start("inside") <= a.start < bracket.end("inside")]
    if bracket and inside and not _SAME.match(bracket["inside"]):
        yield from _in_brackets(low, by, way, before, inside[0], bracket.start("inside"))
    elif behind and _AGAINST.fullmatch(low, by.end, behind[0].start):
        yield from _against(low, by, way, before, behind[0])
    elif by.dimension is Dimension.RATIO and _OF_PLAN.match(low, by.end):
        yield from _against_plan(low, by, way, before)


def _is_yearly(low: str, by: Amount) -> bool:
    """Tell whether a change is one of each year, or a mean."""
    return (
        by.per is not None
        or by.high is not None
        or _MEAN.search(low, max(by.start - 40, 0), by.end + 15) is not None
    )


def _from_to(low: str, amounts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """Return the last two figures where they are the ends of "từ ... lên ..."."""
    for then, now in reversed(list(pairwise(amounts))):
        if _FROM.search(low, max(then.start - 20, 0), then.start) and _TO.search(low, then.end, now.start):
            return (
                (then, now) if same_unit(then, now) and _BETWEEN.fullmatch(low, then.end, now.start) else None
            )
    return None


def _then_now(low: str, amounts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """Return the last two figures where they are told as then and now: "đầu năm 50 hộ, nay còn 40 hộ"."""
    if len(amounts) < 2 or not same_unit(amounts[-2], amounts[-1]):
        return None
    then, now = amounts[-2:]
    told = _ENDS.search(low, max(then.start - 40, 0), then.start) and _SINCE.fullmatch(
        low, then.end, now.start
    )
    return (then, now) if told and _way(low, then) is None else None


def _in_brackets(
    low: str, by: Amount, way: int, before: Sequence[Amount], then: Amount, start: int
) -> Iterator[Change]:
    """Yield the change whose former end stands in brackets: "(120 hộ)" or "(126/120)"."""
    if then.planned is not None and then.planned_number is not None:
        if then.dimension in (Dimension.BARE, by.dimension) and not low[start : then.start].strip():
            yield Change(then, planned_of(then), by, way)
        return
    if _MARKED.fullmatch(low, start, then.start) and (now := _now(low, by, before, then)):
        yield Change(now, then, by, way)


def _against(low: str, by: Amount, way: int, before: Sequence[Amount], then: Amount) -> Iterator[Change]:
    if now := _now(low, by, before, then):
        yield Change(now, then, by, way)


def _against_plan(low: str, by: Amount, way: int, before: Sequence[Amount]) -> Iterator[Change]:
    """Yield the change whose plan the sentence names first: "kế hoạch 500 ha, thực hiện 465 ha, đạt 93%"."""
    for plan, now in reversed(list(pairwise(before))):
        if same_unit(plan, now) and now.dimension is not Dimension.RATIO:
            said = low[max(plan.start - 60, 0) : plan.start]
            if _PLANNED.search(said) and not _PLANNED.search(low[plan.end : now.start]):
                yield Change(now, plan, by, way)
            return


def _now(low: str, by: Amount, before: Sequence[Amount], then: Amount) -> Amount | None:
    """Return the figure that changed: the nearest one before that counts what ``then`` does."""
    found = (
        a for a in reversed(before) if same_unit(replace(a, per=then.per), then) and _way(low, a) is None
    )
    return next(found, None)
