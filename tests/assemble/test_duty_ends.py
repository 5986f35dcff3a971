"""Tasks that say at their end who is in charge, and lead-ins that leave the tasks to what stands below."""

import pytest

from tests.assemble.duty_paper import told

ENDS = [
    (
        "- Việc đo giếng do Phòng Y tế chủ trì, phối hợp với Phòng Kinh tế thực hiện.",
        "Phòng Y tế",
        "Phòng Kinh tế",
    ),
    ("- Tổ chức lớp dạy bơi trong dịp hè do Phòng Y tế chủ trì.", "Phòng Y tế", ""),
    ("- Nội dung đo giếng: do Sở Y tế làm đầu mối, tham mưu.", "Sở Y tế", ""),
    ("- Đo giếng ở ba xã vùng cao (Sở Y tế chủ trì).", "Sở Y tế", ""),
]
TELLS = [
    "- Tham gia lớp dạy bơi do Phòng Y tế chủ trì.",
    "- Lớp dạy bơi đã mở ba lần do Phòng Y tế chủ trì.",
    "- Sách dạy bơi do Phòng Y tế viết rất dễ hiểu.",
]
BELOW = "a) Đo giếng ở ba xã vùng cao;"
LEAD_INS = [
    "3. Sở Y tế có trách nhiệm:",
    "3. Sở Y tế tập trung thực hiện các nhiệm vụ sau:",
    "3. Yêu cầu Sở Y tế triển khai thực hiện tốt một số nhiệm vụ, giải pháp trọng tâm như sau:",
]


@pytest.mark.parametrize(("line", "lead", "helpers"), ENDS)
def test_who_is_named_at_the_end(line: str, lead: str, helpers: str) -> None:
    assert [(task.lead, task.coordinate) for task in told(line)] == [(lead, helpers)]


@pytest.mark.parametrize("line", TELLS)
def test_ends_that_only_tell(line: str) -> None:
    assert told(line) == []


def test_those_above_keep_their_task() -> None:
    lines = ("1. Sở Nội vụ", "- Cử người dự lớp dạy bơi do Phòng Y tế chủ trì.")
    assert [task.lead for task in told(*lines)] == ["Sở Nội vụ"]


@pytest.mark.parametrize("line", LEAD_INS)
def test_lead_ins_are_no_task(line: str) -> None:
    assert [(task.lead, task.quote) for task in told(line, BELOW)] == [("Sở Y tế", "Đo giếng ở ba")]
