"""Dates as they are written: as precise as the words, never a guessed day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.dates import iso_date, parse_date

DATES = (
    ("20/02/2012", "2012-02-20"),
    ("20 /02/ 2012", "2012-02-20"),
    ("20-2-2012", "2012-02-20"),
    ("20.02.2012", "2012-02-20"),
    ("ngày 3 tháng 1 năm 2024", "2024-01-03"),
    ("Ngày 03 Tháng 01 Năm 2024", "2024-01-03"),
    ("ngày    tháng 3 năm 2026", "2026-03"),
    ("tháng 11/2025", "2025-11"),
    ("trong tháng 6 năm 2025", "2025-06"),
    ("29/02/2024", "2024-02-29"),
    ("từ 01/01/2024 đến 31/12/2024", "2024-01-01"),
)
NO_DATES = (
    "",
    "năm 2024",
    "quý II/2026",
    "18/4",
    "31/02/2024",
    "29/02/2023",
    "20/13/2024",
    "00/01/2024",
    "20/02/20123",
)


@pytest.mark.parametrize(("written", "iso"), DATES)
def test_date(written: str, iso: str) -> None:
    assert parse_date(written) == iso


@pytest.mark.parametrize("written", NO_DATES)
def test_no_date(written: str) -> None:
    assert parse_date(written) is None


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_each_day_is_read_back(day: date) -> None:
    assert parse_date(f"ngày {day:%d/%m/%Y}") == day.isoformat()
    assert parse_date(f"ngày {day.day} tháng {day.month} năm {day.year}") == day.isoformat()
    assert iso_date(str(day.year), str(day.month), str(day.day)) == day.isoformat()


@given(st.text())
def test_any_text_has_a_date_or_none(text: str) -> None:
    assert parse_date(text) is None or text
