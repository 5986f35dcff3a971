"""Findings of an audit as one page: each with the sentence it stands in and its calculation laid open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extract.lexicon.messages import Words
from extract.render.findings import is_number, render_value
from extract.render.html import render_page
from extract.render.html_passage import Passage, Piece, passages_of
from schemas import Finding, Meta, Paper, Severity

ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding with what is shown of it; ``sums`` are the figures of its calculation by their names."""

    finding: Finding
    check: str
    passages: tuple[Passage, ...]
    sums: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """What was found in one document; ``groups`` are its findings by severity, the gravest first."""

    name: str
    path: str
    meta: Meta
    groups: tuple[tuple[str, tuple[Shown, ...]], ...]

    def count(self, severity: str) -> int:
        """Return how many findings of ``severity`` there are."""
        return sum(len(shown) for name, shown in self.groups if name == severity)


def show_audit(paper: Paper, findings: Sequence[Finding], words: Words) -> Audit:
    """Return what is shown of one document: small beside the paper, which need not be kept."""
    record = paper.record
    return Audit(
        name=document_name(record.meta, record.source.path, words),
        path=record.source.path,
        meta=record.meta,
        groups=tuple(
            (
                severity.value,
                tuple(_shown(paper, found, words) for found in findings if found.severity is severity),
            )
            for severity in ORDER
        ),
    )


def show_between(found: Sequence[tuple[str, Finding]], words: Words) -> Audit | None:
    """Return what is shown of the findings between documents, each with the path of its document."""
    shown = [
        (
            finding.severity,
            _told(
                finding,
                tuple(Passage((Piece(q.quote, True),), path, q.span.start) for q in finding.quotes),
                words,
            ),
        )
        for path, finding in found
    ]
    groups = tuple((s.value, tuple(one for severity, one in shown if severity is s)) for s in ORDER)
    return (
        Audit(words("audit.between"), "", Meta(title=words("audit.between.about")), groups) if shown else None
    )


def render_findings_html(audits: Iterable[Audit], words: Words) -> str:
    """Return one page on all of ``audits``; it needs no other file and no script."""
    shown = tuple(audits)
    totals = [(severity.value, sum(audit.count(severity.value) for audit in shown)) for severity in ORDER]
    return render_page("findings", words, title=words("audit.title"), audits=shown, totals=totals)


def document_name(meta: Meta, path: str, words: Words) -> str:
    """Return how a reader would call the document: type, number and date, else the name of its file."""
    date = "/".join(reversed((meta.date or "").split("-")))
    number = meta.number and words("audit.numbered", number=meta.number)
    parts = (meta.type, number, words("audit.dated", date=date) if date and meta.number else "")
    name = " ".join(part for part in parts if part)
    return name if meta.number else path.rpartition("/")[2]


def _shown(paper: Paper, finding: Finding, words: Words) -> Shown:
    return _told(finding, passages_of(paper, [quote.span for quote in finding.quotes]), words)


def _told(finding: Finding, passages: tuple[Passage, ...], words: Words) -> Shown:
    name = words.maybe(f"audit.check.{finding.check}") or finding.check
    against = "computed" if is_number(finding.computed) else "against"
    sums = (("stated", finding.stated), (against, finding.computed), ("repair", finding.repair))
    return Shown(
        finding,
        name,
        passages,
        tuple(
            (field, value if field == "repair" else render_value(value, words))
            for field, value in sums
            if value
        ),
    )
