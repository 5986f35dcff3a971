"""Days of papers: a date as precise as it was written, as the first and the last day that it may mean."""

from calendar import monthrange
from datetime import date

When = date | str | None
"""A day, an ISO date as precise as a document gives it ("2024-01"), or None where it isn't known."""


def days_of(when: When) -> tuple[date, date] | None:
    """Return the first and the last day that ``when`` may mean, None where it is no date.

    >>> [str(day) for day in days_of("2024-02") or ()]
    ['2024-02-01', '2024-02-29']
    >>> days_of("năm 2024"), days_of(None)
    (None, None)
    """
    if isinstance(when, date):
        return when, when
    parts = (when or "").split("-")
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    try:
        return _days(*map(int, parts[:3]))
    except ValueError:
        return None


def _days(year: int, month: int = 0, day: int = 0) -> tuple[date, date]:
    """Return the days of a year, of a month or of a day; raises ValueError where there is no such day."""
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def vietnamese_day(day: date) -> str:
    """Return ``day`` as Vietnamese papers write it.

    >>> vietnamese_day(date(2025, 7, 1))
    '01/7/2025'
    """
    return f"{day.day:02}/{day.month}/{day.year}"
