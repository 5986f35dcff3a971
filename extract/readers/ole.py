"""What stands in an OLE2 container: a Word 97-2003 file, an encrypted one, or something else of Office's."""

from io import BytesIO
from pathlib import Path
from typing import Any

from extract.errors import BrokenFileError, ExtractError, UnknownFormatError
from extract.lexicon.messages import both

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = ("Workbook", "Book", "PowerPoint Document")
_FLAGS = 0x0A
_ENCRYPTED = 0x0100
"""The bit of the Word file's head that says its text is encrypted ([MS-DOC] 2.5.2, FibBase)."""


def check_word_file(path: Path, data: bytes) -> None:
    """Return where ``data`` is a Word 97-2003 file that can be read.

    Raises BrokenFileError where it is damaged or encrypted, UnknownFormatError where it is no Word file.
    """
    import olefile

    try:
        fault = _fault(path, olefile.OleFileIO(BytesIO(data)))
    except (OSError, IndexError, ValueError) as error:  # olefile raises these on damaged containers
        raise BrokenFileError(path, *both("office.damaged")) from error
    if fault:
        raise fault


def _fault(path: Path, container: Any) -> ExtractError | None:
    """Return what keeps the container from being read, None where nothing does."""
    if container.exists("EncryptedPackage"):
        return BrokenFileError(path, *both("office.encrypted"))
    if any(map(container.exists, _OTHERS)):
        return UnknownFormatError(path, *both("office.no_word_file"))
    if not container.exists("WordDocument"):
        return BrokenFileError(path, *both("office.damaged"))
    stream = container.openstream("WordDocument").read()
    if len(stream) < container.get_size("WordDocument"):
        return BrokenFileError(path, *both("office.damaged"))
    flags = int.from_bytes(stream[_FLAGS : _FLAGS + 2], "little")
    return BrokenFileError(path, *both("office.encrypted")) if flags & _ENCRYPTED else None
