"""Findings and comparisons as sheets of a workbook."""

from collections.abc import Iterable, Iterator

from extract.lexicon.messages import Words
from extract.render.html_comparison import GROUPS, Compared, Side, comparison_rows
from extract.render.html_findings import ORDER, Audit, document_name
from extract.render.html_passage import Passage
from extract.render.workbook import Cell, Field, Sheet, render_workbook
from schemas import Comparison, Paper

FILLS = {"error": "#F6D5D5", "warning": "#FBEBC8", "info": "#DCE8F4", "good": "#D9EDDF"}


def render_findings_workbook(audits: Iterable[Audit], words: Words) -> bytes:
    """Return a workbook with a sheet of all findings and one that counts them by document."""
    shown = tuple(audits)
    colours = {words(f"audit.severity.{severity}"): FILLS[severity] for severity in ORDER}
    fields = [Field(words(f"audit.xlsx.{name}"), width) for name, width in _FINDING_WIDTHS.items()]
    counts = [
        Field(words("audit.html.document"), 40),
        Field(words("audit.xlsx.path"), 40),
        *(Field(words(f"audit.severity.{severity}"), 12) for severity in ORDER),
    ]
    return render_workbook(
        (
            Sheet(words("audit.xlsx.findings"), fields, _finding_rows(shown, words), colours),
            Sheet(words("audit.xlsx.counts"), counts, _count_rows(shown)),
        )
    )


def render_comparison_workbook(comparison: Comparison, upper: Paper, lower: Paper, words: Words) -> bytes:
    """Return a workbook with one row for each alignment, both sentences side by side."""
    return render_comparisons_workbook([(comparison, upper, lower)], words)


def render_comparisons_workbook(compared: Iterable[Compared], words: Words) -> bytes:
    """Return a workbook with one row for each alignment of each pair."""
    colours = {words(f"compare.verdict.{verdict}"): FILLS[colour] for verdict, colour in GROUPS}
    fields = [Field(words(f"compare.html.{name}"), width) for name, width in _COMPARISON_WIDTHS.items()]
    rows = (row for one in compared for row in _comparison_rows(one, words))
    return render_workbook((Sheet(words("compare.title"), fields, rows, colours),))


_FINDING_WIDTHS = {
    "document": 30,
    "path": 30,
    "severity": 11,
    "check": 26,
    "message": 60,
    "sentence": 70,
    "stated": 18,
    "computed": 18,
    "repair": 22,
    "where": 40,
}
_COMPARISON_WIDTHS = {
    "upper": 26,
    "lower": 26,
    "verdict": 18,
    "reason": 50,
    "indicator": 36,
    "upper_figure": 22,
    "lower_figure": 22,
    "upper_quote": 60,
    "lower_quote": 60,
    "score": 9,
}


def _finding_rows(audits: Iterable[Audit], words: Words) -> Iterator[tuple[Cell, ...]]:
    for audit in audits:
        for severity, group in audit.groups:
            for shown in group:
                sums = dict(shown.sums)
                yield (
                    audit.name,
                    audit.path,
                    words(f"audit.severity.{severity}"),
                    shown.check,
                    shown.finding.message,
                    _sentences(shown.passages),
                    sums.get("stated"),
                    sums.get("computed") or sums.get("against"),
                    sums.get("repair"),
                    "\n".join(dict.fromkeys(passage.where for passage in shown.passages if passage.where)),
                )


def _count_rows(audits: Iterable[Audit]) -> Iterator[tuple[Cell, ...]]:
    for audit in audits:
        yield (audit.name, audit.path, *(audit.count(severity) for severity in ORDER))


def _comparison_rows(compared: Compared, words: Words) -> Iterator[tuple[Cell, ...]]:
    names = [document_name(it.record.meta, it.record.source.path, words) for it in compared[1:]]
    for row in comparison_rows(*compared, words):
        told = row.upper or row.lower
        yield (
            *names,
            words(f"compare.verdict.{row.alignment.verdict}"),
            row.alignment.reason,
            told.indicator if told else None,
            _figure(row.upper),
            _figure(row.lower),
            _sentences(row.upper.passages) if row.upper else None,
            _sentences(row.lower.passages) if row.lower else None,
            round(row.alignment.score, 2),
        )


def _figure(side: Side | None) -> str | None:
    if side is None:
        return None
    return f"{side.figure} ({side.period})" if side.period else side.figure


def _sentences(passages: Iterable[Passage]) -> str:
    """Return the sentences, the quoted words in guillemets."""
    return "\n".join(
        "".join(f"«{piece.text}»" if piece.marked else piece.text for piece in passage.pieces)
        for passage in passages
    )
