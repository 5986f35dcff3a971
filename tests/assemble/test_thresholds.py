"""Figures that say which ones are meant, or how large a thing is; and words of theirs that make none."""

import pytest

from tests.assemble.said import GOALS, TASKS, Said, all_said, row
from tests.paper import PLAN, record_of

THRESHOLDS = (
    row(
        "Ưu tiên các xã có tỷ lệ hộ nghèo trên 25%.",
        Said("threshold", ">25 %", "Ưu tiên các xã có tỷ lệ hộ nghèo", None),
        under=TASKS,
    ),
    row(
        "Chuẩn hộ nghèo (dưới 1,5 triệu đồng/người/tháng) áp dụng ở nông thôn.",
        Said("threshold", "<1500000 đồng", "Chuẩn hộ nghèo", None, per="người/tháng"),
        under=TASKS,
    ),
    row(
        "Tỷ lệ dân số từ 15 tuổi trở lên biết chữ đạt 95%.",
        Said("threshold", ">=15 tuổi", "Tỷ lệ dân số", None),
        Said("target", "95 %", "Tỷ lệ dân số từ 15 tuổi trở lên biết chữ"),
    ),
    row(
        "Thu hút 3 dự án có vốn trên 20 tỷ đồng.",
        Said("target", "3 dự án", "Thu hút dự án"),
        Said("threshold", ">20000000000 đồng", "vốn", None),
    ),
    row("Tuổi thọ trung bình đạt 75 tuổi.", Said("target", "75 tuổi", "Tuổi thọ trung bình")),
    row(
        "100% trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm.",
        Said("target", "100 %", "trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm"),
        Said("threshold", "<6 tuổi", "trẻ em", None),
        fault="the words of a figure inside of another begin with the other figure",
    ),
    row(
        "100% học sinh tiểu học được học 2 buổi/ngày.",
        Said("target", "100 %", "học sinh tiểu học được học 2 buổi/ngày"),
        Said("threshold", "2 buổi", "học sinh tiểu học được học", None, per="ngày"),
        fault="the words of a figure inside of another are the last five, whatever they are",
    ),
    row(
        "Tỷ lệ tử vong trẻ em dưới 1 tuổi giảm còn 10‰.",
        Said("threshold", "<1 tuổi", "Tỷ lệ tử vong trẻ em", None),
        Said("target", "10 ‰", "Tỷ lệ tử vong trẻ em dưới 1 tuổi", way="level decrease"),
        fault="the words of a figure inside of another are the last five, whatever they are",
    ),
    row(
        "Hỗ trợ hộ nuôi từ 10 con bò trở lên.",
        Said("threshold", ">=10 con", "hộ nuôi bò", None),
        under=TASKS,
        fault="a group that its herd defines is counted as a target",
    ),
    row(
        "Nợ công đang ở ngưỡng cảnh báo khoảng 5% tổng thu.",
        Said("threshold", "~5 %", "Nợ công đang ở ngưỡng cảnh báo", None),
    ),
    row(
        "Số hộ có từ 5 ha trở lên là 40 hộ.",
        Said("threshold", ">=5 ha", "Số hộ", None),
        Said("target", "40 hộ", "Số hộ"),
    ),
    row(
        "Hỗ trợ giống; quy mô đối với cá nhân từ 5 con trở lên.",
        Said("threshold", ">=5 con", "quy mô đối với cá nhân", None),
        under=TASKS,
    ),
    row(
        "Ưu tiên các dự án có giá trị giải ngân đạt trên 80%.",
        Said("threshold", ">80 %", "Ưu tiên các dự án có giá trị giải ngân", None),
        under=TASKS,
    ),
    row(
        "Xây trạm bơm tại Đồng Lành (cạnh chợ, cách ngã ba sông khoảng 7 km).",
        Said("threshold", "~7 km", "Xây trạm bơm tại Đồng Lành", None),
        under=TASKS,
    ),
    row(
        "- Định mức chi phí quản lý là: 1,5%.",
        Said("threshold", "1.5 %", "Định mức chi phí quản lý", None),
        under=TASKS,
    ),
)


@pytest.mark.parametrize(("text", "wanted"), THRESHOLDS)
def test_threshold(text: str, wanted: list[Said]) -> None:
    assert all_said(record_of(text)) == wanted


NEAR_THRESHOLDS = (
    "Cải cách hành chính, xây dựng mới 20 km đường thôn.",
    "Theo phong cách Hồ Chí Minh, Đoàn xã nhận làm 22 km đường hoa.",
    "Bằng cách vận động dân hiến đất, mở rộng 32 km đường.",
    "Tỷ lệ chi trả đối với người có công đạt 95% trở lên.",
    "Quy mô đàn lợn đạt 50.000 con trở lên.",
    "Điều chỉnh định mức chi, bảo đảm tỷ lệ tiết kiệm chi là 10%.",
    "Tỷ lệ phân bổ vốn theo định mức bằng 100%.",
    "Phấn đấu các dự án có tiến độ giải ngân đạt 95%.",
    "Các dự án có khối lượng hoàn thành đạt 90% kế hoạch năm.",
)


@pytest.mark.parametrize("sentence", NEAR_THRESHOLDS)
def test_words_of_a_threshold_that_make_none(sentence: str) -> None:
    assert {said.kind for said in all_said(record_of(f"{PLAN}\n{GOALS}\n- {sentence}\n"))} == {"target"}
