"""The days of deadlines: the day that is named, or the last one of the month or the year that is."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

STEPS = {"monthly": 1, "quarterly": 3, "3 months": 3, "6 months": 6, "9 months": 12, "yearly": 12}
"""After how many months a beat comes back; "9 months" is the report of nine months, once a year."""
_OFFSETS = {"9 months": 9}


class Day(NamedTuple):
    """``exact``: the document names the day itself; ``step``: months until it comes back, None for once."""

    day: date
    exact: bool
    step: int | None = None


def last_day(when: str) -> Day:
    """Return the day of an ISO date, or the last one of the stretch that it names.

    >>> last_day("2024-02").day.isoformat(), last_day("2024-02").exact, last_day("2024-02-05").exact
    ('2024-02-29', False, True)
    """
    year, month, day = (int(part) if part else 0 for part in (*when.split("-"), "", "")[:3])
    if day:
        return Day(date(year, month, day), True)
    month = month or 12
    return Day(date(year, month, monthrange(year, month)[1]), False)


def first_day(when: str) -> date:
    """Return the first day that an ISO date may mean.

    >>> first_day("2024-02").isoformat(), first_day("2024").isoformat()
    ('2024-02-01', '2024-01-01')
    """
    return date.fromisoformat(f"{when}-01-01"[: len("2024-01-01")])


def first_of_beat(beat: str, since: date) -> Day | None:
    """Return the first day of ``beat`` on or after ``since``, None where no month can be told.

    >>> first_of_beat("yearly 11-15", date(2024, 1, 5)), first_of_beat("weekly", date(2024, 1, 5))
    (Day(day=datetime.date(2024, 11, 15), exact=True, step=12), None)
    >>> first_of_beat("quarterly", date(2024, 2, 1)).day.isoformat()
    '2024-03-31'
    """
    if beat in STEPS:
        return _ends(STEPS[beat], _OFFSETS.get(beat, 0), since)
    name, _, fixed = beat.rpartition(" ")
    if name not in STEPS:
        return None
    month, day = (int(part) for part in (f"0-{fixed}" if "-" not in fixed else fixed).split("-"))
    return _fixed(STEPS[name], month, day, since)


def _ends(step: int, offset: int, since: date) -> Day:
    """Return the first end of a stretch of ``step`` months; ``offset`` is the month of a yearly one."""
    month = offset or next(month for month in range(step, 13, step) if month >= since.month)
    day = date(since.year, month, monthrange(since.year, month)[1])
    return Day(day if day >= since else last_day(f"{since.year + 1}-{month:02}").day, False, step)


def _fixed(step: int, month: int, day: int, since: date) -> Day | None:
    """Return the first ``day`` of ``month`` (0: of the last month of each stretch of ``step``)."""
    at = date(since.year, since.month, 1)
    for _ in range(25):
        wanted = at.month == month if month else at.month % step == 0
        if wanted and day <= monthrange(at.year, at.month)[1] and at.replace(day=day) >= since:
            return Day(at.replace(day=day), True, step)
        at = (at + timedelta(days=31)).replace(day=1)
    return None
