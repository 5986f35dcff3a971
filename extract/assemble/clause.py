"""The words around each figure: its sentence, what stands before it and what behind."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.assemble.lead_in import lead_in_length
from extract.lexicon.cue_words import cue
from extract.rules.figure import Dimension, Figure
from extract.rules.mention import Mention

_SENTENCE_END = regex.compile(
    r"(?<!(?<!\w)(?:[Tt][Pp]|Th[sS]|TS|GS|PGS|BS|KS|TX|Tx|No|v\.v))[.!?](?=\s+[^\s\p{Ll}]|\s*$)|;(?=\s|$)|\s\|\s|…(?=\s+\p{Lu})"
)
_QUOTED = regex.compile(r"“[^“”]{1,400}”|\"[^\"]{1,400}\"")
_COLON = regex.compile(r":(?=\s)")
_GOAL = regex.compile(
    r"(?<!\w)(?:phấn đấu|phần đấu|(?:bảo|đảm) (?:đảm|bảo)|(?:đạt )?mục tiêu(?! quốc gia| chung| cụ thể))(?!\s(?:cao|các|an toàn)\W)(?!\w)"
)
_APART = regex.compile(r"[,;:()]|(?<!\w)(?:đạt|chiếm|còn|là)(?!\w)")
_RATE = regex.compile(r"(?<!\w)(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|mức độ|tốc độ)(?!\w)")
_OWN_RATE = regex.compile(
    r"[,;]\s(?P<rate>(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tốc độ|tổng mức|tổng số|tổng giá trị|tổng sản|số lượng|chỉ số|diện tích|sản lượng|giá trị|kim ngạch|"
    r"thu nhập|doanh thu|mức độ|năng suất|độ che phủ|quy mô)(?!\w))"
)
_LABELLED = regex.compile(r":\s*$")
_PREDICATED = regex.compile(r"(?<!\w)(?:đạt|là|còn|xuống|lên)\s*$")
_BRACKET = regex.compile(r"[;()]")
_STRONG = regex.compile(r";|\(|\)|(?<!\w)(?:trong đó|riêng|ngoài ra|bao gồm|gồm(?: có)?)(?!\w)")
_COMMA = regex.compile(r",\s|\s-\s")
_JOIN = regex.compile(r"\s(?:và|(?<!(?:so|đối|cùng|ứng|gắn|phù hợp) )với|cùng với|trên)\s")
_AND = regex.compile(r"\s(?:và|hoặc)\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure with offsets into the canonical text.

    ``sentence``/``sentence_end`` bound its sentence; ``lead`` is the end of the words up to a colon before it
    (equal to ``sentence`` where there are none); ``start`` to the figure is what is said before it alone, the
    figure's end to ``end`` what is said behind it. ``opening`` is where the run of clauses parted by ";" began,
    ``labelled`` is set where a colon stands right before it ("Y tế: trên 95% dân số ..."),
    ``nested`` is set for a figure inside the words of another ("tỷ lệ dân số từ 15 tuổi trở lên ... đạt 95%"),
    ``joined_next`` is set where "và" ties it to the next figure.
    """

    mention: Mention
    figure: Figure
    opening: int
    sentence: int
    sentence_end: int
    lead: int
    start: int
    end: int
    index: int
    joined_next: bool = False
    nested: bool = False
    labelled: bool = False


def find_clauses(text: str, lowered: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Clause]:
    """Return the figures that stand in ``text[start:end]``, each with its clause; ``lowered`` is the same text."""
    quoted = [m.span() for m in _QUOTED.finditer(text, start, end)]
    ends = (m.end() for m in _SENTENCE_END.finditer(text, start, end))
    bounds = [start, *(at for at in ends if not any(left < at < right for left, right in quoted)), end]
    clauses: list[Clause] = []
    position, opening = 0, start
    for left, right in zip(bounds, bounds[1:], strict=False):
        if lowered[left - 1 : left] != ";":
            opening = left
        inside = []
        while position < len(mentions) and mentions[position].start < right:
            inside.append(mentions[position])
            position += 1
        if inside:
            outer = _outer(lowered, left, inside)
            found = _sentence(lowered, opening, left, right, outer, len(clauses))
            found += [_inner(lowered, opening, left, right, m) for m in inside if m not in outer]
            clauses += sorted(found, key=lambda clause: clause.mention.start)
    return clauses


