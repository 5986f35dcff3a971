"""Which document carries out which: by the numbers that it names, else by level, place, time and subject."""

from collections.abc import Iterable, Sequence
from typing import Literal

from extract.compare.citing import cites, looks_back
from extract.compare.levels import rank, upside_down
from extract.compare.subject import same_subject
from extract.compare.within import may_govern
from extract.compare.years import overlap
from extract.lexicon.comparison import compare_words
from schemas import Citation, CitationRole, DocumentRecord
from schemas.base import Record

CARRIED_OUT = (CitationRole.BASIS, CitationRole.IMPLEMENTS)


class Link(Record):
    """``lower`` carries out ``upper`` (two ``doc_id``), since it names it or is on the same subject."""

    upper: str
    lower: str
    ground: Literal["citation", "subject"]
    quote: str | None = None


class Absent(Record):
    """A document that ``doc_id`` carries out and that is not among those at hand."""

    doc_id: str
    type: str
    number: str
    date: str | None
    quote: str


class Chain(Record):
    """``links`` from the top down; ``absent`` are the documents that are named and not there."""

    links: tuple[Link, ...]
    absent: tuple[Absent, ...]


def chain(records: Iterable[DocumentRecord]) -> Chain:
    """Return which of ``records`` carries out which, by what each names or, failing that, by subject."""
    ordered = sorted(records, key=lambda it: (rank(it), it.meta.date or "", it.doc_id))
    links = [link for lower in ordered for link in _links(lower, ordered)]
    absent = (gap for lower in ordered for gap in _absent(lower, ordered))
    return Chain(links=tuple(links), absent=tuple(absent))


def _links(lower: DocumentRecord, records: Sequence[DocumentRecord]) -> list[Link]:
    """Return what ``lower`` carries out: what it names of these, else what is above it on its subject."""
    others = [record for record in records if record.doc_id != lower.doc_id]
    named = [
        Link(upper=upper.doc_id, lower=lower.doc_id, ground="citation", quote=citation.quote)
        for upper in others
        if (citation := _naming(lower, upper)) and not upside_down(upper, lower)
    ]
    return named or [
        Link(upper=upper.doc_id, lower=lower.doc_id, ground="subject")
        for upper in others
        if _on_one_subject(upper, lower)
    ]


def _naming(lower: DocumentRecord, upper: DocumentRecord) -> Citation | None:
    """Return where ``lower`` names ``upper``, a legal basis before a mention."""
    found = [citation for citation in lower.citations if cites(citation, upper)]
    return min(
        found, key=lambda citation: (citation.role not in CARRIED_OUT, citation.span.start), default=None
    )


def _on_one_subject(upper: DocumentRecord, lower: DocumentRecord) -> bool:
    """Tell whether ``upper`` is a plan above ``lower`` that tells of the same subject in the same years."""
    above = rank(upper) < rank(lower) or upside_down(lower, upper)
    return (
        above
        and not looks_back(upper)
        and may_govern(upper, lower)
        and overlap(upper.meta.period, lower.meta.period)
        and same_subject(upper.meta.title, lower.meta.title)
    )


def _absent(lower: DocumentRecord, records: Sequence[DocumentRecord]) -> list[Absent]:
    """Return the plans and decisions that ``lower`` carries out and that none of ``records`` is; no laws."""
    found = {
        it.number: Absent(doc_id=lower.doc_id, type=it.type, number=it.number, date=it.date, quote=it.quote)
        for it in reversed(lower.citations)
        if it.number
        and it.role in CARRIED_OUT
        and it.type not in compare_words("norm")
        and not any(cites(it, record) for record in records)
    }
    return list(reversed(found.values()))
