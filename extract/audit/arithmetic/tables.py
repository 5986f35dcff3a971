"""Cells of tables that break what the others of their column or row keep."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.closeness import off_by_last_digit
from extract.audit.arithmetic.grids import find_grids
from extract.audit.arithmetic.repair import first_slip, slip_to
from extract.audit.arithmetic.table_rules import Row, Rule, find_rules
from extract.audit.arithmetic.write import rounded, write_places
from extract.audit.report import make_finding
from extract.text.numbers import plain
from schemas import Finding, Paper, Severity

NEAR = Fraction(1, 20)
"""So far, as a share of the larger figure, a cell may be off and still be meant to keep the rule."""


def cell_breaks_the_columns(paper: Paper) -> Iterator[Finding]:
    """A cell is not the sum, share or change of the other columns that it is in the other rows."""
    for grid in () if paper.record.coverage.pages_ocr else find_grids(paper.text):
        taken: set[int] = set()
        for rule in find_rules(grid):
            for row in grid.rows:
                cell = row[rule.result]
                if rule.keeps(row) is False and cell and cell.start not in taken:
                    taken.update(figure.start for figure in row if figure)
                    yield from _judge(paper, rule, row, cell)


def _judge(paper: Paper, rule: Rule, row: Row, cell: Amount) -> Iterator[Finding]:
    """Yield the finding where the cell nearly keeps the rule, or would after one slip."""
    figures = [figure for column in rule.columns if (figure := row[column])]
    right = _exact(rule, figures)
    stated = Fraction(cell.value)
    repair = slip_to(cell, right)
    if rule.name == "sum" and repair is None:
        rest = Decimal(cell.value) - plain(sum((f.value for f in figures), Decimal(0)))
        repair = first_slip((figure, figure.value + rest) for figure in figures)
    near = abs(right - stated) <= NEAR * max(abs(right), abs(stated))
    if near or repair:
        close = rule.name != "sum" and off_by_last_digit(cell, right)
        severity = Severity.ERROR if repair and not close else Severity.WARNING
        yield _report(paper, rule, figures, cell, rounded(right, cell.step), repair, severity)


def _exact(rule: Rule, figures: Sequence[Amount]) -> Fraction:
    values = [Fraction(figure.value) for figure in figures]
    if rule.name == "sum":
        return sum(values, Fraction(0))
    if rule.name == "difference":
        return values[0] - values[1]
    return values[0] / values[1] * 100 - (100 if rule.name == "growth" else 0)


def _report(
    paper: Paper,
    rule: Rule,
    figures: Sequence[Amount],
    cell: Amount,
    right: Decimal,
    repair: str | None,
    severity: Severity,
) -> Finding:
    signs = {"sum": " + ", "difference": " - ", "share": " : ", "growth": " : "}
    return make_finding(
        paper,
        "cell_breaks_the_columns",
        severity,
        [cell.span, *(figure.span for figure in figures)],
        f"audit.table.{rule.name}",
        stated=str(cell.value),
        computed=str(right),
        repair=repair,
        figures=signs[rule.name].join(figure.number for figure in figures),
        right=write_places(right, cell),
        cell=cell.number,
    )
