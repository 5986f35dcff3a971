"""Figures that stand alone in table cells, from the file to the statement: one row of the test a table."""

from pathlib import Path

import pytest

from schemas import DocumentRecord
from tests.assemble.said import all_said
from tests.assemble.tables import BY_YEAR, GROWTH, HEAD_UNITS, record_with


def told(record: DocumentRecord) -> list[tuple[str, str, str, str | None]]:
    return [(said.kind, said.figure, said.indicator, said.period) for said in all_said(record)]


RANGES = """
| Chỉ tiêu | Đơn vị | Giai đoạn 2026-2030 | Đến năm 2030 |
|--|--|--|--|
| Hộ có bể chứa nước | % | 70 - 80 | ≥ 95 |
| Nhà văn hóa | Nhà | - | Trên 12 |
"""
UNIT_ABOVE = """
Dự toán chi sự nghiệp

Đơn vị tính: triệu đồng

| Nội dung | Năm 2024 | Năm 2025 |
|--|--|--|
| Mua cây giống | 40 | 60 |
"""
PLACES = """
| Chỉ tiêu | ĐVT | Toàn xã | Bản Nậm | Bản Pó |
|--|--|--|--|--|
| Hộ thoát nghèo | Hộ | 30 | 10 | 20 |
"""
PLACE_ROWS = """
| STT | Bản | Số hộ thoát nghèo | Trồng rừng (ha) |
|--|--|--|--|
| 1 | Bản Nậm | 10 | 2,5 |
"""
GROUPS = """
| TT | Chỉ tiêu | ĐVT | Năm 2024 |
|--|--|--|--|
| I | Kinh tế | | |
| 1 | Cơ cấu lao động | % | |
| | - Nông nghiệp | | 60 |
"""
PERIOD_ROWS = """
| TT | Chỉ tiêu | Đơn vị | Kết quả |
|--|--|--|--|
| I | Đến năm 2025 | | |
| 1 | Tỷ lệ đường đèn | % | ≥ 30 |
"""
YEAR_ROWS = """
Lộ trình trồng rừng

| Năm | Trồng mới (ha) |
|--|--|
| 2024 | 15 |
| 2025 | 25 |
"""
SPLIT_HEAD = """
| STT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 |
|--|--|--|--|--|
| Kế hoạch | Thực hiện |
| A | B | C | 1 | 2 | 3 |
| 1 | Đàn dê | Con | 80 | 90 | 120 |
"""
BLANK_HEAD = """
| TT | Chỉ tiêu | Năm 2023 | | Năm 2024 |
|--|--|--|--|--|
| | | Kế hoạch | Ước thực hiện | Kế hoạch |
| 1 | Số lớp học xóa mù chữ | 3 | 4 | 6 |
"""
QUARTERS = """
| TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Quý I | 9 tháng |
|--|--|--|--|--|--|
| 1 | Số học viên | Người | 40 | 10 | 25 |
"""
ALLOTTED = """
| TT | Bản | Tổng số hộ | Kế hoạch giảm năm 2024 | |
|--|--|--|--|--|
| | | | Số hộ | Tỷ lệ (%) |
| 1 | Bản Nậm | 90 | 9 | 10 |
"""
PRICES = """
| Chỉ tiêu | ĐVT | Năm 2024 |
|--|--|--|
| 1. Giá trị sản xuất (giá so sánh năm 2010) | Tỷ đồng | 7 |
| Tốc độ tăng | % | 8 |
"""
CODED = """
| STT | Chỉ tiêu sử dụng đất | Mã | Năm 2023 (ha) | Năm 2024 (ha) |
|--|--|--|--|--|
| l | 2 | 3 | 4 | 5 |
| 1 | Đất trồng lúa | LUA | 300 | 290,5 |
"""
NORMS = """
| TT | Tiêu chí | Điểm chuẩn |
|--|--|--|
| 1 | Vệ sinh thôn bản | 20 |
"""


