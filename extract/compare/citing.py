"""Whether one document names another one, and whether it reports on it."""

import regex

from extract.structure.vocabulary import document_types
from schemas import Citation, DocumentRecord

_NAMED = regex.compile(r"(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường) \p{Lu}")
_BLANK = regex.compile(r"[\s.]+|^0+")


def names_the_other(one: DocumentRecord, other: DocumentRecord) -> bool:
    """Tell whether one of two documents names the other one by its number."""
    return names(one, other) or names(other, one)


def names(citing: DocumentRecord, cited: DocumentRecord) -> bool:
    """Tell whether ``citing`` names ``cited`` by its number; a number left blank is nobody's."""
    return any(cites(citation, cited) for citation in citing.citations)


def cites(citation: Citation, record: DocumentRecord) -> bool:
    """Tell whether ``citation`` names ``record``: by its number, with no other date and no other place.

    Each province has its own "38/KH-UBND" each year.
    """
    key = number_key(record.meta.number)
    return (
        bool(key)
        and number_key(citation.number) == key
        and _same_day(citation, record)
        and _of_its_place(citation, record)
    )


def _same_day(citation: Citation, record: DocumentRecord) -> bool:
    """Tell whether the dates agree as far as both are told."""
    told, own = citation.date or "", record.meta.date or ""
    return told.startswith(own) or own.startswith(told)


def _of_its_place(citation: Citation, record: DocumentRecord) -> bool:
    """Tell whether the issuer that is cited, where its place is told, is one of the record's place."""
    issuer, place = (citation.issuer or "").casefold(), (record.meta.place or "").casefold()
    return not place or place in issuer or not _NAMED.search(citation.issuer or "")


def number_key(number: str | None) -> str:
    """Return a number without blanks and leading zeros, empty where it was left blank.

    >>> number_key("07/KH-UBND") == number_key("7 /KH-UBND"), number_key("/KH-UBND")
    (True, '')
    """
    key = _BLANK.sub("", (number or "").upper()).lstrip("0").replace("–", "-")
    return key if key[:1].isdigit() else ""


def reports_on(report: DocumentRecord, plan: DocumentRecord) -> bool:
    """Tell whether ``report`` looks back and names ``plan``, or is of its place and its years."""
    if not looks_back(report) or looks_back(plan):
        return False
    same_place = report.meta.place is not None and report.meta.place == plan.meta.place
    return names(report, plan) or (same_place and _on_its_years(report, plan))


def _on_its_years(report: DocumentRecord, plan: DocumentRecord) -> bool:
    """Tell whether the year that a report ends with is one of the plan."""
    told, planned = report.meta.period, plan.meta.period
    if not told or not planned:
        return False
    return (planned.start or planned.end)[:4] <= told.end[:4] <= planned.end[:4]


def looks_back(record: DocumentRecord) -> bool:
    """Tell whether documents of this type tell what was reached."""
    kind = document_types().get((record.meta.type or "").lower())
    return kind is not None and kind.looks == "back"
