"""Files of word processors made for the tests."""

import tempfile
from io import BytesIO
from pathlib import Path

import olefile
import pytest

from extract.readers.office import find_office
from extract.readers.program import run_program

needs_office = pytest.mark.skipif(find_office() is None, reason="LibreOffice is not installed")

RTF = rb"{\rtf1\ansi\ansicpg1252 {\b I. Ho} va ten\par 1. Giam 2,5%\par}"
FILTERS = {"doc": "doc:MS Word 97", "odt": "odt", "rtf": "rtf", "docx": "docx"}


def make_office(suffix: str, rtf: bytes = RTF) -> bytes:
    """Return ``rtf`` as LibreOffice saves it in another format."""
    office = find_office()
    assert office
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "made.rtf").write_bytes(rtf)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ("--headless", "--convert-to", FILTERS[suffix], "--outdir", str(folder / "out"))
        run_program([office, profile, *options, str(folder / "made.rtf")], 60)
        return (folder / "out" / f"made.{suffix}").read_bytes()


def encrypt_doc(doc: bytes) -> bytes:
    """Return a Word 97-2003 file whose head says that it is encrypted."""
    copy = BytesIO(doc)
    with olefile.OleFileIO(copy, write_mode=True) as container:
        stream = bytearray(container.openstream("WordDocument").read())
        stream[0x0B] |= 0x01
        container.write_stream("WordDocument", bytes(stream))
        return copy.getvalue()


def rename_stream(doc: bytes, old: str, new: str) -> bytes:
    """Return the OLE2 container with the stream ``old`` called ``new``."""
    entry = old.encode("utf-16-le").ljust(64, b"\0") + ((len(old) + 1) * 2).to_bytes(2, "little")
    other = new.encode("utf-16-le").ljust(64, b"\0") + ((len(new) + 1) * 2).to_bytes(2, "little")
    assert doc.count(entry) == 1
    return doc.replace(entry, other)
