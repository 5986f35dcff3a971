"""What has become of the documents of an audit so far."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from extract.batch.audits import Audited
from extract.errors import ExtractError
from schemas import Finding, Severity


@dataclass(slots=True)
class AuditTally:
    """Counts what passes by; ``complain`` is told of each document that could not be read."""

    complain: Callable[[ExtractError], None]
    documents: int = 0
    findings: int = 0
    unread: bool = False
    errors: bool = False

    def follow(self, audits: Iterable[Audited]) -> Iterator[Audited]:
        """Yield the audits of documents that could be read."""
        for audited in audits:
            if audited.error is not None:
                self.unread = True
                self.complain(audited.error)
            else:
                self.documents += 1
                self._count(audited.findings)
                yield audited

    def follow_between(self, found: Iterable[tuple[str, Finding]]) -> Iterator[tuple[str, Finding]]:
        """Yield what was found between documents."""
        for path, finding in found:
            self._count([finding])
            yield path, finding

    def _count(self, findings: Iterable[Finding]) -> None:
        for finding in findings:
            self.findings += 1
            self.errors |= finding.severity is Severity.ERROR
