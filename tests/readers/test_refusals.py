"""Files that cannot be read: the error says which file, what is wrong and what would have worked."""

import zipfile
from pathlib import Path

import pytest

from extract.errors import (
    BrokenFileError,
    EmptyFileError,
    ExtractError,
    FileMissingError,
    UnknownFormatError,
)
from extract.readers import read_document
from tests.readers.printed import make_pdf

CASES: list[tuple[str, bytes | None, type[ExtractError], str]] = [
    ("none.txt", None, FileMissingError, "đường dẫn"),
    ("empty.txt", b"", EmptyFileError, "không có chữ"),
    ("blank.txt", b"\xef\xbb\xbf \r\n\t", EmptyFileError, "không có chữ"),
    ("sheet.xlsx", b"a,b", UnknownFormatError, ".docx"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, BrokenFileError, "cắt cụt"),
    ("text.odt", "Kế hoạch".encode(), BrokenFileError, "đuôi"),
    ("cut.docx", b"PK\x03\x04abc", BrokenFileError, "cắt cụt"),
    ("text.docx", "Kế hoạch".encode(), BrokenFileError, "đuôi"),
    ("cut.pdf", b"%PDF-1.4\n1 0 obj", BrokenFileError, "PDF"),
]


@pytest.mark.parametrize(("name", "data", "error", "words"), CASES)
def test_says_what_is_wrong(
    name: str, data: bytes | None, error: type[ExtractError], words: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(error) as caught:
        read_document(path)
    assert words in caught.value.vi
    assert caught.value.path == str(path)
    assert caught.value.en in str(caught.value)


def test_a_zip_that_is_no_word_file(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(UnknownFormatError):
        read_document(path)


def test_the_content_decides_before_the_name(tmp_path: Path) -> None:
    path = tmp_path / "paper.doc"
    path.write_text("<html><body><p>Kế hoạch</p></body></html>", encoding="utf-8")
    document = read_document(path)
    assert (document.source.format, document.text) == ("html", "Kế hoạch")


def test_a_pdf_file_with_a_password(tmp_path: Path) -> None:
    codes = f"/O <{'ab' * 32}> /U <{'cd' * 32}> /P -44"
    lock = f" /Encrypt << /Filter /Standard /V 1 /R 2 {codes} >> /ID [<00> <00>] >>"
    path = tmp_path / "locked.pdf"
    path.write_bytes(make_pdf([["Ke hoach"]]).replace(b"/Root 1 0 R >>", b"/Root 1 0 R" + lock.encode()))
    with pytest.raises(BrokenFileError) as caught:
        read_document(path)
    assert "mật khẩu" in caught.value.vi
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(BrokenFileError) as caught:
        read_document(path)
    assert "mật khẩu" not in caught.value.vi
