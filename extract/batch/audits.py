"""Many files to findings, one after the other, so that memory does not grow with their number."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.audit import audit_paper
from extract.errors import ExtractError
from extract.pipeline import extract_paper
from schemas import Finding, Severity


@dataclass(frozen=True, slots=True)
class Audited:
    """What was found in one file, or the error that says why it was not read."""

    path: Path
    findings: tuple[Finding, ...] = ()
    error: ExtractError | None = None

    @property
    def has_error(self) -> bool:
        """Tell whether something in the file surely does not agree."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


def audit_each(paths: Iterable[Path]) -> Iterator[Audited]:
    """Yield what was found in each file, in the order of ``paths``."""
    for path in paths:
        try:
            yield Audited(path, audit_paper(extract_paper(path)))
        except ExtractError as error:
            yield Audited(path, error=error)
