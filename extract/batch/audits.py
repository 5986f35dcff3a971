"""Many documents to findings, one after the other, so that memory does not grow with their number."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.audit import audit_paper
from extract.audit.papers.between import audit_notes
from extract.audit.papers.notes import Notes
from extract.errors import ExtractError
from extract.pipeline import extract_paper
from schemas import Finding, Paper, Severity


@dataclass(frozen=True, slots=True)
class Audited:
    """What was found in one document, or the error that says why it was not read."""

    path: Path
    findings: tuple[Finding, ...] = ()
    error: ExtractError | None = None
    paper: Paper | None = None

    @property
    def has_error(self) -> bool:
        """Tell whether something in the document surely does not agree."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


def audit_each(paths: Iterable[Path]) -> Iterator[Audited]:
    """Yield what was found in each file, in the order of ``paths``."""
    for path in paths:
        try:
            yield _audited(extract_paper(path))
        except ExtractError as error:
            yield Audited(path, error=error)


def audit_papers(papers: Iterable[Paper]) -> Iterator[Audited]:
    """Yield what was found in each of ``papers``, as a registry gives them."""
    return map(_audited, papers)


def note_each(audits: Iterable[Audited], notes: Notes) -> Iterator[Audited]:
    """Yield ``audits`` as they are, and note of each document what others may contradict."""
    for audited in audits:
        if audited.paper is not None:
            notes.add(audited.paper)
        yield audited


def audit_between(notes: Notes) -> Iterator[tuple[str, Finding]]:
    """Yield what does not agree between the documents noted, each with the path of its document."""
    for finding in audit_notes(notes):
        yield notes.path_of(finding.doc_id), finding


def _audited(paper: Paper) -> Audited:
    return Audited(Path(paper.record.source.path), audit_paper(paper), paper=paper)
