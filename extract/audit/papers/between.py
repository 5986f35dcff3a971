"""Checks over many documents: each is passed over once and only small notes of it are kept, on disk."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from extract.audit.papers.notes import Notes, open_notes
from extract.audit.references.number import parse_number
from extract.audit.timing.days import vietnamese
from extract.lexicon.messages import Words
from schemas import Finding, Paper, Quote, Severity, Span

DAY = len("2024-01-01")
SHOWN = 5
"""So many of the figures that differ between two documents of one number are quoted."""

ManyCheck = Callable[[Notes], Iterator[Finding]]


def audit_many(papers: Iterable[Paper]) -> Iterator[Finding]:
    """Yield what does not agree between documents; ``papers`` are passed over once, none is kept.

    Memory does not grow with their number: see ``extract.audit.papers.notes``.
    """
    with open_notes() as notes:
        for paper in papers:
            notes.add(paper)
        yield from audit_notes(notes)


def audit_notes(notes: Notes) -> Iterator[Finding]:
    """Yield what does not agree between the documents noted; no further one may be added then."""
    notes.seal()
    for check in MANY_CHECKS:
        yield from check(notes)


def cited_with_another_date(notes: Notes) -> Iterator[Finding]:
    """A document is cited with another date than it bears itself."""
    rows = notes.ask(
        f"SELECT c.doc, c.quote, c.start, c.number, c.day, d.day, d.name FROM citations c JOIN documents d"
        f" ON d.key = c.key AND d.who = c.who WHERE c.who <> '?' AND c.doc <> d.doc AND c.day <> d.day"
        f" AND length(c.day) = {DAY} AND length(d.day) = {DAY} AND c.year = substr(d.day, 1, 4)"
    )
    for doc, quote, start, number, day, own, name in rows:
        values = {"number": number, "when": vietnamese(day), "own": vietnamese(own), "name": name}
        yield _finding("cited_with_another_date", Severity.ERROR, doc, [(quote, start)], day, own, **values)


def cited_with_two_dates(notes: Notes) -> Iterator[Finding]:
    """Documents cite one number with different dates, and none of them is that document itself."""
    dates = notes.ask(
        f"SELECT key, who, year, day, count(DISTINCT doc) FROM citations c WHERE who <> '?' AND year <> ''"
        f" AND length(day) = {DAY} AND year = substr(day, 1, 4)"
        f" AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.key = c.key AND d.who = c.who"
        f" AND substr(d.day, 1, 4) = c.year) GROUP BY key, who, year, day ORDER BY key, who, year, day"
    )
    for number, group in groupby(dates, key=lambda row: tuple(row[:3])):
        counts = {row[3]: int(row[4]) for row in group}
        if len(counts) > 1:
            yield from _other_dates(notes, number, counts)


def _other_dates(notes: Notes, number: tuple[str, ...], counts: dict[str, int]) -> Iterator[Finding]:
    """Yield the citations of one number whose date is not the one that most documents give."""
    usual = max(counts, key=lambda day: counts[day])
    rows = notes.ask(
        "SELECT number, day, doc, quote, start FROM citations c WHERE key = ? AND who = ? AND year = ?"
        f" AND day <> ? AND length(day) = {DAY} AND NOT EXISTS (SELECT 1 FROM citations o WHERE o.key = c.key"
        f" AND o.who = c.who AND o.year = c.year AND o.doc = c.doc AND length(o.day) = {DAY}"
        " AND o.day <> c.day) ORDER BY doc, start",
        (*number, usual),
    )
    for text, day, doc, quote, start in rows:
        known = parse_number(text)
        anew = known is not None and known.starts_anew(day)
        severity = Severity.ERROR if counts[usual] > counts[day] and not anew else Severity.WARNING
        values = {"number": text, "when": vietnamese(day), "usual": vietnamese(usual), "count": counts[usual]}
        yield _finding("cited_with_two_dates", severity, doc, [(quote, start)], day, usual, **values)


def cited_after_repeal(notes: Notes) -> Iterator[Finding]:
    """A document rests on another that an earlier one put out of force."""
    rows = notes.ask(
        "SELECT DISTINCT c.doc, c.quote, c.start, c.number, r.name, r.issued FROM citations c JOIN repeals r"
        " ON r.key = c.key AND r.who = c.who WHERE c.who <> '?' AND c.doc <> r.doc AND r.issued <> ''"
        " AND c.role IN ('basis', 'implements') AND c.issued > r.issued"
        " AND length(c.issued) >= length(r.issued)"
        " AND (c.day = r.day OR c.day = '' OR r.day = '')"
    )
    for doc, quote, start, number, name, issued in rows:
        values = {"number": number, "name": name, "issued": vietnamese(issued)}
        yield _finding("cited_after_repeal", Severity.WARNING, doc, [(quote, start)], number, None, **values)


def one_number_two_contents(notes: Notes) -> Iterator[Finding]:
    """Documents bear the same number and date and do not hold the same figures."""
    rows = notes.ask(
        f"SELECT key, who, day, doc, name, figures FROM documents WHERE who <> '?' AND length(day) = {DAY}"
        " ORDER BY key, who, day, doc"
    )
    for _, group in groupby(rows, key=lambda row: tuple(row[:3])):
        first = None
        for _, _, _, doc, name, figures in group:
            first = figures if first is None else first
            if figures != first:
                yield from _other_contents(doc, name, json.loads(first), json.loads(figures))


def _other_contents(
    doc: str, name: str, others: list[list[Any]], figures: list[list[Any]]
) -> Iterator[Finding]:
    there = Counter((value, unit) for value, unit, _, _ in others)
    alone = []
    for value, unit, quote, start in figures:
        alone += [] if there[value, unit] > 0 else [(quote, start)]
        there[value, unit] -= 1
    count = len(alone) + sum(left for left in there.values() if left > 0)
    if count:
        values = {"name": name, "count": count}
        quotes = alone[:SHOWN]
        yield _finding("one_number_two_contents", Severity.WARNING, doc, quotes, str(count), None, **values)


MANY_CHECKS: tuple[ManyCheck, ...] = (
    cited_with_another_date,
    cited_with_two_dates,
    cited_after_repeal,
    one_number_two_contents,
)
"""All checks over many documents."""


def _finding(
    check: str,
    severity: Severity,
    doc: str,
    quotes: Iterable[tuple[str, int]],
    stated: str,
    computed: str | None,
    **values: object,
) -> Finding:
    return Finding(
        doc_id=doc,
        check=check,
        severity=severity,
        message=Words()(f"audit.{check}", **values),
        quotes=tuple(
            Quote(quote=quote, span=Span(start=start, end=start + len(quote))) for quote, start in quotes
        ),
        stated=stated,
        computed=computed,
    )
