"""Percentages that are not the part by its whole."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import between, find_amounts, lowered
from extract.audit.arithmetic.quotient import Quotient
from extract.audit.arithmetic.share_pairs import Pair, find_pairs, find_ratios
from extract.audit.arithmetic.share_runs import find_outliers
from extract.audit.arithmetic.share_wholes import named_before, stated_before
from extract.audit.arithmetic.units import same_unit
from extract.audit.arithmetic.write import write_like, write_places
from extract.audit.lines import sentence_start
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from schemas import Finding, Paper, Severity, Span

NEAR = Fraction(1, 10)
"""So far, as a share of itself, a percentage may be off and still be meant to be that of the whole."""

RATIO = Fraction(1, 5)
"""So far where the whole stands right behind the part: "15.463/17.731"."""

_PLAN = regex.compile(rf"\s*(?:so\s(?:với\s)?|của\s)?{arithmetic_words('plan')}")
_PREFIX = regex.compile(r"(?:so\svới|so|trong|trên|của)\s")
_PART = regex.compile(rf"{arithmetic_words('parts')}|{arithmetic_words('all_parts')}")
_IN_ALL = regex.compile(r"(?<!\w)(?:trong|trên)\s(?:tổng\s)?số\s$")
_OUT_OF = regex.compile(r"(?:trên|trong|/)\s(?:tổng\s(?:số\s)?|số\s)$")
_BEYOND = regex.compile(rf"{arithmetic_words('up')}\s*$")
_REACH = 8_000
_NEARBY = 1_500  # characters before a share in which its whole may stand unnamed


def share_is_not_n_of_n(paper: Paper) -> Iterator[Finding]:
    """A percentage is not what the part and its whole give: "154 hộ, chiếm tỷ lệ 8,07%" of 1.870."""
    text = paper.text
    pairs = [pair for pair in find_pairs(text) if pair.part.planned is None]
    outliers = dict(find_outliers(pairs, find_amounts(text)))
    for pair, whole in outliers.items():
        quotient = Quotient(pair.part, whole, pair.share)
        if quotient.distance <= 2 * NEAR or quotient.repair:
            yield _report(paper, quotient)
    others = [pair for pair in pairs if pair not in outliers]
    told: set[int] = set()
    before = (q for q in named_before(text, others) if not _fits_another(q, find_amounts(text)))
    for quotient in (*_ratios(text), *_direct(text, others), *_named(text, others), *before):
        near = NEAR if quotient.whole is not quotient.part or quotient.of_plan else RATIO
        sure = quotient.whole is quotient.part and not quotient.of_plan
        slips = quotient.repair if sure else quotient.share_slips
        missed = quotient.share.start not in told and not quotient.holds
        if missed and (quotient.distance <= near or slips):
            told.add(quotient.share.start)
            yield _report(paper, quotient)
    for quotient in (*_swapped(text, others), *_slipped(text, others)):
        if quotient.share.start not in told:
            told.add(quotient.share.start)
            yield _report(paper, quotient, doubtful=True)


def _ratios(text: str) -> Iterator[Quotient]:
    """Yield each "n/N" with its percentage, where none of those behind it fits."""
    low = lowered(text)
    taken: set[int] = set()
    for part, shares in find_ratios(text):
        free = [share for share in shares if share.start not in taken]
        found = [
            Quotient(part, part, s, _is_beyond(low, s), _PLAN.match(low, s.end) is not None) for s in free
        ]
        taken.update(share.start for share in shares)
        if found and not any(quotient.holds for quotient in found):
            yield found[0]


def _is_beyond(low: str, share: Amount) -> bool:
    return _BEYOND.search(low, max(share.start - 12, 0), share.start) is not None


def _direct(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs whose whole stands in their own sentence, where no figure before them fits."""
    low = lowered(text)
    amounts = find_amounts(text)
    for pair in pairs:
        start = sentence_start(text, pair.part.start, max(pair.part.start - _REACH, 0))
        before = [a for a in between(amounts, start, pair.part.start) if same_unit(a, pair.part)]
        if before and _OUT_OF.search(low, max(pair.part.start - 20, 0), pair.part.start):
            yield Quotient(before[-1], pair.part, pair.share)
            continue
        wholes = [a for a in before if a.value > pair.part.value]
        if not wholes or pair.of or _fits_another(pair, amounts):
            continue
        named = _IN_ALL.search(low, max(wholes[-1].start - 20, 0), wholes[-1].start)
        if named or _PART.search(low, wholes[-1].end, pair.part.start):
            yield Quotient(pair.part, wholes[-1], pair.share)


