"""The words by which the parts of an official paper are told apart."""

from functools import cache
from typing import Literal

from extract.lexicon.load import load_entries
from extract.text.fold import fold
from schemas.base import Record

_LONGEST_TYPE = 40
"""So long, in characters, the name of a kind of document may be."""

Level = Literal["central", "province", "district", "commune"]


class DocumentType(Record):
    """A kind of document; what its fields mean stands in ``document_types.yaml``."""

    name: str
    symbols: tuple[str, ...] = ()
    promulgates: bool = False
    attachable: bool = False
    looks: Literal["ahead", "back"] | None = None


class IssuingBody(Record):
    """How the name of an issuer begins; see ``issuing_bodies.yaml``."""

    name: str
    aliases: tuple[str, ...] = ()
    symbol: str | None = None
    level: Level | None = None
    of: str | None = None


class PlaceUnit(Record):
    """A word before the name of a place; before the words in ``never`` it is something else."""

    name: str
    aliases: tuple[str, ...] = ()
    level: Level
    never: tuple[str, ...] = ()


class CentralCity(Record):
    """A city that ranks with the provinces, ``since`` a year where that matters."""

    name: str
    since: str = ""


class Cue(Record):
    """Words that play one role."""

    role: str
    words: tuple[str, ...]


@cache
def document_types() -> dict[str, DocumentType]:
    """Return the kinds of documents by their names in lower case, long names first."""
    types = load_entries("document_types", DocumentType)
    return {t.name.lower(): t for t in sorted(types, key=lambda t: -len(t.name))}


@cache
def _types_without_marks() -> dict[str, DocumentType]:
    return {fold(name): kind for name, kind in document_types().items()}


@cache
def types_by_symbol() -> dict[str, str]:
    """Return the name of the kind of document for each symbol of a number ("KH")."""
    return {s: t.name for t in load_entries("document_types", DocumentType) for s in t.symbols}


@cache
def issuing_bodies() -> dict[str, IssuingBody]:
    """Return the issuers by their names and aliases in lower case, long names first."""
    forms = [(form.lower(), body) for body in load_entries("issuing_bodies", IssuingBody)
             for form in (body.name, *body.aliases)]  # fmt: skip
    return dict(sorted(forms, key=lambda pair: -len(pair[0])))


@cache
def bodies_by_symbol() -> dict[str, IssuingBody]:
    """Return the issuer for each symbol of a number ("UBND")."""
    return {b.symbol: b for b in load_entries("issuing_bodies", IssuingBody) if b.symbol}


@cache
def place_units() -> dict[str, PlaceUnit]:
    """Return the words before names of places by their forms in lower case, long forms first."""
    forms = [(form.lower(), unit) for unit in load_entries("place_units", PlaceUnit)
             for form in (unit.name, *unit.aliases)]  # fmt: skip
    return dict(sorted(forms, key=lambda pair: -len(pair[0])))


@cache
def central_cities() -> dict[str, str]:
    """Return the cities that rank with the provinces, in lower case, with the year since when."""
    return {city.name.lower(): city.since for city in load_entries("central_cities", CentralCity)}


@cache
def cue_words(role: str) -> tuple[str, ...]:
    """Return the words of ``role`` in lower case, long ones first."""
    cues = (*load_entries("paper_cues", Cue), *load_entries("signing_positions", Cue))
    words = {word.lower() for cue in cues if cue.role == role for word in cue.words}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def document_type_at(text: str) -> DocumentType | None:
    """Return the kind of document that ``text`` names at its beginning.

    >>> kinds = map(document_type_at, ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "Kế hoạch số 5", "Tỉnh ủy"))
    >>> [kind and kind.name for kind in kinds]
    ['Chương trình hành động', 'Kế hoạch', None]
    >>> kind = document_type_at("QUYÉT ĐỊNH")  # so a scan may read it
    >>> kind and kind.name
    'Quyết định'
    """
    lowered = text[:_LONGEST_TYPE].lower()
    for name, kind in document_types().items():
        if lowered.startswith(name) and not lowered[len(name) : len(name) + 1].isalpha():
            return kind
    return _misread_type(text) if text[:3].isupper() else None


def _misread_type(text: str) -> DocumentType | None:
    """Return the kind in capitals that ``text`` begins with, some of whose marks a scan has lost."""
    folded = fold(text[:_LONGEST_TYPE])
    for name, kind in _types_without_marks().items():
        if not folded.startswith(name) or not text[: len(name)].isupper():
            continue
        after = text[len(name) :].strip(" :.")
        if not after or (text[len(name)] == " " and after[0].isupper() and after[1:2].islower()):
            return kind
    return None


def body_at(text: str, at: int = 0) -> tuple[IssuingBody, int] | None:
    """Return the issuer whose name begins at ``at`` of ``text``, and where that beginning ends.

    >>> found = body_at("UBND TỈNH LÀO CAI")
    >>> found and (found[0].name, found[1])
    ('Ủy ban nhân dân', 4)
    >>> body_at("Bộtrưởng"), body_at("Kế hoạch")
    (None, None)
    """
    lowered = text[at : at + 60].lower()
    for form, body in issuing_bodies().items():
        if lowered.startswith(form) and not lowered[len(form) : len(form) + 1].isalpha():
            return body, at + len(form)
    return None
