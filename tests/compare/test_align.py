"""Which targets are put together, and which only look alike."""

import pytest

from extract.compare import compare_papers
from schemas import StatementKind, Verdict
from tests.compare.made import paper, read, read_report, statement

SAME = [
    ("Tỷ lệ hộ dân dùng nước máy", "Hộ gia đình được dùng nước máy"),
    ("số xã, phường, thị trấn có nhà văn hóa", "đơn vị hành chính cấp xã có nhà văn hóa"),
    ("tỷ lệ trường học có thư viện xanh", "trường học có thư viện xanh, góp phần nâng cao văn hóa đọc"),
    ("hồ sơ được trả kết quả trên mạng", "Tỷ lệ hồ sơ được trả kết quả trên mạng tại tỉnh Đông Lành"),
    ("Tỉ lệ rác thải được thu gom", "Tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý"),
    ("doanh nghiệp nhỏ và vừa áp dụng nền tảng kế toán", "doanh nghiệp vừa và nhỏ sử dụng nền tảng kế toán"),
]
OTHER = [
    ("lao động qua đào tạo", "lao động có bằng cấp, chứng chỉ"),
    ("cơ sở giết mổ đủ điều kiện vệ sinh thú y", "cơ sở giết mổ được kiểm tra về phòng cháy"),
    ("trẻ em mầm non được ăn bán trú", "trẻ em tiểu học được ăn bán trú"),
    ("hộ nghèo được vay vốn", "hộ cận nghèo được hỗ trợ nhà ở"),
    ("trang trại sử dụng nền tảng số để quản trị", "khách sạn sử dụng nền tảng số để quản trị"),
    ("trồng mới rừng phòng hộ", "trồng mới cây xanh đô thị"),
]


@pytest.mark.parametrize(("upper", "lower"), SAME)
def test_put_together(upper: str, lower: str) -> None:
    (row,) = compare_papers(paper([statement(upper)]), paper([statement(lower)], name="b")).alignments
    assert (row.left, row.right) == ("t0", "t0")
    assert row.features["words"].score > 0.4


@pytest.mark.parametrize(("upper", "lower"), OTHER)
def test_kept_apart(upper: str, lower: str) -> None:
    rows = compare_papers(paper([statement(upper)]), paper([statement(lower)], name="b")).alignments
    assert [row.verdict for row in rows] == [Verdict.MISSING, Verdict.ADDED]


def test_equal_values_put_nothing_together_and_other_values_nothing_apart() -> None:
    upper = paper([statement("hộ có nhà tắm", "77"), statement("hộ có chuồng trại", "78", at=1)])
    lower = paper([statement("hộ có nhà tắm", "78"), statement("hộ có chuồng trại", "77", at=1)], name="b")
    assert [(row.left, row.right) for row in compare_papers(upper, lower).alignments] == [
        ("t0", "t0"),
        ("t1", "t1"),
    ]


def test_a_level_of_a_share_is_no_change_of_it() -> None:
    upper = paper([statement("tỷ lệ hộ nghèo", "3", comparator="<")])
    lower = paper([statement("tỷ lệ hộ nghèo", "2", measure="delta", direction="decrease")], name="b")
    assert {row.verdict for row in compare_papers(upper, lower).alignments} == {
        Verdict.MISSING,
        Verdict.ADDED,
    }


def test_each_mention_of_a_repeated_target_is_put_together_with_the_one_target() -> None:
    upper = paper([statement("xã có sân bóng")])
    lower = paper(
        [
            statement("xã có sân bóng", at=at, years=years)
            for at, years in enumerate(("2025", "2025", "in 2023"))
        ]
    )
    rows = compare_papers(upper, lower).alignments
    assert [(row.left, row.right, row.verdict.value) for row in rows] == [
        ("t0", "t0", "same"),
        ("t0", "t1", "same"),
        ("t0", "t2", "other_period"),
    ]


def test_targets_of_two_years_are_put_together_year_by_year() -> None:
    upper = paper(
        [statement("hộ có sóng 5G", "50", years="2025"), statement("hộ có sóng 5G", "90", years="2030", at=1)]
    )
    lower = paper(
        [statement("hộ có sóng 5G", "95", years="2030"), statement("hộ có sóng 5G", "40", years="2025", at=1)]
    )
    rows = compare_papers(upper, lower).alignments
    assert [(row.left, row.right, row.verdict.value) for row in rows] == [
        ("t0", "t1", "weaker"),
        ("t1", "t0", "stricter"),
    ]


def test_an_entry_of_a_list_is_found_in_it() -> None:
    upper = paper(
        [statement("các điểm đổ trộm phế thải xây dựng và các bãi chứa vật liệu không phép bị xóa bỏ")]
    )
    lower = paper(
        [
            statement("các điểm đổ trộm phế thải xây dựng"),
            statement("các bãi chứa vật liệu không phép bị xóa bỏ", at=1),
        ]
    )
    assert [(row.left, row.right) for row in compare_papers(upper, lower).alignments] == [
        ("t0", "t0"),
        ("t0", "t1"),
    ]


def test_a_report_holds_its_results_against_the_plan_of_its_place() -> None:
    plan = read("- Giải quyết việc làm cho 120 lao động.\n- Trồng 12 ha rừng.")
    report = read_report("- Đã giải quyết việc làm cho 130 lao động; làm 3 km đường.")
    rows = [row for row in compare_papers(plan, report).alignments if row.left]
    assert [(row.verdict.value, row.right is None) for row in rows] == [
        ("stricter", False),
        ("missing", True),
    ]
    assert "kết quả “130 lao động”" in rows[0].reason


def test_results_without_a_target_are_not_told_as_added() -> None:
    plan, report = read("- Trồng 12 ha rừng."), read_report("- Đã làm 3 km đường.")
    assert [row.verdict for row in compare_papers(plan, report).alignments] == [Verdict.MISSING]


def test_means_of_the_same_indicator_are_found() -> None:
    upper = paper([statement("vốn đầu tư toàn xã hội", "900", unit="đồng", concept="social_investment")])
    budget = statement(
        "huy động vốn toàn xã hội", "90", unit="đồng", concept="social_investment", kind=StatementKind.BUDGET
    )
    (row,) = compare_papers(upper, paper([budget], level="district", name="b")).alignments
    assert (row.left, row.right) == ("t0", "t0")
