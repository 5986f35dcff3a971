"""The words that bind a figure: a comparator before or behind it, its unit, and what it is counted per."""

from functools import cache
from typing import NamedTuple, cast

import regex

from extract.lexicon.cue_words import any_of, cue_set
from extract.lexicon.vocabulary import comparators_before, comparators_behind, openers, units
from extract.rules.figure import Dimension
from schemas import Comparator

_REACH = 40  # characters before a figure in which a comparator may stand
_MOST = 3  # comparators before one figure: "phấn đấu đạt ít nhất khoảng trên 5"
_PER_NAMES = {"năm": "year", "tháng": "month", "quý": "quarter"}
_PER_WORD = any_of("per")
_PER = regex.compile(
    r"(?:(?:\ssàn)?\s*/\s*|\strên (?=(?:một |1 )?(?:vạn|nghìn|triệu|100|10|1) ?\S* ?(?:dân|người)))"
    r"(?:1 |01 |một )?"
    rf"({_PER_WORD}(?!\w)(?:\s*/\s*{_PER_WORD}(?!\w))*)"
    r"(?P<each>(?<=người)[ .](?:năm|ngày|tháng)(?=\s*(?:[.,;:)]|$)))?"
)
_WORDS = regex.compile(r"\s*([^\W\d_]+(?:[/,-]? ?[^\W\d_]+){0,4}[²³23]?)")
_TWO_WORDS = regex.compile(r" [^\W\d_]+ [^\W\d_]+")
_NOUN_BEFORE_PER = regex.compile(r"(?: [^\W\d_]+){1,2}(?=\s?/)")
_AMONG = regex.compile(r"(?<!\w)(?:trong|thuộc|vào|nằm trong)(?: nhóm| tốp) (?:các )?$")
_LEAST_EACH = regex.compile(
    r"(?<!\w)(?:(?P<least>ít nhất|tối thiểu)|tối đa|không quá) (?:mỗi|một)"
    r"(?: [^\W\d_]+,?){1,4}(?: có| là| đạt)? $"
)
_OF_PLAN = regex.compile(r" (?:chỉ tiêu|kế hoạch|dự toán|số)(?: [^\W\d_]+){0,3}(?= trở (?:lên|xuống)(?!\w))")
_TO = regex.compile(r"[^,;.\d]{0,30}?(?<!\w)(?:xuống|lên|còn|đến|tới)(?!\w)")
_FROM = regex.compile(r"(?<!\w)từ(?: khoảng)?\s*$")