def _named(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs whose whole is named, and told at one place only: "chiếm 4,8% tổng số hộ"."""
    low = lowered(text)
    amounts = {amount.start: amount for amount in find_amounts(text)}
    for pair in pairs:
        name = _PREFIX.sub("", pair.of, count=1).strip()
        if (
            len(name.split()) < 3
            or not name.startswith("tổng")
            or _fits_another(pair, list(amounts.values()))
        ):
            continue
        told = regex.finditer(rf"{regex.escape(name)}[^.;\d\n]{{0,30}}?(?=\d)", low)
        wholes = [a for match in told if (a := amounts.get(match.end())) and same_unit(a, pair.part)]
        if len({whole.value for whole in wholes}) == 1 and wholes[0].value > pair.part.value:
            yield Quotient(pair.part, wholes[0], pair.share)


def _swapped(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs that two swapped digits make the share of one figure told before, and of no other."""
    low = lowered(text)
    amounts = find_amounts(text)
    for pair in pairs:
        said = low[pair.part.end : pair.share.start]
        if pair.of or not ("chiếm" in said or "(" in said) or _fits_another(pair, amounts):
            continue
        near = between(amounts, pair.part.start - _NEARBY, pair.part.start)
        wholes = {a.value: a for a in near if a.unit == pair.part.unit and a.value != pair.part.value}
        quotients = (Quotient(pair.part, whole, pair.share) for whole in wholes.values())
        found = [quotient for quotient in quotients if quotient.swapped]
        if len(found) == 1:
            yield found[0]


def _slipped(text: str, pairs: Sequence[Pair]) -> Iterator[Quotient]:
    """Yield the pairs that one slip makes the share of all that the clause before counts."""
    for quotient in stated_before(text, pairs):
        if quotient.share_slips and not quotient.holds and not _fits_another(quotient, find_amounts(text)):
            yield quotient


def _fits_another(pair: Pair | Quotient, amounts: Sequence[Amount]) -> bool:
    """Tell whether some figure near the pair is a whole that it is the share of."""
    reach = between(amounts, pair.part.start - _REACH, pair.part.start + _REACH)
    near = (a for a in reach if same_unit(a, pair.part))
    return any(a.value > pair.part.value and Quotient(pair.part, a, pair.share).holds for a in near)


def _report(paper: Paper, quotient: Quotient, doubtful: bool = False) -> Finding:
    part, whole, share = quotient.part, quotient.whole, quotient.share
    start, end = min(part.start, share.start), max(part.end, share.end)
    spans = [Span(start=start, end=end)] if whole is part else [Span(start=start, end=end), whole.span]
    wanted = whole.planned if whole is part else whole.value
    return make_finding(
        paper,
        "share_is_not_n_of_n",
        Severity.WARNING if doubtful or quotient.is_close else Severity.ERROR,
        spans,
        "audit.share_is_not_n_of_n",
        stated=str(share.value),
        computed=str(quotient.computed),
        repair=quotient.repair,
        part=write_like(part.value, part),
        whole=write_like(wanted or Decimal(0), whole),
        percent=write_places(quotient.computed, share),
        share=share.span.of(paper.text),
    )
