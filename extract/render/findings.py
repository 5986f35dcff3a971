"""Findings of an audit for a person to read."""

import re
from collections.abc import Iterable

from extract.lexicon.messages import Words
from extract.render.figure import render_date, render_number
from extract.render.table import Column, cut, render_table
from schemas import Finding

SHOWN = 160
"""Characters of a quote that are shown."""

_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_DATE = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}")


def render_findings(findings: Iterable[Finding], words: Words, width: int) -> str:
    """Return a table, one finding a row: how sure, which check, what is wrong with the words it rests on."""
    columns = (
        Column(words("audit.severity")),
        Column(words("audit.check"), 2),
        Column(words("audit.message"), 5),
        Column(words("audit.quotes"), 5),
    )
    return render_table(columns, (_row(finding, words) for finding in findings), width)


def _row(finding: Finding, words: Words) -> tuple[str, ...]:
    """Return the cells of one finding."""
    message = finding.message
    if finding.repair:
        message = f"{message}\n{words('audit.repair', repair=finding.repair)}"
    return (
        words(f"audit.severity.{finding.severity}"),
        words.maybe(f"audit.check.{finding.check}") or finding.check,
        message,
        "\n".join(f"“{cut(quote.quote, SHOWN)}”" for quote in finding.quotes),
    )


def is_number(value: str | None) -> bool:
    """Return whether ``value`` is a number and no date.

    >>> is_number("2445.5"), is_number("2024-01"), is_number(None)
    (True, False, False)
    """
    return value is not None and _DECIMAL.fullmatch(value) is not None and not _DATE.fullmatch(value)


def render_value(value: str, words: Words) -> str:
    """Return what a finding states or computes as a person writes it: a number, a date, or words as they are.

    >>> [render_value(value, Words()) for value in ("2445.5", "2024-01-05", "2024", "86/NĐ-CP")]
    ['2.445,5', '05/01/2024', '2024', '86/NĐ-CP']
    """
    if _DATE.fullmatch(value):
        return render_date(value)
    return render_number(value, words) if _DECIMAL.fullmatch(value) else value
