"""Means that do not give their total: so much a year, over so many years."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.closeness import off_by_last_digit
from extract.audit.arithmetic.repair import slip
from extract.audit.arithmetic.units import same_unit
from extract.audit.arithmetic.write import rounded, write_like
from extract.audit.lines import Line, by_line, find_lines, sentence_end, sentence_start
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension
from schemas import Finding, Paper, Severity, Span

NEAR = Fraction(3, 10)
"""So far, as a share of the total, the mean times the number may miss it and still be meant to give it."""

_EACH = regex.compile(
    r"(?<!\w)(?:bình quân|trung bình)(?:\s(?:là|đạt|khoảng))?\s(?:mỗi|một|hàng|hằng|1|01)?\s?"
    r"(?P<each>[^\W\d]+)(?:\s[^\W\d]+){0,4}\s*$|(?<!\w)mỗi\s(?P<each>năm|tháng)(?:\s[^\W\d]+){0,4}\s*$"
)
_SPAN = regex.compile(
    r"(?<!\d)(?P<first>(?:19|20)\d\d)\s?(?:-|–|đến(?:\snăm)?)\s?(?P<last>(?:19|20)\d\d)(?!\d)"
)
_COUNT = regex.compile(r"(?<![\w,.])(?P<count>\d{1,2})\s(?P<each>năm|tháng)(?!\w)")
_WHOLE_YEAR = regex.compile(r"(?<!\w)(?:cả năm|một năm)(?!\w)")
_MOVE = regex.compile(rf"(?:{arithmetic_words('up')}|{arithmetic_words('down')})(?:\s[^\W\d]+){{0,2}}\s*$")


@dataclass(frozen=True, slots=True)
class Mean:
    """``total`` is ``count`` times ``mean``; a span of years may count both its ends or one."""

    total: Amount
    mean: Amount
    counts: tuple[int, ...]

    @property
    def holds(self) -> bool:
        """Tell whether the total is what the mean gives, as they are printed."""
        means = (self.mean.interval.times(Fraction(count)) for count in self.counts)
        return any(product.meets(self.total.interval) for product in means)

    @property
    def right(self) -> Fraction:
        """Return what the mean ought to be."""
        return Fraction(self.total.value) / self.counts[0]


def rate_does_not_give_total(paper: Paper) -> Iterator[Finding]:
    """A mean a year, a month or a thing, times their number, is not the total beside it."""
    for mean in _means(paper.text):
        stated = Fraction(mean.mean.value)
        off = abs(mean.right - stated) / max(mean.right, stated, Fraction(1))
        if not mean.holds and off <= NEAR:
            yield _report(paper, mean, not off_by_last_digit(mean.mean, mean.right))


def _means(text: str) -> Iterator[Mean]:
    """Yield the means whose total and number stand in their sentence, before them."""
    low = lowered(text)
    amounts = [a for a in find_amounts(text) if a.dimension is not Dimension.RATIO]
    for line, inside in by_line(find_lines(text), amounts):
        for at, mean in enumerate(inside):
            match = _EACH.search(low, max(mean.start - 60, line.body), mean.start)
            if match and not line.cells and mean.dimension not in (Dimension.TIME, Dimension.GRADE):
                yield from _of(text, line, match, mean, inside[:at])


def _of(
    text: str, line: Line, match: "regex.Match[str]", mean: Amount, before: Sequence[Amount]
) -> Iterator[Mean]:
    low = lowered(text)
    start = sentence_start(text, mean.start, line.body)
    here = [a for a in before if a.start >= start and a.per is None and a.high is None]
    totals = [a for a in here if _same(a, mean) and a.value > mean.value and not _moves(low, a)]
    if not totals or mean.high is not None or _moves(low, mean):
        return
    counts = _counts(low, start, sentence_end(text, mean.end, line.end), match["each"], here, totals[-1])
    if counts:
        yield Mean(totals[-1], mean, counts)


def _same(total: Amount, mean: Amount) -> bool:
    return (
        same_unit(total, mean)
        if mean.per is None
        else (total.unit, total.dimension) == (mean.unit, mean.dimension)
    )


def _moves(low: str, amount: Amount) -> bool:
    return _MOVE.search(low, max(amount.start - 25, 0), amount.start) is not None


def _counts(
    low: str, start: int, end: int, each: str, before: Sequence[Amount], total: Amount
) -> tuple[int, ...]:
    """Return how many of ``each`` there may be: years of a span, months, or things counted before."""
    if each == "tháng" and _WHOLE_YEAR.search(low, max(total.start - 60, start), total.start):
        return (12,)
    if each in ("năm", "tháng"):
        spans = list(_SPAN.finditer(low, start, end)) if each == "năm" else []
        years = {int(m["last"]) - int(m["first"]) + 1 for m in spans}
        found = {int(m["count"]) for m in _COUNT.finditer(low, start, end) if m["each"] == each}
        if len(years) == 1 and not found and min(years) > 1:
            return (*years, *(count - 1 for count in years if count > 2))
        return tuple(found) if len(found) == 1 and not years and min(found) > 1 else ()
    things = [a for a in before if (a.unit or "").split()[:1] == [each] and a is not total and not a.scale]
    return (int(things[-1].value),) if len(things) == 1 and things[0].value > 1 else ()


def _report(paper: Paper, mean: Mean, sure: bool) -> Finding:
    """Return the finding; ``sure`` where rounding up does not explain the difference."""
    right = rounded(mean.right, mean.mean.step)
    start, end = min(mean.total.start, mean.mean.start), max(mean.total.end, mean.mean.end)
    return make_finding(
        paper,
        "rate_does_not_give_total",
        Severity.ERROR if sure and slip(mean.mean, right) else Severity.WARNING,
        (Span(start=start, end=end),),
        "audit.rate_does_not_give_total",
        stated=str(mean.mean.value),
        computed=str(right),
        repair=slip(mean.mean, right) or slip(mean.total, Decimal(mean.mean.value * mean.counts[0])),
        total=mean.total.span.of(paper.text),
        count=mean.counts[0],
        right=write_like(right, mean.mean),
        mean=mean.mean.span.of(paper.text),
    )
