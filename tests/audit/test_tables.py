"""Tables whose cells do not keep what the others keep."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from extract.audit import audit_paper
from extract.audit.checks import ARITHMETIC_CHECKS
from extract.pipeline import extract_paper
from schemas import Finding
from tests.paper import REPORT

MONEY = """
PHỤ LỤC
BIỂU KINH PHÍ
Đơn vị tính: triệu đồng

| STT | Nội dung | Năm 2022 | Năm 2023 | Năm 2024 | Tổng cộng |
|---|---|---|---|---|---|
| 1 | Đào tạo nghề | 120 | 130 | 150 | 400 |
| 2 | Hỗ trợ nhà ở | 1.200 | 1.350 | 1.500 | 4.050 |
| 3 | Truyền thông | 45 | 50 | 55 | 150 |
| 4 | Giám sát | 30 | 35 | 40 | 105 |
| 5 | Vay vốn | 2.000 | 2.200 | 2.400 | 6.600 |
|  | Tổng cộng | 3.395 | 3.765 | 4.145 | 11.305 |
"""
SHARES = """
PHỤ LỤC
KẾT QUẢ THỰC HIỆN

| STT | Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Thực hiện 2024 | Tỷ lệ đạt (%) |
|---|---|---|---|---|---|
| 1 | Hộ có nước sạch | hộ | 1.200 | 1.260 | 105 |
| 2 | Lao động được đào tạo | người | 850 | 816 | 96 |
| 3 | Diện tích lúa | ha | 2.500 | 2.450 | 98 |
| 4 | Sản lượng | tấn | 15.000 | 15.300 | 102 |
| 5 | Đàn bò | con | 4.000 | 3.800 | 95 |
| 6 | Trồng rừng | ha | 300 | 330 | 110 |
"""


def _found(table: str) -> list[Finding]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "paper.md"
        path.write_text(REPORT + table, encoding="utf-8")
        return list(audit_paper(extract_paper(path), ARITHMETIC_CHECKS))


@pytest.mark.parametrize("table", [MONEY, SHARES])
def test_a_table_that_agrees_raises_no_alarm(table: str) -> None:
    assert _found(table) == []


@pytest.mark.parametrize(
    ("table", "right", "wrong", "check", "repair"),
    [
        (MONEY, "| 40 | 105 |", "| 40 | 115 |", "cell_breaks_the_columns", "115 → 105"),
        (MONEY, "| 4.145 |", "| 4.154 |", "total_row_is_not_sum", "4.154 → 4.145"),
        (SHARES, "| 102 |", "| 120 |", "cell_breaks_the_columns", "120 → 102"),
    ],
)
def test_a_cell_that_breaks_the_rule_is_found_with_its_repair(
    table: str, right: str, wrong: str, check: str, repair: str
) -> None:
    assert right in table
    found = {(finding.check, finding.repair) for finding in _found(table.replace(right, wrong))}
    assert (check, repair) in found
