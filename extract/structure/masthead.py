"""What the head of a paper says: its kind, number, date, issuer and title."""

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from extract.structure.adoption import adoption_date
from extract.structure.entitled import Entitled, read_entitled
from extract.structure.issuer_lines import IssuerLines, find_issuer
from extract.structure.lines import begins_with
from extract.structure.node import Outline
from extract.structure.numbering import Dated, parse_dated, parse_own_number, without_number
from extract.structure.pieces import Piece, pieces_of
from extract.structure.title import (
    find_subject,
    find_title,
    find_type,
    join_broken_kind,
    promulgated_type,
    sentence_case,
)
from extract.structure.vocabulary import (
    DocumentType,
    Level,
    document_type_at,
    document_types,
    types_by_symbol,
)
from extract.text.dates import parse_date
from extract.text.document import Document
from schemas import SectionKind

OPENING = 30_000
"""So many first characters are searched for the full name of a place."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """Fields that the head does not state are None; ``attached`` is the kind of document put into force."""

    type: str | None = None
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    level: Level | None = None
    place: str | None = None
    title: str | None = None
    attached: str | None = None


def parse_masthead(document: Document, outline: Outline) -> Masthead:
    """Return what the head of ``document`` says."""
    pieces = join_broken_kind(pieces_of(document, outline, SectionKind.HEAD))
    above, found = _before_prose(pieces), find_type(pieces)
    entitled = _first_line(pieces, found, len(above))
    found = (0, entitled.kind) if entitled else found
    top = pieces[: min(found[0], len(above))] if found else above
    number = (entitled and entitled.number) or _number(pieces, top)
    kind, printed_kind = _kind(found[1] if found else None, number)
    dated = _dated(top) or _dated(pieces[len(top) :][:6]) or _dated_at_end(document, outline)
    enclosed = _enclosure(document, outline, kind) if number is None or dated is None else None
    number = number or (parse_own_number(enclosed) if enclosed else None)
    date = (entitled and entitled.date) or (
        dated.date if dated else parse_date((enclosed or "").partition("ngày")[2])
    )
    told = [entitled.issuer.upper()] if entitled and entitled.issuer else []
    named = IssuerLines(told, top, pieces[len(top) :], pieces_of(document, outline, SectionKind.FOOT))
    issuer = find_issuer(named, number, dated or Dated(date or "", ""), document.text[:OPENING])
    said = find_title(pieces, *found) if found else find_subject(pieces)
    printed = entitled.title if entitled else said
    title = sentence_case(printed, document.text[pieces_end(outline) :], issuer.place) if printed else None
    return Masthead(
        kind.name if kind else None,
        number,
        date,
        issuer.name,
        issuer.level,
        issuer.place,
        title,
        _attached(outline, kind, title) or printed_kind,
    )


def _first_line(
    pieces: Sequence[Piece], found: tuple[int, DocumentType] | None, above: int
) -> Entitled | None:
    """Return what the first line says of the paper where no kind is printed in the ``above`` first pieces."""
    entitled = read_entitled(pieces[0].text) if pieces else None
    alone = found is None or found[0] >= above
    return entitled if entitled and (alone or (found and found[0] == 0 and entitled.number)) else None


def pieces_end(outline: Outline) -> int:
    """Return where the head's title is over: the first paragraph in running text begins."""
    return next((n.start for n in outline.nodes if n.end - n.start > 80 or (n.parent < 0 and n.start)), 0)


def _kind(printed: DocumentType | None, number: str | None) -> tuple[DocumentType | None, str | None]:
    """Return the kind, and the name of what it puts into force where that alone is printed as a title.

    A decision "Số: 4/2013/QĐ-UBND" may go without the word, straight to "QUY ĐỊNH MỨC CHI ...".
    """
    by_number = _type_of_number(number)
    if printed and by_number and by_number.promulgates and not printed.promulgates:
        return by_number, printed.name
    return printed or by_number, None


def _before_prose(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return the pieces before the first that is running text, or says whom a letter is for."""
    end = next(
        (i for i, p in enumerate(pieces) if _is_prose(p.text) or begins_with(p.text, "basis")), len(pieces)
    )
    return pieces[:end]


def _is_prose(text: str) -> bool:
    """Whether ``text`` is too long for a line of a head, and is not what a letter is about.

    >>> subject = "V/v hướng dẫn " + "nuôi cá lồng, " * 9
    >>> _is_prose(subject), _is_prose("Số: 5/UBND-KT " + subject), _is_prose(subject[4:])
    (False, False, True)
    """
    return len(text) > 120 and not (begins_with(text, "subject") or text.startswith("Số"))


def _number(pieces: Sequence[Piece], top: Sequence[Piece]) -> str | None:
    """Return the number beside the name of the issuer, else one that stands alone below the kind."""
    numbers = (
        parse_own_number(piece.text)
        for piece in (*top, *(p for p in pieces[len(top) :][:6] if len(p.text) < 60))
    )
    return next((number for number in numbers if number), None)


def _type_of_number(number: str | None) -> DocumentType | None:
    """Return the kind that the symbol of ``number`` names; a letter's symbol names none."""
    if number is None:
        return None
    symbols = regex.split(r"[-/]", number)
    names = (types_by_symbol()[symbol] for symbol in symbols if symbol in types_by_symbol())
    return document_types()[next(names, "Công văn").lower()]


def _dated(pieces: Sequence[Piece]) -> Dated | None:
    """Return the date of the first short piece that has one."""
    short = (
        without_number(piece.text)
        for piece in pieces
        if len(piece.text) < 120 and not begins_with(piece.text, "basis")
    )
    return next((dated for text in short if (dated := parse_dated(text))), None)


def _dated_at_end(document: Document, outline: Outline) -> Dated | None:
    """Return the day of adoption, else the date that stands beside the signature."""
    adopted = adoption_date(document.text)
    return Dated(adopted, "") if adopted else _dated(pieces_of(document, outline, SectionKind.FOOT))


def _enclosure(document: Document, outline: Outline, kind: DocumentType | None) -> str | None:
    """Return where the attached document says which paper of this ``kind`` it came with."""
    if kind is None:
        return None
    phrases = (document.text[n.start : n.end] for n in outline.nodes if n.start > 0 and n.end - n.start < 300)
    enclosed = (p for p in phrases if begins_with(p, "enclosed"))
    return next((p for p in enclosed if regex.search(rf"(?i){regex.escape(kind.name)}\s+số", p)), None)


def _attached(outline: Outline, kind: DocumentType | None, title: str | None) -> str | None:
    """Return the kind of the document that this one puts into force."""
    if kind is None or not kind.promulgates:
        return None
    label = next((n.label for n in outline.nodes if n.kind is SectionKind.ATTACHED), "")
    attached = document_type_at(label)
    return (promulgated_type(title) if title else None) or (attached.name if attached else None)
