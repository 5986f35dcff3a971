"""The years that a figure speaks of."""

from typing import NamedTuple

from schemas import Period


class Years(NamedTuple):
    """``end`` is the year a level is to stand at; ``start`` the first one, None where it is not told."""

    start: int | None
    end: int


def years_of(period: Period | None) -> Years | None:
    """Return the years of ``period``.

    >>> years_of(Period(kind="range", start="2021", end="2025-12-31"))
    Years(start=2021, end=2025)
    >>> years_of(Period(kind="by", start=None, end="2030"))
    Years(start=None, end=2030)
    """
    if period is None or not period.end[:4].isdigit():
        return None
    start = int(period.start[:4]) if period.start and period.kind != "by" else None
    return Years(start, int(period.end[:4]))


def same_horizon(one: Years | None, other: Years | None) -> bool:
    """Tell whether both speak of the same year; a year that is not told may be any."""
    return one is None or other is None or one.end == other.end


def holds_year(whole: Years | None, part: Years | None) -> bool:
    """Tell whether ``part`` is a stretch of ``whole``.

    >>> holds_year(Years(2021, 2025), Years(2023, 2023)), holds_year(Years(None, 2025), Years(2023, 2023))
    (True, False)
    """
    if whole is None or part is None or whole.start is None:
        return False
    return whole.start <= (part.start or part.end) and part.end <= whole.end


def length(years: Years | None) -> int | None:
    """Return how many years the stretch has, None where its start is not told."""
    return None if years is None or years.start is None else years.end - years.start + 1


def overlap(one: Period | None, other: Period | None) -> bool:
    """Tell whether two periods have a year in common; one that is not told may be any.

    >>> overlap(Period(kind="by", start=None, end="2025"), Period(kind="in", start="2023", end="2023"))
    True
    """
    left, right = years_of(one), years_of(other)
    if left is None or right is None:
        return True
    return (left.start or 0) <= right.end and (right.start or 0) <= left.end
