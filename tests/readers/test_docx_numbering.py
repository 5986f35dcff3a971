"""Automatic numbers of Word files, as LibreOffice shows the same files."""

import subprocess
from pathlib import Path
from shutil import which

import pytest

from extract.readers import read_document
from tests.readers.word import abstract, level, make_docx, number, numbered, paragraph, restart, styled

OUTLINE = (
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "decimal", "%2.%3."),
    level(3, "lowerLetter", "%4)"),
)
LISTS = abstract(1, *OUTLINE) + number(1, 1)
HEADING = (
    '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="1"/>'
    '</w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="MucCon"><w:name w:val="MucCon"/><w:basedOn w:val="Muc"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
)
CASES: dict[str, tuple[str, str, str, list[str]]] = {
    "levels begin anew below each other": (
        "".join(numbered("Vốn", 1, at) for at in (0, 1, 2, 2, 3, 3, 1, 2, 0, 1)),
        "",
        LISTS,
        [
            "I. Vốn",
            "1. Vốn",
            "1.1. Vốn",
            "1.2. Vốn",
            "a) Vốn",
            "b) Vốn",
            "2. Vốn",
            "2.1. Vốn",
            "II. Vốn",
            "1. Vốn",
        ],
    ),
    "a list begins anew where it says so": (
        "".join(numbered("Vốn", list_, 0) for list_ in (1, 1, 2, 2, 1)),
        "",
        abstract(1, level(0, "decimal", "%1.")) + number(1, 1) + number(2, 1, restart(0, 1)),
        ["1. Vốn", "2. Vốn", "1. Vốn", "2. Vốn", "3. Vốn"],
    ),
    "a list begins with another number": (
        numbered("Vốn", 1) + numbered("Vốn", 1),
        "",
        abstract(1, level(0, "lowerLetter", "%1)", start=5)) + number(1, 1),
        ["e) Vốn", "f) Vốn"],
    ),
    "a level that never begins anew": (
        "".join(numbered("Vốn", 1, at) for at in (0, 1, 1, 0, 1)),
        "",
        abstract(
            1, level(0, "upperRoman", "%1."), level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>')
        )
        + number(1, 1),
        ["I. Vốn", "Điều 1. Vốn", "Điều 2. Vốn", "II. Vốn", "Điều 3. Vốn"],
    ),
    "Roman numbers shown as others": (
        numbered("Vốn", 1) + numbered("Vốn", 1, 1),
        "",
        abstract(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
        + number(1, 1),
        ["I. Vốn", "1.1. Vốn"],
    ),
    "numbers that come from styles": (
        styled("Vốn", "Muc") + styled("Vốn", "MucCon") + styled("Vốn", "MucCon") + styled("Vốn", "Muc"),
        HEADING,
        LISTS,
        ["I. Vốn", "1. Vốn", "2. Vốn", "II. Vốn"],
    ),
    "a style numbered, a paragraph not": (
        styled("Vốn", "Muc")
        + paragraph("Vốn", '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        HEADING,
        LISTS,
        ["I. Vốn", "Vốn"],
    ),
    "bullets": (
        numbered("Vốn", 1) + numbered("Vốn", 1, 1),
        "",
        abstract(1, level(0, "bullet", "-"), level(1, "bullet", "+")) + number(1, 1),
        ["- Vốn", "+ Vốn"],
    ),
    "no mark at all": (
        numbered("Vốn", 1),
        "",
        abstract(1, level(0, "none", "")) + number(1, 1),
        ["Vốn"],
    ),
}
OF_WORD = ("a level that never begins anew", "Roman numbers shown as others", "bullets")
"""What LibreOffice shows otherwise than Word."""


def write(name: str, folder: Path) -> tuple[Path, list[str]]:
    """Return the file of a case and the lines that Word shows."""
    body, styles, numbering, lines = CASES[name]
    path = folder / "paper.docx"
    path.write_bytes(make_docx(body, styles, numbering))
    return path, lines


@pytest.mark.parametrize("name", CASES)
def test_numbers(name: str, tmp_path: Path) -> None:
    path, lines = write(name, tmp_path)
    assert read_document(path).text.split("\n") == lines


@pytest.mark.skipif(which("soffice") is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("name", [name for name in CASES if name not in OF_WORD])
def test_libreoffice_shows_the_same(name: str, tmp_path: Path) -> None:
    path, lines = write(name, tmp_path)
    command = ["soffice", f"-env:UserInstallation=file:///{path.parent}/profile", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shown = path.with_suffix(".txt").read_text(encoding="utf-8-sig").splitlines()
    assert [" ".join(line.split()) for line in shown] == lines


def test_heading_levels_and_bold_come_from_styles(tmp_path: Path) -> None:
    path = tmp_path / "paper.docx"
    path.write_bytes(make_docx(styled("Mục tiêu", "Muc") + styled("Vốn", "MucCon") + "", HEADING, LISTS))
    document = read_document(path)
    assert [(block.level, block.bold) for block in document.blocks] == [(1, 11), (2, 6)]


def test_a_list_defined_by_a_style(tmp_path: Path) -> None:
    style = (
        '<w:style w:type="numbering" w:styleId="DanhSach"><w:name w:val="DanhSach"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>'
    path = tmp_path / "paper.docx"
    path.write_bytes(
        make_docx(
            numbered("Vốn", 2) + numbered("Vốn", 2, 1),
            style,
            abstract(1, *OUTLINE) + linked + number(1, 1) + number(2, 2),
        )
    )
    assert read_document(path).text.split("\n") == ["I. Vốn", "1. Vốn"]
