"""Pages whose text runs up, down, upside down or from right to left."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageOps

from extract.errors import EmptyFileError
from extract.pipeline import extract_record
from extract.readers import read_document
from extract.text.document import BlockKind, Document
from tests.readers.printed import grid, make_pdf, print_pdf
from tests.readers.scans import draw_page, needs_ocr, save_pictures
from tests.readers.word import make_docx, paragraph

LINES = [
    "1. Muc tieu chung: giam ty le ho ngheo cua toan tinh xuong con",
    "5% vao nam 2025, trong do vung cao giam 3% va tao viec lam.",
    "2. To chuc thuc hien trong nam nay.",
]
MATRICES: dict[int, Callable[[float, float], tuple[str, float, float]]] = {
    90: lambda left, upper: ("0 1 -1 0", upper, left),
    180: lambda left, upper: ("-1 0 0 -1", 595 - left, upper),
    270: lambda left, upper: ("0 -1 1 0", 595 - upper, 842 - left),
}
"""How text is set that stands upright once the page is turned by so many degrees clockwise."""


def read(folder: Path, data: bytes, name: str = "paper.pdf") -> Document:
    """Return the document in a file with these bytes."""
    (folder / name).write_bytes(data)
    return read_document(folder / name)


def drawn(turn: int) -> str:
    """Return the drawing of LINES for a page that is to be turned."""
    rows = []
    for at, line in enumerate(LINES):
        matrix, x, y = MATRICES[turn](60.0, 60.0 + 20 * at)
        rows.append(f"{matrix} {x:g} {y:g} Tm ({line}) Tj")
    return f"BT /F 12 Tf {' '.join(rows)} ET"


@pytest.mark.parametrize("shown", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", MATRICES)
def test_text_is_read_upright_however_the_page_is_shown(turn: int, shown: int, tmp_path: Path) -> None:
    turned = read(tmp_path, print_pdf([[]], f"/Rotate {shown}", drawn(turn)))
    assert turned.text == read(tmp_path, make_pdf([LINES])).text
    assert turned.warnings == ()


@pytest.mark.parametrize(
    ("turn", "corner"), [(90, (51, 782)), (180, (535, 791)), (270, (544, 60))], ids=lambda it: str(it)
)
def test_places_are_those_of_the_page_as_it_is_shown(
    turn: int, corner: tuple[int, int], tmp_path: Path
) -> None:
    """The corner where the first line begins: its left edge where it is read, from the page's upper left."""
    block = read(tmp_path, print_pdf([[]], "", drawn(turn))).blocks[0]
    left, upper, right, lower = block.places[0].box
    begins = {90: (left, lower), 180: (right, lower), 270: (right, upper)}[turn]
    assert begins == pytest.approx(corner, abs=1.5)


def test_upright_words_in_the_head_of_a_table(tmp_path: Path) -> None:
    """Narrow columns often have titles that run up the page."""
    ruled = grid([60, 260, 300, 400], [600, 700, 720])
    title = "BT /F 12 Tf 0 1 -1 0 284 610 Tm (Don vi tinh) Tj ET"
    words = [(64.0, 650.0, "Chi tieu"), (304.0, 650.0, "Nam 2025"), (64.0, 705.0, "a"), (304.0, 705.0, "c")]
    document = read(tmp_path, print_pdf([words], "", f"{ruled} {title}"))
    rows = [document.words(block) for block in document.blocks if block.kind is BlockKind.ROW]
    assert rows == ["a | | c", "Chi tieu | Don vi tinh | Nam 2025"]


def test_text_that_a_mirror_shows_is_read_as_it_is_meant(tmp_path: Path) -> None:
    rows = " ".join(f"-1 0 0 1 560 {780 - 20 * at} Tm ({line}) Tj" for at, line in enumerate(LINES))
    document = read(tmp_path, print_pdf([[]], "", f"BT /F 12 Tf {rows} ET"))
    assert document.text.split("\n")[0].startswith("1. Muc tieu chung")


def test_letters_that_run_from_right_to_left_are_named_in_coverage(tmp_path: Path) -> None:
    letters = " ".join(
        f"1 0 0 1 {560 - 7 * place} {780 - 20 * at} Tm ({letter}) Tj"
        for at, line in enumerate(LINES)
        for place, letter in enumerate(line)
    )
    path = tmp_path / "paper.pdf"
    path.write_bytes(print_pdf([[]], "", f"BT /F 12 Tf {letters} ET"))
    coverage = extract_record(path).coverage
    assert any("trang 1 không phải tiếng Việt" in warning for warning in coverage.warnings)


SENTENCE = "Giảm tỷ lệ hộ nghèo xuống còn 4,5% vào năm 2025."
MARKED = SENTENCE.replace("4,5%", "\u202b4,5%\u202c").replace("năm", "\u200fnăm\u200e")
RIGHT_TO_LEFT = {
    "paper.txt": MARKED.encode(),
    "paper.html": f'<html><body dir="rtl"><p>{MARKED}</p></body></html>'.encode(),
    "paper.docx": make_docx(
        f"<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>{MARKED}</w:t></w:r></w:p>"
    ),
}


@pytest.mark.parametrize("name", RIGHT_TO_LEFT)
def test_marks_of_writing_from_right_to_left_change_no_figure(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(RIGHT_TO_LEFT[name])
    assert read_document(path).text == SENTENCE
    (statement,) = extract_record(path).statements
    assert (statement.quantity.value, statement.quantity.unit) == ("4.5", "%")


def test_words_in_a_script_from_right_to_left(tmp_path: Path) -> None:
    words = "يعمل وفقا للخطة " * 12
    document = read(tmp_path, make_docx(paragraph(SENTENCE) + paragraph(words)), "paper.docx")
    assert document.text == f"{SENTENCE}\n{words.strip()}"


SCANNED = ["I. MỤC TIÊU", "1. Giảm tỷ lệ hộ nghèo xuống còn 12,5% vào cuối năm 2025."]


@needs_ocr
def test_each_scanned_page_is_turned_by_itself(tmp_path: Path) -> None:
    turns = (0, 90, 180, 270)
    pages = [draw_page(SCANNED, turn) for turn in turns]
    document = read(tmp_path, save_pictures(pages, "PDF"))
    assert document.text.split("\n") == SCANNED * len(turns)
    assert document.warnings == ()
    firsts = [block.places[0].box for block in document.blocks if document.words(block) == SCANNED[0]]
    assert [box[3] - box[1] > box[2] - box[0] for box in firsts] == [False, True, False, True]


def mirrored(page: Image.Image) -> Image.Image:
    """Return ``page`` as a slide that lies the wrong way round."""
    return ImageOps.mirror(page)


def buried(page: Image.Image) -> Image.Image:
    """Return ``page`` below dirt."""
    dirt = Image.frombytes("L", page.size, Random(5).randbytes(page.width * page.height))
    return Image.blend(page, dirt, 0.8)


@needs_ocr
@pytest.mark.parametrize("spoil", [mirrored, buried], ids=lambda spoil: str(spoil.__name__))
def test_a_scan_that_no_turn_makes_readable_is_named(
    spoil: Callable[[Image.Image], Image.Image], tmp_path: Path
) -> None:
    pages = [draw_page(SCANNED * 6), spoil(draw_page(SCANNED * 6))]
    document = read(tmp_path, save_pictures(pages, "PDF"))
    named = [warning for warning in document.warnings if "2" in warning]
    assert named or 2 in document.empty_pages
    with pytest.raises(EmptyFileError):
        read(tmp_path, save_pictures([draw_page([])], "PDF"))
