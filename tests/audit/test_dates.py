"""Days and periods that cannot be: what is found, and the near misses that are left alone."""

import pytest

from schemas import Severity
from tests.audit.papers import findings_of

HEAD = """ỦY BAN NHÂN DÂN
TỈNH ĐỒNG LÀNH
Số: {number}
Đồng Lành, ngày {day}
{type}
{title}
"""
TAIL = "\n\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Mẫu\n"


def plan(body: str, title: str = "Phát triển cây chè năm 2024", day: str = "05 tháng 02 năm 2024") -> str:
    head = HEAD.format(number="12/KH-UBND", day=day, type="KẾ HOẠCH", title=title)
    return f"{head}\n{body}{TAIL}"


def report(body: str) -> str:
    head = HEAD.format(
        number="12/BC-UBND", day="05 tháng 02 năm 2024", type="BÁO CÁO", title="Kết quả trồng chè năm 2023"
    )
    return f"{head}\n{body}{TAIL}"


FOUND = [
    (
        plan("- Trước ngày 30/4/2023, các huyện gửi danh sách vùng chè về Sở."),
        "deadline_before_issue",
        Severity.ERROR,
        "2023-04-30",
        "30/4/2024",
    ),
    (
        plan("1. Sở Công Thương\n- Rà soát các cơ sở chế biến, báo cáo trước ngày 30/4/2023."),
        "deadline_before_issue",
        Severity.ERROR,
        "2023-04-30",
        "30/4/2024",
    ),
    (
        plan("1. Sở Công Thương\n- Hoàn thành việc lập danh sách trong tháng 01/2024."),
        "deadline_before_issue",
        Severity.ERROR,
        "2024-01",
        "tháng 01/2025",
    ),
    (
        plan("1. Sở Tài chính\n- Sửa chữa nhà kho của hợp tác xã, xong trước ngày 15/6/2026."),
        "deadline_after_period",
        Severity.WARNING,
        "2026-06-15",
        None,
    ),
    (
        plan("- Gửi danh sách về Sở trước ngày 31/11/2024."),
        "impossible_date",
        Severity.ERROR,
        "31/11/2024",
        None,
    ),
    (plan("- Thời gian: Năm 2024-20256."), "impossible_date", Severity.ERROR, "20256", None),
    (
        plan("- Thực hiện trong giai đoạn 2025 - 2021."),
        "period_runs_backwards",
        Severity.ERROR,
        "2025/2021",
        None,
    ),
    (
        plan("Trên đây là Kế hoạch phát triển cây chè năm 2023, đề nghị các huyện thực hiện./."),
        "title_against_closing",
        Severity.ERROR,
        "2023",
        None,
    ),
    (
        plan(
            "Trên đây là Kế hoạch phát triển cây chè giai đoạn 2020 - 2025./.",
            "Phát triển cây chè giai đoạn 2021 - 2025",
        ),
        "title_against_closing",
        Severity.WARNING,
        "2020 - 2025",
        None,
    ),
    (plan("I. CHỈ TIÊU NĂM 2023\n1. Trồng 50 ha."), "title_against_goals", Severity.WARNING, "2023", None),
]


@pytest.mark.parametrize(("text", "check", "severity", "stated", "repair"), FOUND)
def test_what_is_found(text: str, check: str, severity: Severity, stated: str, repair: str | None) -> None:
    (finding,) = findings_of(text, check)
    assert (finding.severity, finding.stated, finding.repair) == (severity, stated, repair)


LEFT_ALONE = [
    plan("I. KẾT QUẢ NĂM 2023\n1. Các huyện hoàn thành việc rà soát trước ngày 30/6/2023."),
    plan("- Trong ngày 45/50 hộ được hướng dẫn kỹ thuật."),
    plan("- Trước ngày 30/4/2023, tỉnh đã hoàn thành việc rà soát các vùng chè."),
    plan("- Các dự án được phê duyệt trước ngày 30/4/2023 phải báo cáo lại."),
    plan("1. Sở Công Thương\n- Báo cáo kết quả trước ngày 30/4/2024."),
    plan("- Ngày 05/3/2023, Sở Y tế ra văn bản yêu cầu các xã gửi danh sách trước ngày 30/4/2023."),
    plan("- Xử lý các khoản nợ phát sinh trước ngày 31/12/2022."),
    plan("- Theo Quyết định số 15/QĐ-UBND ngày 20/01/2023 của UBND tỉnh, hoàn thành việc rà soát."),
    report("- Đã hoàn thành việc gửi báo cáo trước ngày 30/4/2023."),
    report("- Các huyện gửi báo cáo trước ngày 30/4/2023."),
    plan("1. Sở Tài chính\n- Tổng kết, báo cáo UBND tỉnh trước ngày 20/01/2025."),
    plan("- Trực ngày 24/24 giờ; từ ngày 20-22/11 tổ chức hội chợ; nghỉ ngày 29/02/2024."),
    plan("- Hỗ trợ năm 2024 cho 20150 hộ trồng chè."),
    plan("Trên đây là Kế hoạch phát triển cây chè năm 2024, đề nghị các huyện thực hiện./."),
    report("Trên đây là kết quả năm 2023 và nhiệm vụ năm 2024 của tỉnh./."),
    plan("I. KẾT QUẢ NĂM 2023\n1. Trồng 50 ha.\nII. MỤC TIÊU ĐẾN NĂM 2023 VÀ 2024\n1. Trồng 60 ha."),
    plan("II. MỤC TIÊU GIAI ĐOẠN 2021 - 2023", "Phát triển cây chè giai đoạn 2021 - 2025"),
]
DATES = (
    "deadline_before_issue",
    "deadline_after_period",
    "impossible_date",
    "period_runs_backwards",
    "title_against_closing",
    "title_against_attached",
    "title_against_goals",
)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_left_alone(text: str) -> None:
    assert findings_of(text, *DATES) == ()


def test_a_day_that_print_may_have_spoilt_is_no_error() -> None:
    from extract.audit.timing.impossible import impossible_date
    from tests.audit.papers import paper_of

    paper = paper_of(plan("- Gửi về Sở trước ngày 38/6/2024."))
    source = paper.record.source.model_copy(update={"format": "pdf"})
    printed = paper.model_copy(update={"record": paper.record.model_copy(update={"source": source})})
    assert [finding.severity for finding in impossible_date(printed)] == [Severity.WARNING]


def test_a_decision_and_its_plan_name_one_period() -> None:
    head = HEAD.format(
        number="12/QĐ-UBND",
        day="05 tháng 02 năm 2024",
        type="QUYẾT ĐỊNH",
        title="Ban hành Kế hoạch trồng chè giai đoạn 2024 - 2026",
    )
    body = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng chè.\n" + TAIL
    attached = (
        "\nKẾ HOẠCH\nTrồng chè giai đoạn {}\n"
        "(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/02/2024 của UBND tỉnh)\n\n"
        "I. MỤC TIÊU\n1. Trồng 50 ha.\n"
    )
    assert findings_of(head + body + attached.format("2024 - 2026"), *DATES) == ()
    found = findings_of(head + body + attached.format("2023 - 2025"), *DATES)
    assert [(finding.check, finding.stated) for finding in found] == [
        ("title_against_attached", "2023 - 2025")
    ]
