"""Checks of what is not there: targets that no year belongs to."""

from collections.abc import Iterator

import regex

from extract.audit.report import make_finding
from schemas import Finding, Paper, Section, Severity, Statement, StatementKind

SHOWN = 20
"""So many targets without a year are quoted; the message counts all of them."""

_YEAR = regex.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEARLY = regex.compile(r"(?:hằng|hàng|mỗi|từng) năm|/năm|nhiệm kỳ", regex.IGNORECASE)


def target_without_year(paper: Paper) -> Iterator[Finding]:
    """Targets that neither their sentence, their heading nor the title gives a year."""
    if _YEAR.search(paper.record.meta.title or ""):
        return
    sections = {section.id: section for section in paper.record.sections}
    bare = [
        item
        for item in paper.record.statements
        if item.kind is StatementKind.TARGET and item.per is None and not _dated(paper, item, sections)
    ]
    if bare:
        yield make_finding(
            paper,
            "target_without_year",
            Severity.INFO,
            [item.span for item in bare[:SHOWN]],
            "audit.target_without_year",
            stated=str(len(bare)),
            count=len(bare),
        )


def _dated(paper: Paper, item: Statement, sections: dict[str, Section]) -> bool:
    """Return whether a year stands in the line of ``item``, before it in its section or in a heading."""
    section = sections.get(item.section_id or "")
    start = section.span.start if section else max(paper.text.rfind("\n", 0, item.span.start), 0)
    end = paper.text.find("\n", item.span.end)
    words = [paper.text[start : end if end >= 0 else None]]
    while section is not None:
        words.append(section.heading)
        section = sections.get(section.parent_id or "")
    return any(_YEAR.search(part) or _YEARLY.search(part) for part in words)
