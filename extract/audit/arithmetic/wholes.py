"""Where a text names a whole and the parts of it."""

from collections.abc import Iterator, Sequence

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import between, find_amounts, lowered
from extract.audit.arithmetic.twin_wholes import with_proved
from extract.audit.arithmetic.units import same_unit
from extract.audit.arithmetic.whole import Whole
from extract.audit.lines import Line, find_lines, sentence_end, sentence_start
from extract.lexicon.arithmetic import arithmetic_set, arithmetic_words
from extract.rules.figure import Dimension

_ALL = regex.compile(rf"{arithmetic_words('all_parts')}(?!\s{arithmetic_words('not_all')})")
_OPENING = regex.compile(rf"(?P<some>{arithmetic_words('parts')})|(?P<all>{_ALL.pattern})")
_ONLY_OPENS = regex.compile(rf"\W*(?:{_OPENING.pattern})\s*:\s*")
"""A line that only says that parts follow: "Trong đó:"."""
_REMARK = regex.compile(rf"\W*(?:và\s|cũng\s|đã\s)?{arithmetic_words('remark')}")
_LEFT = regex.compile(rf"{arithmetic_words('left')}(?:\s[^\W\d]+){{0,2}}\s*$")
_TAKEN_IN = regex.compile(rf"{arithmetic_words('taken_in')}[^,;]*$")
_SUM = regex.compile(rf"{arithmetic_words('total')}[^,;]*$")
_MEAN = regex.compile(arithmetic_words("mean"))
_CUT = regex.compile(r",\s|\svà\s|;")
_ITEM = regex.compile(r"(?:,|;|:|\svà|\w)\s*$")
_REST = regex.compile(
    rf"(?:[,;]\s|\svà\s)(?:[^,;\d]{{0,40}}{arithmetic_words('rest')}[^,;\d]{{0,25}}\d"
    rf"|\d[\d.,]*(?:(?!\svà\s)[^,;\d]){{0,40}}{arithmetic_words('rest')})"
)
_HALVES = tuple(
    tuple(regex.compile(rf"(?<!\w)(?<!không |ngoài ){half}(?!\w)") for half in pair.split(" / "))
    for pair in sorted(arithmetic_set("halves"))
)
_REACH = 60
_FAR = 3_000  # characters of a sentence in which a whole and its parts stand


def find_wholes(text: str) -> Iterator[Whole]:
    """Yield the wholes of ``text``: in a sentence, in brackets, above a list of bullets."""
    lines = [line for line in find_lines(text) if not line.cells]
    amounts = _by_line(lines, find_amounts(text))
    for at, line in enumerate(lines):
        if amounts[at]:
            yield from _in_sentences(text, line, amounts[at])
            yield from _above_bullets(text, lines, amounts, at)


def _by_line(lines: Sequence[Line], amounts: Sequence[Amount]) -> list[list[Amount]]:
    """Return the figures that can be added up, by the index of their line."""
    found: list[list[Amount]] = [[] for _ in lines]
    at = 0
    for amount in amounts:
        while at < len(lines) and lines[at].end <= amount.start:
            at += 1
        if at < len(lines) and lines[at].body <= amount.start and _adds_up(amount):
            found[at].append(amount)
    return found


def _adds_up(amount: Amount) -> bool:
    return (
        amount.dimension not in (Dimension.RATIO, Dimension.GRADE, Dimension.TIME)
        and amount.per is None
        and amount.unit not in ("lần", "điểm", "bậc")
    )


