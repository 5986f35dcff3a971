"""Figures that a document tells twice."""

import pytest

from tests.audit.papers import findings_of
from tests.paper import LONG_PLAN, PLAN, REPORT

TABLE = """
PHỤ LỤC

| STT | Chỉ tiêu | Đơn vị | Năm 2023 | Năm 2024 | Năm 2025 |
|---|---|---|---|---|---|
| 1 | Sản phẩm OCOP đạt 3 sao trở lên | sản phẩm | 30 | 36 | 42 |
| 2 | Tỷ lệ hộ nghèo | % | 5 | 4 | 3 |
| 3 | Tổng sản phẩm trên địa bàn tỉnh (GRDP) giá hiện hành | tỷ đồng | 21.400 | 23.100 | 25.300 |
| 4 | Cơ cấu kinh tế: Nông, lâm nghiệp và thủy sản | % | 31,2 | 29,8 | 28,4 |
"""


@pytest.mark.parametrize(
    ("text", "stated", "computed"),
    [
        (
            LONG_PLAN + "\nI. MỤC TIÊU\n- Tỷ lệ hộ nghèo đa chiều đến năm 2025 còn 3%.\nII. NHIỆM VỤ\n"
            "- Thực hiện các chính sách để đến năm 2025 tỷ lệ hộ nghèo đa chiều còn 3,5%.\n",
            "3.5", "3",
        ),
        (
            LONG_PLAN + "\nI. MỤC TIÊU\n- Đến năm 2025, 100% xã đạt chuẩn quốc gia về y tế.\n"
            "II. NHIỆM VỤ\n- Phấn đấu đến năm 2025 có 95% xã đạt chuẩn quốc gia về y tế.\n",
            "95", "100",
        ),
        (
            REPORT + "\nI. KẾT QUẢ\n- Năm 2023 toàn huyện có 1.870 hộ nghèo.\n"
            "II. ĐÁNH GIÁ\n- Năm 2023 toàn huyện có 1.780 hộ nghèo.\n",
            "1780", "1870",
        ),
        (
            PLAN + "\nI. CHUNG\n- Tổng kinh phí thực hiện Kế hoạch là 12,5 tỷ đồng.\n"
            "IV. KINH PHÍ\nTổng kinh phí thực hiện Kế hoạch là 15,2 tỷ đồng.\n",
            "15200000000", "12500000000",
        ),
        (
            LONG_PLAN + "\nI. MỤC TIÊU\n- Đến năm 2025 có 45 sản phẩm OCOP đạt 3 sao trở lên.\n" + TABLE,
            "45", "42",
        ),
        (
            LONG_PLAN + "\nI. MỤC TIÊU\n"
            "- Đến năm 2025, quy mô GRDP theo giá hiện hành đạt 69.800 tỷ đồng.\n" + TABLE,
            "69800000000000", "25300000000000",
        ),
        (
            LONG_PLAN + "\nI. MỤC TIÊU\n"
            "- Đến năm 2025, cơ cấu kinh tế: Ngư, nông, lâm nghiệp chiếm 24,8%.\n" + TABLE,
            "24.8", "28.4",
        ),
    ],
)  # fmt: skip
def test_a_figure_told_twice_is_found(text: str, stated: str, computed: str) -> None:
    found = findings_of(text, "told_twice_differently")
    assert [(finding.stated, finding.computed) for finding in found] == [(stated, computed)]


@pytest.mark.parametrize(
    "text",
    [
        "- Đến năm 2025, tỷ lệ che phủ rừng đạt 55%.\n- Đến năm 2030, tỷ lệ che phủ rừng đạt 57%.\n",
        "1. Thành thị\n- Đến năm 2025 giải quyết việc làm cho 4.500 lao động.\n"
        "2. Nông thôn\n- Đến năm 2025 giải quyết việc làm cho 8.000 lao động.\n",
        "- Đến năm 2025 có 42 sản phẩm OCOP đạt 3 sao trở lên.\n" + TABLE,
        "- Đến năm 2025 có 36 sản phẩm OCOP đạt 3 sao trở lên, 8 sản phẩm du lịch.\n" + TABLE,
        "- Đến năm 2025, quy mô GRDP theo giá so sánh đạt 14.600 tỷ đồng.\n" + TABLE,
        "- Đến năm 2026, quy mô GRDP theo giá hiện hành đạt 27.800 tỷ đồng.\n" + TABLE,
        "- Đến năm 2025, cơ cấu kinh tế: nông nghiệp chiếm 24,8%.\n" + TABLE,
        "- Năm 2023 hỗ trợ 120 hộ nghèo.\n- Năm 2023 hỗ trợ 210 hộ cận nghèo.\n",
    ],
)
def test_other_times_groups_and_places_are_other_figures(text: str) -> None:
    assert findings_of(f"{LONG_PLAN}\nI. MỤC TIÊU\n{text}", "told_twice_differently") == ()


def test_the_message_names_the_year() -> None:
    text = "- Đến năm 2025 có 45 sản phẩm OCOP đạt 3 sao trở lên.\n" + TABLE
    (finding,) = findings_of(f"{LONG_PLAN}\nI. MỤC TIÊU\n{text}", "told_twice_differently")
    assert "(2025)" in finding.message
