"""What a paragraph of a Word file holds beside plain runs."""

from pathlib import Path

import pytest

from extract.readers import read_document
from extract.text.document import Document
from tests.readers.word import make_docx, paragraph, styled

CHOICE = (
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    "<mc:Choice><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
    "<mc:Fallback><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"
)
FIELD = (
    '<w:p><w:r><w:t xml:space="preserve">Biểu </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText>SEQ Bieu</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
CONTROL = "<w:sdt><w:sdtContent>" + paragraph("Kế hoạch") + "</w:sdtContent></w:sdt>"
INNER = f"<w:tbl><w:tr><w:tc>{paragraph('Trong')}</w:tc></w:tr></w:tbl>"
NESTED = (
    f"<w:tbl><w:tr><w:tc>{paragraph('TT')}</w:tc><w:tc>{paragraph('Ngoài')}{INNER}</w:tc>"
    f"<w:tc>{paragraph('5%')}</w:tc></w:tr>"
    f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('Xóa')}</w:tc></w:tr></w:tbl>"
)
CONTENTS = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
HIDDEN = (
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>mật</w:t></w:r><w:r><w:t xml:space="preserve">Giảm </w:t></w:r>'
    '<w:r><w:rPr><w:rStyle w:val="Kin"/></w:rPr><w:t> 9%</w:t></w:r>'
    '<w:r><w:rPr><w:rStyle w:val="Kin"/><w:vanish w:val="0"/></w:rPr><w:t>5%</w:t></w:r></w:p>'
)
KIN = '<w:style w:type="character" w:styleId="Kin"><w:name w:val="Kin"/><w:rPr><w:vanish/></w:rPr></w:style>'


def sign(font: str, code: str) -> str:
    """Return a run that holds a sign by its place in a font."""
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def run(text: str) -> str:
    """Return a run."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


MARK_DELETED = "<w:rPr><w:del/></w:rPr>"
DELETED = f"<w:p><w:pPr>{MARK_DELETED}</w:pPr><w:del><w:r><w:delText>Cũ</w:delText></w:r></w:del></w:p>"
CASES = {
    "hidden text": (HIDDEN, "Giảm 5%"),
    "a sign as a bullet": (f"<w:p>{sign('Wingdings', 'F0D8')}{run(' Trồng rừng')}</w:p>", "- Trồng rừng"),
    "a sign in a figure": (f"<w:p>{run('đạt ')}{sign('Symbol', 'F0B3')}{run(' 50%')}</w:p>", "đạt ≥ 50%"),
    "a deleted mark joins two paragraphs": (
        paragraph("Giảm tỷ lệ hộ nghèo. ", MARK_DELETED) + paragraph("Tăng thu nhập."),
        "Giảm tỷ lệ hộ nghèo. Tăng thu nhập.",
    ),
    "a deleted mark in a cell": (
        f"<w:tbl><w:tr><w:tc>{paragraph('Hộ ', MARK_DELETED)}{paragraph('nghèo')}</w:tc>"
        f"<w:tc>{paragraph('ĐVT')}</w:tc><w:tc>{paragraph('5%')}</w:tc></w:tr></w:tbl>",
        "Hộ nghèo | ĐVT | 5%",
    ),
    "a paragraph that is deleted with its mark": (DELETED + paragraph("Mới"), "Mới"),
    "a mark that is inserted parts": (
        paragraph("1. Một.", "<w:rPr><w:ins/></w:rPr>") + paragraph("2. Hai."),
        "1. Một.\n2. Hai.",
    ),
    "a text box is read once": (CHOICE, "MẬT"),
    "a field gives its result": (FIELD, "Biểu 7"),
    "a content control": (CONTROL, "Kế hoạch"),
    "a table in a cell, a row that is deleted": (NESTED, "TT | Ngoài Trong | 5%"),
    "soft and hard hyphens": (
        "<w:p><w:r><w:t>kế</w:t><w:softHyphen/><w:t>toán 02</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:r></w:p>",
        "kếtoán 02-KH",
    ),
    "a table of contents is no text": (styled("Mục tiêu 3", "TOC1") + paragraph("Mục tiêu"), "Mục tiêu"),
}


def read(tmp_path: Path, body: str, name: str = "paper.docx") -> Document:
    """Return what is read from a Word file with this body."""
    path = tmp_path / name
    path.write_bytes(make_docx(body, CONTENTS + KIN))
    return read_document(path)


@pytest.mark.parametrize("name", CASES)
def test_parts(name: str, tmp_path: Path) -> None:
    body, text = CASES[name]
    assert read(tmp_path, body).text == text


def test_what_is_hidden_or_lost_is_counted(tmp_path: Path) -> None:
    document = read(tmp_path, HIDDEN + f"<w:p>{run('Xin ')}{sign('Webdings', 'F041')}</w:p>")
    assert document.repairs["hidden_text"] == 2
    assert document.glyphs_lost == 1
    assert "1 ký hiệu" in document.warnings[0]