def _in_sentences(text: str, line: Line, amounts: Sequence[Amount]) -> Iterator[Whole]:
    """Yield the wholes whose parts stand behind "trong đó", "gồm" or in brackets on one line."""
    low = lowered(text)
    for match in _OPENING.finditer(low, line.body, line.end):
        end = sentence_end(text, match.end(), line.end)
        start = sentence_start(text, match.start(), line.body)
        if not low[start : match.start()].strip(" ,;(-"):
            start = sentence_start(text, max(start - 2, line.body), line.body)
        start, end = max(start, match.start() - _FAR), min(end, match.end() + _FAR)
        closing = _closing(low, match.start(), line.body, end)
        complete = match["all"] is not None or _names_the_rest(low, match.end(), closing)
        yield from _whole(low, amounts, (start, match.start()), (match.end(), closing), complete)
    yield from _done_and_left(text, line, amounts)
    for match in regex.finditer(r"\((?P<inside>[^()]*)\)", low, pos=line.body, endpos=line.end):
        opening = max(low.rfind(mark, line.body, match.start()) for mark in ");") + 1
        start = max(sentence_start(text, match.start(), line.body), match.start() - _REACH, opening)
        if not _OPENING.search(match["inside"]):
            yield from _whole(low, amounts, (start, match.start()), match.span("inside"), True)


def _names_the_rest(low: str, start: int, end: int) -> bool:
    """Tell whether a list names all parts: its last one is the rest, or two of them leave nothing between."""
    return bool(_REST.search(low, start, end)) or any(
        one.search(low, start, end) and other.search(low, start, end) for one, other in _HALVES
    )


def _done_and_left(text: str, line: Line, amounts: Sequence[Amount]) -> Iterator[Whole]:
    """Yield the wholes that a sentence divides into what is done and what is left: "còn 12 hồ sơ"."""
    low = lowered(text)
    for rest in amounts:
        if not _LEFT.search(low, max(rest.start - 30, line.body), rest.start):
            continue
        start = max(sentence_start(text, rest.start, line.body), rest.start - _FAR)
        run = [a for a in between(amounts, start, rest.end) if same_unit(a, rest)]
        parts = _firsts(low, run[1:], _pieces(low, (run[0].end, rest.end), None))
        if len(parts) > 1 and parts[-1] is rest and _TAKEN_IN.search(low, start, run[0].start):
            yield Whole((run[0],), (parts, parts[-2:]), True)


def _closing(low: str, at: int, start: int, end: int) -> int:
    """Return where the bracket that holds ``at`` closes, ``end`` where there is none."""
    opening = low.rfind("(", start, at)
    if opening >= 0 and low.find(")", opening, at) < 0:
        close = low.find(")", at, end)
        return close if close >= 0 else end
    return end


def _whole(
    low: str, amounts: Sequence[Amount], before: tuple[int, int], scope: tuple[int, int], complete: bool
) -> Iterator[Whole]:
    """Yield the whole of ``before`` with the parts in ``scope``, where there are some."""
    totals = [a for a in between(amounts, *before) if a.end <= before[1] and not _is_mean(low, a, before[0])]
    inside = [a for a in between(amounts, *scope) if a.end <= scope[1]]
    inside = [a for a in inside if _depth(low, scope[0], a.start) == 0]
    kept: list[Whole] = []
    for total in reversed(totals):
        lists = tuple(dict.fromkeys(_lists(low, total, inside, scope)))
        at = next((i for i, whole in enumerate(kept) if same_unit(whole.totals[0], total)), len(kept))
        if lists:
            nearer = kept[at].totals if at < len(kept) else ()
            kept[at : at + 1] = [Whole((*nearer, total), lists, complete)]
    yield from with_proved(kept[:1], kept)


def _depth(low: str, start: int, at: int) -> int:
    """Return how many brackets opened since ``start`` are open at ``at``."""
    return low.count("(", start, at) - low.count(")", start, at)


def _is_mean(low: str, amount: Amount, start: int) -> bool:
    words = low[max(start, amount.start - 40) : amount.start]
    return _MEAN.search(regex.split(r"[,;:(]", words)[-1]) is not None


