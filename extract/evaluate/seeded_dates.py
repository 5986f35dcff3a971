"""Errors in dates: a deadline before the document, a wrong year, a citation with another date."""

from collections import Counter
from collections.abc import Iterator
from random import Random

import regex

from extract.evaluate.seeded_plant import Plant, replaced
from schemas import Paper

_LIMIT = regex.compile(
    r"(?<!\w)trước ngày (?P<day>\d{1,2})(?:/(?P<month>\d{1,2})/| tháng (?P<month>\d{1,2}) năm )"
    r"(?P<year>20\d\d)\b"
)
_PAST = regex.compile(r"(?<!\w)(?:đã|phát sinh|kể từ|tính đến)(?!\w)[^.;\n]*$")
_CITED = regex.compile(
    r"(?P<number>\d+(?:/(?P<inside>(?:19|20)\d\d))?[-/][\p{Lu}\p{Ll}\d&./-]*\p{L}\d{0,2}),? ngày "
    r"(?P<day>\d{1,2})(?:/(?P<month>\d{1,2})/| tháng (?P<month>\d{1,2}) năm )(?P<year>(?:19|20)\d\d)\b"
)
_CLOSING = regex.compile(r"Trên đây là [^.;\n]{10,300}?\bnăm (?P<year>20\d\d)\b(?!\s*-)")
_TITLE_YEAR = regex.compile(r"năm (?P<year>20\d\d)(?!\d|\s*-)")
_REPORT = "Báo cáo"


def deadline_before_issue(paper: Paper, random: Random) -> Iterator[Plant]:
    """A deadline that lies ahead of the document is put before it, the day and the month kept."""
    issued = paper.record.meta.date or ""
    if len(issued) < len("2024-01") or paper.record.meta.type == _REPORT:
        return
    for match in _LIMIT.finditer(paper.text):
        day = f"{int(match['month']):02}-{int(match['day']):02}"
        year = int(issued[:4]) - (f"{issued[:4]}-{day}" >= issued)
        line = paper.text.rfind("\n", 0, match.start()) + 1
        ahead = f"{match['year']}-{day}" >= issued and not _PAST.search(paper.text, line, match.start())
        if ahead and day != "02-29":
            yield replaced(paper.text, *match.span("year"), str(year), match.span())


def year_of_title_changed(paper: Paper, random: Random) -> Iterator[Plant]:
    """The closing sentence names the year before, where it names the single year of the title."""
    years = set(_TITLE_YEAR.findall(paper.record.meta.title or ""))
    for match in _CLOSING.finditer(paper.text):
        if years == {match["year"]}:
            yield replaced(paper.text, *match.span("year"), str(int(match["year"]) - 1), match.span())


def year_of_citation_changed(paper: Paper, random: Random) -> Iterator[Plant]:
    """The date of a cited document gets another year than its number holds."""
    for match in _CITED.finditer(paper.text):
        if match["inside"] == match["year"]:
            year = str(int(match["year"]) + random.choice((-1, 1)))
            yield replaced(paper.text, *match.span("year"), year, match.span())


def day_of_citation_changed(paper: Paper, random: Random) -> Iterator[Plant]:
    """One of several citations of a document, all with one date, gets another month."""
    cited = list(_CITED.finditer(paper.text))
    dated = Counter((m["number"], int(m["day"]), int(m["month"]), m["year"]) for m in cited)
    numbers = Counter(m["number"] for m in cited)
    for match in cited:
        key = (match["number"], int(match["day"]), int(match["month"]), match["year"])
        if dated[key] > 1 and dated[key] == numbers[match["number"]]:
            month = int(match["month"]) % 12 + 1
            words = f"{month:02}" if len(match["month"]) == 2 else str(month)
            if int(match["day"]) <= 28:
                yield replaced(paper.text, *match.span("month"), words, match.span())
