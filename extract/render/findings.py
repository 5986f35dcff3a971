"""Findings of an audit for a person to read."""

from collections.abc import Iterable

from extract.lexicon.messages import Words
from extract.render.table import Column, cut, render_table
from schemas import Finding

SHOWN = 160
"""Characters of a quote that are shown."""


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
