"""What the ways to tell a figure twice have in common: its place, its time, and the finding."""

from decimal import Decimal

import regex

from extract.audit.arithmetic.statement_amounts import amount_of, year_of
from extract.audit.arithmetic.write import write_like
from extract.audit.report import make_finding
from extract.lexicon.arithmetic import arithmetic_words
from extract.text.lower import lower
from schemas import Finding, Paper, Severity, Statement

_PART_OF_YEAR = regex.compile(rf"(?<!\w)(?:\d+|một|hai|ba|sáu|chín)?\s?{arithmetic_words('part_of_year')}")


def line_of(paper: Paper, statement: Statement) -> int:
    """Return where the line of a figure begins."""
    return paper.text.rfind("\n", 0, statement.span.start)


def years_of(statement: Statement) -> tuple[str, str]:
    """Return the first and the last year of a figure; the first is empty where it is of one."""
    period = statement.period
    return ((period.start or "")[:4] if period and period.kind == "range" else "", year_of(statement))


def is_part_of_year(paper: Paper, statement: Statement) -> bool:
    """Tell whether the words before a figure name a month, a quarter or so."""
    line = line_of(paper, statement) + 1
    words = lower(paper.text[max(line, statement.span.start - 120) : statement.span.end])
    return _PART_OF_YEAR.search(words) is not None


def told_twice(paper: Paper, stated: Statement, other: Statement) -> Finding:
    """Return the finding that ``stated`` is told otherwise at ``other``."""
    return make_finding(
        paper,
        "told_twice_differently",
        Severity.WARNING,
        (stated.span, other.span),
        "audit.told_twice_differently",
        stated=stated.quantity.value,
        computed=other.quantity.value,
        name=stated.indicator.text.strip('“”" '),
        time=" - ".join(filter(None, years_of(stated))),
        one=_written(stated),
        other=_written(other),
    )


def _written(statement: Statement) -> str:
    amount = amount_of(statement)
    return statement.quantity.text if amount is None else write_like(Decimal(amount.value), amount)
