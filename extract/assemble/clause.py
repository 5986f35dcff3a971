"""The words around each figure: its sentence, what stands before it and what behind."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from extract.assemble.lead_in import names_something
from extract.assemble.nested import figure_of, outer_figures
from extract.assemble.sentences import sentence_bounds
from extract.lexicon.cue_words import any_of, cue, cue_set
from extract.rules.figure import Figure
from extract.rules.mention import Mention
from extract.text.words import strip_end

_COLON = regex.compile(r":(?=\s)")
_LABELLED = regex.compile(r":\s*$")
_GOAL = regex.compile(
    r"(?<!\w)(?:phấn đấu|phần đấu|(?:bảo|đảm) (?:đảm|bảo)"
    r"|(?:đạt )?(?<!theo )(?<!chương trình )mục tiêu(?! quốc gia| chung| cụ thể))"
    r"(?!\s(?:cao|các|an toàn)\W)(?!\w)"
    r"(?!(?<=\w phấn đấu)"
    r"(?:\s(?:đạt|còn|có|là|chiếm|lên|hoàn thành|tăng|giảm|xuống|trưởng|mức|bình quân))*\s*$)"
)
_OWN_RATE = regex.compile(rf"[,;]\s(?P<rate>{any_of('own_rate')}(?!\w))")
_STRONG = regex.compile(r";|\(|\)|(?<!\w)(?:trong đó|riêng|ngoài ra|bao gồm|gồm(?: có)?)(?!\w)")
_COMMA = regex.compile(r",\s|\s-\s")
_JOIN = regex.compile(r"\s(?:và|(?<!(?:so|đối|cùng|ứng|gắn|phù hợp) )với|cùng với|trên)\s")
_AND = regex.compile(r"\s(?:và|hoặc)\s")
_YEAR_OF_BOTH = regex.compile(r"(?<=\))\s*vào (?:cuối |hết )?năm (?:19|20)\d{2}(?!\d)")
_REACH = 800  # characters before a figure that can say something of it
_TAUGHT = regex.compile(
    r"\s(?:tập huấn|bồi dưỡng|đào tạo|dạy nghề|truyền thông|tuyên truyền)(?:\s\w+){0,4}?\s(?=cho\s)"
)
_INNER_WORDS = 5


@dataclass(frozen=True, slots=True)
class Clause:
    """A figure with offsets into the canonical text.

    ``sentence`` and ``sentence_end`` bound its sentence, ``opening`` is where the run of clauses parted by
    ";" began; ``lead`` is the end of the words up to a colon before it (``sentence`` where there are none).
    From ``start`` to the figure stands what is said before it alone, from its end to ``end`` what is said
    behind it. ``index`` counts the figures of the block.

    ``labelled``: a colon stands right before it ("Y tế: trên 95% dân số ..."); ``nested``: it stands inside
    the words of another one; ``joined_next``: "và" ties it to the next one; ``parted``: "trong đó" stands
    before it in its sentence.
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
    parted: bool = False

    def said(self, lowered: str) -> str:
        """Return what the sentence says before the figure."""
        return lowered[max(self.sentence, self.mention.start - _REACH) : self.mention.start]

    def around(self, lowered: str) -> str:
        """Return the sentence, as far as it can say something of the figure."""
        end = min(self.sentence_end, self.mention.end + _REACH)
        return lowered[max(self.sentence, self.mention.start - _REACH) : end]


@dataclass(frozen=True, slots=True)
class _Sentence:
    """Where a sentence begins and ends, and where the run of clauses that it belongs to opens."""

    opening: int
    start: int
    end: int


def find_clauses(text: str, lowered: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Clause]:
    """Return the figures in ``text[start:end]``, each with its clause; ``lowered`` is ``text.lower()``."""
    clauses: list[Clause] = []
    position, opening = 0, start
    for left, right in pairwise(sentence_bounds(text, start, end)):
        if lowered[left - 1 : left] != ";":
            opening = left
        first = position
        while position < len(mentions) and mentions[position].start < right:
            position += 1
        if position > first:
            sentence = _Sentence(opening, left, right)
            clauses += _read_sentence(lowered, sentence, mentions[first:position], len(clauses))
    return clauses


