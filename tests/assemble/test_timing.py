"""Which period a figure is about."""

import pytest

from tests.assemble.said import GOALS, all_said
from tests.paper import LONG_PLAN, PLAN, record_of

OWN = (
    ("Đến năm 2026, tỷ lệ hộ nghèo còn 3%.", ["by:2026"]),
    ("Tỷ lệ hộ nghèo còn 3% vào cuối năm 2026.", ["by:2026"]),
    ("Tỷ lệ hộ nghèo còn 3% trước năm 2026.", ["by:2026"]),
    ("Năm 2025 trồng 40 ha chè.", ["in:2025"]),
    ("Trong năm 2025 trồng 40 ha chè.", ["in:2025"]),
    ("Giai đoạn 2026 - 2030 trồng 200 ha chè.", ["2026..2030"]),
    ("Giai đoạn 2026-30 trồng 200 ha chè.", ["2026..2030"]),
    ("Từ năm 2025 đến năm 2027, trồng 90 ha chè.", ["2025..2027"]),
    ("Đến tháng 6/2024, tỷ lệ hộ dùng nước sạch đạt 66%.", ["by:2024-06"]),
    ("Đến hết quý III/2024 số hóa 500 hồ sơ.", ["by:2024-09"]),
    ("Đến năm 2025, tầm nhìn đến năm 2030, tỷ lệ hộ nghèo còn 3%.", ["by:2025"]),
    ("Đến năm 2025, tỷ lệ hộ nghèo còn 5% và đến năm 2030 còn 2%.", ["by:2025", "by:2030"]),
    ("Đến năm 2025, trồng 5 ha chè. Trồng 6 ha rừng.", ["by:2025", "by:2025"]),
    ("Trước ngày 30/9/2024, số hóa 300 hồ sơ.", ["by:2024-09-30"]),
    (
        "Tỷ lệ nghèo dưới 8% (vùng cao dưới 9%) vào năm 2026 và dưới 5% (vùng cao dưới 6%) vào năm 2030.",
        ["in:2026", "in:2026", "in:2030", "in:2030"],
    ),
    (
        "Tỷ lệ bú sớm đạt 72% ở đô thị và 51% ở nông thôn vào năm 2026 và đạt 91% và 83% vào năm 2030.",
        ["in:2026", "in:2026", "in:2030", "in:2030"],
    ),
    ("Trồng 5 ha chè. Đến năm 2030 trồng 6 ha rừng.", ["in:2024", "by:2030"]),
)

COMPARED = (
    ("Doanh thu tăng 12% so với năm 2022.", ["in:2024"]),
    ("Doanh thu tăng 12% so với cùng kỳ năm 2022.", ["in:2024"]),
    ("Thu nhập gấp 1,5 lần năm 2020.", ["in:2024"]),
    ("Thực hiện Nghị quyết giai đoạn 2021 - 2025, trồng 5 ha chè.", ["in:2024"]),
    ("Giá trị sản xuất (giá so sánh năm 2010) đạt 90 tỷ đồng.", ["in:2024"]),
)

HEADINGS = (
    ("1. Đến năm 2025\n- Hộ nghèo còn 3%.\n2. Đến năm 2030\n- Hộ nghèo còn 1%.", ["by:2025", "by:2030"]),
    ("- Đến năm 2025:\n+ Tỷ lệ hộ nghèo còn 3%;\n+ Trồng 9 ha chè.", ["by:2025", "by:2025"]),
    ("- Đến năm 2025:\n+ Trồng 9 ha chè.\n- Trồng 5 ha rừng.", ["by:2025", "in:2024"]),
    ("1. Mục tiêu năm 2026\na) Tỷ lệ hộ nghèo còn 3%.", ["in:2026"]),
    ("1. Chỉ tiêu chủ yếu nhiệm kỳ 2025 - 2030\na) Tỷ lệ hộ nghèo còn 3%.", ["2025..2030"]),
    ("1. Mục tiêu năm 2026\na) Đến năm 2030 tỷ lệ hộ nghèo còn 3%.", ["by:2030"]),
)


@pytest.mark.parametrize(("sentence", "wanted"), [*OWN, *COMPARED, *HEADINGS])
def test_period(sentence: str, wanted: list[str]) -> None:
    assert [said.period for said in all_said(record_of(f"{PLAN}\n{GOALS}\n{sentence}\n"))] == wanted


def test_the_period_of_the_title_holds_where_none_is_named() -> None:
    record = record_of(f"{LONG_PLAN}\n{GOALS}\nTỷ lệ hộ nghèo còn 3%.\n")
    assert [said.period for said in all_said(record)] == ["2021..2025"]


def test_the_first_line_stands_for_the_title_of_a_paper_without_a_head() -> None:
    record = record_of(
        "Xã Đoài giao chỉ tiêu kế hoạch năm 2013\n\nTrồng mới 30 ha rừng, diện tích chè 9 ha.\n"
    )
    assert [said.period for said in all_said(record)] == ["in:2013", "in:2013"]


FAULTS = (
    pytest.param(
        "Nâng độ che phủ rừng từ 41% năm 2020 lên 44% vào năm 2025.",
        ["in:2020", "in:2025"],
        marks=pytest.mark.xfail(strict=True, reason="the year of a starting level is lost"),
    ),
)


@pytest.mark.parametrize(("sentence", "wanted"), FAULTS)
def test_faulty_period(sentence: str, wanted: list[str]) -> None:
    test_period(sentence, wanted)
