"""Dates as Vietnamese papers write them: intervals with a precision, never a guessed day."""

from calendar import monthrange

import regex

DATE = (
    r"(?:(?P<day>\d{1,2})\s*[/.-]\s*(?P<month>\d{1,2})\s*[/.-]\s*(?P<year>\d{4})(?!\d)"
    r"|(?P<day>\d{1,2})?\s*tháng\s+(?P<month>\d{1,2})\s*(?:năm\s+|/\s*)(?P<year>\d{4})(?!\d)"
    r"|(?P<month>\d{1,2})\s*/\s*(?P<year>(?:19|20)\d{2})(?!\d))"
)
"""20/02/2012 | 20 /02/ 2012 | 23 tháng 01 năm 2024 | tháng 01 năm 2024 | 11/2025; a pattern piece."""

_DATE = regex.compile(r"(?:ngày\s*)?" + DATE, regex.IGNORECASE)


def iso_date(year: str, month: str | None = None, day: str | None = None) -> str | None:
    """Return the ISO form of what is known, None where no such day exists.

    >>> iso_date("2024", "1", "23"), iso_date("2024", "01"), iso_date("2024"), iso_date("2024", "2", "30")
    ('2024-01-23', '2024-01', '2024', None)
    """
    if month is None:
        return year
    if not 1 <= int(month) <= 12:
        return None
    if day is None:
        return f"{year}-{int(month):02}"
    if not 1 <= int(day) <= monthrange(int(year), int(month))[1]:
        return None
    return f"{year}-{int(month):02}-{int(day):02}"


def parse_date(text: str) -> str | None:
    """Return the first date in ``text`` as ISO, as precise as it is written.

    >>> parse_date("ngày 20 /02/ 2012"), parse_date("ngày 23 tháng 01 năm 2024")
    ('2012-02-20', '2024-01-23')
    >>> parse_date("ngày   tháng 3 năm 2026")
    '2026-03'
    >>> parse_date("trong tháng 11/2025"), parse_date("năm 2024")
    ('2025-11', None)
    """
    match = _DATE.search(text)
    return iso_date(match["year"], match["month"], match["day"]) if match else None
