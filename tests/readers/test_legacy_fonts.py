"""Files whose fonts hold no Unicode."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from extract.readers import read_document
from extract.text.legacy_fonts import LegacyFont, load_legacy_fonts
from tests.text.test_legacy_fonts import encode

TCVN3, VNI, VPS = load_legacy_fonts()
LINE = "1. Giảm tỷ lệ hộ nghèo ở vùng cao, đến cuối năm còn 12,5%"


def save(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_word_runs_by_their_fonts(tmp_path: Path) -> None:
    document = Document()
    heading = document.add_paragraph()
    heading.add_run(encode("i. mục tiêu ", TCVN3)).font.name = ".VnTimeH"
    heading.add_run("cụ thể")
    document.add_paragraph().add_run(encode(LINE, VNI)).font.name = "VNI-Times"
    document.styles["Quote"].font.name = ".VnTime"
    document.add_paragraph(encode(LINE, TCVN3), style="Quote")
    document.add_paragraph(encode(LINE, TCVN3), style="Intense Quote")
    file = BytesIO()
    document.save(file)
    text = read_document(save(tmp_path, "cũ.docx", file.getvalue())).text
    assert text.split("\n")[:3] == ["I. MỤC TIÊU cụ thể", LINE, LINE]


@pytest.mark.parametrize(
    ("known", "before", "after"),
    [
        (TCVN3, '<font face=".VnTime">', "</font>"),
        (VNI, '<p style="margin:0;font-family:VNI-Times">', "</p>"),
        (VPS, '<p class="old x">', "</p>"),
    ],
)
def test_pages_by_their_fonts(known: LegacyFont, before: str, after: str, tmp_path: Path) -> None:
    encoded = encode(LINE, known)
    style = "<style>p.old {font-family: 'VPS Times'}</style>"
    page = f"<html>{style}<p>Kế hoạch</p>{before}{encoded}{after}</html>"
    assert read_document(save(tmp_path, "a.html", page.encode())).text.split("\n") == ["Kế hoạch", LINE]


def test_a_page_without_fonts_by_its_words(tmp_path: Path) -> None:
    page = f"<html><p>{encode(LINE, TCVN3)}</p></html>"
    assert read_document(save(tmp_path, "a.html", page.encode())).text == LINE


def test_entities_of_a_page(tmp_path: Path) -> None:
    page = '<html><p style="font-family:VNI-Times">gia&ugrave; ta&ecirc;ng</p></html>'
    assert read_document(save(tmp_path, "a.html", page.encode())).text == "giá tăng"


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
@pytest.mark.parametrize("known", [TCVN3, VNI], ids=lambda known: known.id)
def test_plain_text_by_its_words(known: LegacyFont, encoding: str, tmp_path: Path) -> None:
    data = encode(LINE, known).encode(encoding)
    assert read_document(save(tmp_path, "a.txt", data)).text == LINE