@pytest.mark.parametrize(
    ("table", "wanted"),
    [
        pytest.param(
            BY_YEAR,
            [
                ("actual", "1500 con", "Đàn trâu", "in:2023"),
                ("target", "1700 con", "Đàn trâu", "in:2024"),
                ("target", "2000 con", "Đàn trâu", "in:2025"),
            ],
            id="a column for each year",
        ),
        pytest.param(
            RANGES,
            [
                ("target", "70..80 %", "Hộ có bể chứa nước", "2026..2030"),
                ("target", ">=95 %", "Hộ có bể chứa nước", "by:2030"),
                ("target", ">12 nhà", "Nhà văn hóa", "by:2030"),
            ],
            id="ranges, bounds and an empty cell",
        ),
        pytest.param(
            HEAD_UNITS,
            [
                ("target", "120 ha", "Cây chè - Diện tích", "in:2024"),
                ("target", "1200 tấn", "Cây chè - Sản lượng", "in:2024"),
                ("target", "3 %", "Cây chè - Tăng/giảm", "in:2024"),
            ],
            id="units in the titles",
        ),
        pytest.param(
            UNIT_ABOVE,
            [
                ("budget", "40000000 đồng", "Mua cây giống", "in:2024"),
                ("budget", "60000000 đồng", "Mua cây giống", "in:2025"),
            ],
            id="the unit in a line above",
        ),
        pytest.param(
            PLACES,
            [
                ("target", "30 hộ", "Hộ thoát nghèo", "in:2024"),
                ("target", "10 hộ", "Hộ thoát nghèo - Bản Nậm", "in:2024"),
                ("target", "20 hộ", "Hộ thoát nghèo - Bản Pó", "in:2024"),
            ],
            id="a column for each place",
        ),
        pytest.param(
            PLACE_ROWS,
            [
                ("target", "10 hộ", "Số hộ thoát nghèo - Bản Nậm", "in:2024"),
                ("target", "2.5 ha", "Trồng rừng - Bản Nậm", "in:2024"),
            ],
            id="a row for each place",
        ),
        pytest.param(
            GROUPS,
            [("target", "60 %", "Cơ cấu lao động - Nông nghiệp", "in:2024")],
            id="a group names and measures its rows",
        ),
        pytest.param(
            PERIOD_ROWS,
            [("target", ">=30 %", "Tỷ lệ đường đèn", "by:2025")],
            id="the time in the row of a group",
        ),
        pytest.param(
            YEAR_ROWS,
            [
                ("target", "15 ha", "Lộ trình trồng rừng - Trồng mới", "in:2024"),
                ("target", "25 ha", "Lộ trình trồng rừng - Trồng mới", "in:2025"),
            ],
            id="a row for each year",
        ),
        pytest.param(
            SPLIT_HEAD,
            [
                ("target", "80 con", "Đàn dê", "in:2023"),
                ("actual", "90 con", "Đàn dê", "in:2023"),
                ("target", "120 con", "Đàn dê", "in:2024"),
            ],
            id="a second header row without the first one's cells",
        ),
        pytest.param(
            BLANK_HEAD,
            [
                ("target", "3 lớp", "Số lớp học xóa mù chữ", "in:2023"),
                ("actual", "4 lớp", "Số lớp học xóa mù chữ", "in:2023"),
                ("target", "6 lớp", "Số lớp học xóa mù chữ", "in:2024"),
            ],
            id="a second header row below blanks",
        ),
        pytest.param(
            GROWTH,
            [("target", "9 %", "Đàn ong - Tốc độ tăng bình quân 2021-2025", "2021..2025")],
            id="a rate of growth has a unit of its own",
        ),
        pytest.param(
            QUARTERS,
            [
                ("target", "40 người", "Số học viên", "in:2024"),
                ("target", "10 người", "Số học viên - Quý I", "2024-01..2024-03"),
                ("target", "25 người", "Số học viên - 9 tháng", "2024-01..2024-09"),
            ],
            id="parts of the year",
        ),
        pytest.param(
            ALLOTTED,
            [
                ("baseline", "90 hộ", "Tổng số hộ - Bản Nậm", "in:2024"),
                ("target", "9 hộ", "giảm - Số hộ - Bản Nậm", "in:2024"),
                ("target", "10 %", "giảm - Tỷ lệ - Bản Nậm", "in:2024"),
            ],
            id="how large a place is stands beside its goal",
        ),
        pytest.param(
            PRICES,
            [
                ("target", "7000000000 đồng", "Giá trị sản xuất (giá so sánh năm 2010)", "in:2024"),
                ("target", "8 %", "Giá trị sản xuất (giá so sánh năm 2010) - Tốc độ tăng", "in:2024"),
            ],
            id="the year of the prices is no time",
        ),
        pytest.param(
            CODED,
            [
                ("actual", "300 ha", "Đất trồng lúa", "in:2023"),
                ("target", "290.5 ha", "Đất trồng lúa", "in:2024"),
            ],
            id="a code is no name, and a scan misread the number of the first column",
        ),
        pytest.param(
            NORMS,
            [("threshold", "20 điểm", "Vệ sinh thôn bản - Điểm chuẩn", "in:2024")],
            id="points are norms",
        ),
    ],
)
def test_a_table_says(tmp_path: Path, table: str, wanted: list[tuple[str, str, str, str | None]]) -> None:
    assert told(record_with(tmp_path, table)) == wanted
