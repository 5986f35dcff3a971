"""One line a document: how much was found in it."""

from collections.abc import Iterable
from pathlib import Path

from extract.lexicon.messages import Words
from extract.render.table import Column, render_table
from schemas import DocumentRecord, StatementKind

COUNTED = ("target", "assignment", "deadline", "citation")


def render_summary(done: Iterable[tuple[Path, DocumentRecord, float]], words: Words, width: int) -> str:
    """Return a table of files with what their records hold and the seconds that each took."""
    columns = (
        Column(words("summary.file"), 5, one_line=True),
        Column(words("meta.type"), 2, one_line=True),
        Column(words("meta.number"), 4, one_line=True),
        Column(words("meta.issuer"), 5, one_line=True),
        *(Column(words(f"summary.{name}"), align="right") for name in COUNTED),
        Column(words("summary.seconds"), align="right"),
    )
    return render_table(
        columns, (_row(path, record, seconds, words) for path, record, seconds in done), width
    )


def _row(path: Path, record: DocumentRecord, seconds: float, words: Words) -> tuple[str, ...]:
    """Return the cells of one document."""
    targets = sum(item.kind is StatementKind.TARGET for item in record.statements)
    counts = (targets, len(record.assignments), len(record.deadlines), len(record.citations))
    meta = record.meta
    return (
        path.name,
        meta.type or "",
        meta.number or "",
        meta.issuer or "",
        *map(str, counts),
        f"{seconds:.2f}",
    )
