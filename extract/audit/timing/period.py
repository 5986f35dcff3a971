"""The period that the title names against the periods that closing words and headings of goals name."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract.audit.report import make_finding
from extract.audit.timing.days import looks_back
from extract.lexicon.audit_words import audit_words
from schemas import Finding, Paper, SectionKind, Severity, Span

_Y = r"(?:19|20)\d\d"
_RANGE = regex.compile(rf"(?<![\d/])(?P<start>{_Y})\s*(?:-|–|đến(?:\s+năm)?)\s*(?P<end>{_Y})(?!\d)")
_SINGLE = regex.compile(
    rf"(?<!(?:đến|tới|hết|đến cuối|từ|so với|trước|sau|\d)\s)năm\s+(?P<year>{_Y})(?!\d)", regex.IGNORECASE
)
_ASIDE = regex.compile(
    r"[“\"][^“”\"]{0,300}[”\"]|ngày\s+\d{1,2}\s*(?:/\s*\d{1,2}\s*/\s*|tháng\s+\d{1,2}\s+năm\s+)\d{4}|số\s+\d\S*"
    r"|(?:tầm nhìn|định hướng|hướng tới|so với)[^,;.]*",
    regex.IGNORECASE,
)
_CLOSING = regex.compile(r"Trên đây là\s+(?P<said>(?:[^.;\n]|\.(?=\d)){10,400})")
_ORDER = regex.compile(r",\s*(?:\p{Lu}|đề nghị|yêu cầu|các |giao |kính |trân trọng|báo cáo )")
_GOALS = regex.compile(rf"{audit_words('goals')}", regex.IGNORECASE)
_NAMED = 80
_HEAD = 6_000

Range = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Named:
    """The ranges and single years that some words name."""

    ranges: frozenset[Range]
    years: frozenset[str]


def named_periods(words: str) -> Named:
    """Return the periods in ``words`` without those of other documents, of quoted titles and of outlooks.

    >>> named_periods("Kế hoạch giai đoạn 2021 - 2025, năm 2024").years
    frozenset({'2024'})
    """
    bare = _ASIDE.sub(" ", words)
    ranges = frozenset((m["start"], m["end"]) for m in _RANGE.finditer(bare))
    return Named(ranges, frozenset(m["year"] for m in _SINGLE.finditer(_RANGE.sub(" ", bare))))


def title_against_closing(paper: Paper) -> Iterator[Finding]:
    """The closing sentence gives the document another period than its title."""
    title = named_periods(paper.record.meta.title or "")
    for match in _CLOSING.finditer(paper.text):
        order = _ORDER.search(match["said"])
        said = match["said"][: order.start()] if order else match["said"]
        span = Span(start=match.start(), end=match.start("said") + len(said))
        if _names_itself(paper, said):
            yield from _compare(paper, "title_against_closing", title, named_periods(said), span)


def title_against_attached(paper: Paper) -> Iterator[Finding]:
    """A decision and the plan that it puts into force name different periods in their titles."""
    title = named_periods(paper.record.meta.title or "")
    for section in paper.record.sections:
        if section.kind is SectionKind.ATTACHED:
            end = min(section.span.end, section.span.start + len(section.label) + len(section.heading) + 1)
            span = Span(start=section.span.start, end=end)
            yield from _compare(paper, "title_against_attached", title, named_periods(section.heading), span)


def title_against_goals(paper: Paper) -> Iterator[Finding]:
    """A heading of goals names a year or a period that is not the plan's."""
    title = named_periods(paper.record.meta.title or "")
    if looks_back(paper):
        return
    for section in paper.record.sections:
        goals = (
            named_periods(section.heading)
            if _GOALS.match(section.heading)
            else Named(frozenset(), frozenset())
        )
        if _earlier_year(title, goals) or _crossing(title, goals):
            end = min(section.span.end, section.span.start + len(section.label) + len(section.heading) + 1)
            span = Span(start=section.span.start, end=end)
            yield _finding(paper, "title_against_goals", Severity.WARNING, title, goals, span)


def _compare(paper: Paper, check: str, title: Named, other: Named, span: Span) -> Iterator[Finding]:
    """Yield a finding where both name single years, or both name ranges, and share none."""
    years = title.years and other.years and not title.years & other.years
    ranges = title.ranges and other.ranges and not title.ranges & other.ranges
    if years and not (title.ranges or other.ranges):
        sure = len(title.years) == len(other.years) == 1
        yield _finding(paper, check, Severity.ERROR if sure else Severity.WARNING, title, other, span)
    elif years or ranges:
        yield _finding(paper, check, Severity.WARNING, title, other, span)


def _finding(paper: Paper, check: str, severity: Severity, title: Named, other: Named, span: Span) -> Finding:
    return make_finding(
        paper,
        check,
        severity,
        (span, *title_span(paper)),
        f"audit.{check}",
        stated=_words(other),
        computed=_words(title),
        said=_words(other),
        title=_words(title),
    )


def title_span(paper: Paper) -> tuple[Span, ...]:
    """Return where the title stands in the head; nothing where its words cannot be found again."""
    words = (paper.record.meta.title or "").split()
    found = words and regex.search(
        r"\s+".join(map(regex.escape, words)), paper.text[:_HEAD], regex.IGNORECASE
    )
    return (Span(start=found.start(), end=found.end()),) if found else ()


def _names_itself(paper: Paper, said: str) -> bool:
    """Return whether the closing words speak of this document, by its type or by what a report tells."""
    meta, opening = paper.record.meta, said[:_NAMED].lower()
    return any(
        kind and kind.lower() in opening for kind in (meta.type, meta.attached, "kết quả", "tình hình")
    )


def _earlier_year(title: Named, goals: Named) -> bool:
    """Return whether a plan of one year sets goals for a year before it."""
    return bool(
        len(title.years) == 1 and goals.years and not goals.ranges and max(goals.years) < min(title.years)
    )


def _crossing(title: Named, goals: Named) -> bool:
    """Return whether a range of the goals overlaps the title's without lying within it."""
    return (
        any(
            start <= last and first <= end and not (first <= start and end <= last) and not title.years
            for start, end in goals.ranges
            for first, last in title.ranges
        )
        and not goals.ranges & title.ranges
    )


def _words(named: Named) -> str:
    """Return the periods as a reader would name them.

    >>> _words(Named(frozenset({("2021", "2025")}), frozenset({"2024"})))
    '2021 - 2025, 2024'
    """
    return ", ".join([f"{start} - {end}" for start, end in sorted(named.ranges)] + sorted(named.years))
