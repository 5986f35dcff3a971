"""Checks of dates: days that do not exist, deadlines before the document, deadlines after its period."""

from collections.abc import Iterator

import regex

from extract.assemble.duties.sections import Purpose, purpose_of
from extract.audit.lines import sentence_start
from extract.audit.report import make_finding
from extract.audit.timing.limits import clause_start, find_limits
from extract.lexicon.audit_words import audit_words
from extract.rules.due_dates import last_day
from extract.structure.vocabulary import document_types
from extract.text.dates import DATE, parse_date
from schemas import Deadline, DeadlineType, Finding, Paper, Severity, Span

FAR = 24
"""A deadline so many months before its document is no slip: it tells which things are meant."""
NEAR = 12
"""Up to so many months before its document a deadline of a full date surely is a slip."""

_CLOSING = regex.compile(audit_words("closing"), regex.IGNORECASE)
_ON_A_DAY = regex.compile(rf"\W*ngày\s+{DATE}\s*,", regex.IGNORECASE)
_ISSUED = regex.compile(r"(?<!\w)(?:ban hành|ra văn bản|có văn bản|có công văn|đã|ký)(?!\w)")
_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def deadline_before_issue(paper: Paper) -> Iterator[Finding]:
    """Something is to be done by a day that was over when the document was signed."""
    issued = paper.record.meta.date
    if issued is None or len(issued) < len("2024-01") or looks_back(paper):
        return
    limits = [(limit.date, limit.when, limit.clause) for limit in find_limits(paper.text)]
    taken = {when.start for _, when, _ in limits}
    cells = [(item.end or item.date or "", item.span, item.span) for item in _cells(paper)]
    for date, when, clause in [*limits, *(cell for cell in cells if cell[1].start not in taken)]:
        late = _months(issued) - _months(last_day(date))
        over = last_day(date) < issued[:10] and late <= FAR
        told = tells_of_the_past(paper, when.start) or _opens_with_a_day(paper.text, when.start, issued)
        if over and not _cited(paper, when) and not told:
            sure = len(date) > len("2024") and len(issued) == len("2024-01-01") and late <= NEAR
            yield make_finding(
                paper,
                "deadline_before_issue",
                Severity.ERROR if sure else Severity.WARNING,
                (clause,),
                "audit.deadline_before_issue",
                stated=date,
                computed=issued,
                repair=_this_year(when.of(paper.text), date, issued),
                when=vietnamese(date),
                issued=vietnamese(issued),
            )


def deadline_after_period(paper: Paper) -> Iterator[Finding]:
    """A task begins only when the period of the plan is over; reports after its end are normal."""
    period, title = paper.record.meta.period, paper.record.meta.title or ""
    if period is None or looks_back(paper) or not _YEAR.search(title):
        return
    last = max([period.end[:4], *_YEAR.findall(title)])
    for item in paper.record.deadlines:
        begins = item.start or item.date or ""
        around = paper.text[clause_start(paper.text, item.span.start) : item.span.end]
        if item.type is DeadlineType.DUE and begins[:4] > last and not _CLOSING.search(around):
            yield make_finding(
                paper,
                "deadline_after_period",
                Severity.WARNING,
                (item.span,),
                "audit.deadline_after_period",
                stated=begins,
                computed=last,
                when=vietnamese(begins),
                last=last,
            )


def looks_back(paper: Paper) -> bool:
    """Return whether the document tells of a time that is over, or only asks for a decision."""
    kind = document_types().get((paper.record.meta.type or "").lower())
    return kind is not None and (kind.looks == "back" or kind.name == "Tờ trình")


def tells_of_the_past(paper: Paper, place: int) -> bool:
    """Return whether a place stands under a heading of results or of how things are."""
    above = (s.heading for s in paper.record.sections if s.span.start <= place < s.span.end)
    return any(purpose_of(heading) is Purpose.NARRATIVE for heading in above)


def _opens_with_a_day(text: str, place: int, issued: str) -> bool:
    """Return whether the sentence at ``place`` tells what somebody issued on a day before ``issued``.

    >>> _opens_with_a_day("Ngày 01/7/2013, Sở ra văn bản, hạn trước ngày 31/8/2013.", 46, "2013-10-23")
    True
    """
    start = sentence_start(text, place, text.rfind("\n", 0, place) + 1)
    day = _ON_A_DAY.match(text, start, place)
    date = parse_date(day[0]) if day else None
    told = day and _ISSUED.search(text, day.end(), place)
    return bool(told) and date is not None and date < issued


def vietnamese(date: str) -> str:
    """Return an ISO date as Vietnamese papers write it.

    >>> vietnamese("2024-02-05"), vietnamese("2024-02"), vietnamese("2024")
    ('05/02/2024', '02/2024', '2024')
    """
    return "/".join(reversed(date.split("-")))


def _cells(paper: Paper) -> Iterator[Deadline]:
    """Yield the deadlines that fill a cell of a table: those in sentences are read from the text."""
    for item in paper.record.deadlines:
        before = paper.text[: item.span.start].rstrip(" ")
        if item.type is DeadlineType.DUE and before.endswith("|"):
            yield item


def _cited(paper: Paper, when: Span) -> bool:
    """Return whether the day at ``when`` is that of another document."""
    return any(c.span.start < when.end and when.start < c.span.end for c in paper.record.citations)


def _months(date: str) -> int:
    return int(date[:4]) * 12 + int(date[5:7])


def _this_year(words: str, date: str, issued: str) -> str | None:
    """Return ``words`` with the year of the document, or the next, where the day then lies ahead.

    >>> _this_year("30/4/2021", "2021-04-30", "2022-02-24")
    '30/4/2022'
    """
    for year in (int(issued[:4]), int(issued[:4]) + 1):
        if last_day(f"{year}{date[4:]}") >= issued and date[4:] != "-02-29":
            return words.strip().replace(date[:4], str(year))
    return None
