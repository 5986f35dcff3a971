"""What a worker does for an ingest: read its own files and return rows, or what is wrong with them."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from os.path import abspath
from pathlib import Path
from typing import NamedTuple

from extract.batch.outcome import with_plain_name
from extract.batch.sealed import Sealed, seal
from extract.errors import ExtractError
from extract.pipeline import extract_paper
from extract.readers.archive import archive_of, is_member, read_member
from extract.registry.program import program_fingerprint
from extract.registry.rows.paper import Rows, rows_of


class Task(NamedTuple):
    """A file to read, and the hash of its bytes when this program last read it, None where it never did.

    ``dialect`` names the database that its words are indexed in.
    """

    path: str
    known: str | None
    dialect: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read; ``error`` is the name of the ExtractError."""

    error: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class FileRead:
    """What became of one file; all None where its bytes are those that are known."""

    path: str
    rows: Rows | None = None
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class ChunkRead:
    """What became of some files, and which program read them."""

    program: str
    sealed: Sealed[tuple[FileRead, ...]]

    @property
    def files(self) -> tuple[FileRead, ...]:
        """The files in the order of their tasks."""
        return self.sealed.open()


def read_chunk(tasks: Iterable[Task]) -> ChunkRead:
    """Read some files; what can go wrong with a file is returned, so that the others are read."""
    return ChunkRead(program_fingerprint(), seal(tuple(map(read_task, tasks))))


def read_task(task: Task) -> FileRead:
    """Read one file, unless it is known."""
    path = Path(task.path)
    try:
        with_plain_name(path)
        if task.known and task.known == hash_of(path):
            return FileRead(task.path)
        return FileRead(task.path, rows=rows_of(extract_paper(path), task.dialect))
    except ExtractError as error:
        return FileRead(error.path, failure=failure_of(error))


def failure_of(error: ExtractError) -> Failure:
    """Return ``error`` as what can be stored and sent."""
    return Failure(type(error).__name__, error.vi, error.en)


def hash_of(path: Path) -> str | None:
    """Return the SHA-256 of the bytes of a file, in an archive or not; None where it cannot be opened."""
    try:
        data = read_member(path) if is_member(path) else path.read_bytes()
    except OSError:
        return None
    return sha256(data).hexdigest()


def full_path(path: Path) -> str:
    """Return the absolute path, by which a registry knows a file; names within an archive stay as they are.

    >>> full_path(Path("/a/../b.zip!/plan.docx"))
    '/b.zip!/plan.docx'
    """
    outside = str(archive_of(path))
    return abspath(outside) + path.as_posix()[len(outside) :]
