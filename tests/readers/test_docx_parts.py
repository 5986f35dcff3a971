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
CASES = {
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
    path.write_bytes(make_docx(body, CONTENTS))
    return read_document(path)


@pytest.mark.parametrize("name", CASES)
def test_parts(name: str, tmp_path: Path) -> None:
    body, text = CASES[name]
    assert read(tmp_path, body).text == text
