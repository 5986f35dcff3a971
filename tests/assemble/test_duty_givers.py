"""Sentences that name who hands a task out: the task is theirs to whom it is handed."""

import pytest

from tests.assemble.duty_paper import told

GIVEN = [
    ("Bộ giao Vụ Sức khỏe người già làm đầu mối theo dõi đợt tiêm.", "Vụ Sức khỏe người già"),
    ("Huyện giao Phòng Y tế lập danh sách hộ nuôi ong.", "Phòng Y tế"),
    ("- Tỉnh giao Sở Y tế chủ trì đào giếng ở ba xã.", "Sở Y tế"),
    ("- Ủy ban yêu cầu các phòng, ban báo cáo mỗi quý một lần.", "các phòng, ban"),
    (
        "Ngoài ra, UBND huyện Lúa Xanh cũng yêu cầu các phòng, ban và UBND các xã đo giếng.",
        "các phòng, ban; UBND các xã",
    ),
    ("Ngoài ra, Bộ Y tế còn đề nghị Sở Y tế các tỉnh soát lại kho thuốc.", "Sở Y tế các tỉnh"),
    ("Phó Thủ tướng Lê Văn An yêu cầu Bộ Y tế soát lại kho thuốc.", "Bộ Y tế"),
    (
        "UBND tỉnh giao Ban chỉ đạo diệt trừ cỏ dại huyện phối hợp với các đơn vị lực lượng vũ trang.",
        "Ban chỉ đạo diệt trừ cỏ dại huyện",
    ),
    ("- Cùng với đó, UBND tỉnh tiếp tục giao Công an tỉnh lập chốt trực đêm.", "Công an tỉnh"),
]
HANDED_BY_NOBODY = ["- Huyện đã giao các xã 20 ha đất rừng.", "- Tỉnh giao thương với hai nước bạn."]


@pytest.mark.parametrize(("line", "lead"), GIVEN)
def test_who_is_told(line: str, lead: str) -> None:
    assert [task.lead for task in told(line)] == [lead]


@pytest.mark.parametrize("line", HANDED_BY_NOBODY)
def test_nobody_is_told(line: str) -> None:
    assert told(line) == []


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("- Chỉ đạo Phòng Y tế chủ động đo giếng ở ba xã.", "Phòng Y tế"),
        ("- Chỉ đạo Ban nhân dân các ấp đo giếng mỗi tháng.", "UBND huyện"),
        ("- Chỉ đạo UBND các xã đo giếng mỗi tháng một lần.", "UBND huyện"),
        ("- Chỉ đạo đẩy nhanh việc đo giếng ở ba xã vùng cao.", "UBND huyện"),
    ],
)
def test_who_is_directed(line: str, lead: str) -> None:
    assert [task.lead for task in told("1. UBND huyện", line)] == [lead]
