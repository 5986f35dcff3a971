"""Whether what a record quotes still stands in its source, character by character."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from extract.errors import BrokenFileError, ExtractError, FileMissingError
from extract.lexicon.messages import both
from extract.readers import read_document
from extract.readers.archive import archive_of
from extract.text.document import Document
from schemas import DocumentRecord, Section, Span

QUOTING = ("statements", "assignments", "deadlines", "citations")


@dataclass(frozen=True, slots=True)
class Verification:
    """How many places of one record were compared, by field, and what its source does not bear out."""

    compared: dict[str, int]
    faults: tuple[ExtractError, ...]


class Quoted(NamedTuple):
    """A quote of a record and the place it claims."""

    field: str
    id: str
    quote: str
    span: Span


def verify_record(record: DocumentRecord, folder: Path) -> Verification:
    """Compare ``record`` with its source, whose path counts from the working directory or from ``folder``."""
    try:
        document = read_document(find_source(record, folder))
    except ExtractError as error:
        return Verification(dict.fromkeys((*QUOTING, "sections"), 0), (error,))
    compared = {name: len(getattr(record, name)) for name in (*QUOTING, "sections")}
    return Verification(compared, (*_changed(record, document), *_misplaced(record, document)))


def total_compared(verifications: Iterable[Verification]) -> dict[str, int]:
    """Return how many places were compared in all records, by field."""
    totals = dict.fromkeys((*QUOTING, "sections"), 0)
    for verification in verifications:
        totals = {name: count + verification.compared[name] for name, count in totals.items()}
    return totals


def find_source(record: DocumentRecord, folder: Path) -> Path:
    """Return where the source of ``record`` lies; raises FileMissingError where it lies nowhere."""
    path = Path(record.source.path)
    for candidate in (path, folder / path):
        if archive_of(candidate).is_file():
            return candidate
    raise FileMissingError(path, *both("verify.source_missing", folder=folder))


def _changed(record: DocumentRecord, document: Document) -> Iterator[ExtractError]:
    """The file holds other bytes, or its canonical text another number of characters."""
    path, stated, found = document.source.path, record.source.sha256, document.source.sha256
    if stated != found:
        yield BrokenFileError(path, *both("verify.other_bytes", stated=stated[:12], found=found[:12]))
    if record.text_length != len(document.text):
        yield BrokenFileError(
            path, *both("verify.other_length", stated=record.text_length, found=len(document.text))
        )


def _misplaced(record: DocumentRecord, document: Document) -> Iterator[ExtractError]:
    """A quote does not stand at its span, or a section does not begin with its mark."""
    path, text = document.source.path, document.text
    for field, id, quote, span in _quotes(record):
        if span.of(text) != quote:
            at = {"start": span.start, "end": span.end, "quote": quote[:60]}
            yield BrokenFileError(path, *both("verify.misplaced", field=field, id=id, **at))
    for section in record.sections:
        if not _stands(section, text):
            opening = f"{section.label} {section.heading}".strip()[:60]
            at = {"start": section.span.start, "end": section.span.end, "quote": opening}
            yield BrokenFileError(path, *both("verify.misplaced", field="sections", id=section.id, **at))


def _quotes(record: DocumentRecord) -> Iterator[Quoted]:
    """Yield each quote of ``record``."""
    for name in QUOTING:
        for item in getattr(record, name):
            yield Quoted(name, item.id, item.quote, item.span)


def _stands(section: Section, text: str) -> bool:
    """Tell whether ``section`` lies within ``text`` and begins with its mark, or else with its heading."""
    if not section.span.start <= section.span.end <= len(text):
        return False
    return _letters(section.span.of(text)).startswith(_letters(section.label or section.heading))


def _letters(text: str) -> str:
    """Return the letters and digits of ``text`` in lower case.

    >>> _letters("**II. Mục tiêu**")
    'iimụctiêu'
    """
    return "".join(char for char in text.casefold() if char.isalnum())
