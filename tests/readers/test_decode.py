"""Encodings, decided by what comes out."""

from pathlib import Path
from unicodedata import normalize

import pytest

from extract.errors import BrokenFileError, EncodingError
from extract.readers import read_document

TEXT = "Kế hoạch giảm nghèo: phấn đấu đến năm 2024 giảm 4% số hộ, đưa đường điện về thôn."


def windows_1258(text: str) -> bytes:
    """Return ``text`` as Windows-1258, which has most tone marks apart."""
    pieces = []
    for char in text:
        try:
            pieces.append(char.encode("cp1258"))
        except UnicodeEncodeError:
            base, marks = normalize("NFD", char)[0], normalize("NFD", char)[1:]
            tones = [mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323"]
            shapes = [mark for mark in marks if mark not in tones]
            pieces.append((normalize("NFC", "".join([base, *shapes])) + "".join(tones)).encode("cp1258"))
    return b"".join(pieces)


ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with mark": TEXT.encode("utf-8-sig"),
    "utf-16 with mark": TEXT.encode("utf-16"),
    "utf-16 little": TEXT.encode("utf-16-le"),
    "utf-16 big": TEXT.encode("utf-16-be"),
    "windows-1258": windows_1258(TEXT),
    "decomposed": normalize("NFD", TEXT).encode(),
}


@pytest.mark.parametrize("name", ENCODED)
def test_reads(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(ENCODED[name])
    assert read_document(path).text == TEXT


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ("Plán rozvoje cestovního ruchu ve městě".encode("cp1250"), EncodingError),
        (b"\x81\x8d\x8f\xff\xfe\x90", EncodingError),
        (bytes(range(256)) * 4, BrokenFileError),
        (b"\xff\xfea", BrokenFileError),
    ],
)
def test_refuses(data: bytes, error: type[Exception], tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(data)
    with pytest.raises(error):
        read_document(path)
