"""What an ingest did, and what failed, as tables."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from json import dumps
from pathlib import Path
from typing import Protocol

from extract.lexicon.messages import Language, Words
from extract.registry.failures import StoredFailure
from extract.render.figure import render_number
from extract.render.table import Column, render_table

SHOWN = 5
"""So many files that are passed over are named."""


class FailedFile(Protocol):
    """A file with the reason why it could not be read, in both languages."""

    @property
    def path(self) -> str:
        """The file."""

    @property
    def vi(self) -> str:
        """The reason in Vietnamese."""

    @property
    def en(self) -> str:
        """The reason in English."""


def render_tally(
    outcomes: Sequence[str],
    files: Mapping[str, int],
    statements: Mapping[str, int],
    words: Words,
    width: int,
) -> str:
    """Return a table of how many files and statements had which outcome, without empty rows."""
    columns = (
        Column(words("ingest.outcome"), 1),
        Column(words("ingest.files"), align="right"),
        Column(words("ingest.statements"), align="right"),
    )
    rows = (
        (words(f"ingest.{name}"), *(render_number(str(each[name]), words) for each in (files, statements)))
        for name in outcomes
        if files[name]
    )
    return render_table(columns, rows, min(width, 60))


def render_skipped(skipped: Sequence[Path], words: Words) -> str:
    """Return how many files of folders are no documents, with the names of the first ones."""
    names = ", ".join(path.name for path in skipped[:SHOWN]) + (", …" if len(skipped) > SHOWN else "")
    return words("extract.skipped", count=len(skipped), names=names)


def render_failures_json(failures: Iterable[StoredFailure]) -> Iterator[str]:
    """Yield each failure as one line of JSON."""
    return (dumps(item._asdict(), ensure_ascii=False) for item in failures)


def render_failures(failures: Iterable[FailedFile], words: Words, width: int) -> str:
    """Return a table of files with the reason why each could not be read."""
    columns = (Column(words("failures.file"), 2), Column(words("failures.reason"), 3))
    rows = ((item.path, item.vi if words.language is Language.VI else item.en) for item in failures)
    return render_table(columns, rows, width)
