"""Figures whose neighbours decide what they are: other figures, brackets, lead-ins, parts that look ahead."""

import pytest

from tests.assemble.said import GOALS, MEANS, RESULTS, TASKS, Said, all_said, row
from tests.paper import PLAN, REPORT, record_of

_BOTH_YEARS = "Phần thứ hai\nKẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2025\nI. CÁC CHỈ TIÊU CHỦ YẾU"

ROWS = (
    row(
        "92% gia đình, 85% thôn, 97% cơ quan đạt danh hiệu văn hóa.",
        Said("target", "92 %", "gia đình đạt danh hiệu văn hóa"),
        Said("target", "85 %", "thôn đạt danh hiệu văn hóa"),
        Said("target", "97 %", "cơ quan đạt danh hiệu văn hóa"),
    ),
    row(
        "Sản lượng ngô giảm 320 tấn (-2,5%).",
        Said("actual", "320 tấn", "Sản lượng ngô", way="delta decrease"),
        Said("actual", "2.5 %", "Sản lượng ngô", way="delta decrease"),
        under=RESULTS,
        paper=REPORT,
    ),
    row(
        "Tỷ lệ che phủ rừng đạt 42% (kế hoạch 45%).",
        Said("actual", "42 %", "Tỷ lệ che phủ rừng"),
        Said("target", "45 %", "Tỷ lệ che phủ rừng", part=True),
        under=RESULTS,
        paper=REPORT,
    ),
    row("Lắp 12 MW điện gió.", Said("target", "12 MW", "Lắp điện gió"), under=TASKS),
    row(
        "100% học sinh lớp 1, lớp 2 được học 2 buổi/ngày.",
        Said("target", "100 %", "học sinh lớp 1, lớp 2 được học 2 buổi/ngày"),
        Said("threshold", "2 buổi", "lớp 2 được học", None, per="ngày"),
    ),
    row(
        "Cho vay không quá 30 triệu đồng/hộ, lãi suất 0,65%/tháng.",
        Said("budget", "<=30000000 đồng", "Cho vay", per="hộ"),
        Said("threshold", "0.65 %", "lãi suất", None, per="month"),
        under=TASKS,
    ),
    row(
        "Thu nhập đầu người 9 triệu đồng/năm, gấp 2 lần năm 2005.",
        Said("target", "9000000 đồng", "Thu nhập đầu người", per="year"),
        Said("target", "2 lần", "Thu nhập đầu người"),
    ),
    row(
        "Giá trị sản xuất đạt 190 tỷ đồng (giá cố định 1994).",
        Said("target", "190000000000 đồng", "Giá trị sản xuất"),
    ),
    row("Tốc độ tăng giá trị sản xuất 11,8%.", Said("target", "11.8 %", "Tốc độ tăng giá trị sản xuất")),
    row(
        "Phòng Y tế chủ trì, phối hợp với Hội Nông dân và UBND các xã tiêm 450 con chó.",
        Said("target", "450 con", "tiêm con chó"),
        under=TASKS,
    ),
    row(
        "4. Thu ngân sách trên địa bàn: 28 tỷ đồng.",
        Said("target", "28000000000 đồng", "Thu ngân sách trên địa bàn"),
    ),
    row(
        "Ít nhất 360 người cao tuổi được khám mắt ít nhất 1 lần/năm.",
        Said("target", ">=360 người", "người cao tuổi được khám mắt"),
        Said("target", ">=1 lần", "người cao tuổi được khám mắt", per="year"),
    ),
    row(
        "Số chợ cũ giảm thêm 20% so với năm 2020.", Said("target", "20 %", "Số chợ cũ", way="delta decrease")
    ),
    row("Đến 31/01/2025 giải ngân 100% vốn.", Said("target", "100 %", "giải ngân", "by:2025-01-31")),
    row("Tổng diện tích chè đạt 12 450 ha.", Said("target", "12450 ha", "Tổng diện tích chè")),
    row(
        "Số giường bệnh trên 10.000 dân đạt 33,5 giường.",
        Said("target", "33.5 giường", "Số giường bệnh trên 10.000 dân", per="10.000 dân"),
    ),
    row(
        "Tổ chức tối thiểu mỗi xã 02 lớp học bơi.", Said("target", ">=2 lớp", "Tổ chức lớp học bơi", per="xã")
    ),
    row(
        "Bổ sung 45 trụ nước chữa cháy.",
        Said("target", "45 trụ nước", "Bổ sung trụ nước chữa cháy"),
        under=TASKS,
    ),
    row(
        "Tổng vốn là 40 tỷ đồng, gồm: vốn vay 10 tỷ đồng (chiếm 25%).",
        Said("budget", "40000000000 đồng", "Tổng vốn"),
        Said("budget", "10000000000 đồng", "vốn vay", part=True),
        Said("budget", "25 %", "vốn vay"),
        under=MEANS,
    ),
    row(
        "Tỷ lệ hộ nghèo còn 5%.",
        Said("target", "5 %", "Tỷ lệ hộ nghèo", "in:2025"),
        under=_BOTH_YEARS,
        paper=REPORT,
    ),
    row(
        "1. Tổng vốn kế hoạch năm 2024 là 12 tỷ đồng, trong đó: vốn tỉnh 6 tỷ đồng. Số nợ bằng 44% kế hoạch.",
        Said("budget", "12000000000 đồng", "Tổng vốn kế hoạch"),
        Said("budget", "6000000000 đồng", "vốn tỉnh", part=True),
        Said("actual", "44 %", "Số nợ"),
        under=RESULTS,
        paper=REPORT,
    ),
)


@pytest.mark.parametrize(("paper", "wanted"), ROWS)
def test_figures_among_words(paper: str, wanted: list[Said]) -> None:
    assert all_said(record_of(paper)) == wanted


def test_a_goal_of_the_plan_stays_one_below_a_heading_that_ends_with_parts() -> None:
    paper = f"{PLAN}\n{GOALS}\n1. Trồng 50 ha rừng, trong đó: 20 ha rừng phòng hộ.\n"
    assert [said.kind for said in all_said(record_of(paper))] == ["target", "target"]
