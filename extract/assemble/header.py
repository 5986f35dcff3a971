"""What the head, the title and the foot of a document say about all of it."""

import regex

from extract.structure.masthead import Masthead
from extract.structure.node import Outline
from extract.structure.signature import parse_signer
from extract.structure.vocabulary import document_types
from extract.text.document import Document
from schemas import Meta, Period, SectionKind

HORIZON = 10
"""So many years ahead of its date a plan has goals; what lies further ahead is a vision."""
OPENING = 4_000
"""So many characters from the first heading on may say what a plan without a period in its title covers."""

_YEAR = r"(?:19|20)\d\d"
_RANGE = regex.compile(
    rf"(?<!\d)(?P<start>{_YEAR})\s*(?:-|–|đến(?:\s+hết)?(?:\s+năm)?)\s*(?P<end>{_YEAR})(?!\d)"
)
_BY = regex.compile(rf"đến\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?(?P<end>{_YEAR})(?!\d)", regex.IGNORECASE)
_IN = regex.compile(
    rf"năm\s+(?P<end>{_YEAR})(?!\d)(?!\s*(?:-|–|,?\s*(?:và|đến))\s*(?:năm\s+)?{_YEAR})|/(?P<end>{_YEAR})(?!\d)",
    regex.IGNORECASE,
)
_OUTLOOK = regex.compile(
    r",?\s*(?:và\s+)?(?:tầm nhìn|định hướng|có xét|hướng)\s+(?:đến|tới)"
    rf"(?:\s+(?:hết\s+)?(?:năm\s+)?{_YEAR}(?!\d|\s*[-–])|.*)",
    regex.IGNORECASE,
)
_CITED = regex.compile(
    r"\bngày\s+\d{1,2}(?:\s*/\s*\d{1,2}\s*/\s*|\s+tháng\s+\d{1,2}\s+năm\s+)(?:19|20)\d\d|số\s+\d\S*",
    regex.IGNORECASE,
)
_QUOTED = regex.compile(r"[“\"][^“”\"]{0,300}[”\"]")
_SPAN = regex.compile(
    rf"(?:từ|kể từ)\s+(?:năm\s+)?(?P<start>{_YEAR})\s+đến\s+(?:hết\s+)?(?:năm\s+)?(?P<end>{_YEAR})",
    regex.IGNORECASE,
)
_TASK = regex.compile(
    rf"(?:nhiệm vụ|kế hoạch|chỉ tiêu|chương trình|mục tiêu|công tác)[^.;\n]{{0,80}}?"
    rf"\bnăm\s+(?P<end>{_YEAR})(?!\s*-)",
    regex.IGNORECASE,
)


def assemble_meta(document: Document, masthead: Masthead, outline: Outline) -> Meta:
    """Return the meta of ``document``; what nothing states is None."""
    return Meta(
        type=masthead.type,
        number=masthead.number,
        date=masthead.date,
        issuer=masthead.issuer,
        level=masthead.level,
        place=masthead.place,
        title=masthead.title,
        signer=parse_signer(document, outline),
        period=covered_period(document, masthead, outline),
        attached=masthead.attached,
    )


def covered_period(document: Document, masthead: Masthead, outline: Outline) -> Period | None:
    """Return the period that a paper covers: its title's, the attached title's, or the one of its goals."""
    kind = document_types().get((masthead.type or "").lower())
    looks = kind.looks if kind else None
    attached = next((n.heading for n in outline.nodes if n.kind is SectionKind.ATTACHED), "")
    for title in (masthead.title or "", attached):
        period = title_period(title, looks == "back")
        if period:
            return _from_the_beginning(period, document.text)
    if looks != "ahead" or masthead.date is None:
        return None
    return _goal_period(document, outline, masthead.date[:4])


def _goal_period(document: Document, outline: Outline, year: str) -> Period:
    """Return up to when a plan of ``year`` has goals, the year that its opening names, else ``year``."""
    headings = (n.heading for n in outline.nodes if n.titled and not _OUTLOOK.search(n.heading))
    goals = [found["end"] for heading in headings if (found := _BY.search(heading))]
    near = [goal for goal in goals if 0 < int(goal) - int(year) <= HORIZON]
    if near:
        return Period(kind="by", start=None, end=max(near))
    task = _TASK.search(document.text, 0, OPENING)
    return _in(max(task["end"], year) if task else year)


def title_period(title: str, report: bool = False) -> Period | None:
    """Return the period that a title names; a single year is closer than the range it lies in.

    A ``report`` covers the first of two years, and not the period of the plan that it quotes.

    >>> titles = ("Giai đoạn 2021 - 2025, năm 2024", "đến năm 2030", "Về nước sạch")
    >>> [period and (period.kind, period.end) for period in map(title_period, titles)]
    [('in', '2024'), ('by', '2030'), None]
    >>> title_period("Đề án đến năm 2020, định hướng đến năm 2030 và kết quả giai đoạn 2021 - 2025").start
    '2021'
    """
    bare = _OUTLOOK.sub("", _CITED.sub(" ", title))
    unquoted = _QUOTED.sub(" ", bare)
    for words in (unquoted,) if report else (unquoted, bare):
        ranges = [(m["start"], m["end"]) for m in _RANGE.finditer(words)]
        years = [m["end"] for m in _IN.finditer(words) if not _preceded_by_den(words, m.start())]
        by = _BY.search(_RANGE.sub(" ", words))
        if years and (not ranges or any(a <= years[-1] <= b for a, b in ranges)):
            return _in(years[0 if report else -1])
        if ranges:
            return Period(kind="range", start=ranges[-1][0], end=ranges[-1][1])
        if by:
            return Period(kind="by", start=None, end=by["end"])
    return None


def _preceded_by_den(words: str, at: int) -> bool:
    """Whether the year at ``at`` is the end of a stretch ("đến năm 2030")."""
    return (
        regex.search(r"(?:đến|tới|hết|(?<!tháng |quý )cuối|trước|sau|từ)\s*$", words[:at], regex.IGNORECASE)
        is not None
    )


def _from_the_beginning(period: Period, text: str) -> Period:
    """Return ``period`` with the beginning that the text gives to the time of the whole plan."""
    if period.kind != "by":
        return period
    for match in _SPAN.finditer(text):
        if (
            match["end"] == period.end
            and "thời gian thực hiện" in text[max(match.start() - 80, 0) : match.start()].lower()
        ):
            return Period(kind="range", start=match["start"], end=match["end"])
    return period


def _in(year: str) -> Period:
    return Period(kind="in", start=year, end=year)