def _lists(
    low: str, total: Amount, amounts: Sequence[Amount], scope: tuple[int, int]
) -> Iterator[tuple[Amount, ...]]:
    """Yield the ways to read the figures in ``scope`` as a list: by semicolons, by commas.

    Where things counted otherwise stand among the parts ("53 biên chế; 02 hợp đồng"), all that is counted is
    a part.
    """
    parts = [a for a in amounts if same_unit(total, a)]
    if len(parts) < 2 and total.dimension is not Dimension.COUNT:
        return
    if total.dimension is Dimension.COUNT:
        counted = [a for a in amounts if a.dimension in (Dimension.COUNT, Dimension.BARE) and not a.scale]
        whole = _firsts(low, counted, _pieces(low, scope, None))
        named = len(parts) > 1 or all(_opens_item(low, a, scope[0]) for a in whole)
        if len(whole) > 1 and named and abs(sum(a.value for a in whole) - total.value) * 100 <= total.value:
            yield whole
    by_semicolon = _firsts(low, parts, _pieces(low, scope, ";"))
    segment = (scope[0], min(end for _, end in [next(iter(_pieces(low, scope, ";")))]))
    by_comma = _firsts(low, parts, _pieces(low, scope, None))
    first = _firsts(low, parts, _pieces(low, segment, None))
    yield from (found for found in (by_semicolon, first, by_comma) if len(found) > 1)


def _opens_item(low: str, amount: Amount, start: int) -> bool:
    """Tell whether a figure opens its item of a list: "gồm 98 xã, 17 phường và 9 thị trấn"."""
    return _ITEM.search(low, max(start - 1, 0), amount.start) is not None


def _pieces(low: str, scope: tuple[int, int], mark: str | None) -> list[tuple[int, int]]:
    """Return where the items of a list stand, cut at semicolons alone or at commas and "và" too."""
    at, pieces = scope[0], []
    for match in _CUT.finditer(low, *scope):
        if (mark is None or match[0] == mark) and _depth(low, scope[0], match.start()) == 0:
            pieces.append((at, match.start()))
            at = match.end()
    return [*pieces, (at, scope[1])]


def _firsts(low: str, parts: Sequence[Amount], pieces: Sequence[tuple[int, int]]) -> tuple[Amount, ...]:
    """Return the first figure of each item that says nothing of the figure before it."""
    found = []
    for start, end in pieces:
        inside = [a for a in parts if start <= a.start and a.end <= end]
        if inside and not _REMARK.match(low, start, end) and not _is_mean(low, inside[0], start):
            found.append(inside[0])
    return tuple(found)


def _above_bullets(
    text: str, lines: Sequence[Line], amounts: Sequence[Sequence[Amount]], at: int
) -> Iterator[Whole]:
    """Yield the whole that a line names and the bullets below it divide."""
    line = lines[at]
    low = lowered(text)
    below = lines[at + 1] if at + 1 < len(lines) else None
    last = at + 1 if below and _ONLY_OPENS.fullmatch(low, below.body, below.end) else at
    bullets = _bullets(lines, last)
    if len(bullets) < 2:
        return
    opens = low[line.start : lines[last].end].rstrip().endswith(":") or lines[bullets[0]].mark == "plus"
    complete = _ALL.search(low, max(line.end - 30, line.body), line.end) is not None
    kept: list[Whole] = []
    for total in reversed(amounts[at]):
        firsts = [next((a for a in amounts[b] if same_unit(total, a)), None) for b in bullets]
        parts = tuple(a for a in firsts if a is not None)
        named = opens or _SUM.search(low, line.body, total.start)
        if named and len(parts) == len(bullets) and not _is_mean(low, total, line.body):
            kept.append(Whole((total,), (parts,), complete))
    yield from with_proved(kept, kept)


def _bullets(lines: Sequence[Line], at: int) -> list[int]:
    """Return the lines right below that bear one mark, another than the line itself does."""
    found: list[int] = []
    for index in range(at + 1, len(lines)):
        mark = lines[index].mark
        if mark == lines[found[0]].mark if found else mark not in ("", lines[at].mark):
            found.append(index)
        elif not found or mark == lines[at].mark or not mark or _RANK[mark] < _RANK[lines[found[0]].mark]:
            break
    return found


_RANK = {"roman": 0, "number": 1, "letter": 2, "dash": 3, "plus": 4}
