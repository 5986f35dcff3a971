"""Checks of citations within one document: numbers, dates, types and issuers that cannot go together."""

from collections.abc import Iterator

from extract.audit.references.issuer import body_of_letters, body_of_name
from extract.audit.references.number import Number, parse_number
from extract.audit.report import make_finding
from extract.audit.timing.days import vietnamese
from extract.rules.due_dates import last_day
from extract.structure.vocabulary import document_types
from schemas import Citation, CitationRole, Finding, Paper, Severity

MANY = 3
"""Where so many citations are later than the document, it is the document's own date that is doubtful."""

_ANY_TYPE = frozenset({"Văn bản", "Công văn", "Công điện"})
_KINDRED = (frozenset({"Thông báo", "Kết luận"}), frozenset({"Quyết định", "Quy định"}))


def year_of_number_against_date(paper: Paper) -> Iterator[Finding]:
    """The year inside a cited number is not the year of its date."""
    for item, number in numbered(paper):
        if years_disagree(item, number) and item.date and number.year:
            yield make_finding(
                paper,
                "year_of_number_against_date",
                Severity.WARNING if _may_be_january(item, number) else Severity.ERROR,
                (item.span,),
                "audit.year_of_number_against_date",
                stated=item.date,
                computed=number.year,
                repair=item.quote.replace(item.date[:4], number.year)
                if item.quote.count(item.date[:4]) == 1
                else None,
                number=item.number,
                when=vietnamese(item.date),
                year=number.year,
            )


def cited_before_issued(paper: Paper) -> Iterator[Finding]:
    """A document that was issued later than this one is cited as if it were there."""
    issued = paper.record.meta.date
    later = [item for item, number in numbered(paper) if issued and _later(item, number, issued)]
    whole = len(issued or "") == len("2024-01-01") and len({item.number for item in later}) < MANY
    for item in later:
        when = item.date or (parse_number(item.number) or Number("", None, "")).year or ""
        yield make_finding(
            paper,
            "cited_before_issued",
            Severity.ERROR if whole else Severity.WARNING,
            (item.span,),
            "audit.cited_before_issued",
            stated=when,
            computed=issued,
            number=item.number,
            when=vietnamese(when),
            issued=vietnamese(issued or ""),
        )


def number_without_year(paper: Paper) -> Iterator[Finding]:
    """A decree or a circular is cited by a number without its year."""
    full = {(n.serial, n.letters): n.year for _, n in numbered(paper) if n.year}
    for item, number in numbered(paper):
        old = item.date is not None and item.date < "1998"
        if number.needs_year and not old:
            year = full.get((number.serial, number.letters)) or (item.date or "")[:4]
            head, stroke, tail = (item.number or "").partition("/")
            yield make_finding(
                paper,
                "number_without_year",
                Severity.WARNING,
                (item.span,),
                "audit.number_without_year",
                stated=item.number,
                repair=f"{head}/{year}{stroke}{tail}" if year else None,
                number=item.number,
                type=(number.type or item.type).lower(),
            )


def type_against_number(paper: Paper) -> Iterator[Finding]:
    """The word for the type of a cited document is not what the letters of its number stand for."""
    for item, number in numbered(paper):
        if number.type and not _types_agree(item.type, number.type):
            yield make_finding(
                paper,
                "type_against_number",
                Severity.WARNING,
                (item.span,),
                "audit.type_against_number",
                stated=item.type,
                computed=number.type,
                number=item.number,
                type=item.type,
                other=number.type,
            )


def issuer_against_number(paper: Paper) -> Iterator[Finding]:
    """The office that a citation names is not one that gives such numbers."""
    for item, number in numbered(paper):
        named, lettered = body_of_name(item.issuer), body_of_letters(number.body)
        joint = number.letters.count("/") > 1
        if named and lettered and named != lettered and not joint:
            yield make_finding(
                paper,
                "issuer_against_number",
                Severity.WARNING,
                (item.span,),
                "audit.issuer_against_number",
                stated=item.issuer,
                computed=number.central_issuer or number.body,
                number=item.number,
                issuer=item.issuer,
            )


def numbered(paper: Paper) -> Iterator[tuple[Citation, Number]]:
    """Yield the citations that give a whole number, with its parts."""
    for item in paper.record.citations:
        number = parse_number(item.number)
        if number is not None:
            yield item, number


def years_disagree(item: Citation, number: Number) -> bool:
    """Return whether the number holds another year than its date."""
    return number.year is not None and item.date is not None and item.date[:4] != number.year


def _may_be_january(item: Citation, number: Number) -> bool:
    """Return whether the number of a year's last days may have been dated in the next January."""
    return item.date is not None and item.date.startswith(f"{int(number.year or 0) + 1}-01")


def _later(item: Citation, number: Number, issued: str) -> bool:
    """Return whether the cited document surely is later than ``issued``, this one itself aside."""
    if item.role is CitationRole.ATTACHED or years_disagree(item, number):
        return False
    return (item.date or number.year or "") > last_day(issued)


def _types_agree(word: str, letters: str) -> bool:
    """Return whether a citation may say ``word`` for a document whose letters stand for ``letters``.

    A plan may be cited by the decision that put it into force, and a letter by any name.

    >>> _types_agree("Thông tư liên tịch", "Thông tư"), _types_agree("Kế hoạch", "Quyết định")
    (True, True)
    >>> _types_agree("Nghị định", "Nghị quyết")
    False
    """
    if word in _ANY_TYPE or letters in _ANY_TYPE or word.startswith(letters) or letters.startswith(word):
        return True
    known = document_types()
    loose = [name for name in (word, letters) if name.lower() not in known or known[name.lower()].attachable]
    return bool(loose) or any({word.split(" Kết")[0], letters} <= pair for pair in _KINDRED)
