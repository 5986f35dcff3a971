"""Cited documents against gold: those named with a number, and their dates."""

import re
from collections.abc import Iterator

from extract.evaluate.agree import number_key
from extract.evaluate.gold import GoldDocument
from extract.evaluate.mark import Disagreement, Mark
from schemas import DocumentRecord


def score_citations(gold: GoldDocument, record: DocumentRecord) -> Iterator[Mark | Disagreement]:
    """Yield precision and recall of the cited numbers, and the share of right dates among those found."""
    wanted = {number_key(citation.number): citation.date for citation in gold.citations}
    found = _numbers(record)
    found.pop(number_key(gold.meta.number), None)
    hits = len(wanted.keys() & found.keys())
    yield Mark("citations.r", hits, len(wanted))
    yield Mark("citations.p", hits, len(found))
    for number, date in wanted.items():
        if number not in found:
            yield Disagreement("gold.citation_missed", {"number": number})
        elif date:
            yield from _date(number, date, found[number])
    for number in sorted(found.keys() - wanted.keys()):
        yield Disagreement("gold.citation_too_many", {"number": number})


def _numbers(record: DocumentRecord) -> dict[str, str]:
    """Return each cited number with its first date; without letters ("Đề án số 08") counts neither way."""
    found: dict[str, str] = {}
    for citation in record.citations:
        if citation.number and re.search(r"[^\W\d]", citation.number):
            key = number_key(citation.number)
            found[key] = found.get(key) or citation.date or ""
    return found


def _date(number: str, wanted: str, found: str) -> Iterator[Mark | Disagreement]:
    """Yield whether the date of a cited document is right."""
    yield Mark("citation dates", found[:10] == wanted)
    if found[:10] != wanted:
        yield Disagreement("gold.citation_date", {"number": number, "wanted": wanted, "found": found})
