"""Figures that stand inside the words of another: "tỷ lệ dân số từ 15 tuổi trở lên ... đạt 95%"."""

from collections.abc import Sequence

import regex

from extract.assemble.lead_in import names_something
from extract.lexicon.cue_words import any_of
from extract.rules.figure import Dimension, Figure
from extract.rules.mention import Mention

_APART = regex.compile(r"[,;:()]|(?<!\w)(?:đạt|chiếm|còn|là)(?!\w)")
_RATE = regex.compile(rf"(?<!\w){any_of('share')}(?!\w)")
_PREDICATED = regex.compile(r"(?<!\w)(?:đạt|là|còn|xuống|lên)\s*$")
_BRACKET = regex.compile(r"[;()]")
_DONE_TO = regex.compile(r"(?<!\w)(?:được|đăng ký|tham gia|ký cam kết|phải)(?!\w)")
_NOUNS = regex.compile(r"(?:\s[^\W\d]+){1,5}(?:(?:,| và)(?:\s[^\W\d]+){1,5}){1,4}\s")
_ONLY_JOINED = frozenset(("", "và", "hoặc", "với"))
_REACH = 800  # characters before a figure that can belong to its words


def outer_figures(lowered: str, left: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the figures of a sentence from ``left`` on that are not inside the words of a percentage."""
    outer: list[Mention] = []
    for at, mention in enumerate(mentions):
        behind = (m for m in mentions[at + 1 :] if figure_of(m).dimension is not Dimension.GRADE)
        after = next(behind, None)
        if not _is_inside(lowered, left, outer, mention, after):
            outer.append(mention)
    return outer


def _is_inside(
    lowered: str, left: int, outer: Sequence[Mention], mention: Mention, after: Mention | None
) -> bool:
    dimension = figure_of(mention).dimension
    if dimension is Dimension.GRADE:
        return "tuổi thọ" not in lowered[max(left, mention.start - _REACH) : mention.start]
    if dimension in (Dimension.RATIO, Dimension.MONEY):
        return False
    if outer and figure_of(mention).unit == "buổi" and figure_of(mention).per == "ngày":
        return True  # "100% học sinh lớp 1, lớp 2 học 2 buổi/ngày"
    return _inside_share(lowered, left, outer, mention) or _inside_rate(lowered, left, outer, mention, after)


def _inside_share(lowered: str, left: int, outer: Sequence[Mention], mention: Mention) -> bool:
    """Tell whether "100% học sinh được học 2 buổi/ngày" says the figure of those that it is a share of."""
    if not outer or figure_of(outer[-1]).dimension is not Dimension.RATIO:
        return False
    gap = _from_predicate(lowered[outer[-1].end : mention.start])
    if gap.strip() in _ONLY_JOINED or _APART.search(gap):
        return False
    start = outer[-2].end if len(outer) > 1 else left
    return not names_something(lowered[max(start, outer[-1].start - _REACH) : outer[-1].start])


def _from_predicate(gap: str) -> str:
    """Return the words between a share and a figure from the predicate on, where the subject is a list.

    "100% cán bộ, công chức được tập huấn 01 lần" has one subject of two nouns.
    """
    verb = _DONE_TO.search(gap)
    subject = gap[: verb.start()] if verb else ""
    return gap[verb.start() :] if verb and _NOUNS.fullmatch(subject) else gap


def _inside_rate(
    lowered: str, left: int, outer: Sequence[Mention], mention: Mention, after: Mention | None
) -> bool:
    """Tell whether the figure stands between "tỷ lệ" and the percentage that is this rate."""
    if after is None or figure_of(after).dimension is not Dimension.RATIO:
        return False
    start = max(outer[-1].end if outer else left, mention.start - _REACH)
    rates = list(_RATE.finditer(lowered, start, mention.start))
    gap = lowered[mention.end : after.start]
    if not rates or _APART.search(lowered, rates[-1].end(), mention.start) or _BRACKET.search(gap):
        return False
    return not _RATE.search(gap) and ("," not in gap or _PREDICATED.search(gap) is not None)


def figure_of(mention: Mention) -> Figure:
    """Return the value of a quantity mention."""
    assert isinstance(mention.value, Figure)
    return mention.value
