"""Tables on PDF pages that no lines are drawn around."""

from pathlib import Path

import pytest

from extract.readers import read_document
from extract.text.document import BlockKind, Document
from tests.readers.printed import Words, print_pdf

COLUMNS = (60.0, 100.0, 300.0, 380.0, 470.0)
HEAD = ("TT", "Chi tieu", "DVT", "Nam 2024", "Nam 2025")
ROWS = [
    ("1", "Ty le ho ngheo", "%", "5,2", "4,5"),
    ("2", "So lao dong duoc giai quyet", "nguoi", "12.000", "13.500"),
    ("", "viec lam", "", "", ""),
    ("3", "So xa dat chuan", "xa", "12", "15"),
]


def placed(rows: list[tuple[str, ...]], top: float, columns: tuple[float, ...] = COLUMNS) -> list[Words]:
    """Return the words of ``rows`` at the places of their columns."""
    return [
        (left, top - 18 * at, word)
        for at, row in enumerate(rows)
        for left, word in zip(columns, row, strict=False)
        if word
    ]


def read(folder: Path, words: list[Words]) -> Document:
    """Return the document on a page with ``words``."""
    (folder / "paper.pdf").write_bytes(print_pdf([words]))
    return read_document(folder / "paper.pdf")


def rows_of(document: Document) -> list[str]:
    """Return the rows of the tables of ``document``."""
    return [document.words(block) for block in document.blocks if block.kind is BlockKind.ROW]


def test_a_table_without_rulings(tmp_path: Path) -> None:
    before = (60.0, 780.0, "1. Cac chi tieu chu yeu cua nganh trong nam nay nhu sau:")
    after = (60.0, 640.0, "2. To chuc thuc hien ke hoach nay trong toan nganh va bao cao ket qua.")
    document = read(tmp_path, [before, *placed([HEAD, *ROWS], 750), after])
    assert rows_of(document) == [
        "TT | Chi tieu | DVT | Nam 2024 | Nam 2025",
        "1 | Ty le ho ngheo | % | 5,2 | 4,5",
        "2 | So lao dong duoc giai quyet viec lam | nguoi | 12.000 | 13.500",
        "3 | So xa dat chuan | xa | 12 | 15",
    ]
    assert document.text.startswith(before[2])
    assert document.text.endswith(after[2])


MASTHEAD: list[tuple[str, ...]] = [
    ("UBND TINH YEN LINH", "CONG HOA XA HOI"),
    ("SO Y TE", "Doc lap - Tu do"),
    ("So: 12/KH-SYT", "Yen Linh"),
]
SIGNATURE: list[tuple[str, ...]] = [("Noi nhan:", "", "GIAM DOC"), ("- Luu: VT.", "", "Tran Van Binh")]
NUMBERS: list[tuple[str, ...]] = [
    ("1.", "Giam ho ngheo", "xuong con", "4,5%"),
    ("2.", "Trong rung", "dat", "120 ha"),
]
NO_TABLES: dict[str, list[tuple[str, ...]]] = {
    "masthead": MASTHEAD,
    "signature": SIGNATURE,
    "numbers without titles": NUMBERS,
}


@pytest.mark.parametrize("name", NO_TABLES)
def test_what_is_no_table(name: str, tmp_path: Path) -> None:
    words = placed(NO_TABLES[name], 750, (60.0, 200.0, 330.0, 460.0))
    assert rows_of(read(tmp_path, words)) == []
