"""The same figure told twice, and differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.audit.arithmetic.names import words_of
from extract.audit.arithmetic.repair import is_swap
from extract.audit.arithmetic.statement_amounts import amount_of
from extract.audit.arithmetic.told import line_of, told_twice, years_of
from extract.audit.arithmetic.twice_tables import find_in_tables
from schemas import Finding, Paper, Statement, StatementKind

_LONG, _LONGER = 3, 5
"""Words that a name must have where it alone tells that two goals are one: shares, other goals."""
_DIGITS = 4  # digits of a figure that a slip makes another one of


def told_twice_differently(paper: Paper) -> Iterator[Finding]:
    """One indicator of one time has two values: in the text and in a table, or in two places of the text."""
    told = [s for s in paper.record.statements if s.kind is not StatementKind.THRESHOLD and s.period]
    tables = [s for s in told if s.rule == "table.figure"]
    texts = [s for s in told if s.rule != "table.figure"]
    plain = [s for s in texts if s.kind is not StatementKind.TARGET and s.measure == "level"]
    yield from _goals(paper, [s for s in texts if s.kind is StatementKind.TARGET])
    yield from _own_budgets(paper, [s for s in plain if s.kind is StatementKind.BUDGET])
    yield from _slips(paper, plain)
    if tables:
        yield from find_in_tables(paper, texts, tables)


def _goals(paper: Paper, goals: Sequence[Statement]) -> Iterator[Finding]:
    """Yield each goal that another paragraph sets otherwise."""
    for group in _groups([goal for goal in goals if len(words_of(goal.indicator.text)) >= _least(goal)]):
        yield from _outliers(paper, group)


def _least(goal: Statement) -> int:
    """Return how many words the name of a goal must have to tell which one it is."""
    return _LONG if goal.quantity.unit == "%" and goal.measure == "level" else _LONGER


def _groups(statements: Sequence[Statement]) -> Iterator[list[Statement]]:
    """Yield the figures of one name, unit and time; a name may have more words before it."""
    found: dict[object, list[Statement]] = defaultdict(list)
    for one in sorted(statements, key=lambda statement: len(statement.indicator.text)):
        words = one.indicator.text.lower().split()
        rest = (one.quantity.unit, one.measure, one.direction, one.per, years_of(one))
        keys = [(words_of(" ".join(words[at:])), *rest) for at in range(max(len(words) - _LONGER, 0) + 1)]
        key = next((key for key in keys if key in found), keys[0])
        found[key].append(one)
    yield from found.values()


def _outliers(paper: Paper, group: Sequence[Statement]) -> Iterator[Finding]:
    """Yield the rarer or later figures of a group that has two values, each in a paragraph of its own."""
    values = [_value(statement) for statement in group]
    if len(set(values)) != 2 or len({line_of(paper, statement) for statement in group}) < len(group):
        return
    group = sorted(group, key=lambda statement: statement.span.start)
    values = [_value(statement) for statement in group]
    common = max(values, key=values.count)
    first = next(statement for statement in group if _value(statement) == common)
    yield from (told_twice(paper, statement, first) for statement in group if _value(statement) != common)


def _own_budgets(paper: Paper, budgets: Sequence[Statement]) -> Iterator[Finding]:
    """Yield what the whole document is said to cost where another paragraph says otherwise."""
    meta = paper.record.meta
    own = {word.lower() for word in (meta.type, meta.attached) if word}
    whole = [b for b in budgets if _is_whole(b.indicator.text.lower(), own)]
    for group in _groups(whole):
        yield from _outliers(paper, group)


def _is_whole(name: str, own: set[str]) -> bool:
    return name.startswith("tổng") and any(name.endswith(word) for word in own)


def _slips(paper: Paper, results: Sequence[Statement]) -> Iterator[Finding]:
    """Yield the result that differs from another one of its name and time by one slip of the hand."""
    for group in _groups([s for s in results if len(s.quantity.value) >= _DIGITS]):
        if len(group) == 2 and line_of(paper, group[0]) != line_of(paper, group[1]):
            one, other = sorted(group, key=lambda statement: statement.span.start)
            first, second = amount_of(one), amount_of(other)
            if first and second and is_swap(f"{first.number} → {second.number}"):
                yield told_twice(paper, other, one)


def _value(statement: Statement) -> tuple[str, str | None]:
    return statement.quantity.value, statement.quantity.high