def _outer(text: str, left: int, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the figures that do not stand inside the words of a percentage."""
    outer: list[Mention] = []
    for at, mention in enumerate(mentions):
        figure = mention.value
        assert isinstance(figure, Figure)
        after = mentions[at + 1] if at + 1 < len(mentions) else None
        if figure.dimension is Dimension.GRADE and "tuổi thọ" not in text[left : mention.start]:
            continue
        if figure.dimension not in (Dimension.RATIO, Dimension.MONEY) and (
            _inside_share(text, left, outer, mention) or _inside_rate(text, left, outer, mention, after)
        ):
            continue
        outer.append(mention)
    return outer


def _inside_share(text: str, left: int, outer: Sequence[Mention], mention: Mention) -> bool:
    """Tell whether "100% học sinh được học 2 buổi/ngày" says the figure of those that it is a share of."""
    if not outer or not _is_ratio(outer[-1]):
        return False
    gap = text[outer[-1].end : mention.start]
    before = text[outer[-2].end if len(outer) > 1 else left : outer[-1].start]
    return gap.strip() not in ("", "và", "hoặc", "với") and not _complete(before) and not _APART.search(gap)


def _inside_rate(
    text: str, left: int, outer: Sequence[Mention], mention: Mention, after: Mention | None
) -> bool:
    """Tell whether the figure stands between "tỷ lệ" and the percentage that is this rate."""
    if after is None or not _is_ratio(after):
        return False
    before = text[outer[-1].end if outer else left : mention.start]
    gap = text[mention.end : after.start]
    rate = list(_RATE.finditer(before))
    if not rate or _APART.search(before, rate[-1].end()) or _BRACKET.search(gap):
        return False
    return not _RATE.search(gap) and ("," not in gap or _PREDICATED.search(gap) is not None)


def _is_ratio(mention: Mention) -> bool:
    return isinstance(mention.value, Figure) and mention.value.dimension is Dimension.RATIO


def _inner(text: str, opening: int, left: int, right: int, mention: Mention) -> Clause:
    """Return the clause of a figure inside of another's words: the few words before it."""
    assert isinstance(mention.value, Figure)
    words = text[left : mention.start].split(" ")
    start = max(mention.start - len(" ".join(words[-5:])), left)
    return Clause(mention, mention.value, opening, left, right, left, start, mention.end, 0, nested=True)


def _sentence(
    text: str, opening: int, left: int, right: int, mentions: Sequence[Mention], index: int
) -> list[Clause]:
    starts, leads, joins = [left], [left], []
    for before, after in zip(mentions, mentions[1:], strict=False):
        first = not _complete(text[starts[-1] : before.start])
        cut, joined = _split(text, before.end, after.start, first)
        starts.append(cut)
        joins.append(joined)
        leads.append(left)
    joins.append(False)
    ends = [*starts[1:], right]
    clauses = []
    for number, mention in enumerate(mentions):
        begin, lead = starts[number], left
        colon = [m.end() for m in _COLON.finditer(text, begin, mention.start)]
        colon = [at for at in colon if text[at : mention.start].strip()]
        if colon:
            begin = lead = colon[-1]
        elif number and clauses[-1].lead > left:
            lead = clauses[-1].lead
        if rates := list(_OWN_RATE.finditer(text, begin, mention.start)):
            begin = rates[-1].start("rate")
        if goals := list(_GOAL.finditer(text, begin, mention.start)):
            begin = goals[-1].start()
        stop = max(ends[number], mention.end)
        assert isinstance(mention.value, Figure)
        clauses.append(
            Clause(
                mention,
                mention.value,
                opening,
                left,
                right,
                lead,
                begin,
                stop,
                index + number,
                joins[number],
                labelled=_LABELLED.search(text, begin, mention.start) is not None,
            )
        )
    return clauses


def _complete(before: str) -> bool:
    """Tell whether the words before a figure already name what it measures."""
    return len(before.strip()) > lead_in_length(before.strip())


def _split(text: str, start: int, end: int, number_first: bool) -> tuple[int, bool]:
    """Return where the words of the next figure begin between two figures, and whether "và" joins the two."""
    gap = text[start:end]
    strong = [m.end() if m[0] in ";()" else m.start() for m in _STRONG.finditer(gap)]
    if strong:
        return start + strong[-1], False
    if gap.lstrip()[:1] == ",":
        return start + gap.index(",") + 1, False
    commas = [m.end() for m in _COMMA.finditer(gap)]
    ands = [m for m in _AND.finditer(gap)]
    if ands and not gap[ands[-1].end() :].strip():
        return start + ands[-1].start(), True
    if commas:
        opening = [at for at in commas if cue("rate").match(gap, at) or cue("lead_in").match(gap, at)]
        if number_first:
            return start + (opening[-1] if opening else commas[-1]), False
        return start + (opening[0] if opening else commas[0]), False
    if ands and cue("rate").match(gap, ands[-1].end()):
        return start + ands[-1].start(), False
    joins = [m for m in _JOIN.finditer(gap)]
    return (start + joins[0].start(), False) if joins else (start, False)
