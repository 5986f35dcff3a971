"""How a lower figure stands to an upper one, and the sentence that says so."""

from typing import Any

import pytest

from extract.compare import compare_papers
from schemas import Alignment
from tests.compare.made import paper, statement


def judged(upper: dict[str, Any], lower: dict[str, Any], *, below: str = "province") -> Alignment:
    """Return the alignment of two figures of one indicator."""
    name = upper.pop("name", "hộ có bể chứa nước mưa")
    left = paper([statement(name, **upper)])
    right = paper([statement(lower.pop("name", name), **lower)], level=below, name="b")
    (row,) = compare_papers(left, right).alignments
    return row


CUT = {"name": "tỷ lệ hộ nghèo", "measure": "delta", "direction": "decrease"}
CASES: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    ("the same", {"value": "60"}, {"value": "60"}, "same"),
    ("at least as much is as much", {"value": "60"}, {"value": "60", "comparator": ">="}, "same"),
    ("more than is more", {"value": "60"}, {"value": "60", "comparator": ">"}, "stricter"),
    (
        "above 3 beside 4 and more",
        {**CUT, "value": "4", "comparator": ">="},
        {**CUT, "value": "3", "comparator": ">"},
        "weaker",
    ),
    ("a range beside its upper end", {"value": "15", "high": "20"}, {"value": "20"}, "stricter"),
    ("a value inside a range", {"value": "15", "high": "20"}, {"value": "17"}, "same"),
    (
        "fewer poor are stricter",
        {"name": "tỷ lệ hộ nghèo", "value": "3"},
        {"name": "tỷ lệ hộ nghèo", "value": "2"},
        "stricter",
    ),
    (
        "a lower cap is stricter",
        {"value": "15", "comparator": "<="},
        {"value": "20", "comparator": "<"},
        "weaker",
    ),
    (
        "what is to fall is stricter below",
        {"value": "9", "direction": "decrease"},
        {"value": "8"},
        "stricter",
    ),
    ("another year", {"value": "60", "years": "2025"}, {"value": "60", "years": "2030"}, "other_period"),
    (
        "a share asked for in each of some years",
        {"value": "100", "years": "2021-2025"},
        {"value": "100", "years": "in 2023"},
        "same",
    ),
    (
        "a smaller share on the way",
        {"value": "100", "years": "2021-2025"},
        {"value": "80", "years": "in 2023"},
        "other_period",
    ),
    ("a number beside a share", {"value": "60"}, {"value": "60", "unit": "hộ"}, "other_unit"),
    (
        "up beside down",
        {"value": "5", "direction": "increase"},
        {"value": "5", "direction": "decrease"},
        "opposed",
    ),
    (
        "shares of provinces and of communes",
        {"name": "các tỉnh, thành phố có quỹ học bổng", "value": "70"},
        {"name": "xã, phường có quỹ học bổng", "value": "70"},
        "other_scope",
    ),
]


@pytest.mark.parametrize(
    ("upper", "lower", "verdict"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_verdict(upper: dict[str, Any], lower: dict[str, Any], verdict: str) -> None:
    assert judged(dict(upper), dict(lower)).verdict == verdict


JOBS = {"name": "giải quyết việc làm", "unit": "lao động"}
PARTS: list[tuple[str, dict[str, Any], dict[str, Any], str, str]] = [
    (
        "of one year",
        {"value": "14000", "years": "in 2024"},
        {"value": "1400", "years": "in 2024"},
        "part",
        "10%",
    ),
    (
        "a yearly figure in a year of its stretch",
        {"value": "1000", "per": "year", "years": "2021-2025"},
        {"value": "70", "high": "80", "years": "in 2023"},
        "part",
        "7 - 8%",
    ),
    (
        "a total over the years beside a yearly figure",
        {"value": "600", "per": "year", "years": "2021-2025"},
        {"value": "300", "years": "2021-2025"},
        "part",
        "10%",
    ),
    (
        "as much as the whole is no part",
        {"value": "1000", "years": "in 2024"},
        {"value": "1200", "years": "in 2024"},
        "stricter",
        "1200",
    ),
    (
        "totals of other stretches",
        {"value": "1000", "years": "2021-2025"},
        {"value": "200", "years": "in 2025"},
        "other_period",
        "200",
    ),
]


@pytest.mark.parametrize(
    ("upper", "lower", "verdict", "said"), [case[1:] for case in PARTS], ids=[case[0] for case in PARTS]
)
def test_amounts_of_a_district(upper: dict[str, Any], lower: dict[str, Any], verdict: str, said: str) -> None:
    row = judged({**JOBS, **upper}, {**JOBS, **lower}, below="district")
    assert row.verdict == verdict
    assert said in row.reason


def test_a_part_is_none_beside_a_document_of_the_same_level() -> None:
    assert judged({**JOBS, "value": "1000"}, {**JOBS, "value": "100"}).verdict == "weaker"


def test_the_reason_has_both_figures_and_the_years() -> None:
    reason = judged({"value": "60"}, {"value": "75"}).reason
    assert (
        reason == "Văn bản dưới đòi hỏi nhiều hơn: “75 %” (đến năm 2025) cao hơn “60 %” (đến năm 2025) "
        "của văn bản trên."
    )


def test_the_reason_says_how_a_total_was_divided() -> None:
    row = judged(
        {**JOBS, "value": "600", "per": "year", "years": "2021-2025"},
        {**JOBS, "value": "300", "years": "2021-2025"},
        below="district",
    )
    assert "chia 5 năm, văn bản dưới là 60" in row.reason


def test_a_target_that_is_not_found_in_a_document_that_was_not_read_whole() -> None:
    upper, lower = paper([statement("hộ có bể chứa nước mưa")]), paper([], name="b")
    coverage = lower.record.coverage.model_copy(update={"empty_pages": (2,)})
    torn = lower.model_copy(update={"record": lower.record.model_copy(update={"coverage": coverage})})
    whole_row, torn_row = (compare_papers(upper, each).alignments[0] for each in (lower, torn))
    assert (whole_row.verdict, torn_row.verdict) == ("missing", "missing")
    assert "chưa đọc được" in torn_row.reason
    assert "chưa đọc được" not in whole_row.reason
