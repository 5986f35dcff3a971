"""Documents in ZIP archives, read in memory and named like "a.zip!/folder/plan.docx"."""

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from extract.errors import BrokenFileError, ExtractError, FileMissingError
from extract.lexicon.messages import both

SUFFIX = ".zip"
DEEPEST = 2
"""Archives that are opened one in the other."""

MOST_FILES = 5_000
LARGEST_FILE = 256 * 1024**2
LARGEST_TOTAL = 1024**3
LARGEST_RATIO = 500
"""How many bytes one packed byte may become; text of one letter reaches 1,000."""

_MARK = "!"
_ALWAYS = 1024**2
"""A file that unpacks to less is read whatever its ratio."""

_UTF8 = 0x800
_ENCRYPTED = 0x1
_MEMBER = re.compile(r"\.zip!(?:/|$)", re.IGNORECASE)


def is_member(path: Path) -> bool:
    """Return whether ``path`` names a file in an archive.

    >>> is_member(Path("a.zip!/plan.docx")), is_member(Path("a.zip")), is_member(Path("wow!/plan.docx"))
    (True, False, False)
    """
    return bool(_MEMBER.search(path.as_posix()))


def archive_of(path: Path) -> Path:
    """Return the file on disk that ``path`` is in, ``path`` itself where it is in no archive.

    >>> archive_of(Path("b/a.zip!/c.zip!/plan.docx")).as_posix()
    'b/a.zip'
    """
    return Path(_split(path)[0])


def read_member(path: Path) -> bytes:
    """Return the bytes of the file that ``path`` names, in an archive or in one within an archive.

    Raises FileMissingError where it is not there, BrokenFileError where it is damaged, encrypted or a bomb.
    """
    name, *steps = _split(path)
    if len(steps) > DEEPEST:
        raise BrokenFileError(path, *both("zip.nested"))
    source: Path | BytesIO = Path(name)
    for step in steps:
        with _open(path, source) as archive:
            source = BytesIO(_unpack(path, archive, step))
    return source.getvalue() if isinstance(source, BytesIO) else source.read_bytes()


def list_members(path: Path) -> tuple[Path, ...]:
    """Return the files in the archive at ``path`` and in those within it, sorted; folders are left out.

    Raises FileMissingError or BrokenFileError where the archive cannot be read.
    """
    with _open(path, path) as archive:
        return tuple(
            sorted(Path(f"{path.as_posix()}{_MARK}/{name}") for name in _names(path, archive, DEEPEST))
        )


def _names(path: Path, archive: zipfile.ZipFile, depth: int) -> Iterator[str]:
    """Yield the names in ``archive``; those in an archive within it follow its own name."""
    for info in archive.infolist():
        name = _name(info)
        if name.lower().endswith(SUFFIX) and depth > 1:
            try:
                with _open(path, BytesIO(_unpack(path, archive, name))) as inner:
                    yield from (f"{name}{_MARK}/{below}" for below in _names(path, inner, depth - 1))
            except ExtractError:
                yield name  # reading it will say what is wrong
        elif not info.is_dir():
            yield name


def _split(path: Path) -> Sequence[str]:
    """Return the file on disk and the names within, from the outside to the inside."""
    return re.split(r"(?<=\.zip)!/", path.as_posix(), flags=re.IGNORECASE)


def _open(path: Path, source: Path | BytesIO) -> zipfile.ZipFile:
    """Return the archive in ``source``; raises where it is missing, damaged, or would fill the memory."""
    try:
        archive = zipfile.ZipFile(source)
    except OSError as error:
        raise FileMissingError(path, *both("file.not_opened", reason=error.strerror)) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise BrokenFileError(path, *both("zip.damaged")) from error
    check_archive(path, archive)
    return archive


def check_archive(path: Path, archive: zipfile.ZipFile) -> None:
    """Return where ``archive`` may be unpacked; raises BrokenFileError where it holds too much."""
    infos = archive.infolist()
    total = sum(info.file_size for info in infos)
    if len(infos) > MOST_FILES or total > LARGEST_TOTAL or any(map(_is_bomb, infos)):
        raise BrokenFileError(path, *both("zip.bomb", files=MOST_FILES, size=LARGEST_TOTAL // 1024**2))


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    """Return whether a file unpacks to more than any document has."""
    swollen = info.file_size > _ALWAYS and info.file_size > LARGEST_RATIO * max(info.compress_size, 1)
    return info.file_size > LARGEST_FILE or swollen


def _unpack(path: Path, archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of the file ``name`` in ``archive``."""
    wanted = normalize("NFC", name)
    info = next((info for info in archive.infolist() if _name(info) == wanted), None)
    if info is None:
        raise FileMissingError(path, *both("zip.no_member"))
    if ".." in PurePosixPath(wanted).parts or wanted.startswith(("/", "\\")) or ":" in wanted:
        raise BrokenFileError(path, *both("zip.outside"))
    if info.flag_bits & _ENCRYPTED:
        raise BrokenFileError(path, *both("office.encrypted"))
    try:
        with archive.open(info) as file:
            data = file.read(LARGEST_FILE + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError) as error:
        raise BrokenFileError(path, *both("zip.damaged")) from error
    if len(data) > LARGEST_FILE:
        raise BrokenFileError(path, *both("zip.bomb", files=MOST_FILES, size=LARGEST_TOTAL // 1024**2))
    return data


def _name(info: zipfile.ZipInfo) -> str:
    """Return the name of a file in an archive, in NFC; many programs write UTF-8 without saying so.

    >>> _name(zipfile.ZipInfo("Kế hoạch.txt".encode().decode("cp437")))
    'Kế hoạch.txt'
    """
    name = info.filename
    if not info.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return normalize("NFC", name.replace("\\", "/"))
