"""Checks of days and periods that no calendar has."""

from calendar import monthrange
from collections.abc import Iterator

import regex

from extract.audit.report import make_finding
from schemas import Finding, Paper, Severity, Span

_DAY = regex.compile(
    r"ngày\s+(?P<day>\d{1,2})(?:\s*/\s*(?P<month>\d{1,2})(?:\s*/\s*(?P<year>\d{4}))?"
    r"|\s*(?P<mark>[.-])\s*(?P<month>\d{1,2})\s*(?P=mark)\s*(?P<year>\d{4})"
    r"|\s+tháng\s+(?P<month>\d{1,2})(?:\s+năm\s+(?P<year>\d{4}))?)(?![\d/.-]*\d|\s*(?:giờ|h)\b)",
    regex.IGNORECASE,
)
_LONG_YEAR = regex.compile(
    r"(?:năm\s+(?:19|20)\d\d\s*[-–]\s*|ngày\s+\d{1,2}/\d{1,2}/|tháng\s+\d{1,2}\s+năm\s+)"
    r"(?P<year>(?:19|20)\d{3})(?![\d.,]*\d)",
    regex.IGNORECASE,
)
_BACKWARDS = regex.compile(
    r"(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+(?:từ\s+)?(?:năm\s+)?(?P<start>(?:19|20)\d\d)"
    r"\s*(?:-|–|đến)\s*(?:năm\s+)?(?P<end>(?:19|20)\d\d)(?!\d)",
    regex.IGNORECASE,
)
_PRINTED = frozenset({"pdf", "png", "jpg", "jpeg", "tif", "tiff"})
_LEAP = 2024


def impossible_date(paper: Paper) -> Iterator[Finding]:
    """A day that no calendar has ("31/11"), or a year of five digits."""
    for match in _DAY.finditer(paper.text):
        day, month, year = int(match["day"]), int(match["month"]), int(match["year"] or _LEAP)
        a_share = match["year"] is None and (month > 12 or day > 31)  # "trong ngày 45/50 hộ"
        if not a_share and not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
            yield _finding(paper, match, "audit.impossible_date", f"{day}/{month}" + _of(match["year"]))
    for match in _LONG_YEAR.finditer(paper.text):
        yield _finding(paper, match, "audit.long_year", match["year"])


def period_runs_backwards(paper: Paper) -> Iterator[Finding]:
    """A period ends before it begins ("giai đoạn 2025 - 2021")."""
    for match in _BACKWARDS.finditer(paper.text):
        if match["start"] > match["end"]:
            yield make_finding(
                paper,
                "period_runs_backwards",
                severity_of_print(paper),
                (Span(start=match.start(), end=match.end()),),
                "audit.period_runs_backwards",
                stated=f"{match['start']}/{match['end']}",
                start=match["start"],
                end=match["end"],
            )


def severity_of_print(paper: Paper) -> Severity:
    """Return how sure a misprint is: what was read from print may be misread ("48" for "18")."""
    read = paper.record.coverage.pages_ocr or paper.record.source.format in _PRINTED
    return Severity.WARNING if read else Severity.ERROR


def _of(year: str | None) -> str:
    return f"/{year}" if year else ""


def _finding(paper: Paper, match: "regex.Match[str]", message: str, stated: str) -> Finding:
    span = Span(start=match.start(), end=match.end())
    severity = severity_of_print(paper)
    return make_finding(paper, "impossible_date", severity, (span,), message, stated=stated, when=stated)
