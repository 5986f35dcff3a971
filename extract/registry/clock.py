"""The time as the registry writes it."""

from datetime import UTC, datetime


def now() -> str:
    """Return the moment in UTC, to the second: "2026-03-01T07:30:00Z"."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
