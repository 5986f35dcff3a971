"""The same figure told twice, and differently."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

import regex

from extract.audit.names import same_name, topic_of, words_of
from extract.audit.repair import slip
from extract.audit.report import make_finding
from extract.audit.statement_amounts import amount_of, year_of
from extract.audit.write import write_like
from extract.lexicon.arithmetic import arithmetic_words
from extract.text.lower import lower
from schemas import Finding, Paper, Severity, Statement, StatementKind

_LONG = 5
"""Words that a name must have where nothing but the name tells that two goals are one."""
_PART_OF_YEAR = regex.compile(rf"(?<!\w)(?:\d+|một|hai|ba|sáu|chín)?\s?{arithmetic_words('part_of_year')}")
_MEAN = regex.compile(r"bình quân|trung bình|/năm|mỗi năm|hằng năm|hàng năm")


def told_twice_differently(paper: Paper) -> Iterator[Finding]:
    """One indicator of one time has two values: in the text and in a table, or in two places of the text."""
    told = [s for s in paper.record.statements if s.kind is not StatementKind.THRESHOLD and s.period]
    tables = [s for s in told if s.rule == "table.figure"]
    texts = [s for s in told if s.rule != "table.figure"]
    yield from _goals(paper, [s for s in texts if s.kind is StatementKind.TARGET])
    if tables:
        yield from _in_tables(paper, texts, tables)


def _goals(paper: Paper, goals: Sequence[Statement]) -> Iterator[Finding]:
    """Yield each goal that another paragraph sets otherwise."""
    groups: dict[object, list[Statement]] = defaultdict(list)
    for goal in goals:
        words = words_of(goal.indicator.text)
        if len(words) >= _LONG:
            groups[(words, goal.quantity.unit, goal.measure, goal.direction, goal.per, year_of(goal))].append(
                goal
            )
    for group in groups.values():
        values = [_value(goal) for goal in group]
        if len(set(values)) == 2 and len({_line(paper, goal) for goal in group}) == len(group):
            common = max(values, key=values.count)
            first = next(goal for goal in group if _value(goal) == common)
            yield from (_report(paper, goal, first) for goal in group if _value(goal) != common)


def _value(statement: Statement) -> tuple[str, str | None]:
    return statement.quantity.value, statement.quantity.high


def _line(paper: Paper, statement: Statement) -> int:
    return paper.text.rfind("\n", 0, statement.span.start)


def _in_tables(paper: Paper, texts: Sequence[Statement], tables: Sequence[Statement]) -> Iterator[Finding]:
    """Yield each figure of the text that a table gives otherwise."""
    topic = topic_of(paper)
    rows: dict[int, list[Statement]] = defaultdict(list)
    times: dict[object, list[Statement]] = defaultdict(list)
    for cell in tables:
        rows[_line(paper, cell)].append(cell)
        times[cell.quantity.unit, _years(cell)].append(cell)
    for text in texts:
        cells = times.get((text.quantity.unit, _years(text)), ())
        named = (c for c in cells if same_name(text.indicator.text, c.indicator.text, topic))
        same = [cell for cell in named if _same_figure(text, cell)]
        if len(same) == 1 and _differ(paper, text, same[0], rows[_line(paper, same[0])]):
            yield _report(paper, text, same[0])


def _differ(paper: Paper, text: Statement, cell: Statement, row: Sequence[Statement]) -> bool:
    """Tell whether a figure of the text and that of a table are one, with two values."""
    if text.kind is not StatementKind.TARGET and is_part_of_year(paper, text):
        return False
    told = {other.quantity.value for other in row}
    return not _agree(text, cell) and text.quantity.value not in told and _is_meant(text, cell)


def _same_figure(text: Statement, cell: Statement) -> bool:
    """Tell whether two figures may be one by all but their names."""
    if text.baseline:
        return False
    if _is_mean(text) or _is_mean(cell):
        return _is_mean(text) and _is_mean(cell)
    return (text.measure, text.direction if text.measure == "delta" else None, text.per, text.kind) == (
        cell.measure,
        cell.direction if cell.measure == "delta" else None,
        cell.per,
        cell.kind,
    ) and len(words_of(text.indicator.text)) > 1


def _years(statement: Statement) -> tuple[str, str]:
    period = statement.period
    return ((period.start or "")[:4] if period and period.kind == "range" else "", year_of(statement))


def _is_mean(statement: Statement) -> bool:
    """Tell whether a percentage is a growth of each year."""
    quantity = statement.quantity
    words = f"{statement.indicator.text} {statement.quote}".lower()
    return quantity.unit == "%" and (statement.per == "year" or _MEAN.search(words) is not None)


def _is_meant(text: Statement, cell: Statement) -> bool:
    """Tell whether the two are one figure: goals are by name, results where they are near each other."""
    if text.kind is StatementKind.TARGET:
        return True
    one, other = amount_of(text), amount_of(cell)
    if one is None or other is None:
        return False
    return (
        abs(one.value - other.value) <= max(one.value, other.value) / 50 or slip(one, other.value) is not None
    )


def is_part_of_year(paper: Paper, statement: Statement) -> bool:
    """Tell whether the words before a figure name a month, a quarter or so."""
    line = _line(paper, statement) + 1
    words = lower(paper.text[max(line, statement.span.start - 120) : statement.span.end])
    return _PART_OF_YEAR.search(words) is not None


def _agree(text: Statement, cell: Statement) -> bool:
    one, other = amount_of(text), amount_of(cell)
    return one is None or other is None or one.interval.meets(other.interval)


def _report(paper: Paper, stated: Statement, other: Statement) -> Finding:
    return make_finding(
        paper,
        "told_twice_differently",
        Severity.WARNING,
        (stated.span, other.span),
        "audit.told_twice_differently",
        stated=stated.quantity.value,
        computed=other.quantity.value,
        name=stated.indicator.text,
        one=_written(stated),
        other=_written(other),
    )


def _written(statement: Statement) -> str:
    amount = amount_of(statement)
    return statement.quantity.text if amount is None else write_like(Decimal(amount.value), amount)