def _alternatives(words: dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


@cache
def _before() -> "regex.Pattern[str]":
    words = _alternatives(comparators_before())
    return regex.compile(
        rf"(?<!\w)(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ) )(?P<word>{words})"
        r"(?:\s+(?:là|đạt|từ|được|có|khoảng))?\s*$"
    )


@cache
def _behind() -> "regex.Pattern[str]":
    return regex.compile(rf"\s*(?P<word>{_alternatives(comparators_behind())})(?!\w)")


@cache
def _far_behind() -> "regex.Pattern[str]":
    return regex.compile(rf"(?:\s[^\s,;.:()]+){{1,5}}\s(?P<word>{_alternatives(comparators_behind())})(?!\w)")


class Bound(NamedTuple):
    """A comparator and the end of the text that it reaches to: leftmost before, rightmost behind."""

    comparator: Comparator
    at: int


def read_before(text: str, start: int) -> Bound | None:
    """Return the comparator that stands before ``start`` in lower-case ``text``.

    >>> read_before("tạo ít nhất 5", 12)
    Bound(comparator='>=', at=4)
    >>> read_before("khoảng trên 500", 12), read_before("đưa ra 500", 7)
    (Bound(comparator='>', at=0), None)
    """
    comparator, at = "~", start
    for _ in range(_MOST):
        left = text[max(at - _REACH, 0) : at]
        match = _before().search(left)
        if match is None:
            break
        comparator = comparators_before()[match["word"]] if comparator == "~" else comparator
        at += match.start() - len(left)
    return Bound(cast(Comparator, comparator), at) if at < start else None


def read_behind(text: str, end: int) -> Bound | None:
    """Return the comparator that stands behind ``end`` in lower-case ``text``.

    >>> read_behind("10 xã trở lên", 5)
    Bound(comparator='>=', at=13)
    """
    match = _behind().match(text, end)
    return Bound(cast(Comparator, comparators_behind()[match["word"]]), match.end()) if match else None


def read_far_behind(text: str, end: int) -> Comparator | None:
    """Return the comparator that stands a few words behind ``end`` ("từ 60% số hộ trở lên").

    >>> read_far_behind("từ 60% số hộ trở lên được", 6)
    '>='
    """
    match = _far_behind().match(text, end)
    return cast(Comparator, comparators_behind()[match["word"]]) if match else None


def opens_with_from(text: str, start: int) -> int | None:
    """Return where the "từ" before ``start`` stands, None where there is none.

    >>> opens_with_from("hoàn thành từ 10 xã", 14)
    11
    """
    left = text[max(start - 12, 0) : start]
    match = _FROM.search(left)
    return start - len(left) + match.start() if match else None


class Per(NamedTuple):
    """What a rate is counted per, and where its words end."""

    name: str
    end: int


def read_per(text: str, end: int) -> Per | None:
    """Return what stands behind a slash at ``end``.

    >>> read_per("4%/năm trở lên", 2), read_per("540.000 đồng/người/tháng", 12)
    (Per(name='year', end=6), Per(name='người/tháng', end=24))
    >>> read_per("800 kwh/người năm.", 7), read_per("800 kwh/người năm 2020", 7)
    (Per(name='người/năm', end=17), Per(name='người', end=13))
    """
    match = _PER.match(text, end)
    if match is None:
        return None
    words = match[1] + (f"/{match['each'][1:]}" if match["each"] else "")  # "kWh/người năm"
    name = "/".join(part.strip() for part in words.split("/"))
    return Per(_PER_NAMES.get(name, name), match.end())


class Unit(NamedTuple):
    """A unit, its dimension, and where its words end."""

    name: str | None
    dimension: Dimension
    end: int


def read_unit(text: str, end: int) -> Unit | None:
    """Return the unit that the lexicon knows at ``end`` of lower-case ``text``, the longest that fits.

    >>> read_unit("14.495 lao động, trong đó", 6)
    Unit(name='lao động', dimension=<Dimension.COUNT: 'count'>, end=15)
    >>> read_unit("05 bộ dữ liệu mở", 2).name
    'bộ dữ liệu'
    """
    match = _WORDS.match(text, end)
    if match is None:
        return None
    known = units()
    words = match[1]
    while words:
        entry = known.get(words)
        if entry is not None:
            at = match.start(1) + len(words)
            if words in openers() and (longer := _TWO_WORDS.match(text, at)):
                more = _naming(longer[0])
                return Unit(words + more, Dimension.COUNT, at + len(more))
            return Unit(entry[0] or words, Dimension(entry[1]), at)
        cut = max(words.rfind(" "), words.rfind("/"), words.rfind(","), words.rfind("-"))
        words = words[:cut].rstrip(" ,-") if cut > 0 else ""
    return None


def _naming(words: str) -> str:
    """Return the words of ``words`` up to the first that can be no part of a name."""
    kept: list[str] = []
    for word in words.split():
        if word in cue_set("no_unit"):
            break
        kept.append(word)
    return "".join(f" {word}" for word in kept)


class Bounds(NamedTuple):
    """All that binds a figure, and where its words start and end."""

    comparator: Comparator
    per: str | None
    start: int
    end: int


def bound(text: str, start: int, end: int, ranged: bool, counted: bool) -> Bounds:
    """Return what binds the figure at ``text[start:end]``; ``ranged`` figures have an upper end of their own.

    >>> bound("đạt từ 7%/năm trở lên", 7, 9, False, False)
    Bounds(comparator='>=', per='year', start=4, end=21)
    >>> bound("đạt 100% kế hoạch trở lên", 4, 8, False, False).comparator
    '>='
    """
    per = read_per(text, end)
    end = per.end if per else end
    if per is None and counted and (noun := _NOUN_BEFORE_PER.match(text, end)):
        per = read_per(text, noun.end())
    of_plan = _OF_PLAN.match(text, end)
    behind, before = read_behind(text, of_plan.end() if of_plan else end), read_before(text, start)
    per = per or (read_per(text, behind.at) if behind else None)
    start = before.at if before else start
    comparator: Comparator = before.comparator if before else "="
    if behind:
        comparator, end = behind.comparator, end if of_plan else behind.at
    elif not before and _AMONG.search(text[max(start - _REACH, 0) : start]):
        comparator = "<="
    elif not before and (each := _LEAST_EACH.search(text[max(start - _REACH, 0) : start])):
        comparator = ">=" if each["least"] else "<="
    source = opens_with_from(text, start)
    if source is not None:
        far = None if before or behind or ranged else read_far_behind(text, end)
        open_ended = counted and not (
            before or behind or ranged or _TO.match(text, end)
        )  # "từ 05 bộ dữ liệu"
        comparator = far or (">=" if open_ended else comparator)
        start = source if behind or ranged or far or open_ended else start
    return Bounds(comparator, per.name if per else None, start, end)
