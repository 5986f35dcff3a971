"""Tables of crawled law portals, where a bar on a line of its own stands between two cells."""

from pathlib import Path

from extract.readers import read_document
from extract.text.document import BlockKind, Document

MOTTO = "Độc lập - Tự do - Hạnh phúc"
MASTHEAD = f"""\
|
**ỦY BAN NHÂN DÂN
**
TỈNH YÊN LĨNH
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
{MOTTO}
---------------
|
|
Số: 12/KH-UBND
|
*Yên Lĩnh, ngày 24
tháng 11 năm 2025*
|

**KẾ HOẠCH**
"""

SIGNATURE = """\
|
Nơi nhận:
- Bộ Nội vụ;
- Các cơ quan trung ương đóng trên địa bàn
tỉnh;
- Lưu: VT, KGVX, HC.
|
**TM. ỦY BAN NHÂN
DÂN**
KT. CHỦ TỊCH
**PHÓ CHỦ TỊCH**
**Lò Thị Bân**
|

**PHỤ LỤC**
"""

TABLE = """\
|
**TT**
|
**Chỉ tiêu**
|
**Chủ trì**
|
|
**I. Kinh tế**
|
|
1
|
Tỷ lệ hộ
nghèo
|
|
|
2
|
** **
|
Sở Y tế
|

Hết
"""


def read(tmp_path: Path, text: str, name: str = "paper.md") -> Document:
    """Return what is read from a file of ``text``."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def test_a_masthead_is_read_cell_by_cell(tmp_path: Path) -> None:
    assert read(tmp_path, MASTHEAD).text.split("\n") == [
        "ỦY BAN NHÂN DÂN TỈNH YÊN LĨNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        MOTTO,
        "Số: 12/KH-UBND",
        "Yên Lĩnh, ngày 24 tháng 11 năm 2025",
        "KẾ HOẠCH",
    ]


def test_a_masthead_without_its_first_bar_and_markup(tmp_path: Path) -> None:
    text = MASTHEAD.removeprefix("|\n").replace("*", "").replace("\n\n", "\n").replace("|\n|", "|")
    document = read(tmp_path, text, "paper.txt")
    assert document.text.split("\n")[3:] == [
        "Số: 12/KH-UBND",
        "Yên Lĩnh, ngày 24 tháng 11 năm 2025",
        "KẾ HOẠCH",
    ]


def test_a_signature_is_read_cell_by_cell(tmp_path: Path) -> None:
    assert read(tmp_path, SIGNATURE).text.split("\n") == [
        "Nơi nhận:",
        "- Bộ Nội vụ;",
        "- Các cơ quan trung ương đóng trên địa bàn tỉnh;",
        "- Lưu: VT, KGVX, HC.",
        "TM. ỦY BAN NHÂN DÂN",
        "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Lò Thị Bân",
        "PHỤ LỤC",
    ]


def test_rows_with_empty_and_merged_cells(tmp_path: Path) -> None:
    document = read(tmp_path, TABLE)
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [[document.text[cell.start : cell.end] for cell in row.cells] for row in rows] == [
        ["TT", "Chỉ tiêu", "Chủ trì"],
        ["I. Kinh tế"],
        ["1", "Tỷ lệ hộ nghèo", ""],
        ["2", "", "Sở Y tế"],
    ]
    assert rows[1].cells[0].columns == 3
    assert document.text.endswith("2 | | Sở Y tế\nHết")


def test_two_merged_rows_in_a_row_are_two(tmp_path: Path) -> None:
    heads = "|\n1\n|\n2\n|\n3\n|\n4\n|\n5\n|\n6\n|\n"
    document = read(tmp_path, f"{heads}|\nA\n|\nKinh tế\n|\n|\nI\n|\nThể chế\n|\n{heads}\nHết\n")
    assert document.text.split("\n") == [
        "1 | 2 | 3 | 4 | 5 | 6",
        "A | Kinh tế",
        "I | Thể chế",
        "1 | 2 | 3 | 4 | 5 | 6",
        "Hết",
    ]
