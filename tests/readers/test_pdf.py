"""PDF files, made by hand from lines of plain letters."""

from pathlib import Path

import pytest

from extract.errors import EmptyFileError
from extract.readers import read_document


def make_pdf(pages: list[list[str]]) -> bytes:
    """Return a PDF file with these lines on its pages."""
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} /MediaBox [0 0 595 842] >>",
    ]
    for number, lines in enumerate(pages):
        rows = " ".join(f"1 0 0 1 60 {780 - 20 * at} Tm ({line}) Tj" for at, line in enumerate(lines))
        stream = f"BT /F 12 Tf {rows} ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /Contents {4 + 2 * number} 0 R "
            f"/Resources << /Font << /F {font} >> >> >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    body, places = "%PDF-1.4\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{words}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{body}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    ).encode()


PAGES = [
    ["1. Ke hoach", "- Giam ty le ho ngheo cua", "toan tinh trong nam nay va", "nam sau theo chi tieu da"],
    ["2", "duoc giao cho cac huyen, xa", "va thi tran.", "2. Nhiem vu"],
]


def test_lines_are_joined_over_pages_and_page_numbers_go(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(make_pdf([*PAGES, []]))
    document = read_document(path)
    assert document.text.split("\n") == [
        "1. Ke hoach",
        "- Giam ty le ho ngheo cua toan tinh trong nam nay va nam sau theo chi tieu da "
        "duoc giao cho cac huyen, xa va thi tran.",
        "2. Nhiem vu",
    ]
    assert [block.page for block in document.blocks] == [1, 1, 2]
    assert document.source.pages == 3
    assert document.repairs["page_numbers"] == 1
    assert document.warnings == ("Trang 3 không có lớp chữ (ảnh quét).",)


def test_a_file_of_pictures_only(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(make_pdf([[]]))
    with pytest.raises(EmptyFileError) as caught:
        read_document(path)
    assert "OCR" in caught.value.vi
