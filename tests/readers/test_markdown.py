"""Markdown: what is taken off, what stays, and what it says of the looks of a line."""

from pathlib import Path

import pytest

from extract.readers import read_document
from extract.text.document import BlockKind, Document

LINES = [
    ("## **II. MỤC TIÊU**", "II. MỤC TIÊU", 2, 12),
    ("# KẾ HOẠCH", "KẾ HOẠCH", 1, 0),
    ("**2. Phòng Tài chính:** Phối hợp", "2. Phòng Tài chính: Phối hợp", 0, 19),
    ("* **Lãnh đạo phụ trách:** Ông A", "* Lãnh đạo phụ trách: Ông A", 0, 21),
    ("*** Kinh phí thực hiện:**", "* Kinh phí thực hiện:", 0, 21),
    ("- **1.** Nguồn kinh phí", "1. Nguồn kinh phí", 0, 2),
    ("- 1.** Nguồn kinh phí", "1. Nguồn kinh phí", 0, 0),
    ("- Tỷ lệ (*ước tính*) 5%*.*", "- Tỷ lệ (ước tính) 5%.", 0, 0),
    ("**1\\.** Phát triển 57\\-NQ/TW", "1. Phát triển 57-NQ/TW", 0, 2),
    ("__Mục tiêu__ của Kế\\_hoạch", "Mục tiêu của Kế_hoạch", 0, 8),
    ("Xem [Quyết định](http://a.vn/b_c) kèm theo", "Xem Quyết định kèm theo", 0, 0),
    ("Tỷ lệ = b/a * 100%; 5*3 (*)", "Tỷ lệ = b/a * 100%; 5*3 (*)", 0, 0),
    ("Dòng một<br>dòng hai &amp; ba", "Dòng một dòng hai & ba", 0, 0),
    ("Chú thích [1] và tỷ lệ <5%", "Chú thích [1] và tỷ lệ <5%", 0, 0),
]


def read(tmp_path: Path, text: str) -> Document:
    """Return what is read from a Markdown file of ``text``."""
    path = tmp_path / "paper.md"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


@pytest.mark.parametrize(("source", "text", "level", "bold"), LINES)
def test_a_line(source: str, text: str, level: int, bold: int, tmp_path: Path) -> None:
    document = read(tmp_path, source)
    assert document.text == text
    assert (document.blocks[0].level, document.blocks[0].bold) == (level, bold)


def test_offsets_lead_past_the_markup(tmp_path: Path) -> None:
    source = "**1\\. Sở:** Chủ trì\n\n## *Điều* 2"
    document = read(tmp_path, source)
    assert document.text == "1. Sở: Chủ trì\nĐiều 2"
    for at, char in enumerate(document.text):
        assert char in " \n" or source[document.offsets.to_source(at)] == char


def test_emphasis_over_several_lines(tmp_path: Path) -> None:
    document = read(tmp_path, "*Căn cứ Nghị quyết số\n12-NQ/TU ngày 21/3/2024;*\n\n**ỦY BAN NHÂN DÂN\n**\n")
    assert document.text == "Căn cứ Nghị quyết số 12-NQ/TU ngày 21/3/2024;\nỦY BAN NHÂN DÂN"


def test_decoration_goes(tmp_path: Path) -> None:
    document = read(tmp_path, "</xml\n\n** **\n\nKẾ HOẠCH\n---------------\n\n* *\n\nVề việc giảm nghèo\n")
    assert document.text == "KẾ HOẠCH\nVề việc giảm nghèo"
    assert document.repairs["rules"] == 3


def test_a_page_number_goes_and_a_number_in_the_text_stays(tmp_path: Path) -> None:
    page = "Giải quyết việc làm cho người lao động. " * 60
    document = read(tmp_path, f"{page}\n\n2\n\nTổng số xã tăng\n18\n- 20% so với năm trước\n")
    assert document.text.split("\n")[1:] == ["Tổng số xã tăng 18 - 20% so với năm trước"]


def test_a_pipe_table(tmp_path: Path) -> None:
    document = read(tmp_path, "BIỂU\n\n| TT | **Chỉ tiêu** | |\n|---|:--|---|\n| 1 | Hộ  nghèo | 5% |\n\nHết")
    assert document.text == "BIỂU\nTT | Chỉ tiêu |\n1 | Hộ nghèo | 5%\nHết"
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [[document.text[cell.start : cell.end] for cell in row.cells] for row in rows] == [
        ["TT", "Chỉ tiêu", ""],
        ["1", "Hộ nghèo", "5%"],
    ]
    assert {row.table for row in rows} == {0}


def test_markdown_in_a_text_file_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("## I. MỤC TIÊU\n\n**1. Chung:** giảm nghèo\n", encoding="utf-8")
    document = read_document(path)
    assert (document.source.format, document.text) == ("txt", "I. MỤC TIÊU\n1. Chung: giảm nghèo")
