"""Changes that are not what the two figures give."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.brackets import ends_of, is_bracket, pasted, stands_before, wrong_end
from extract.audit.arithmetic.changes import Change, find_changes
from extract.audit.arithmetic.closeness import off_by_last_digit
from extract.audit.arithmetic.interval import Interval, exact
from extract.audit.arithmetic.repair import slip, slip_to, stray_digit
from extract.audit.arithmetic.write import rounded, write_like, write_places
from extract.audit.report import make_finding
from extract.rules.figure import Dimension
from schemas import Finding, Paper, Severity, Span

NEAR, FAR = Fraction(1, 4), Fraction(1, 2)
"""So far, as a share of the larger one, a change surely or maybe is meant to be that of the figures."""


def change_is_not_difference(paper: Paper) -> Iterator[Finding]:
    """A change is not what its two figures give: "từ 120 lên 150 hộ, tăng 35 hộ"."""
    changes = tuple(dict.fromkeys(find_changes(paper.text)))
    ratios = [change for change in changes if is_bracket(change)]
    habit = sum(holds(change) for change in ratios) > 2
    copies = pasted(ratios)
    for change in changes:
        if not holds(change) and not (change in ratios and holds(_turned(change))):
            copied = change in ratios and ends_of(change) in copies
            yield from _judge(paper, change, habit and change in ratios, copied)


def holds(change: Change) -> bool:
    """Tell whether a change is what its figures give, as they are printed."""
    return any(reading.meets(change.by.interval) for reading in readings(change))


def _turned(change: Change) -> Change:
    """Return the change with its ends swapped: "(338/322)" may have the former figure first."""
    return replace(change, now=change.then, then=change.now)


def readings(change: Change) -> Iterator[Interval]:
    """Yield what the two figures give, in each way that such a change may be meant."""
    now, then = change.now.interval, change.then.interval
    if change.way == 0:
        yield now.over(then).times(Fraction(100))
    elif _is_relative(change):
        yield _positive((now.over(then) - exact(1)).times(Fraction(100)), change.way)
    elif change.by.unit == "lần":
        yield now.over(then) if change.way > 0 else then.over(now)
        yield _positive(now.over(then) - exact(1), change.way)
    else:
        yield _positive(now - then, change.way)
        if change.by.dimension is Dimension.RATIO:
            yield _positive((now.over(then) - exact(1)).times(Fraction(100)), change.way)


def _is_relative(change: Change) -> bool:
    return change.by.dimension is Dimension.RATIO and change.now.dimension is not Dimension.RATIO


def _positive(interval: Interval, way: int) -> Interval:
    return interval if way > 0 else -interval


def computed(change: Change) -> Fraction:
    """Return the change that the two figures give, in the first way that it may be meant."""
    now, then = Fraction(change.now.value), Fraction(change.then.value or 1)
    if change.way == 0:
        return now / then * 100
    if _is_relative(change):
        return change.way * (now / then - 1) * 100
    if change.by.unit == "lần":
        return now / then if change.way > 0 else then / (now or Fraction(1))
    return change.way * (now - then)


def _judge(paper: Paper, change: Change, sure: bool, copied: bool) -> Iterator[Finding]:
    """Yield the finding where the figures are meant; ``sure``: others of the sort in the text agree.

    ``copied``: the bracket that holds both ends stands behind another change too.
    """
    right = abs(computed(change)) if sure else computed(change)
    stated = Fraction(change.by.value)
    distance = abs(right - stated) / max(abs(right), stated, Fraction(1, 1000))
    repair = _repair(change, right)
    if sure or (right > 0 and (distance <= FAR or repair)):
        close = off_by_last_digit(change.by, right)
        doubtful = close or (distance > NEAR and not repair and not sure)
        severity = Severity.WARNING if doubtful else Severity.ERROR
        spans = (_span(paper, change),)
        blamed = wrong_end(paper.text, change, copied)
        if blamed:
            yield report_change(
                paper, change, right, blamed[0], severity, spans, message="audit.change.bracket"
            )
            return
        repair = _repair(change, right, stands_before(paper.text, change)) or _stray(change, right)
        yield report_change(paper, change, right, repair, severity, spans)


def _stray(change: Change, right: Fraction) -> str | None:
    """Return the change without the digit too many, or with the one too few, that makes it right."""
    return stray_digit(change.by, rounded(right, change.by.step)) if change.way else None


def _repair(change: Change, right: Fraction, told: bool = False) -> str | None:
    """Return the slip in the change, or in one of its ends, that makes them agree.

    ``told``: the later end is told elsewhere too, and is none.
    """
    by, now, then = change.by, change.now, change.then
    if found := slip_to(by, right):
        return found
    if change.way == 0 or _is_relative(change) or by.unit == "lần":
        return None
    step = change.way * by.value
    return (None if told else slip(now, then.value + step)) or slip(then, now.value - step)


def report_change(
    paper: Paper,
    change: Change,
    right: Fraction,
    repair: str | None,
    severity: Severity,
    spans: Sequence[Span],
    check: str = "change_is_not_difference",
    message: str | None = None,
) -> Finding:
    """Return the finding that ``change`` ought to be ``right``, a number in the unit of the change."""
    value = rounded(right, change.by.step)
    return make_finding(
        paper,
        check,
        severity,
        spans,
        message or _message(change),
        stated=str(change.by.value),
        computed=str(value),
        repair=repair,
        now=write_like(change.now.value, change.now),
        then=write_like(change.then.value, change.then),
        by=f"{write_places(change.by.value, change.by)}%"
        if change.by.unit == "%"
        else _said(paper, change.by),
        right=f"{write_places(value, change.by)}%" if change.by.unit == "%" else write_like(value, change.by),
    )


def _said(paper: Paper, amount: Amount) -> str:
    return amount.span.of(paper.text)


def _span(paper: Paper, change: Change) -> Span:
    """Return the stretch of text that holds the change and both its ends, with the bracket that closes it."""
    ends = (change.now, change.then, change.by)
    end = max(end.end for end in ends)
    return Span(start=min(end.start for end in ends), end=end + (paper.text[end : end + 1] == ")"))


def _message(change: Change) -> str:
    if change.way == 0:
        return "audit.change.ratio"
    if _is_relative(change):
        return "audit.change.growth"
    return "audit.change.times" if change.by.unit == "lần" else "audit.change.difference"
