"""The period of a paper stands in its title, else in the title it puts into force, else in its goals."""

import pytest

from extract.assemble.header import assemble_meta, title_period
from extract.structure.masthead import parse_masthead
from extract.structure.outline import parse_outline
from schemas import Meta, Period
from tests.structure.made import made_document

TITLES = [
    ("Trồng rừng giai đoạn 2026 - 2030", ("range", "2026", "2030")),
    ("Trồng rừng từ năm 2021 đến năm 2025", ("range", "2021", "2025")),
    ("Trồng rừng đến năm 2030", ("by", None, "2030")),
    ("Trồng rừng đến năm 2025, định hướng đến năm 2030", ("by", None, "2025")),
    ("Trồng rừng năm 2024", ("in", "2024", "2024")),
    ("Đề án giai đoạn 2021 - 2025, năm 2024", ("in", "2024", "2024")),
    ("Nhiệm vụ 6 tháng cuối năm 2024", ("in", "2024", "2024")),
    ("Kết quả tháng 11/2025", ("in", "2025", "2025")),
    ("Thực hiện Nghị quyết số 7-NQ/TW ngày 22 tháng 12 năm 2024 về rừng", None),
    ("Thực hiện Đề án “Trồng rừng đến năm 2030”", ("by", None, "2030")),
    ("Trồng rừng", None),
]


@pytest.mark.parametrize(("title", "period"), TITLES, ids=[title for title, _ in TITLES])
def test_periods_of_titles(title: str, period: tuple[str, str | None, str] | None) -> None:
    found = title_period(title)
    assert (found and (found.kind, found.start, found.end)) == period


def test_a_report_covers_the_first_year_and_not_the_plan_it_quotes() -> None:
    both = title_period("Kết quả năm 2019 và nhiệm vụ năm 2020", report=True)
    assert both == Period(kind="in", start="2019", end="2019")
    assert title_period("Kết quả thực hiện “Đề án giai đoạn 2016 - 2020”", report=True) is None


def meta(*lines: str) -> Meta:
    """Return the meta of a document that consists of ``lines``."""
    document = made_document(*lines)
    outline = parse_outline(document)
    return assemble_meta(document, parse_masthead(document, outline), outline)


PLAN = (
    "Số: 5/KH-UBND",
    "La Sơn, ngày 2 tháng 3 năm 2020",
    "KẾ HOẠCH",
    "Trồng rừng",
    "Ủy ban nhân dân huyện La Sơn xây dựng:",
)


def test_a_plan_without_a_period_is_for_the_year_of_its_date() -> None:
    assert meta(*PLAN, "I. MỤC TIÊU", "- Trồng 5 ha").period == Period(kind="in", start="2020", end="2020")


def test_a_plan_is_for_the_year_that_its_opening_names() -> None:
    period = meta(*PLAN, "I. MỤC TIÊU", "Kế hoạch thực hiện nhiệm vụ trọng tâm năm 2021 của huyện").period
    assert period == Period(kind="in", start="2021", end="2021")


def test_a_plan_runs_to_the_year_of_its_goals() -> None:
    assert meta(*PLAN, "I. MỤC TIÊU", "1. Đến năm 2025", "- 5 ha").period == Period(
        kind="by", start=None, end="2025"
    )


def test_a_plan_begins_when_it_says_so() -> None:
    period = meta(
        *PLAN[:3],
        "Trồng rừng đến năm 2025",
        PLAN[4],
        "I. VỐN",
        "Thời gian thực hiện từ năm 2021 đến hết năm 2025.",
    ).period
    assert period == Period(kind="range", start="2021", end="2025")


def test_a_report_without_a_period_has_none() -> None:
    assert (
        meta(
            "Số: 5/BC-UBND", "La Sơn, ngày 2 tháng 3 năm 2020", "BÁO CÁO", "Kết quả trồng rừng", "I. VỐN"
        ).period
        is None
    )


def test_fields_that_nothing_states_are_none() -> None:
    assert meta("I. MỤC TIÊU", "- Trồng 5 ha rừng") == Meta()
