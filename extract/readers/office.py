"""Files of older and other word processors, turned into DOCX by LibreOffice."""

import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from extract.errors import BrokenFileError, MissingToolError
from extract.lexicon.messages import Words, both
from extract.readers.cache import cache_key, load_cached, save_cached
from extract.readers.docx.document import read_docx
from extract.readers.plain import read_plain
from extract.readers.program import find_program, run_program
from extract.readers.result import Reader, Reading

SECONDS = 120
"""After this a conversion is given up."""

_FOLDERS = (
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
    "/Applications/LibreOffice.app/Contents/MacOS",
)


def read_doc(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and table rows of a Word 97-2003 file; by catdoc where LibreOffice is missing.

    Raises MissingToolError where neither is installed, BrokenFileError where the file cannot be converted.
    """
    catdoc = None if find_office() else find_program("catdoc")
    return _read_by_catdoc(path, data, catdoc) if catdoc else _read_converted(path, data, "doc")


def read_rtf(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and table rows of an RTF file; raises as ``read_doc`` does."""
    return _read_converted(path, data, "rtf")


def read_odt(path: Path, data: bytes) -> Reading:
    """Return the paragraphs and table rows of an OpenDocument text; raises as ``read_doc`` does."""
    return _read_converted(path, data, "odt")


OFFICE_READERS: dict[str, Reader] = {"doc": read_doc, "rtf": read_rtf, "odt": read_odt}


def find_office() -> str | None:
    """Return the path of LibreOffice, None where it is not installed."""
    return find_program("soffice", "libreoffice", folders=_FOLDERS)


def _read_converted(path: Path, data: bytes, suffix: str) -> Reading:
    """Return what the DOCX file says that LibreOffice makes of ``data``."""
    key = cache_key(data, "docx", suffix)
    docx = load_cached(key)
    if docx is None:
        docx = _convert(path, data, suffix)
        save_cached(key, docx)
    return read_docx(path, docx)


def _convert(path: Path, data: bytes, suffix: str) -> bytes:
    """Return the DOCX file that LibreOffice makes of ``data``."""
    office = find_office()
    if office is None:
        raise MissingToolError(path, *both("office.missing", suffix=suffix))
    with tempfile.TemporaryDirectory(prefix="muctieu-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = folder / f"source.{suffix}"
        source.write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ("--headless", "--norestore", "--nologo", "--convert-to", "docx", "--outdir", name)
        _run(path, [office, profile, *options, str(source)])
        made = folder / "source.docx"
        if not made.is_file():
            raise BrokenFileError(path, *both("office.not_converted", suffix=suffix))
        return made.read_bytes()


def _run(path: Path, command: list[str]) -> bytes:
    """Return what ``command`` printed; raises BrokenFileError where it took too long."""
    try:
        return run_program(command, SECONDS).stdout
    except subprocess.TimeoutExpired as error:
        raise BrokenFileError(path, *both("office.too_slow", seconds=SECONDS)) from error


def _read_by_catdoc(path: Path, data: bytes, catdoc: str) -> Reading:
    """Return the paragraphs that catdoc finds; it knows no automatic numbers and loses the form of tables."""
    with tempfile.TemporaryDirectory(prefix="muctieu-") as name:
        source = Path(name) / "source.doc"
        source.write_bytes(data)
        text = _run(path, [catdoc, "-w", "-d", "utf-8", str(source)])
    reading = read_plain(path, text)
    return replace(reading, warnings=(*reading.warnings, Words()("office.by_catdoc")))
