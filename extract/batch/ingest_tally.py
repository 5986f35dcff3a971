"""What an ingest has done so far, in numbers."""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from extract.batch.ingest import Ingested
from extract.registry.save import Saved

FAILED = "failed"
OUTCOMES = (*(saved.value for saved in Saved), FAILED)
"""What becomes of a file."""


class FailedFile(NamedTuple):
    """A file with the reason why it could not be read, in both languages."""

    path: str
    vi: str
    en: str


@dataclass(slots=True)
class Tally:
    """Files and statements by outcome, and what failed; it grows while files come in."""

    files: Counter[str] = field(default_factory=Counter)
    statements: Counter[str] = field(default_factory=Counter)
    failures: list[FailedFile] = field(default_factory=list)

    def add(self, done: Ingested) -> None:
        """Count one file."""
        self.files[outcome_of(done)] += 1
        self.statements[outcome_of(done)] += done.statements
        if done.failure:
            self.failures.append(FailedFile(done.path, done.failure.vi, done.failure.en))


def outcome_of(done: Ingested) -> str:
    """Return one of OUTCOMES."""
    return done.saved.value if done.saved else FAILED
