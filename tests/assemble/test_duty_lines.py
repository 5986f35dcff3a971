"""Lines that set no task, though they stand below the name of an agency or begin with one."""

import pytest

from tests.assemble.duty_paper import told

ABOVE = ["1. Sở Y tế", "- Đào giếng ở ba xã vùng cao."]
LINES = [
    "Văn phòng Chính phủ thông báo để các Bộ, cơ quan biết, thực hiện./.",
    "Văn phòng UBND tỉnh thông báo đến các sở, ngành, địa phương biết, triển khai thực hiện./.",
    "Thừa lệnh Chủ tịch, Văn phòng thông báo để các đơn vị biết và thực hiện.",
    "| KT. BỘ TRƯỞNG, CHỦ NHIỆM |",
    "| **TM. ỦY BAN NHÂN DÂN** |",
    "Mức quà tặng: 200.000 đồng/người và một túi gạo.",
    "Địa điểm: Nhà văn hóa thôn Nà Phạ.",
    "Thành phần: Cán bộ các phòng, ban.",
    "Quá trình tổ chức thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở Nội vụ.",
    "Nhận được Kế hoạch này, yêu cầu các đơn vị tổ chức thực hiện.",
    "- Mức hỗ trợ: không quá 15 triệu đồng mỗi giếng.",
]
LEAD_INS = [
    ["Bộ Y tế giao nhiệm vụ cụ thể như sau:", "- Đào giếng ở ba xã vùng cao."],
    ["UBND tỉnh Lúa Xanh: Giao chỉ tiêu đào giếng như sau:", "- Xã Nà Phạ đào 12 giếng mới."],
]
TASKS = ["Thông báo lịch tiêm cho dân các xã biết trước một tuần.", "Hỗ trợ: 15 triệu đồng mỗi giếng."]


@pytest.mark.parametrize("line", LINES)
def test_lines_below_an_agency_that_are_no_task(line: str) -> None:
    assert [task.quote for task in told(*ABOVE, line)] == ["Đào giếng ở ba"]


@pytest.mark.parametrize("line", TASKS)
def test_lines_like_those_that_are_tasks(line: str) -> None:
    assert [task.lead for task in told(*ABOVE, line)] == ["Sở Y tế", "Sở Y tế"]


def test_a_last_demand_is_made_of_those_it_names() -> None:
    line = "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này./."
    assert [task.lead for task in told(*ABOVE, line)] == ["Sở Y tế", "các cơ quan, đơn vị"]


@pytest.mark.parametrize("lines", LEAD_INS)
def test_who_hands_out_has_no_task(lines: list[str]) -> None:
    assert told(*lines) == []


def test_tasks_below_a_label_are_those_of_their_agencies() -> None:
    lines = [
        "1. Chủ trì thực hiện",
        "- Sở Y tế tổng hợp, báo cáo số giếng.",
        "- Sở Tài chính bố trí kinh phí.",
    ]
    assert [task.lead for task in told(*lines)] == ["Sở Y tế", "Sở Tài chính"]


LABELS_WITH_LINES = (
    [
        "a) Cơ quan chủ trì",
        "- Sở Y tế.",
        "- Công an tỉnh; Sở Tài chính.",
        "b) Cơ quan phối hợp",
        "- Hội Nông dân.",
    ],
    ["a) Chủ trì:", "- Sở Y tế.", "- Công an tỉnh; Sở Tài chính.", "b) Phối hợp:", "- Hội Nông dân."],
)


@pytest.mark.parametrize("lines", LABELS_WITH_LINES)
def test_agencies_may_stand_on_lines_of_their_own_below_a_label(lines: list[str]) -> None:
    above = ["1. Đào giếng ở ba xã vùng cao", "2. Cơ quan chủ trì, phối hợp"]
    (task,) = told(*above, *lines)
    assert (task.lead, task.coordinate) == ("Sở Y tế; Công an tỉnh; Sở Tài chính", "Hội Nông dân")
