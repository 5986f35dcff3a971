"""Figures of the text that a table gives otherwise."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex

from extract.audit.arithmetic.names import same_name, topic_of, words_of
from extract.audit.arithmetic.repair import slip
from extract.audit.arithmetic.statement_amounts import amount_of
from extract.audit.arithmetic.told import is_part_of_year, line_of, told_twice, years_of
from schemas import Finding, Paper, Statement, StatementKind

_MEAN = regex.compile(r"bình quân|trung bình|/năm|mỗi năm|hằng năm|hàng năm")


def find_in_tables(
    paper: Paper, texts: Sequence[Statement], tables: Sequence[Statement]
) -> Iterator[Finding]:
    """Yield each figure of the text that a table gives otherwise."""
    topic = topic_of(paper)
    rows: dict[int, list[Statement]] = defaultdict(list)
    times: dict[object, list[Statement]] = defaultdict(list)
    for cell in tables:
        rows[line_of(paper, cell)].append(cell)
        times[_unit(cell), years_of(cell)].append(cell)
    for text in texts:
        cells = times.get((_unit(text), years_of(text)), ())
        named = (c for c in cells if same_name(text.indicator.text, c.indicator.text, topic))
        same = [cell for cell in named if _same_figure(text, cell)]
        if len(same) == 1 and _differ(paper, text, same[0], rows[line_of(paper, same[0])]):
            yield told_twice(paper, text, same[0])


def _unit(statement: Statement) -> str:
    """Return the first word of a unit: "sản phẩm OCOP" and "sản phẩm" count the same."""
    return (statement.quantity.unit or "").split(" ")[0].lower()


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
    ) and len(words_of(text.indicator.text)) > (1 if text.quantity.unit == "%" else 2)


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


def _agree(text: Statement, cell: Statement) -> bool:
    one, other = amount_of(text), amount_of(cell)
    return one is None or other is None or one.interval.meets(other.interval)
