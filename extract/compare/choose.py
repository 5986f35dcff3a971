"""Which documents belong to a place and a year, with those above and below that they hang together with."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from extract.compare.chain import chain
from extract.compare.years import overlap
from extract.text.fold import fold
from schemas import DocumentRecord, Period


def find_relevant(records: Iterable[DocumentRecord], place: str | None, year: int | None) -> frozenset[str]:
    """Return the ``doc_id`` of the documents of ``place`` and ``year`` and of those in a chain with them."""
    told = [record for record in records if year is None or of_year(record, year)]
    if place is None:
        return frozenset(record.doc_id for record in told)
    starts = {record.doc_id for record in told if of_place(record, place)}
    up: dict[str, set[str]] = defaultdict(set)
    down: dict[str, set[str]] = defaultdict(set)
    for link in chain(told).links:
        up[link.lower].add(link.upper)
        down[link.upper].add(link.lower)
    return frozenset(_reached(starts, up) | _reached(starts, down))


def _reached(starts: set[str], steps: Mapping[str, set[str]]) -> set[str]:
    """Return what any number of steps in one direction reaches, the starts too."""
    found, new = set(starts), set(starts)
    while new:
        new = {target for each in new for target in steps.get(each, ())} - found
        found |= new
    return found


def of_place(record: DocumentRecord, place: str) -> bool:
    """Tell whether ``record`` comes from ``place``, whose rank ("tỉnh") may be left out; marks may be too."""
    return bool(record.meta.place) and f" {fold(place)} " in f" {fold(record.meta.place or '')} "


def of_year(record: DocumentRecord, year: int) -> bool:
    """Tell whether ``record`` speaks of ``year``; without a period it speaks of those from its date on."""
    if record.meta.period:
        return overlap(record.meta.period, Period(kind="in", start=str(year), end=str(year)))
    return record.meta.date is None or int(record.meta.date[:4]) <= year
