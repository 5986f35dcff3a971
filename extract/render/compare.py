"""A comparison for a person to read."""

from collections import Counter
from collections.abc import Iterable

from extract.compare.location import lies_elsewhere
from extract.lexicon.messages import Words
from extract.render.table import Column, cut, render_table
from schemas import Alignment, Comparison, DocumentRecord, Paper, Statement, Verdict

SHOWN = 120
"""Characters of a quote that are shown."""


def render_comparison(comparison: Comparison, upper: Paper, lower: Paper, words: Words, width: int) -> str:
    """Return both documents, how many alignments there are of each verdict, and a table of them."""
    above, below = ({it.id: it for it in paper.record.statements} for paper in (upper, lower))
    columns = (
        Column(words("compare.column.upper"), 5),
        Column(words("compare.column.lower"), 5),
        Column(words("compare.column.verdict"), 2),
        Column(words("compare.column.reason"), 5),
    )
    rows = (
        (
            _quote(above.get(row.left or "")),
            _quote(below.get(row.right or "")),
            words(f"compare.verdict.{row.verdict}"),
            row.reason,
        )
        for row in comparison.alignments
    )
    head = [
        words("compare.of.upper", name=document_words(upper.record, words)),
        words("compare.of.lower", name=document_words(lower.record, words)),
        render_counts(comparison.alignments, words),
    ]
    notes = pair_notes(upper, lower, words)
    return "\n".join([*head, *notes, "", render_table(columns, rows, width)])


def pair_notes(upper: Paper, lower: Paper, words: Words) -> tuple[str, ...]:
    """Return what to know of two documents before their targets are read: places apart, no sentence else."""
    apart = lies_elsewhere(upper, lower)
    return (words("compare.elsewhere", upper=apart.upper, lower=apart.lower),) if apart else ()


def render_counts(alignments: Iterable[Alignment], words: Words) -> str:
    """Return how many alignments there are of each verdict."""
    counts = Counter(row.verdict for row in alignments)
    named = (f"{words(f'compare.verdict.{each}')}: {counts[each]}" for each in Verdict if counts[each])
    return "; ".join(named) or words("compare.none")


def document_words(record: DocumentRecord, words: Words) -> str:
    """Return type, number, issuer and title of a document; its file where the head tells nothing."""
    meta = record.meta
    named = " ".join(part for part in (meta.type, meta.number, meta.issuer) if part)
    return cut(f"{named}: {meta.title}" if meta.title else named or record.source.path, SHOWN)


def _quote(statement: Statement | None) -> str:
    return cut(statement.quote, SHOWN) if statement else "–"
