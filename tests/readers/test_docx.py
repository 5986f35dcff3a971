"""Word files."""

import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from extract.errors import BrokenFileError
from extract.readers import read_document
from extract.text.document import BlockKind, Document


def read(tmp_path: Path, paper: WordDocument) -> Document:
    """Return what is read from ``paper``."""
    path = tmp_path / "paper.docx"
    paper.save(str(path))
    return read_document(path)


def test_paragraphs(tmp_path: Path) -> None:
    paper = docx.Document()
    paper.add_heading("I. MỤC TIÊU", 2)
    paragraph = paper.add_paragraph()
    paragraph.add_run("1. Sở Y tế: ").bold = True
    paragraph.add_run("Chủ trì khoá học\tmới")
    paper.add_paragraph("Số:  \xa0 /KH-UBND")
    document = read(tmp_path, paper)
    assert document.text == "I. MỤC TIÊU\n1. Sở Y tế: Chủ trì khóa học mới\nSố: /KH-UBND"
    assert [block.level for block in document.blocks] == [2, 0, 0]
    assert document.blocks[1].bold == len("1. Sở Y tế:")
    assert document.repairs["tone_marks"] == 1


def test_a_title_over_two_paragraphs_is_one_block(tmp_path: Path) -> None:
    paper = docx.Document()
    for text in ("Phát động phong trào “Chung tay", "vì người nghèo” năm 2024", "Căn cứ Luật Tổ chức;"):
        paper.add_paragraph(text)
    assert read(tmp_path, paper).text.split("\n") == [
        "Phát động phong trào “Chung tay vì người nghèo” năm 2024",
        "Căn cứ Luật Tổ chức;",
    ]


def test_a_table_with_merged_cells(tmp_path: Path) -> None:
    paper = docx.Document()
    table = paper.add_table(3, 3)
    for row, words in zip(
        table.rows, (["TT", "Chỉ tiêu", ""], ["", "a", "b"], ["1", "Hộ", "5%"]), strict=True
    ):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    table.cell(0, 1).merge(table.cell(0, 2))
    table.cell(0, 0).merge(table.cell(1, 0))
    document = read(tmp_path, paper)
    assert document.text == "TT | Chỉ tiêu\n| a | b\n1 | Hộ | 5%"
    assert all(block.kind is BlockKind.ROW for block in document.blocks)
    assert [(cell.column, cell.columns, cell.merged_up) for cell in document.blocks[0].cells] == [
        (0, 1, False),
        (1, 2, False),
    ]
    assert document.blocks[1].cells[0].merged_up


def test_a_masthead_table_is_no_table(tmp_path: Path) -> None:
    paper = docx.Document()
    cells = paper.add_table(1, 2).rows[0].cells
    cells[0].text = "ỦY BAN NHÂN DÂN\nTỈNH YÊN LĨNH"
    motto = "Độc lập - Tự do - Hạnh phúc"
    cells[1].text = f"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{motto}"
    assert read(tmp_path, paper).text.split("\n") == [
        "ỦY BAN NHÂN DÂN TỈNH YÊN LĨNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        motto,
    ]


def test_automatic_numbers(tmp_path: Path) -> None:
    paper = docx.Document()
    for text, style in (
        ("Một", "List Number"),
        ("Hai", "List Number"),
        ("Ba", "List Bullet"),
    ):
        paragraph = paper.add_paragraph(text)
        properties = paper.styles[style].element.find(".//" + docx.oxml.ns.qn("w:numPr"))
        number = properties.find(docx.oxml.ns.qn("w:numId")).get(docx.oxml.ns.qn("w:val"))
        paragraph._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>')
        )
    assert read(tmp_path, paper).text == "1. Một\n2. Hai\n- Ba"


def test_tracked_insertions_stay_and_deletions_go(tmp_path: Path) -> None:
    paper = docx.Document()
    paragraph = paper.add_paragraph("Giảm ")
    for kind, text in (("ins", "w:t"), ("del", "w:delText")):
        paragraph._p.append(
            parse_xml(f'<w:{kind} {nsdecls("w")} w:id="1"><w:r><{text}>{kind}</{text}></w:r></w:{kind}>')
        )
    assert read(tmp_path, paper).text == "Giảm ins"


def test_a_package_without_its_parts(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<x")
    with pytest.raises(BrokenFileError):
        read_document(path)
