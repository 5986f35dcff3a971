"""One change told as a percentage and as a number: the two and the figure that changed must agree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.closeness import off_by_last_digit
from extract.audit.arithmetic.interval import Interval, exact
from extract.audit.arithmetic.repair import first_slip, slip
from extract.audit.arithmetic.units import same_unit
from extract.audit.arithmetic.write import rounded, write_like, write_places
from extract.audit.lines import by_line, find_lines, sentence_start
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension
from schemas import Finding, Paper, Severity, Span

NEAR = Fraction(1, 3)
"""So far, as a share of the larger one, the percentage may be off and still be meant for the number."""

_SAME = regex.compile(
    rf"[\s,(;]*(?:tương đương|tương ứng|ứng|bằng|tức)(?:\s(?:với|là|khoảng|gần|trên))*"
    rf"(?:\s(?:{arithmetic_words('up')}|{arithmetic_words('down')}))?\s|\s*\("
)
_WAY = regex.compile(
    rf"(?:(?P<up>{arithmetic_words('up')})|(?P<down>{arithmetic_words('down')}))(?:\s[^\W\d]+){{0,2}}\s*$"
)


@dataclass(frozen=True, slots=True)
class Double:
    """``now`` has changed by ``number``, which is said to be ``share`` per cent of what it was before."""

    now: Amount
    number: Amount
    share: Amount
    way: int

    @property
    def interval(self) -> Interval:
        """Return the percentages that the figures as printed may give."""
        before = (
            self.now.interval - self.number.interval
            if self.way > 0
            else self.now.interval + self.number.interval
        )
        if before.low is None or before.low <= 0:
            return exact(-1)
        return self.number.interval.over(before).times(Fraction(100))

    @property
    def percent(self) -> Fraction:
        """Return the percentage that the figures give, 0 where they give none."""
        before = Fraction(self.now.value - self.way * self.number.value)
        return Fraction(self.number.value) / before * 100 if before > 0 else Fraction(0)


def growth_is_not_its_number(paper: Paper) -> Iterator[Finding]:
    """A growth in per cent is not the growth in numbers: "tăng 7,7%, tương đương 1,6 triệu đồng"."""
    for double in _doubles(paper.text):
        stated = Fraction(double.share.value)
        off = abs(double.percent - stated)
        if double.interval.meets(double.share.interval) or not double.percent:
            continue
        if off <= NEAR * max(stated, double.percent) or slip(
            double.share, rounded(double.percent, double.share.step)
        ):
            yield _report(paper, double)


def _doubles(text: str) -> Iterator[Double]:
    low = lowered(text)
    for line, inside in by_line(find_lines(text), find_amounts(text)):
        for at in range(1, len(inside) - 1) if not line.cells else ():
            first, second = inside[at : at + 2]
            way = _way(low, first)
            if not way or not _SAME.fullmatch(low, first.end, second.start):
                continue
            share, number = (first, second) if first.dimension is Dimension.RATIO else (second, first)
            start = sentence_start(text, first.start, line.body)
            now = _now([a for a in inside[:at] if a.start >= start], number, low)
            if now and share.dimension is Dimension.RATIO is not number.dimension and number.planned is None:
                yield Double(now, number, share, way)


def _way(low: str, amount: Amount) -> int:
    match = _WAY.search(low, max(amount.start - 30, 0), amount.start)
    return 0 if match is None else 1 if match["up"] else -1


def _now(before: Sequence[Amount], number: Amount, low: str) -> Amount | None:
    """Return the figure that changed: the last one before that counts the same and is no change itself."""
    return next((a for a in reversed(before) if same_unit(a, number) and not _way(low, a)), None)


def _report(paper: Paper, double: Double) -> Finding:
    share, right = double.share, rounded(double.percent, double.share.step)
    ends = (double.now, double.number, share)
    before = double.now.value - double.way * double.number.value
    return make_finding(
        paper,
        "growth_is_not_its_number",
        Severity.WARNING if off_by_last_digit(share, double.percent) else Severity.ERROR,
        (Span(start=min(a.start for a in ends), end=max(a.end for a in ends)),),
        "audit.growth_is_not_its_number",
        stated=str(share.value),
        computed=str(right),
        repair=first_slip([(share, right)]),
        number=double.number.span.of(paper.text),
        before=write_like(before, double.now),
        right=write_places(right, share),
        share=share.span.of(paper.text),
    )
