"""Moments of the registry as a person in Vietnam reads them."""

from datetime import datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))
"""Vietnam has one time and no summer time."""


def render_moment(moment: str) -> str:
    """Return a moment in UTC as the day and the minute in Vietnam.

    >>> render_moment("2026-03-01T19:30:05Z")
    '02/03/2026 02:30'
    """
    return datetime.fromisoformat(moment).astimezone(VIETNAM).strftime("%d/%m/%Y %H:%M")
