"""What each of so many things costs, against what all of them cost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.repair import slip
from extract.audit.arithmetic.write import write_like
from extract.audit.lines import Line, by_line, find_lines, sentence_end, sentence_start
from extract.audit.report import make_finding
from extract.rules.figure import Dimension
from extract.text.numbers import plain
from schemas import Finding, Paper, Severity, Span

NEAR = Fraction(3, 10)
"""So far, as a share of the larger one, the money for all may be off and still be meant for these things."""

_TIMES = frozenset(("year", "month", "quarter", "ngày", "giờ", "người"))
_ALL = regex.compile(r"(?<!\w)(?:kinh phí|số tiền|tổng|giá trị|trị giá)[^,;.()\d]*$")


@dataclass(frozen=True, slots=True)
class Bill:
    """``count`` things of ``price`` each are said to cost ``total``."""

    price: Amount
    count: Amount
    total: Amount

    @property
    def right(self) -> Decimal:
        """Return what the things cost."""
        return plain(self.price.value * self.count.value)

    @property
    def holds(self) -> bool:
        """Tell whether the total is what the price gives, as they are printed."""
        return self.price.interval.times(Fraction(self.count.value)).meets(self.total.interval)


def price_times_count_is_not_total(paper: Paper) -> Iterator[Finding]:
    """So many things at so much each do not cost what is said: 250 hộ, 1.500.000 đồng/hộ, 475 triệu đồng."""
    for bill in _bills(paper.text):
        right, stated = Fraction(bill.right), Fraction(bill.total.value)
        near = abs(right - stated) <= NEAR * max(right, stated)
        if not bill.holds and (near or slip(bill.total, bill.right)):
            yield _report(paper, bill)


def _bills(text: str) -> Iterator[Bill]:
    for line, inside in by_line(find_lines(text), find_amounts(text)):
        for price in () if line.cells else inside:
            is_price = price.dimension is Dimension.MONEY and price.per is not None and price.high is None
            if is_price and price.per not in _TIMES and "/" not in (price.per or ""):
                yield from _of(text, line, price, inside)


def _of(text: str, line: Line, price: Amount, amounts: Sequence[Amount]) -> Iterator[Bill]:
    """Yield the bill where the sentence names one number of things and one sum of money for all."""
    low = lowered(text)
    start = sentence_start(text, price.start, line.body)
    end = sentence_end(text, price.end, line.end)
    here = [a for a in amounts if start <= a.start and a.end <= end and a.per is None and a.high is None]
    things = [a for a in here if (a.unit or "").split(" ")[0] == price.per]
    money = [a for a in here if a.unit == price.unit]
    totals = [a for a in money if _ALL.search(low, max(a.start - 40, start), a.start)]
    if len(things) == len(totals) == 1 and things[0].value > 1:
        yield Bill(price, things[0], totals[0])


def _report(paper: Paper, bill: Bill) -> Finding:
    figures = (bill.price, bill.count, bill.total)
    return make_finding(
        paper,
        "price_times_count_is_not_total",
        Severity.WARNING,
        (Span(start=min(f.start for f in figures), end=max(f.end for f in figures)),),
        "audit.price_times_count_is_not_total",
        stated=str(bill.total.value),
        computed=str(bill.right),
        repair=slip(bill.total, bill.right),
        count=bill.count.span.of(paper.text),
        price=bill.price.span.of(paper.text),
        right=write_like(bill.right, bill.total),
        total=bill.total.span.of(paper.text),
    )