def _read_sentence(
    lowered: str, sentence: _Sentence, mentions: Sequence[Mention], index: int
) -> list[Clause]:
    outer = outer_figures(lowered, sentence.start, mentions)
    kept = {mention.start for mention in outer}
    found = _outer_clauses(lowered, sentence, outer, index)
    found += [_inner_clause(lowered, sentence, m) for m in mentions if m.start not in kept]
    return sorted(found, key=lambda clause: clause.mention.start)


def _inner_clause(lowered: str, sentence: _Sentence, mention: Mention) -> Clause:
    """Return the clause of a figure inside of another's words: the few words before it."""
    words = lowered[max(sentence.start, mention.start - _REACH) : mention.start].split(" ")
    start = max(mention.start - len(" ".join(words[-_INNER_WORDS:])), sentence.start)
    return Clause(
        mention, figure_of(mention), sentence.opening, sentence.start, sentence.end,
        sentence.start, start, mention.end, 0, nested=True,
    )  # fmt: skip


def _outer_clauses(
    lowered: str, sentence: _Sentence, mentions: Sequence[Mention], index: int
) -> list[Clause]:
    cuts, joins = _cuts(lowered, sentence, mentions)
    clauses: list[Clause] = []
    lead = sentence.start
    for number, mention in enumerate(mentions):
        begin, colon = _begin(lowered, cuts[number], mention.start)
        lead = colon or lead
        clauses.append(
            Clause(
                mention, figure_of(mention), sentence.opening, sentence.start, sentence.end, lead, begin,
                max(cuts[number + 1], mention.end), index + number, joins[number],
                labelled=_LABELLED.search(lowered, begin, mention.start) is not None,
                parted=lowered.find("trong đó", sentence.start, mention.start) >= 0,
            )
        )  # fmt: skip
    return clauses


def _cuts(lowered: str, sentence: _Sentence, mentions: Sequence[Mention]) -> tuple[list[int], list[bool]]:
    """Return where the words of each figure begin, with the sentence's end, and which ones "và" ties."""
    cuts, joins = [sentence.start], []
    for before, after in pairwise(mentions):
        said = lowered[max(cuts[-1], before.start - _REACH) : before.start]
        cut, joined = _split(lowered, before.end, after.start, not names_something(said))
        cuts.append(cut)
        joins.append(joined)
    return [*cuts, sentence.end], [*joins, False]


def _begin(lowered: str, start: int, figure: int) -> tuple[int, int | None]:
    """Return where a figure's own words begin: behind a colon, at its rate, at its goal; and that colon."""
    start = max(start, figure - _REACH)
    colons = [m.end() for m in _COLON.finditer(lowered, start, figure) if lowered[m.end() : figure].strip()]
    begin = colons[-1] if colons else start
    for rate in _OWN_RATE.finditer(lowered, begin, figure):
        begin = rate.start("rate")
    for goal in _GOAL.finditer(lowered, begin, figure):
        begin = goal.start()
    return begin, colons[-1] if colons else None


def _split(lowered: str, start: int, end: int, number_first: bool) -> tuple[int, bool]:
    """Return where the words of the next figure begin between two figures, and whether "và" joins the two."""
    gap = lowered[start:end]
    strong = [m.end() if m[0] in ";()" else m.start() for m in _STRONG.finditer(gap)]
    if strong:
        year = _YEAR_OF_BOTH.match(lowered, start + strong[-1], end)
        return (year.end() if year else start + strong[-1]), False
    if gap.lstrip()[:1] == ",":
        return start + gap.index(",") + 1, False
    ands = list(_AND.finditer(gap))
    if ands and not gap[ands[-1].end() :].strip():
        return start + ands[-1].start(), True
    if commas := [m.end() for m in _COMMA.finditer(gap)]:
        opening = [at for at in commas if cue("rate").match(gap, at) or cue("lead_in").match(gap, at)]
        return start + (opening or commas)[-1 if number_first else 0], False
    if ands and cue("rate").match(gap, ands[-1].end()):
        return start + ands[-1].start(), False
    if taught := _TAUGHT.match(gap):
        return start + taught.end(), False
    join = _JOIN.search(gap)
    if join or not number_first:
        return (start + join.start() if join else start), False
    return start + strip_end(gap, cue_set("tail")), False
