"""An audit held against what a careful reader found."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from extract.audit import audit_paper
from extract.evaluate.agree import decimal
from extract.evaluate.documents import find_document
from extract.evaluate.findings_gold import GoldFinding, GoldFindings, source_of
from extract.pipeline import extract_paper
from schemas import Finding, Paper, Severity, Span


@dataclass(frozen=True, slots=True)
class FindingsScore:
    """``missed`` were not reported, ``misread`` with other figures; ``alarms`` are errors that agree."""

    hits: int
    missed: tuple[GoldFinding, ...]
    misread: tuple[GoldFinding, ...]
    alarms: tuple[Finding, ...]

    @property
    def recall(self) -> float:
        """Return the share of contradictions reported with the right figures; 1 where there is none."""
        count = self.hits + len(self.missed) + len(self.misread)
        return self.hits / count if count else 1.0


def score_findings(gold: GoldFindings, papers: dict[str, Paper]) -> FindingsScore:
    """Compare the audits of ``papers``, by the name that gold gives them, with ``gold``."""
    found = {
        doc: [f for f in audit_paper(paper) if f.severity is not Severity.INFO]
        for doc, paper in papers.items()
    }
    near = {row: list(_near(row, papers.get(row.doc), found.get(row.doc, ()))) for row in gold.findings}
    hit = [row for row in gold.findings if any(_same_figures(row, finding) for finding in near[row])]
    return FindingsScore(
        hits=len(hit),
        missed=tuple(row for row in gold.findings if not near[row]),
        misread=tuple(row for row in gold.findings if near[row] and row not in hit),
        alarms=tuple(_alarms(gold, papers, found)),
    )


def read_papers(gold: GoldFindings, folder: Path, corpus: Path) -> dict[str, Paper]:
    """Return the papers that ``gold`` of ``folder`` speaks of, by its names; raises an ExtractError."""
    docs = dict.fromkeys(row.doc for row in (*gold.findings, *gold.agreeing))
    return {doc: extract_paper(find_document(source_of(doc, folder), corpus)) for doc in docs}


def _near(row: GoldFinding, paper: Paper | None, found: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings whose quotes lie at the quote of ``row``."""
    places = find_quote(row.quote, paper.text) if paper else ()
    for finding in found:
        if any(_overlap(quote.span, place) for quote in finding.quotes for place in places):
            yield finding


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def find_quote(quote: str, text: str) -> tuple[Span, ...]:
    """Return where the pieces of ``quote`` stand in ``text``, blanks and what "..." leaves out apart.

    >>> find_quote("từ  5 hộ ... 7%", "Tăng từ 5\\nhộ, tức 7%")
    (Span(start=5, end=12), Span(start=18, end=20))
    """
    pieces = (piece.split() for piece in re.split(r"\.\.\.|…", quote))
    patterns = (r"\s+".join(map(re.escape, words)) for words in pieces if words)
    matches = (re.search(pattern, text) for pattern in patterns)
    return tuple(Span(start=match.start(), end=match.end()) for match in matches if match)


def _same_figures(row: GoldFinding, finding: Finding) -> bool:
    """Tell whether a finding has the figures of ``row``; which of two places is right is not told."""
    wanted = (decimal(row.stated), decimal(row.computed))
    have = (decimal(finding.stated), decimal(finding.computed))
    return have == wanted or (row.check == "told_twice" and have == wanted[::-1])


def _alarms(
    gold: GoldFindings, papers: dict[str, Paper], found: dict[str, list[Finding]]
) -> Iterator[Finding]:
    """Yield the errors at relations that agree."""
    for row in gold.agreeing:
        listed = [other for other in gold.findings if other.doc == row.doc]
        for finding in _near(row, papers.get(row.doc), found.get(row.doc, ())):
            if finding.severity is Severity.ERROR and not _is_listed(finding, listed, papers):
                yield finding


def _is_listed(finding: Finding, listed: Sequence[GoldFinding], papers: dict[str, Paper]) -> bool:
    return any(list(_near(row, papers[row.doc], (finding,))) for row in listed)
