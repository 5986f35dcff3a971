"""A comparison as one page: both sentences side by side, the verdict and its reason."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.lexicon.messages import Words
from extract.render.compare import pair_notes
from extract.render.figure import render_figure, render_period
from extract.render.html import render_page
from extract.render.html_findings import document_name
from extract.render.html_passage import Passage, passages_of
from schemas import Alignment, Comparison, Paper, Statement, Verdict

GROUPS = (
    (Verdict.WEAKER, "error"),
    (Verdict.OPPOSED, "error"),
    (Verdict.MISSING, "warning"),
    (Verdict.OTHER_UNIT, "warning"),
    (Verdict.OTHER_PERIOD, "warning"),
    (Verdict.OTHER_SCOPE, "warning"),
    (Verdict.SAME, "good"),
    (Verdict.STRICTER, "good"),
    (Verdict.PART, "good"),
    (Verdict.ADDED, "info"),
)
"""Verdicts in the order in which they are worth a look, with their colours."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one document says: the figure, its period, and the sentence with the quote marked."""

    indicator: str
    figure: str
    period: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One alignment; a side is None where that document says nothing."""

    alignment: Alignment
    upper: Side | None
    lower: Side | None
    features: tuple[tuple[str, str, str], ...]


Compared = tuple[Comparison, Paper, Paper]
"""A comparison with its upper and its lower document."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents by their names, and their rows by verdict: name, colour, rows."""

    names: tuple[str, str]
    papers: tuple[Paper, Paper]
    groups: tuple[tuple[str, str, tuple[Row, ...]], ...]
    notes: tuple[str, ...] = ()


def render_comparison_html(comparison: Comparison, upper: Paper, lower: Paper, words: Words) -> str:
    """Return one page on ``comparison``; it needs no other file and no script."""
    return render_comparisons_html([(comparison, upper, lower)], words)


def render_comparisons_html(compared: Iterable[Compared], words: Words) -> str:
    """Return one page on all of ``compared``, pair after pair; it needs no other file and no script."""
    pairs = [_pair(*one, words) for one in compared]
    counts = Counter({verdict.value: 0 for verdict, _ in GROUPS})
    for pair in pairs:
        counts.update({verdict: len(rows) for verdict, _, rows in pair.groups})
    totals = [(verdict.value, colour, counts[verdict]) for verdict, colour in GROUPS if counts[verdict]]
    return render_page("comparison", words, title=words("compare.title"), pairs=pairs, totals=totals)


def _pair(comparison: Comparison, upper: Paper, lower: Paper, words: Words) -> Pair:
    rows = comparison_rows(comparison, upper, lower, words)
    groups = (
        (verdict.value, colour, tuple(row for row in rows if row.alignment.verdict is verdict))
        for verdict, colour in GROUPS
    )
    above, below = (document_name(it.record.meta, it.record.source.path, words) for it in (upper, lower))
    shown = tuple(group for group in groups if group[2])
    return Pair((above, below), (upper, lower), shown, pair_notes(upper, lower, words))


def comparison_rows(comparison: Comparison, upper: Paper, lower: Paper, words: Words) -> tuple[Row, ...]:
    """Return the alignments with what both documents say, in the order of the comparison."""
    above = {item.id: item for item in upper.record.statements}
    below = {item.id: item for item in lower.record.statements}
    return tuple(
        Row(
            alignment,
            _side(upper, above.get(alignment.left or ""), words),
            _side(lower, below.get(alignment.right or ""), words),
            _features(alignment, words),
        )
        for alignment in comparison.alignments
    )


def _side(paper: Paper, item: Statement | None, words: Words) -> Side | None:
    if item is None:
        return None
    return Side(
        item.indicator.text,
        render_figure(item, words),
        render_period(item.period, words),
        passages_of(paper, [item.span]),
    )


def _features(alignment: Alignment, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Return name, score in hundredths and words of each feature."""
    rows: Sequence[tuple[str, str, str]] = [
        (words.maybe(f"compare.feature.{name}") or name, f"{100 * one.score:.0f}", one.detail)
        for name, one in alignment.features.items()
    ]
    return tuple(rows)
