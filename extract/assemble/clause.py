"""The words around each figure: its sentence, what stands before it and what behind."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.lexicon.cue_words import cue
from extract.rules.figure import Figure
from extract.rules.mention import Mention

_SENTENCE_END = regex.compile(
    r"(?<!(?<!\w)(?:[Tt][Pp]|Th[sS]|TS|GS|PGS|BS|KS|TX|Tx|No|v\.v))[.!?](?=\s+[^\s\p{Ll}]|\s*$)|;(?=\s|$)|\s\|\s|…(?=\s+\p{Lu})"
)
_COLON = regex.compile(r":(?=\s)")
_GOAL = regex.compile(
    r"(?<!\w)(?:phấn đấu|phần đấu|(?:bảo|đảm) (?:đảm|bảo)|(?:đạt )?mục tiêu(?! quốc gia| chung| cụ thể))(?!\s(?:cao|các|an toàn)\W)(?!\w)"
)
_STRONG = regex.compile(r";|\(|\)|(?<!\w)(?:trong đó|riêng|ngoài ra|bao gồm|gồm(?: có)?)(?!\w)")
_COMMA = regex.compile(r",\s|\s-\s")
_JOIN = regex.compile(r"\s(?:và|với|cùng với|trên)\s")
_AND = regex.compile(r"\s(?:và|hoặc)\s")


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure with offsets into the canonical text.

    ``sentence``/``sentence_end`` bound its sentence; ``lead`` is the end of the words up to a colon before it
    (equal to ``sentence`` where there are none); ``start`` to the figure is what is said before it alone, the
    figure's end to ``end`` what is said behind it. ``opening`` is where the run of clauses parted by ";" began,
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


def find_clauses(
    text: str, lowered: str, start: int, end: int, mentions: Sequence[Mention]
) -> list[Clause]:
    """Return the figures that stand in ``text[start:end]``, each with its clause; ``lowered`` is the same text."""
    bounds = [start, *(m.end() for m in _SENTENCE_END.finditer(text, start, end)), end]
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
            clauses += _sentence(lowered, opening, left, right, inside, len(clauses))
    return clauses


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
        if goals := list(_GOAL.finditer(text, begin, mention.start)):
            begin = goals[-1].start()
        stop = max(ends[number], mention.end)
        assert isinstance(mention.value, Figure)
        clauses.append(
            Clause(
                mention, mention.value, opening, left, right, lead, begin, stop, index + number, joins[number]
            )
        )
    return clauses


def _complete(before: str) -> bool:
    """Tell whether the words before a figure already name what it measures."""
    return bool(cue("rate").search(before)) or len(before.split()) > 3


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
