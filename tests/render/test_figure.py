"""Figures as a person writes them."""

import pytest

from extract.lexicon.messages import Language, Words
from extract.render.figure import render_amount, render_figure, render_period, render_when
from schemas import Deadline, DeadlineType, Period, Quantity
from tests.made import MONEY, POVERTY, at

VI, EN = Words(Language.VI), Words(Language.EN)

AMOUNTS = [
    ({"value": "4", "unit": "%"}, "4 %", "4 %"),
    ({"value": "84000", "unit": "hộ"}, "84.000 hộ", "84,000 hộ"),
    ({"value": "2.50", "unit": None}, "2,5", "2.5"),
    ({"value": "70", "high": "80", "unit": "phiên"}, "70 - 80 phiên", "70 - 80 phiên"),
    ({"value": "148400000000", "unit": "đồng"}, "148,4 tỷ đồng", "148.4 billion đồng"),
    ({"value": "1000000000", "high": "2000000000", "unit": "đồng"}, "1 - 2 tỷ đồng", "1 - 2 billion đồng"),
    ({"value": "3500000", "unit": "đồng"}, "3,5 triệu đồng", "3.5 million đồng"),
    ({"value": "900000", "unit": "đồng"}, "900.000 đồng", "900,000 đồng"),
    ({"value": "7000000000", "unit": "USD"}, "7.000.000.000 USD", "7,000,000,000 USD"),
]


@pytest.mark.parametrize(("fields", "vi", "en"), AMOUNTS)
def test_amounts_in_both_languages(fields: dict[str, str], vi: str, en: str) -> None:
    quantity = Quantity(text="", **fields)
    assert (render_amount(quantity, VI), render_amount(quantity, EN)) == (vi, en)


def test_a_change_says_its_direction_and_what_it_is_counted_per() -> None:
    assert render_figure(POVERTY, VI) == "giảm ≥ 4 %/năm"
    assert render_figure(POVERTY, EN) == "down ≥ 4 %/year"
    assert render_figure(MONEY, VI) == "148,4 tỷ đồng"


def test_what_it_is_counted_per_stands_as_it_is_where_it_is_no_known_beat() -> None:
    assert render_figure(POVERTY.model_copy(update={"per": "xã"}), VI) == "giảm ≥ 4 %/xã"


PERIODS = [
    (None, ""),
    (Period(kind="by", start=None, end="2030"), "đến 2030"),
    (Period(kind="in", start="2024", end="2024"), "2024"),
    (Period(kind="in", start="2024-06", end="2024-06"), "06/2024"),
    (Period(kind="range", start="2021", end="2025"), "2021 - 2025"),
]


@pytest.mark.parametrize(("period", "text"), PERIODS)
def test_periods(period: Period | None, text: str) -> None:
    assert render_period(period, VI) == text


DEADLINES = [
    ({"date": "2024-11-15"}, "15/11/2024"),
    ({"start": "2024-01", "end": "2024-03"}, "01/2024 - 03/2024"),
    ({"recurrence": "quarterly; yearly 11-15"}, "hằng quý; hằng năm, ngày 15/11"),
    ({"recurrence": "6 months"}, "6 tháng"),
]


@pytest.mark.parametrize(("fields", "text"), DEADLINES)
def test_deadlines(fields: dict[str, str], text: str) -> None:
    made = {"id": "d", "type": DeadlineType.DUE, "task": "", "quote": "báo cáo", "span": at("báo cáo")}
    assert render_when(Deadline.model_validate(made | fields), VI) == text
