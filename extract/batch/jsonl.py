"""Records to and from JSON Lines files."""

from collections.abc import Collection, Iterable
from pathlib import Path

from pydantic import ValidationError

from extract.batch.whole_file import whole_file
from extract.errors import BrokenFileError, EmptyFileError, FileMissingError
from extract.lexicon.messages import both
from extract.readers.archive import archive_of
from schemas import DocumentRecord


def output_fault(path: Path, sources: Collection[Path]) -> str | None:
    """Return the name of the message that says why ``path`` cannot be written to, None where it can."""
    faults = {
        "output.folder": path.is_dir(),
        "output.no_folder": not path.parent.is_dir(),
        "output.device": path.exists() and not path.is_file(),
        "output.source": path.resolve() in {archive_of(source).resolve() for source in sources},
    }
    return next((message for message, holds in faults.items() if holds), None)


def save_lines(path: Path, lines: Iterable[str]) -> int:
    """Write ``lines`` to ``path`` and return how many there were.

    The file appears at once when all lines are there. Where a line fails, the program is stopped, or there is
    no line at all, what stood at ``path`` before stays. Raises FileMissingError where it cannot be written.
    """
    with whole_file(path) as partial:
        count = _write(partial, lines)
        if not count:
            partial.unlink()
    return count


def _write(path: Path, lines: Iterable[str]) -> int:
    """Write ``lines`` to ``path`` and return how many there were."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for line in lines:
            file.write(line + "\n")
            count += 1
    return count


def load_records(path: Path) -> tuple[DocumentRecord, ...]:
    """Return the records of a JSON Lines file.

    Raises FileMissingError, EmptyFileError, or BrokenFileError with the line that holds no record.
    """
    lines = _read(path).split("\n")
    records = tuple(_parse_line(path, number, line) for number, line in enumerate(lines, 1) if line.strip())
    if not records:
        raise EmptyFileError(path, *both("records.empty"))
    return records


def _read(path: Path) -> str:
    """Return the text of the file; raises FileMissingError or BrokenFileError."""
    if not path.is_file():
        raise FileMissingError(path, *both("records.folder" if path.is_dir() else "records.missing"))
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BrokenFileError(path, *both("records.binary")) from None
    except OSError as error:
        raise FileMissingError(path, *both("file.not_opened", reason=error.strerror)) from error


def _parse_line(path: Path, number: int, line: str) -> DocumentRecord:
    """Return the record that ``line`` holds; raises BrokenFileError where it holds something else."""
    try:
        return DocumentRecord.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        if first["type"] == "json_invalid":
            raise BrokenFileError(path, *both("records.no_json", line=number)) from None
        field = ".".join(str(part) for part in first["loc"]) or "—"
        raise BrokenFileError(path, *both("records.other_layout", line=number, field=field)) from None
