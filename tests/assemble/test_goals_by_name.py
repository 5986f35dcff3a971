"""Goals that their name, a bracket or the amount they are a part of makes out, and numbers that are none."""

import pytest

from tests.assemble.said import TASKS, Said, all_said, row
from tests.paper import record_of

ROWS = (
    row(
        "Tổng giá trị sản xuất đạt 300 tỷ đồng; trong đó: nghề rừng: 80 tỷ đồng.",
        Said("target", "300000000000 đồng", "Tổng giá trị sản xuất"),
        Said("target", "80000000000 đồng", "nghề rừng", part=True),
    ),
    row(
        "Doanh thu đạt 300 tỷ đồng; kinh phí mua giống 80 tỷ đồng.",
        Said("target", "300000000000 đồng", "Doanh thu"),
        Said("budget", "80000000000 đồng", "kinh phí mua giống"),
    ),
    row(
        "Kinh phí 20 tỷ đồng (40%), vốn mua giống 5 tỷ đồng (500 hộ nghèo).",
        Said("budget", "20000000000 đồng", "Kinh phí"),
        Said("budget", "40 %", "Kinh phí"),
        Said("budget", "5000000000 đồng", "vốn mua giống"),
        Said("target", "500 hộ", "hộ nghèo"),
    ),
    row(
        "12 chỉ tiêu cơ bản đạt và vượt kế hoạch.",
        Said("target", "12 chỉ tiêu", "chỉ tiêu cơ bản đạt và vượt kế hoạch"),
    ),
    row(
        "Chi chương trình mục tiêu: 80 tỷ đồng.",
        Said("budget", "80000000000 đồng", "Chi chương trình mục tiêu"),
    ),
    row(
        "Tăng hệ số quay vòng đất lên 1,8 lần.",
        Said("target", "1.8 lần", "hệ số quay vòng đất", way="level increase"),
        under=TASKS,
    ),
    row(
        "Giảm thất thoát nước sạch của toàn thị trấn dưới 9%.",
        Said("target", "<9 %", "thất thoát nước sạch của toàn thị trấn", way="level decrease"),
    ),
    row("Thu ngân sách đạt 100% kế hoạch trở lên.", Said("target", ">=100 %", "Thu ngân sách")),
    row(
        "Xây 10 trạm, tăng 04 trạm (0,7 lần) so với năm 2020.",
        Said("target", "10 trạm", "Xây trạm"),
        Said("target", "4 trạm", "Xây trạm", way="delta increase"),
        Said("target", "0.7 lần", "Xây trạm", way="delta increase"),
    ),
    row(
        "Đàn dê: 300 con, bằng năm 2020; sản lượng mật 90 tấn, tăng 8% so với thời kỳ 2016 - 2020.",
        Said("target", "300 con", "Đàn dê"),
        Said("target", "90 tấn", "sản lượng mật"),
        Said("target", "8 %", "sản lượng mật", way="delta increase"),
    ),
    row(
        "Vốn đầu tư toàn xã hội đạt 3 tỷ đồng (theo giá hiện hành, tăng 12%/năm).",
        Said("target", "3000000000 đồng", "Vốn đầu tư toàn xã hội"),
        Said("target", "12 %", "Vốn đầu tư toàn xã hội", way="delta increase", per="year"),
    ),
    row(
        "Cắt bỏ đầu tư dàn trải (bảo đảm không quá 30 dự án).",
        Said("target", "<=30 dự án", "dự án"),
        under=TASKS,
    ),
    row(
        "Bố trí đất (cách điểm giao cắt, nút xuống của đường vòng khoảng 7 km) cho chợ.",
        Said("threshold", "~7 km", "Bố trí đất", period=None),
    ),
    row(
        "Thúc đẩy tăng trưởng với mục tiêu đạt 8% trở lên gắn với giữ rừng.",
        Said("target", ">=8 %", "Thúc đẩy tăng trưởng"),
    ),
    row(
        "Có ít nhất 40% thôn không còn rác vào năm 2024 và các mục tiêu khác của xã.",
        Said("target", ">=40 %", "thôn không còn rác"),
    ),
    row(
        "Sửa 30 cái giếng ở vùng cao theo Quyết định số 5/QĐ-UBND ngày 10/8/2023 của UBND huyện.",
        Said("target", "30 cái", "Sửa cái giếng ở vùng cao"),
    ),
    row("Theo dõi 32 chỉ tiêu chủ yếu của xã."),
    row("Kinh tế tăng trưởng “2 con số”; trồng lúa nước 2 vụ."),
    row("Hoàn thiện quy chế 1.2 Nghiên cứu giống mới.", under=TASKS),
)


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_goals(text: str, wanted: list[Said]) -> None:
    assert all_said(record_of(text)) == wanted
