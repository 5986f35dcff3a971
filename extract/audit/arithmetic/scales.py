"""Figures that are a thousand times too large or too small beside those that they belong to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import takewhile

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import find_amounts, lowered
from extract.audit.arithmetic.scale_doubles import find_slips
from extract.audit.arithmetic.write import write_like
from extract.audit.lines import Line, find_lines
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension
from schemas import Finding, Paper, Severity

_FAR = 100
"""How many times larger or smaller than all of its like a figure must be."""
_LIKE = 5
"""How many times larger or smaller than its like it may be when it is read a thousand times off."""
_THOUSANDS = regex.compile(r"\d{1,3}\.\d{3}")  # one point, which may have been meant for a comma
_DECIMALS = regex.compile(r"\d{1,3},\d{3}")  # one comma, which may have been meant for a point
_TOTAL = regex.compile(rf"{arithmetic_words('total')}[^.;:\d]{{0,40}}$")
_CELL_END = regex.compile(r"\n|\s\|\s")
_WORDS = regex.compile(r"[^\W\d]+")
_LABEL = 4  # words before a figure that tell what it is
_LEAST = 3  # figures of one sort in lists from which one may stand out
_MANY = 4  # others from which it surely does


def scale_slip(paper: Paper) -> Iterator[Finding]:
    """A figure is a thousand times off: "triệu" for "tỷ", a comma for a point."""
    figures = [a for a in find_amounts(paper.text) if a.dimension is not Dimension.RATIO]
    amounts = [amount for amount in figures if amount.per is None]
    yield from _totals_below_their_parts(paper, amounts)
    yield from _beyond_all_of_their_unit(paper, amounts)
    yield from _below_their_siblings(paper, amounts)
    for message, amount, value, other in find_slips(paper, figures):
        yield _report(paper, message, amount, value, [other])


def _totals_below_their_parts(paper: Paper, amounts: Sequence[Amount]) -> Iterator[Finding]:
    """Yield each total of a line or cell that is less than every figure of its sort behind it."""
    low = lowered(paper.text)
    for at, total in enumerate(amounts):
        if not _DECIMALS.fullmatch(total.number) or not total.scale:
            continue
        if not _TOTAL.search(low, max(total.start - 50, 0), total.start):
            continue
        parts = _in_cell(low, total, amounts[at + 1 :])
        larger = total.value * 1000
        holds = sum(part.value for part in parts) <= larger * Decimal("1.02")
        if len(parts) > 1 and holds and all(total.value < part.value for part in parts):
            yield _report(paper, "audit.scale.whole", total, larger, parts)


def _in_cell(low: str, total: Amount, amounts: Sequence[Amount]) -> list[Amount]:
    """Return the figures of the sort of ``total`` that follow it in its line or cell."""
    match = _CELL_END.search(low, total.end)
    end = match.start() if match else len(low)
    return [a for a in takewhile(lambda amount: amount.end <= end, amounts) if _alike(a, total)]


def _alike(one: Amount, other: Amount) -> bool:
    return one.unit == other.unit and one.dimension is other.dimension and one.high is None


def _beyond_all_of_their_unit(paper: Paper, amounts: Sequence[Amount]) -> Iterator[Finding]:
    """Yield each "10.762 triệu tấn" in a text where no other figure of the unit comes near it."""
    units: dict[str | None, list[Amount]] = defaultdict(list)
    for amount in amounts:
        if amount.scale and amount.dimension is not Dimension.MONEY:
            units[amount.unit].append(amount)
    for group in units.values():
        for amount in group:
            others = [other for other in group if other.value != amount.value]
            smaller = amount.value / 1000
            if not _THOUSANDS.fullmatch(amount.number) or len(others) < 2:
                continue
            if all(other.value * _FAR < amount.value for other in others) and _fits(smaller, others, amount):
                nearest = min(others, key=lambda other: abs(other.value - smaller))
                yield _report(paper, "audit.scale.unit", amount, smaller, [nearest])


def _fits(value: Decimal, others: Sequence[Amount], amount: Amount) -> bool:
    same = [other for other in others if other.scale == amount.scale]
    return bool(same) and _is_like(value, same)


def _below_their_siblings(paper: Paper, amounts: Sequence[Amount]) -> Iterator[Finding]:
    """Yield the one figure of a list whose like are all a thousand times as large."""
    low = lowered(paper.text)
    labels: dict[tuple[str, str | None], list[tuple[Amount, Line]]] = defaultdict(list)
    for amount, line in _listed(paper.text, amounts):
        words = _WORDS.findall(low[max(line.body, amount.start - 60) : amount.start])
        if len(words) >= _LABEL:
            labels[" ".join(words[-_LABEL:]), amount.unit].append((amount, line))
    for group in labels.values():
        for amount, line in group if len(group) > _LEAST else ():
            others = [other for other, _ in group if other is not amount]
            if all(amount.value * _FAR < other.value for other in others) and _is_like(
                amount.value * 1000, others
            ):
                inside = (a for a in amounts if line.body <= a.start < line.end and _alike(a, amount))
                if len(others) > _MANY or any(amount.value < a.value < amount.value * 1000 for a in inside):
                    yield _report(paper, "audit.scale.siblings", amount, amount.value * 1000, others[:1])


def _is_like(value: Decimal, others: Sequence[Amount]) -> bool:
    return min(a.value for a in others) / _LIKE <= value <= max(a.value for a in others) * _LIKE


def _listed(text: str, amounts: Sequence[Amount]) -> Iterator[tuple[Amount, Line]]:
    """Yield the figures with a scale word that stand in the items of lists."""
    lines = iter([line for line in find_lines(text) if line.mark and not line.cells])
    line = next(lines, None)
    for amount in amounts:
        while line and line.end <= amount.start:
            line = next(lines, None)
        if line and line.body <= amount.start and amount.scale and amount.high is None:
            yield amount, line


def _written(amount: Amount, value: Decimal) -> str:
    """Return ``value`` with the digits of ``amount`` and another scale where that says it."""
    scales = () if amount.scale in ("tỷ", "tỉ") and value > amount.value else ("triệu", "tỷ")
    others = (write_like(value, replace(amount, scale=scale)) for scale in scales)
    return next((w for w in others if w.startswith(f"{amount.number} ")), write_like(value, amount))


def _report(paper: Paper, message: str, amount: Amount, value: Decimal, others: Sequence[Amount]) -> Finding:
    """Return the finding that ``amount`` ought to be ``value``, beside ``others``."""
    right = _written(amount, value)
    return make_finding(
        paper,
        "scale_slip",
        Severity.WARNING,
        [amount.span, *(other.span for other in others)],
        message,
        stated=str(amount.value),
        computed=f"{value.normalize():f}",
        repair=f"{amount.number} {amount.scale} → {right}",
        value=amount.span.of(paper.text),
        right=right,
        parts=", ".join(other.span.of(paper.text) for other in others),
        other=others[0].span.of(paper.text),
    )
