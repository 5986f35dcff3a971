"""Tasks without a lead, with two, and targets without a year."""

import pytest

from schemas import Severity
from tests.audit.papers import findings_of
from tests.audit.test_dates import HEAD, TAIL, plan

TABLE = """PHỤ LỤC
STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
I | XÂY DỰNG VÙNG CHÈ | | |
1 | Lập bản đồ các vùng chè tập trung | Sở Nông nghiệp và Môi trường | UBND các xã | Tháng 6/2024
2 | Xây dựng nhãn hiệu chung của tỉnh | {} | UBND các xã | Tháng 9/2024
3 | Tổ chức hội chợ chè trong quý IV | Sở Công Thương | UBND các xã | Tháng 12/2024
4 | Đào tạo kỹ thuật cho người trồng chè | Sở Nội vụ | UBND các xã | Tháng 12/2024
"""
WITHOUT = [
    (TABLE.format("Sở Khoa học và Công nghệ"), 0),
    (TABLE.format(""), 1),
    ("1. Rà soát vùng chè\n- Cơ quan chủ trì: .\n- Thời gian: tháng 6/2024.", 1),
    ("1. Rà soát vùng chè\n- Cơ quan chủ trì: Sở Công Thương.\n- Thời gian: tháng 6/2024.", 0),
    ("1. Sở Công Thương\n- Chủ trì, phối hợp với UBND các huyện rà soát các cơ sở chế biến chè.", 0),
]


@pytest.mark.parametrize(("body", "count"), WITHOUT)
def test_a_task_without_a_lead(body: str, count: int) -> None:
    found = findings_of(plan(body), "task_without_lead")
    assert [finding.severity for finding in found] == [Severity.WARNING] * count


TWO = [
    ("1. Sở Công Thương, Sở Tài chính chủ trì rà soát các cơ sở chế biến chè.", 1),
    ("1. Sở Công Thương chủ trì, phối hợp với Sở Tài chính rà soát các cơ sở chế biến chè.", 0),
    ("1. Các sở, ngành, UBND các huyện chủ trì rà soát các cơ sở chế biến chè.", 0),
    (TABLE.format("Sở Khoa học và Công nghệ; Sở Công Thương"), 1),
]


@pytest.mark.parametrize(("body", "count"), TWO)
def test_a_task_with_two_leads(body: str, count: int) -> None:
    found = findings_of(plan(body), "task_with_two_leads")
    assert [finding.severity for finding in found] == [Severity.INFO] * count


def test_tasks_with_two_leads_are_one_finding() -> None:
    line = "1. Sở Công Thương, Sở Tài chính chủ trì rà soát các cơ sở chế biến chè."
    (finding,) = findings_of(plan(line + "\n" + line.replace("1.", "2.")), "task_with_two_leads")
    assert (finding.stated, len(finding.quotes)) == ("2", 2)


def test_targets_without_a_year_are_counted_once() -> None:
    head = HEAD.format(
        number="12/NQ-HĐND", day="05 tháng 02 năm 2024", type="NGHỊ QUYẾT", title="Về phát triển cây chè"
    )
    goals = "I. MỤC TIÊU\n- Trồng mới đạt 50 ha chè.\n- Tỷ lệ hộ nghèo giảm còn 5%.\n"
    (finding,) = findings_of(head + goals + TAIL, "target_without_year")
    assert (finding.severity, finding.stated, len(finding.quotes)) == (Severity.INFO, "2", 2)
    assert findings_of(plan(goals), "target_without_year") == ()


TIMES = [
    ("05 tháng 02 năm 2024", "Sở Tài nguyên và Môi trường", 0),
    ("05 tháng 9 năm 2025", "Sở Tài nguyên và Môi trường", 1),
    ("05 tháng 9 năm 2025", "Sở Nông nghiệp và Môi trường", 0),
    ("05 tháng 9 năm 2025", "UBND các huyện, thành phố", 1),
]


@pytest.mark.parametrize(("day", "agency", "count"), TIMES)
def test_a_task_for_an_agency_of_another_time(day: str, agency: str, count: int) -> None:
    year = day[-4:]
    body = f"1. {agency}\n- Chủ trì, phối hợp với các đơn vị rà soát vùng chè, hoàn thành trong năm {year}."
    found = findings_of(plan(body, f"Phát triển cây chè năm {year}", day), "agency_of_another_time")
    assert [finding.severity for finding in found] == [Severity.ERROR] * count


OLD, NEW = "Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"
ROLES = [
    (f"1. {OLD} chủ trì rà soát vùng chè.", f"Giao việc cho {OLD}", f"{OLD} → {NEW}"),
    (
        f"1. Sở Công Thương chủ trì, phối hợp với {OLD} rà soát vùng chè.",
        f"Giao {OLD} phối hợp",
        f"{OLD} → {NEW}",
    ),
    (  # several agencies took over its work
        "1. Sở Lao động - Thương binh và Xã hội chủ trì đào tạo người trồng chè.",
        "Giao việc cho Sở Lao động",
        None,
    ),
]


@pytest.mark.parametrize(("task", "opening", "repair"), ROLES)
def test_an_agency_of_another_time_is_quoted_with_its_task(task: str, opening: str, repair: str) -> None:
    body = f"{task[:-1]}, hoàn thành trong năm 2025."
    text = plan(body, "Phát triển cây chè năm 2025", "05 tháng 9 năm 2025")
    (finding,) = findings_of(text, "agency_of_another_time")
    assert finding.message.startswith(opening)
    assert finding.repair == repair
    assert "vùng chè" in finding.quotes[0].quote or "trồng chè" in finding.quotes[0].quote
