"""Which files a person means by the paths of a command line."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from extract.errors import ExtractError
from extract.readers.archive import SUFFIX, list_members


@dataclass(frozen=True, slots=True)
class Walk:
    """The files to read, each once, and the files in folders that are not read."""

    files: tuple[Path, ...]
    skipped: tuple[Path, ...]


def find_files(paths: Iterable[Path], suffixes: Collection[str]) -> Walk:
    """Return the files named as they are, and those below the folders named, in the order of their paths.

    A ZIP archive stands for the documents in it. Below a folder or in an archive a file is read where its
    suffix is one of ``suffixes`` (in lower case, with the dot) and it is not a README; hidden files and
    folders are passed over.
    """
    files: dict[Path, bool] = {}
    for path in paths:
        files |= dict(_below(path, suffixes) if path.is_dir() else _opened(path, suffixes, True))
    return Walk(
        tuple(file for file, read in files.items() if read),
        tuple(file for file, read in files.items() if not read),
    )


def _below(folder: Path, suffixes: Collection[str]) -> Iterator[tuple[Path, bool]]:
    """Yield the visible files below ``folder``, sorted, and whether each is to be read."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not is_hidden(file.relative_to(folder)):
            yield from _opened(file, suffixes, is_document(file, suffixes))


def _opened(file: Path, suffixes: Collection[str], read: bool) -> Iterator[tuple[Path, bool]]:
    """Yield ``file`` and whether to ``read`` it; for an archive its visible files, and which are read."""
    members = _members(file) if file.suffix.lower() == SUFFIX else ()
    chosen = {member: is_document(member, suffixes) for member in members}
    if any(chosen.values()):
        yield from chosen.items()
    else:
        yield file, read or file.suffix.lower() == SUFFIX  # reading an archive says what is wrong with it


def _members(archive: Path) -> Iterator[Path]:
    """Yield the visible files in ``archive``, none where it cannot be opened."""
    with suppress(ExtractError):
        yield from (file for file in list_members(archive) if not is_hidden(file.relative_to(archive.parent)))


def is_hidden(path: Path) -> bool:
    """Tell whether a file or a folder on the way to it is hidden, or the lock file of an office program.

    >>> [is_hidden(Path(name)) for name in ("a/b.txt", ".git/a.md", "~$plan.docx")]
    [False, True, True]
    """
    return any(part.startswith((".", "~$")) and part != ".." for part in path.parts)


def is_document(path: Path, suffixes: Collection[str]) -> bool:
    """Tell whether a file found in a folder is one to read.

    >>> [is_document(Path(name), {".md", ".txt"}) for name in ("a.TXT", "README.vi.md", "gold/a.json")]
    [True, False, False]
    """
    return path.suffix.lower() in suffixes and not path.name.lower().startswith("readme")
