"""One cited number with two dates: the same document cannot have been issued twice."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.audit.references.issuer import may_be_one, plain_issuer
from extract.audit.references.number import Number
from extract.audit.references.numbers import numbered, years_disagree
from extract.audit.report import make_finding
from extract.audit.timing.days import vietnamese
from schemas import Citation, CitationRole, Finding, Paper, Severity

DAY = len("2024-01-01")

Dated = tuple[Citation, Number]


def one_number_two_dates(paper: Paper) -> Iterator[Finding]:
    """One document is cited with two dates."""
    for dated in same_number(paper):
        right = likely_date([item for item, _ in dated])
        for item, number in dated:
            other = next((o for o, _ in dated if o.date == right), dated[0][0])
            severity = how_sure(item, other, number)
            if item.date != right and severity is not None:
                yield make_finding(
                    paper,
                    "one_number_two_dates",
                    severity,
                    (item.span, other.span),
                    "audit.one_number_two_dates",
                    stated=item.date,
                    computed=other.date,
                    repair=_repair(item, other),
                    number=item.number,
                    when=vietnamese(item.date or ""),
                    other=vietnamese(other.date or ""),
                )


def same_number(paper: Paper) -> Iterator[Sequence[Dated]]:
    """Yield the citations of each number that stand there with a whole date of their own."""
    dated = [
        (item, number)
        for item, number in numbered(paper)
        if item.date and len(item.date) == DAY and not years_disagree(item, number)
    ]
    dated.sort(key=lambda pair: (same_key(*pair), pair[0].span.start))
    for _, group in groupby(dated, key=lambda pair: same_key(*pair)):
        yield list(group)


def same_key(item: Citation, number: Number) -> str:
    """Return what two citations of one document share; of laws and resolutions the type too."""
    return number.key if number.type else f"{number.key} {'' if _letter(item) else item.type}"


def likely_date(items: Sequence[Citation]) -> str:
    """Return the date that most of ``items`` have, of those the one that stands first.

    Where the document is told which it puts into force, that date counts most.
    """
    counts = Counter(item.date or "" for item in items)
    attached = {item.date for item in items if item.role is CitationRole.ATTACHED}
    return max(counts, key=lambda date: (date in attached, counts[date]))


def how_sure(item: Citation, other: Citation, number: Number) -> Severity | None:
    """Return how sure it is that two citations with different dates mean one document, None where it is not.

    Numbers begin again every year and in every office, so without its year a number may well come back.
    """
    same_year = (item.date or "")[:4] == (other.date or "")[:4]
    if same_year and number.starts_anew(item.date or ""):
        return Severity.WARNING if may_be_one(item.issuer, other.issuer) else None
    if number.unique and (same_year or number.year):
        return Severity.ERROR
    if not number.unique and not may_be_one(item.issuer, other.issuer):
        return None
    if same_year:
        named = plain_issuer(item.issuer) and plain_issuer(item.issuer) == plain_issuer(other.issuer)
        return Severity.ERROR if named else Severity.WARNING
    return Severity.WARNING if number.year or _only_year(item, other) else None


def _repair(item: Citation, other: Citation) -> str | None:
    """Return the words of ``item`` with the year of ``other`` where that is all that differs."""
    if not item.date or not other.date or not _only_year(item, other) or item.quote.count(item.date[:4]) != 1:
        return None
    return item.quote.replace(item.date[:4], other.date[:4])


def _only_year(item: Citation, other: Citation) -> bool:
    """Return whether two dates are the same day of two years: hardly by chance."""
    return (item.date or "")[4:] == (other.date or "")[4:]


def _letter(item: Citation) -> bool:
    return item.type in {"Văn bản", "Công văn"}
