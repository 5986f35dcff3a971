"""Many files to records, where one that cannot be read does not stop the others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from extract.errors import BrokenFileError, ExtractError
from extract.lexicon.messages import both
from extract.pipeline import extract_record
from schemas import DocumentRecord


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: its record, or the error that says why there is none."""

    path: Path
    seconds: float
    record: DocumentRecord | None = None
    error: ExtractError | None = None


def extract_each(paths: Iterable[Path]) -> Iterator[Outcome]:
    """Yield what became of each file, in the order of ``paths``."""
    for path in paths:
        began = perf_counter()
        try:
            record = extract_record(with_plain_name(path))
        except ExtractError as error:
            yield Outcome(path, perf_counter() - began, error=error)
        else:
            yield Outcome(path, perf_counter() - began, record=record)


def with_plain_name(path: Path) -> Path:
    """Return ``path``; raises BrokenFileError where its name is no text, as no record could name it."""
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        raise BrokenFileError(ascii(str(path)), *both("file.name_is_no_text")) from None
    return path
