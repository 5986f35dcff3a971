"""Checks of what the document says about itself: its number, date and issuer."""

from collections.abc import Iterator

from extract.audit.references.issuer import body_of_letters, body_of_name, may_be_one
from extract.audit.references.number import Number, parse_number
from extract.audit.references.numbers import numbered
from extract.audit.report import make_finding
from extract.audit.timing.days import vietnamese
from schemas import Citation, CitationRole, Finding, Paper, Severity


def own_number_told_differently(paper: Paper) -> Iterator[Finding]:
    """The annex gives the document that it belongs to another number or another date than the head."""
    meta = paper.record.meta
    own = parse_number(meta.number)
    for item, number in numbered(paper):
        if own is None or meta.date is None or not _may_be_own(item, number, own, meta.issuer):
            continue
        attached = item.role is CitationRole.ATTACHED
        when = item.date or meta.date
        if number.key == own.key and when[: len(meta.date)] != meta.date:
            if attached or when[:4] == meta.date[:4]:
                yield _other_date(paper, item, when, meta.date, attached)
        elif number.key != own.key and attached and item.date == meta.date:
            yield _other_number(paper, item, meta.number or "")


def _other_date(paper: Paper, item: Citation, when: str, head: str, attached: bool) -> Finding:
    return make_finding(
        paper,
        "own_number_told_differently",
        Severity.ERROR if attached else Severity.WARNING,
        (item.span,),
        "audit.own_date_told_differently",
        stated=when,
        computed=head,
        number=item.number,
        when=vietnamese(when),
        head=vietnamese(head),
    )


def _other_number(paper: Paper, item: Citation, head: str) -> Finding:
    return make_finding(
        paper,
        "own_number_told_differently",
        Severity.WARNING,
        (item.span,),
        "audit.own_number_told_differently",
        stated=item.number,
        computed=head,
        repair=item.quote.replace(item.number or "", head),
        number=item.number,
        head=head,
    )


def own_number_against_issuer(paper: Paper) -> Iterator[Finding]:
    """The letters of the document's own number are those of another sort of office than its issuer."""
    meta = paper.record.meta
    blank = meta.number is not None and meta.number.startswith("/")
    own = parse_number(f"1{meta.number}" if blank else meta.number)
    named, lettered = body_of_name(meta.issuer), body_of_letters(own.body) if own else None
    if own and named and lettered and named != lettered:
        yield make_finding(
            paper,
            "own_number_against_issuer",
            Severity.WARNING,
            (),
            "audit.own_number_against_issuer",
            stated=meta.number,
            computed=meta.issuer,
            number=meta.number,
            issuer=meta.issuer,
        )


def _may_be_own(item: Citation, number: Number, own: Number, issuer: str | None) -> bool:
    """Return whether a citation has the letters and, as far as told, the issuer of the document itself."""
    named = item.issuer is None or may_be_one(item.issuer, issuer)
    return number.letters == own.letters and named
