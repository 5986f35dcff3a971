"""What of each document was read how, and what was not."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from extract.lexicon.messages import Words
from extract.render.table import Column, render_table
from schemas import Coverage, CoverageRow, DocumentRecord

if TYPE_CHECKING:
    from extract.batch.outcome import Outcome

SHOWN = 8
"""Pages or headings that are named; of more only the first are."""


def render_coverage(records: Sequence[DocumentRecord], words: Words, width: int) -> str:
    """Return a table, one document a row."""
    columns = (
        Column(words("summary.file"), 3, one_line=True),
        Column(words("coverage.format")),
        Column(words("coverage.read"), 3),
        Column(words("coverage.found"), 3),
        Column(words("coverage.unread"), 5),
    )
    return render_table(columns, (_row(record, words) for record in records), width)


def _row(record: DocumentRecord, words: Words) -> tuple[str, ...]:
    """Return the cells of one document."""
    unread = unread_parts(record.coverage, words)
    return (
        Path(record.source.path).name,
        record.source.format,
        "; ".join(read_parts(record, words)),
        words(
            "coverage.counts" if record.statements else "coverage.no_statement",
            statements=len(record.statements),
            assignments=len(record.assignments),
        ),
        "\n".join(unread) if unread else words("coverage.all_read"),
    )


def read_parts(record: DocumentRecord, words: Words) -> list[str]:
    """Return how each part of the document was read."""
    coverage = record.coverage
    parts = []
    if record.source.pages:
        parts.append(words("coverage.pages_text", count=coverage.pages_text))
    if coverage.pages_ocr:
        parts.append(words("coverage.pages_ocr", pages=_named(coverage.pages_ocr)))
    if not parts:
        parts.append(words("coverage.characters", count=f"{record.text_length:,}".replace(",", ".")))
    if coverage.tables:
        parts.append(words("coverage.tables", count=coverage.tables))
    return parts


def unread_parts(coverage: Coverage, words: Words) -> list[str]:
    """Return what was not read or not understood, a sentence each; none where all was."""
    parts = []
    if coverage.empty_pages:
        parts.append(words("coverage.empty_pages", pages=_named(coverage.empty_pages)))
    if coverage.glyphs_lost:
        parts.append(words("coverage.glyphs_lost", count=coverage.glyphs_lost))
    if coverage.tables_skipped:
        parts.append(words("coverage.tables_skipped", count=coverage.tables_skipped))
    if coverage.headings_out_of_order:
        parts.append(words("coverage.headings", headings=_named(coverage.headings_out_of_order)))
    return parts


def render_coverage_json(outcomes: "Iterable[Outcome]", words: Words) -> Iterator[str]:
    """Yield one JSON object a file, a CoverageRow."""
    for outcome in outcomes:
        yield _coverage_row(outcome, words).model_dump_json()


def _coverage_row(outcome: "Outcome", words: Words) -> CoverageRow:
    """Return what was found in a file and how it was read, or the error instead."""
    record, path = outcome.record, str(outcome.path)
    if record is None:
        return CoverageRow(path=path, error=words.of(outcome.error) if outcome.error else None)
    return CoverageRow(
        path=path,
        format=record.source.format,
        pages=record.source.pages,
        text_length=record.text_length,
        statements=len(record.statements),
        assignments=len(record.assignments),
        coverage=record.coverage,
    )


def _named(items: Sequence[object]) -> str:
    """Return ``items`` with commas, the first of them where there are many.

    >>> _named((1, 2)), _named(range(12))
    ('1, 2', '0, 1, 2, 3, 4, 5, 6, 7, …')
    """
    return ", ".join([*map(str, items[:SHOWN]), *(["…"] if len(items) > SHOWN else [])])
