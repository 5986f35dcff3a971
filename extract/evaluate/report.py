"""The figures of a gold set: SCORERS, one a field of the record, run over each of its documents."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from extract.evaluate.assignments import score_assignments
from extract.evaluate.citations import score_citations
from extract.evaluate.deadlines import score_deadlines
from extract.evaluate.gold import GoldDocument
from extract.evaluate.mark import Disagreement, Mark, Tally
from extract.evaluate.meta import score_meta
from extract.evaluate.sections import score_sections
from extract.evaluate.statements import score_statements
from schemas import Coverage, DocumentRecord, Meta, Source

SCORERS: tuple[Callable[[GoldDocument, DocumentRecord], Iterator[Mark | Disagreement]], ...] = (
    score_statements,
    score_assignments,
    score_citations,
    score_sections,
    score_meta,
    score_deadlines,
)
FIRST = ("target", "strict", "attr.", "table cells", "kind.", "lead", "coord")
WITH_F1 = ("target", "strict", "coord", "citations")
RATES = ("table cells", "lead.r", "sections.r", "deadlines.r", "meta", "citation dates")


@dataclass(frozen=True, slots=True)
class Score:
    """What the comparison of one document with its gold came to."""

    doc: str
    marks: tuple[Mark, ...]
    disagreements: tuple[Disagreement, ...]


def score_document(gold: GoldDocument, record: DocumentRecord | None) -> Score:
    """Compare one record with its gold; without a record everything in gold is missed."""
    points = tuple(point for score in SCORERS for point in score(gold, record or empty_record(gold.source)))
    return Score(
        gold.doc,
        tuple(point for point in points if isinstance(point, Mark)),
        tuple(point for point in points if isinstance(point, Disagreement)),
    )


def score_all(golds: Iterable[GoldDocument], records: Mapping[str, DocumentRecord]) -> tuple[Score, ...]:
    """Compare each gold document with the record of its source file, looked up by the file's name."""
    return tuple(score_document(gold, records.get(gold.source)) for gold in golds)


def empty_record(source: str) -> DocumentRecord:
    """Return the record of a document in which nothing was found."""
    return DocumentRecord(
        doc_id="",
        source=Source(path=source, sha256="", format=""),
        text_length=0,
        meta=Meta(),
        sections=(),
        statements=(),
        assignments=(),
        deadlines=(),
        citations=(),
        coverage=Coverage(),
    )


def total(scores: Iterable[Score]) -> Tally:
    """Return the sums over all documents (micro averages)."""
    return Tally.of(mark for score in scores for mark in score.marks)


def figures(tally: Tally) -> dict[str, float]:
    """Return the figures by name, to four digits; those that gold has nothing for are left out."""
    named = sorted(name for name in tally.sums if name.startswith(("kind.", "attr.")))
    rows = (
        *((f"{name} F1", tally.f1(name)) for name in WITH_F1),
        ("target precision", tally.rate("target.p")),
        ("target recall", tally.rate("target.r")),
        *((name, tally.rate(name)) for name in (*named, *RATES)),
    )
    return {name: round(value, 4) for name, value in rows if value is not None}


def all_figures(scores: Iterable[Score]) -> dict[str, dict[str, float]]:
    """Return the figures of each document, and under "ALL" those over all of them."""
    scores = tuple(scores)
    return {**{score.doc: figures(Tally.of(score.marks)) for score in scores}, "ALL": figures(total(scores))}


class FieldRow(NamedTuple):
    """One field's figures for a table; ``rate`` for a field that has neither precision nor recall."""

    name: str
    precision: float | None
    recall: float | None
    f1: float | None
    rate: float | None
    hits: int
    of: int


def field_rows(tally: Tally) -> tuple[FieldRow, ...]:
    """Return a row for each field of ``tally``; hits and their number are those of the recall or the rate."""
    names = {name.removesuffix(".p").removesuffix(".r") for name in tally.sums}
    return tuple(_field_row(name, tally) for name in sorted(names, key=_order))


def _order(name: str) -> tuple[int, str]:
    """Return where the row of a field stands: targets first, then what is part of them, then the rest."""
    group = next(i for i, start in enumerate((*FIRST, "")) if name.startswith(start))
    return group, name


def _field_row(name: str, tally: Tally) -> FieldRow:
    """Return the figures of one field."""
    recalled = f"{name}.r" in tally.sums
    hits, of = tally.sums[f"{name}.r" if recalled else name]
    f1 = tally.f1(name) if f"{name}.p" in tally.sums else None
    return FieldRow(name, tally.rate(f"{name}.p"), tally.rate(f"{name}.r"), f1, tally.rate(name), hits, of)
