"""Files that are long, locked, cut off, changing while they are read, or strangely named."""

import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Literal
from unicodedata import normalize

import pytest

from extract.errors import BrokenFileError, EmptyFileError, ExtractError
from extract.pipeline import extract_record
from extract.readers import read_document
from extract.text.fold import fold
from tests.readers.printed import grid, make_pdf, many_pages, print_pdf, write_objects
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


def print_table(rows: Sequence[Sequence[str]], on_page: int) -> bytes:
    """Return a PDF file with a ruled table over many pages."""
    columns, height = [60.0, 100.0, 380.0, 440.0, 540.0], 14.0
    top = 60 + height * on_page
    pages = [
        [
            (columns[at] + 3, top - height * (line + 1) + 4, fold(word))
            for line, row in enumerate(rows[start : start + on_page])
            for at, word in enumerate(row)
        ]
        for start in range(0, len(rows), on_page)
    ]
    drawing = grid(columns, [top - height * line for line in range(on_page + 1)])
    return print_pdf(pages, drawing=drawing, size=8)


LONG = {
    "long.docx": lambda: make_docx(f"<w:tbl>{''.join(map(word_row, TABLE))}</w:tbl>"),
    "long.pdf": lambda: print_table(TABLE, 51),
    "long.md": lambda: "\n".join(
        f"| {' | '.join(row)} |" for row in (HEAD, ("---",) * 4, *TABLE[1:])
    ).encode(),
    "long.html": lambda: f"<html><body><table>{''.join(map(web_row, TABLE))}</table></body></html>".encode(),
}


@pytest.mark.parametrize("name", LONG)
def test_a_table_of_5000_rows(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(LONG[name]())
    began = time.process_time()
    document = read_document(path)
    assert time.process_time() - began < 20
    assert len(document.blocks) == ROWS + 1
    assert {block.table for block in document.blocks} == {0}
    assert document.words(document.blocks[-1]).startswith(f"{ROWS} | ")


@pytest.mark.parametrize("name", ["long.docx", "long.md"])
def test_each_row_of_a_long_table_is_a_statement(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(LONG[name]())
    statements = extract_record(path).statements
    assert len(statements) == ROWS
    assert statements[-1].quantity.value == str(10 + ROWS)


# What getrusage tells of a process begins with what its parent held; the system's own count does not.
PEAK = """
import pathlib, re, resource, sys
from extract.readers import read_document
read_document(pathlib.Path(sys.argv[1]))
status = pathlib.Path("/proc/self/status")
if status.exists():
    print(int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1]) * 1024)
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak * (1 if sys.platform == "darwin" else 1024))
"""


def test_2000_pages(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf(many_pages(2000)))
    began = time.process_time()
    document = read_document(path)
    assert time.process_time() - began < 60
    assert document.source.pages == 2000
    assert document.blocks[-1].page == 2000


def test_2000_pages_take_memory_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(make_pdf(many_pages(2000)))
    ran = subprocess.run([sys.executable, "-c", PEAK, path], check=True, capture_output=True, text=True)
    assert int(ran.stdout) < 600e6


ENTITIES = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10 if at else "a" * 100}">' for at in range(9))


def test_a_bomb_of_entities_in_a_word_file(tmp_path: Path) -> None:
    """Each name stands for ten of the one before; unfolded they are 10 GB."""
    path = tmp_path / "bomb.docx"
    with zipfile.ZipFile(BytesIO(make_docx(paragraph("Ke hoach &e8;")))) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            head = f"<!DOCTYPE d [{ENTITIES}]>".encode() if name == "word/document.xml" else b""
            package.writestr(name, head + data)
    began = time.process_time()
    try:
        said = read_document(path).text
    except ExtractError as error:
        said = error.vi
    assert len(said) < 1000
    assert time.process_time() - began < 10


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
