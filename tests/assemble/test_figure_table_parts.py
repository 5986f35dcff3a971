"""Which figures of a table are parts, and what makes a table: page breaks, merged titles, no header."""

from pathlib import Path

import pytest

from extract.pipeline import extract_record
from schemas import DocumentRecord
from tests.assemble.said import shorten
from tests.assemble.tables import record_with
from tests.paper import LONG_PLAN

PLACES = """
| Chỉ tiêu | ĐVT | Toàn xã | Bản Nậm | Bản Pó |
|--|--|--|--|--|
| Hộ thoát nghèo | Hộ | 30 | 10 | 20 |
"""
PARTS = """
| Chỉ tiêu | ĐVT | Năm 2024 | Năm 2025 |
|--|--|--|--|
| 1. Khách | Lượt | 100 | 200 |
| Trong đó: | | | |
| Trong nước | Lượt | 70 | 150 |
| Nước ngoài | Lượt | 30 | 50 |
| 2. Lễ hội | Lễ hội | 3 | 4 |
"""


def parents(record: DocumentRecord) -> list[str | None]:
    quotes = {s.id: s.quote for s in record.statements}
    return [quotes[s.parent_id] if s.parent_id else None for s in record.statements]


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        pytest.param(PARTS, [None, None, "100", "200", "100", "200", None, None], id="after 'trong đó'"),
        pytest.param(
            "| TT | Chỉ tiêu | ĐVT | Năm 2024 |\n|--|--|--|--|\n| 1 | Cây giống | Cây | 90 |\n"
            "| | - Cây ổi | Cây | 60 |\n| | + Ổi lê | Cây | 20 |\n| 2 | Hố rác | Hố | 9 |",
            [None, "90", "60", None],
            id="below dashes",
        ),
        pytest.param(
            "Kinh phí thực hiện (ĐVT: triệu đồng)\n\n| TT | Nội dung | Năm 2024 | Năm 2025 |\n|--|--|--|--|\n"
            "| 1 | In sổ | 4 | 5 |\n| 2 | Mua loa | 6 | 7 |\n| | Tổng cộng | 10 | 12 |",
            ["10", "12", "10", "12", None, None],
            id="the total row",
        ),
        pytest.param(PLACES, [None, "30", "30"], id="the total column"),
        pytest.param(
            "| Chỉ tiêu | ĐVT | Năm 2024 |\n|--|--|--|\n| Tốc độ tăng | % | 8 |\n| - Nông nghiệp | % | 3 |",
            [None, None],
            id="rates do not add up",
        ),
        pytest.param(
            "| Chỉ tiêu | ĐVT | Năm 2024 |\n|--|--|--|\n| Cây ngô | ha | 80 |\n| - Năng suất | tạ/ha | 45 |",
            [None, None],
            id="another unit is no part",
        ),
    ],
)
def test_parts(tmp_path: Path, table: str, wanted: list[str | None]) -> None:
    assert parents(record_with(tmp_path, table)) == wanted


def test_a_table_goes_on_behind_a_page_break(tmp_path: Path) -> None:
    rows = "<tr><td>{}</td><td>Cái</td><td>{}</td></tr>"
    head = "<tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Năm 2024</th></tr>"
    page = (
        f"<p>KẾ HOẠCH</p><table>{head}{rows.format('Bể', 4)}</table><table>{rows.format('Giếng', 6)}</table>"
    )
    path = tmp_path / "a.html"
    path.write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    statements = extract_record(path).statements
    assert [(s.indicator.text, s.quantity.value) for s in statements] == [("Bể", "4"), ("Giếng", "6")]


def test_merged_titles_stand_above_all_their_columns(tmp_path: Path) -> None:
    page = (
        "<table><tr><td rowspan=2>Chỉ tiêu</td><td rowspan=2>ĐVT</td><td colspan=2>Bản Nậm</td></tr>"
        "<tr><td>Năm 2024</td><td>Năm 2025</td></tr>"
        "<tr><td>Giếng</td><td>Cái</td><td>1</td><td>2</td></tr></table>"
    )
    path = tmp_path / "a.html"
    path.write_text(f"<html><body><p>KẾ HOẠCH</p>{page}</body></html>", encoding="utf-8")
    found = [(s.indicator.text, shorten(s.period), s.quantity.value) for s in extract_record(path).statements]
    assert found == [("Giếng - Bản Nậm", "in:2024", "1"), ("Giếng - Bản Nậm", "in:2025", "2")]


def test_a_table_without_a_header_is_named(tmp_path: Path) -> None:
    table = "| Bể | 3 | 4 |\n|--|--|--|\n| Giếng | 5 | 6 |"
    record = record_with(tmp_path, table)
    assert (record.statements, record.coverage.tables_skipped) == ((), 1)
    assert record.coverage.warnings == ("Bảng thứ 1 không có hàng tiêu đề nên không đọc được số liệu.",)


def test_a_table_of_words_is_not_named(tmp_path: Path) -> None:
    record = record_with(tmp_path, "| Bể | Giếng |\n|--|--|\n| Thôn A | Thôn B |", paper=LONG_PLAN)
    assert (record.coverage.tables, record.coverage.tables_skipped) == (1, 0)


def test_numbers_of_columns_that_a_scan_misread(tmp_path: Path) -> None:
    """Below the titles stand "1", "2" ... "11", the last as "II": they number the columns."""
    places = [f"Xã {name}" for name in ("A", "B", "C", "D", "E", "G", "H")]
    rows = [
        ["STT", "Chỉ tiêu sử dụng đất", "Mã", "Tổng diện tích", *places],
        ["", "2", "3", "4", "5", "6", "7", "8", "9", "10", "II"],
        ["1", "Đất trồng lúa", "LUA", "12,5", "1,5", "2", "3", "1", "2", "1", "2"],
    ]
    table = "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], ["--"] * 11, *rows[1:]))
    names = {it.indicator.text for it in record_with(tmp_path, f"Đơn vị: ha\n\n{table}").statements}
    assert "Đất trồng lúa - Tổng diện tích" in names
    assert not any("LUA" in name for name in names)
