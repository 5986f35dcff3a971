"""Files that are long, locked, cut off, changing while they are read, or strangely named."""

import time
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from extract.errors import BrokenFileError, EmptyFileError, ExtractError
from extract.pipeline import extract_record
from extract.readers import read_document
from tests.readers.printed import make_pdf, many_pages, write_objects
from tests.readers.word import make_docx, paragraph

ROWS = 5000
HEAD = ("TT", "Chỉ tiêu", "Đơn vị", "Năm 2025")


def cells(number: int) -> tuple[str, ...]:
    """Return the words of a row."""
    return str(number), f"Số hộ nghèo của xã thứ {number}", "hộ", str(10 + number)


def word_row(row: tuple[str, ...]) -> str:
    """Return a row of a Word table."""
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"


def web_row(row: tuple[str, ...]) -> str:
    """Return a row of an HTML table."""
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"


TABLE = [HEAD, *(cells(number) for number in range(1, ROWS + 1))]
LONG = {
    "long.docx": lambda: make_docx(f"<w:tbl>{''.join(map(word_row, TABLE))}</w:tbl>"),
    "long.html": lambda: f"<html><body><table>{''.join(map(web_row, TABLE))}</table></body></html>".encode(),
}


@pytest.mark.parametrize("name", LONG)
def test_a_table_of_5000_rows(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(LONG[name]())
    began = time.process_time()
    document = read_document(path)
    assert time.process_time() - began < 10
    assert len(document.blocks) == ROWS + 1
    assert document.words(document.blocks[-1]).startswith(f"{ROWS} | ")


def test_2000_pages(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf(many_pages(2000)))
    began = time.process_time()
    document = read_document(path)
    assert time.process_time() - began < 60
    assert document.source.pages == 2000
    assert document.blocks[-1].page == 2000


def test_100_pages_of_word_in_a_second(tmp_path: Path) -> None:
    path = tmp_path / "long.docx"
    path.write_bytes(make_docx(paragraph("Giảm tỷ lệ hộ nghèo của tỉnh xuống dưới 5%. " * 6) * 1000))
    read_document(path)
    began = time.process_time()
    assert len(read_document(path).text) > 250_000
    assert time.process_time() - began < 2


LOCKED = write_objects(
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [] /Count 0 >>",
        f"<< /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >>",
    ],
    "/Encrypt 3 0 R /ID [<00><00>] ",
)


@pytest.mark.parametrize(
    ("name", "data"), [("locked.pdf", LOCKED), ("locked.docx", b"\xd0\xcf\x11\xe0" + bytes(9))]
)
def test_a_password(name: str, data: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ExtractError) as caught:
        read_document(path)
    assert caught.value.path == str(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_word_file_cut_off(share: float, tmp_path: Path) -> None:
    data = make_docx(paragraph("Kế hoạch"))
    path = tmp_path / "cut.docx"
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(BrokenFileError) as caught:
        read_document(path)
    assert "cắt cụt" in caught.value.vi or "hỏng" in caught.value.vi


@pytest.mark.parametrize("name", ["none.pdf", "none.docx", "none.html"])
def test_zero_bytes(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    with pytest.raises(EmptyFileError):
        read_document(path)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_with_vietnamese_letters_and_blanks(form: Literal["NFC", "NFD"], tmp_path: Path) -> None:
    path = tmp_path / normalize(form, "Kế hoạch giảm nghèo năm 2024.pdf")
    path.write_bytes(make_pdf([["1. Ke hoach"]]))
    record = extract_record(path)
    assert record.source.path == str(path)
    assert record.text_length == len("1. Ke hoach")


def test_a_file_that_changes_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes are taken once: hash and text are those of the same moment."""
    path = tmp_path / "paper.txt"
    path.write_text("Kế hoạch năm 2024", encoding="utf-8")
    read = Path.read_bytes

    def read_and_change(self: Path) -> bytes:
        data = read(self)
        self.write_text("Báo cáo", encoding="utf-8")
        return data

    monkeypatch.setattr(Path, "read_bytes", read_and_change)
    before = read_document(path)
    monkeypatch.undo()
    after = read_document(path)
    assert (before.text, after.text) == ("Kế hoạch năm 2024", "Báo cáo")
    assert before.source.sha256 != after.source.sha256
