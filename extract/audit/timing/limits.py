"""Finds the days by which something is to be done, also those that a careful reader would call impossible."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract.lexicon.audit_words import audit_words
from extract.text.dates import DATE, iso_date
from schemas import Span

REACH = 220
"""So many characters before a time its clause may begin."""
NEAR = 80
"""So near a time the words stand that tell of the past, and those behind it that name the duty."""

_CUE = r"trước|chậm nhất|muộn nhất|hạn cuối|hoàn thành|xong|trong(?=\s+tháng)"
_LIMIT = regex.compile(
    rf"(?<!\w)(?:{_CUE})(?!\w)[^;:.|\n\d]{{0,25}}?(?:ngày\s+)?(?<![\d/.-])(?P<when>{DATE})", regex.IGNORECASE
)
_DIVIDES = regex.compile(r"[.;:|](?=\s|$)|\n")
_DUTY = regex.compile(audit_words("duty"), regex.IGNORECASE)
_MEANT = regex.compile(audit_words("meant") + r"\s*$", regex.IGNORECASE)
_PAST = regex.compile(audit_words("past"), regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Limit:
    """``date`` is ISO, as precise as the words ``when``; ``clause`` is what has to be done by then."""

    date: str
    when: Span
    clause: Span


def find_limits(text: str) -> Iterator[Limit]:
    """Yield the days and months that a duty ends with; times that only tell of the past are left out.

    >>> text = "Gửi báo cáo trước ngày 30/4/2022; nợ phát sinh trước ngày 1/1/2015"
    >>> [limit.date for limit in find_limits(text)]
    ['2022-04-30']
    """
    for match in _LIMIT.finditer(text):
        date = iso_date(match["year"], match["month"], match["day"])
        start = clause_start(text, match.start())
        behind = _DIVIDES.search(text, match.end(), match.end() + NEAR)
        words = text[start : behind.start() if behind else match.end() + NEAR]
        near = words[max(match.start() - NEAR - start, 0) :]
        meant = _MEANT.search(text[start : match.start()])
        if date and not meant and _DUTY.search(words) and not _PAST.search(near):
            yield Limit(
                date, Span(start=match.start("when"), end=match.end("when")), _span(start, match.end())
            )


def clause_start(text: str, at: int) -> int:
    """Return where the clause that holds ``at`` begins: behind a full stop, a semicolon or a line end.

    >>> clause_start("Rà soát; gửi báo cáo trước ngày 30/4", 21)
    9
    """
    low = max(at - REACH, 0)
    ends = [match.end() for match in _DIVIDES.finditer(text, low, at)]
    start = ends[-1] if ends else low
    return start + len(text[start:at]) - len(text[start:at].lstrip(" -+*–•"))


def _span(start: int, end: int) -> Span:
    return Span(start=start, end=end)
