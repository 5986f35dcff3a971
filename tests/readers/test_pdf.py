"""PDF files, made by hand from lines of plain letters."""

from collections.abc import Callable
from pathlib import Path

import pytest

from extract.errors import EmptyFileError, ExtractError
from extract.readers import read_document
from extract.text.document import BlockKind, Document
from tests.readers.printed import Words, grid, make_pdf, print_pdf


def read(tmp_path: Path, data: bytes) -> Document:
    """Return what is read from a PDF file."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(data)
    return read_document(path)


PAGES = [
    ["1. Ke hoach", "- Giam ty le ho ngheo cua", "toan tinh trong nam nay va", "nam sau theo chi tieu da"],
    ["2", "duoc giao cho cac huyen, xa", "va thi tran.", "2. Nhiem vu"],
]


def test_lines_are_joined_over_pages_and_page_numbers_go(tmp_path: Path) -> None:
    document = read(tmp_path, make_pdf([*PAGES, []]))
    assert document.text.split("\n") == [
        "1. Ke hoach",
        "- Giam ty le ho ngheo cua toan tinh trong nam nay va nam sau theo chi tieu da "
        "duoc giao cho cac huyen, xa va thi tran.",
        "2. Nhiem vu",
    ]
    assert [block.page for block in document.blocks] == [1, 1, 2]
    assert [place.page for place in document.blocks[1].places] == [1, 1, 1, 2, 2]
    assert document.source.pages == 3
    assert document.repairs["page_numbers"] == 1
    assert document.empty_pages == (3,)
    assert document.warnings[0].startswith("Trang 3 không có")


def test_a_file_of_pictures_only(tmp_path: Path) -> None:
    with pytest.raises(EmptyFileError) as caught:
        read(tmp_path, make_pdf([[]]))
    assert "OCR" in caught.value.vi


def test_a_hyphen_at_a_line_end_keeps_its_two_words(tmp_path: Path) -> None:
    lines = ["Thuc hien cac chi tieu da giao trong giai doan 2021-", "2025 tai cac xa."]
    assert read(tmp_path, make_pdf([lines])).text == f"{lines[0]}{lines[1]}"


MASTHEAD: list[Words] = [
    (70, 780, "UY BAN NHAN DAN"), (300, 780, "CONG HOA XA HOI CHU NGHIA VIET NAM"),
    (90, 760, "XA DONG LANG"), (330, 760, "Doc lap - Tu do - Hanh phuc"),
    (90, 730, "So: 12/KH-UBND"), (320, 730, "Dong Lang, ngay 05 thang 01 nam 2024"),
    (265, 690, "KE HOACH"),
]  # fmt: skip
SIGNATURE: list[Words] = [
    (70, 300, "Noi nhan:"), (350, 300, "TM. UY BAN NHAN DAN"),
    (70, 285, "- Nhu tren;"), (380, 285, "CHU TICH"),
    (70, 270, "- Luu: VT."), (360, 230, "Nguyen Van An"),
]  # fmt: skip


def test_a_masthead_is_read_column_by_column(tmp_path: Path) -> None:
    assert read(tmp_path, print_pdf([MASTHEAD])).text.split("\n") == [
        "UY BAN NHAN DAN XA DONG LANG",
        "So: 12/KH-UBND",
        "CONG HOA XA HOI CHU NGHIA VIET NAM",
        "Doc lap - Tu do - Hanh phuc",
        "Dong Lang, ngay 05 thang 01 nam 2024",
        "KE HOACH",
    ]


def test_a_signature_is_read_column_by_column(tmp_path: Path) -> None:
    lines = read(tmp_path, print_pdf([SIGNATURE])).text.split("\n")
    assert lines[:3] == ["Noi nhan:", "- Nhu tren;", "- Luu: VT."]
    assert " ".join(lines[3:]) == "TM. UY BAN NHAN DAN CHU TICH Nguyen Van An"


def table(rows: list[list[str]], top: float) -> tuple[list[Words], str]:
    """Return the words and the lines of a table whose first row begins ``top`` points from below."""
    words = [
        (55.0 + 120 * column, top - 20 - 30 * row, text)
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
        if text
    ]
    columns = [50 + 120 * column for column in range(len(rows[0]) + 1)]
    return words, grid(columns, [top - 30 * row for row in range(len(rows) + 1)])


def test_a_table_over_a_page_break_is_one(tmp_path: Path) -> None:
    words, drawing = table([["TT", "Chi tieu", "Muc tieu"], ["1", "Ho ngheo", "5%"]], 500)
    rest = [(x, y, text.replace("1", "2").replace("5", "7")) for x, y, text in words]
    page = [(50.0, 560.0, "Bieu so 01")]
    document = read(tmp_path, print_pdf([page + words, rest], drawing=drawing))
    assert document.text.split("\n") == [
        "Bieu so 01",
        "TT | Chi tieu | Muc tieu",
        "1 | Ho ngheo | 5%",
        "2 | Ho ngheo | 7%",
    ]
    assert {block.table for block in document.blocks if block.kind is BlockKind.ROW} == {0}
    assert [block.page for block in document.blocks] == [1, 1, 1, 2]
    assert document.repairs["repeated_heads"] == 1


def test_a_frame_around_a_paragraph_is_no_table(tmp_path: Path) -> None:
    document = read(tmp_path, print_pdf([[(60, 480, "Ghi chu")]], drawing=grid((50, 500), (450, 500))))
    assert [block.kind for block in document.blocks] == [BlockKind.PARAGRAPH]


def test_running_heads_go(tmp_path: Path) -> None:
    pages: list[list[Words]] = [
        [(60, 820, f"Ke hoach nam 2024 - {at}"), (60, 500, f"Muc {at}.")] for at in range(1, 5)
    ]
    document = read(tmp_path, print_pdf(pages))
    assert document.text.split("\n") == [f"Muc {at}." for at in range(1, 5)]
    assert document.repairs["running_heads"] == 4


def test_a_heading_that_counts_is_no_running_head(tmp_path: Path) -> None:
    pages: list[list[Words]] = [[(60, 790, f"Bieu so {at}0"), (60, 500, f"Muc {at}.")] for at in range(1, 5)]
    assert "Bieu so 40" in read(tmp_path, print_pdf(pages)).text


LINES = [(60.0, 60.0 + 20 * at, line) for at, line in enumerate(PAGES[0])]
"""How far each line stands from the left and the upper edge of the page as it is shown."""

TURNS: dict[int, Callable[[float, float], tuple[str, float, float]]] = {
    90: lambda left, upper: ("0 1 -1 0", upper, left),
    180: lambda left, upper: ("-1 0 0 -1", 595 - left, upper),
    270: lambda left, upper: ("0 -1 1 0", 595 - upper, 842 - left),
}


@pytest.mark.parametrize("turn", TURNS)
def test_a_turned_page_is_read_as_it_is_shown(turn: int, tmp_path: Path) -> None:
    """Scanners and landscape tables make such pages."""
    drawn = []
    for left, upper, line in LINES:
        matrix, x, y = TURNS[turn](left, upper)
        drawn.append(f"{matrix} {x:g} {y:g} Tm ({line}) Tj")
    turned = read(tmp_path, print_pdf([[]], f"/Rotate {turn}", f"BT /F 12 Tf {' '.join(drawn)} ET"))
    assert turned.text == read(tmp_path, make_pdf(PAGES[:1])).text
    boxes = [place.box for block in turned.blocks for place in block.places]
    assert [(round(box[0], -1), round(box[3], -1)) for box in boxes] == [
        (60, 60),
        (60, 80),
        (60, 100),
        (60, 120),
    ]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_cut_off_file_gives_what_is_left_or_says_so(share: float, tmp_path: Path) -> None:
    data = make_pdf(PAGES)
    try:
        said = read(tmp_path, data[: int(share * len(data))]).text
    except ExtractError as error:
        said = error.vi
    assert "PDF" in said or "Ke hoach" in said
