"""Which document carries out which: by the numbers that it names, else by level, place, time and subject."""

from collections.abc import Iterable
from typing import Literal

from extract.compare.citing import cites
from extract.compare.levels import rank, upside_down
from extract.compare.shelf import Shelf, shelve
from extract.compare.years import overlap
from extract.lexicon.comparison import compare_words
from schemas import CitationRole, DocumentRecord
from schemas.base import Record

Ground = Literal["citation", "subject"]
CARRIED_OUT = (CitationRole.BASIS, CitationRole.IMPLEMENTS)


class Link(Record):
    """``lower`` carries out ``upper`` (two ``doc_id``), since it names it or is on the same subject."""

    upper: str
    lower: str
    ground: Ground
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
    shelf = shelve(ordered)
    links = [link for lower in ordered for link in _named(lower, shelf) or _on_its_subject(lower, shelf)]
    absent = (gap for lower in ordered for gap in _absent(lower, shelf))
    return Chain(links=tuple(links), absent=tuple(absent))


def _named(lower: DocumentRecord, shelf: Shelf) -> list[Link]:
    """Return the documents that ``lower`` names, each with its words; a legal basis goes before a mention."""
    citations = sorted(lower.citations, key=lambda it: (it.role not in CARRIED_OUT, it.span.start))
    found: dict[str, Link] = {}
    for citation in citations:
        for upper in shelf.numbered(citation.number):
            if upper.doc_id != lower.doc_id and cites(citation, upper) and not upside_down(upper, lower):
                found.setdefault(upper.doc_id, _link(upper, lower, citation.quote))
    return list(found.values())


def _link(upper: DocumentRecord, lower: DocumentRecord, quote: str | None) -> Link:
    ground: Ground = "citation" if quote else "subject"
    return Link(upper=upper.doc_id, lower=lower.doc_id, ground=ground, quote=quote)


def _on_its_subject(lower: DocumentRecord, shelf: Shelf) -> list[Link]:
    """Return the plans above ``lower`` that tell of its subject in its years."""
    plans = (upper for upper in shelf.on_subject_of(lower) if upper.doc_id != lower.doc_id)
    return [_link(upper, lower, None) for upper in plans if _stands_over(upper, lower)]


def _stands_over(upper: DocumentRecord, lower: DocumentRecord) -> bool:
    """Tell whether ``upper`` stands above ``lower`` and has a year in common with it."""
    above = rank(upper) < rank(lower) or upside_down(lower, upper)
    return above and overlap(upper.meta.period, lower.meta.period)


def _absent(lower: DocumentRecord, shelf: Shelf) -> list[Absent]:
    """Return the plans and decisions that ``lower`` carries out and that none of ``shelf`` is; no laws."""
    found = {
        it.number: Absent(doc_id=lower.doc_id, type=it.type, number=it.number, date=it.date, quote=it.quote)
        for it in reversed(lower.citations)
        if it.number
        and it.role in CARRIED_OUT
        and it.type not in compare_words("norm")
        and not any(cites(it, record) for record in shelf.numbered(it.number))
    }
    return list(reversed(found.values()))
