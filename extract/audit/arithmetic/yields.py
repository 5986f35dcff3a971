"""Harvests that are not their area times their yield."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.interval import Interval
from extract.audit.arithmetic.repair import slip
from extract.audit.arithmetic.write import rounded, write_like
from extract.audit.lines import by_line, find_lines
from extract.audit.report import make_finding
from schemas import Finding, Paper, Severity, Span

NEAR = Fraction(1, 10)
"""So far, as a share of the larger one, a harvest may be off and still be meant to be that of the area."""

_TONS = {"tạ": Fraction(1, 10), "tấn": Fraction(1)}
_HARVEST = regex.compile(r"sản lượng[^,;.\d]{0,40}$")
_FAR = 160  # characters between the area, its yield and its harvest at most


def harvest_is_not_area_times_yield(paper: Paper) -> Iterator[Finding]:
    """A harvest is not its area times its yield: 115 ha of 62,58 tạ/ha and 719,67 tấn."""
    low = lowered(paper.text)
    for line, inside in by_line(find_lines(paper.text), find_amounts(paper.text)):
        if not line.cells:
            for area, rate, harvest in _triples(low, inside):
                yield from _judge(paper, area, rate, harvest)


def _triples(low: str, amounts: Sequence[Amount]) -> Iterator[tuple[Amount, Amount, Amount]]:
    """Yield each yield with the nearest area before it and the nearest harvest behind it."""
    for at, rate in enumerate(amounts):
        if rate.unit not in _TONS or rate.per != "ha":
            continue
        areas = [a for a in amounts[:at] if a.unit == "ha" and a.per is None and rate.start - a.end < _FAR]
        crops = (a for a in amounts[at + 1 : at + 4] if a.unit == "tấn" and a.per is None)
        harvest = next((a for a in crops if _HARVEST.search(low, max(a.start - 60, rate.end), a.start)), None)
        if areas and harvest and harvest.start - rate.end < _FAR:
            yield areas[-1], rate, harvest


def _judge(paper: Paper, area: Amount, rate: Amount, harvest: Amount) -> Iterator[Finding]:
    tons = _TONS[rate.unit or ""]
    low, high = area.interval.low, area.interval.high
    rates = rate.interval
    if low is None or high is None or rates.low is None or rates.high is None:
        return
    right = Fraction(area.value) * Fraction(rate.value) * tons
    stated = Fraction(harvest.value)
    made = Interval(low * rates.low * tons, high * rates.high * tons)
    if not made.meets(harvest.interval) and abs(right - stated) <= NEAR * max(right, stated):
        yield _report(paper, area, rate, harvest, right)


def _report(paper: Paper, area: Amount, rate: Amount, harvest: Amount, right: Fraction) -> Finding:
    value = rounded(right, harvest.step)
    return make_finding(
        paper,
        "harvest_is_not_area_times_yield",
        Severity.WARNING,
        (Span(start=area.start, end=harvest.end),),
        "audit.harvest_is_not_area_times_yield",
        stated=str(harvest.value),
        computed=str(value),
        repair=slip(harvest, value),
        area=area.span.of(paper.text),
        rate=rate.span.of(paper.text) + "/ha",
        right=write_like(value, harvest),
        harvest=harvest.span.of(paper.text),
    )
