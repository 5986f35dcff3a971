"""Changes and shares of a plan that are held against a figure which stands elsewhere in the document."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import regex

from extract.audit.arithmetic.amounts import lowered
from extract.audit.arithmetic.changes import Change
from extract.audit.arithmetic.growth import computed, holds, report_change
from extract.audit.arithmetic.names import same_name, topic_of
from extract.audit.arithmetic.statement_amounts import amount_of, year_of
from extract.audit.arithmetic.told import is_part_of_year
from extract.lexicon.arithmetic import arithmetic_words
from schemas import Finding, Paper, Severity, Span, Statement, StatementKind

NEAR = Fraction(1, 4)
"""So far, as a share of the larger one, a percentage may be off and still be meant to be that."""

_BEFORE = 6  # statements before a percentage among which the figure stands that it tells of
_PLAN = regex.compile(
    rf"\s*(?:so\s(?:với\s)?|của\s)?{arithmetic_words('plan')}(?!\s(?:quốc gia|tháng|quý|giai đoạn))"
)
_YEAR = regex.compile(r"\s*so\s(?:với\s)?(?:cùng kỳ\s)?(?:thực hiện\s)?năm\s(?P<year>(?:19|20)\d\d)(?!\d)")
_UP = regex.compile(rf"{arithmetic_words('up')}(?:\s[^\W\d]+){{0,2}}\s*$")
_DOWN = regex.compile(rf"{arithmetic_words('down')}(?:\s[^\W\d]+){{0,2}}\s*$")


def change_does_not_fit_elsewhere(paper: Paper) -> Iterator[Finding]:
    """A growth, or a share of the plan, is not what it is by the plan or the year told elsewhere."""
    statements = [s for s in paper.record.statements if s.period and s.kind is not StatementKind.THRESHOLD]
    topic = topic_of(paper)
    units: dict[str | None, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.measure == "level" and statement.quantity.high is None:
            units[statement.quantity.unit].append(statement)
    for at, by in enumerate(statements):
        if by.rule != "table.figure" and (now := _now(paper, statements[max(at - _BEFORE, 0) : at], by)):
            named = _of_its_name(units[now.quantity.unit], now, topic)
            yield from _judge(paper, by, now, _thens(paper, named, by, now))


def _now(paper: Paper, before: Sequence[Statement], by: Statement) -> Statement | None:
    """Return the figure whose change ``by`` tells: the one before it of the same name, in the same line."""
    line = paper.text.rfind("\n", 0, by.span.start)
    for statement in reversed(before):
        if by.quantity.unit == "%":
            same = statement.indicator.text == by.indicator.text and statement.quantity.unit != "%"
        else:
            same = by.measure == "delta" and statement.quantity.unit == by.quantity.unit
        if statement.span.start > line and same:
            return statement if statement.measure == "level" and statement.rule != "table.figure" else None
    return None


def _of_its_name(
    statements: Sequence[Statement], now: Statement, topic: frozenset[str]
) -> Iterator[Statement]:
    """Yield the other figures of the indicator that ``now`` is of."""
    for statement in statements:
        same = statement is not now and statement.per == now.per
        if same and same_name(statement.indicator.text, now.indicator.text, topic):
            yield statement


def _thens(paper: Paper, named: Iterable[Statement], by: Statement, now: Statement) -> list[Statement]:
    """Return the figures that the percentage may be held against: the plan, or those of the year named."""
    low = lowered(paper.text)
    end = by.span.start + max(by.quote.find(by.quantity.text), 0) + len(by.quantity.text)
    if _PLAN.match(low, end):
        return [s for s in named if s.kind is StatementKind.TARGET and year_of(s) == year_of(now)]
    match = _YEAR.match(low, end)
    if match is None or is_part_of_year(paper, now):
        return []
    year = match["year"]
    return [s for s in named if year_of(s) == year != year_of(now) and not is_part_of_year(paper, s)]


def _judge(paper: Paper, by: Statement, now: Statement, thens: Sequence[Statement]) -> Iterator[Finding]:
    """Yield the finding where one figure is meant and gives nearly, but not quite, the percentage."""
    amounts = [amount_of(statement) for statement in (by, now, *thens)]
    share, current, *others = amounts
    if share is None or current is None or len({other.value for other in others if other}) != 1:
        return
    way = _way(lowered(paper.text), by)
    changes = [Change(current, other, share, way) for other in others if other]
    if not changes or any(holds(change) for change in changes):
        return
    right, stated = computed(changes[0]), Fraction(share.value)
    if right > 0 and abs(right - stated) <= NEAR * max(right, stated):
        span = Span(start=now.span.start, end=by.span.end)
        spans = (span, thens[0].span)
        name = change_does_not_fit_elsewhere.__name__
        yield report_change(paper, changes[0], right, None, Severity.WARNING, spans, name)


def _way(low: str, by: Statement) -> int:
    """Return which way a percentage says that something moved, 0 for a share."""
    at = by.span.start + max(by.quote.find(by.quantity.text), 0)
    if _UP.search(low, max(at - 30, 0), at):
        return 1
    return -1 if _DOWN.search(low, max(at - 30, 0), at) else 0
