"""The task tables of a text: rows of cells under a column that names who is in charge."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import regex

from extract.lexicon.audit_words import audit_words
from schemas import Span

BAR = "|"
_LEAD = regex.compile(audit_words("lead_column") + r"(?![^|]*phối hợp)", regex.IGNORECASE)
_ROMAN = regex.compile(r"(?:[IVX]+|[A-Z])\.?")
_TASK = regex.compile(audit_words("task_column"), regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One row below a header with a column of leads; ``cells`` are stripped."""

    span: Span
    cells: tuple[str, ...]
    task: str
    lead: str

    @property
    def titled(self) -> bool:
        """Whether the row only titles those below it: it fills two cells or bears a Roman number."""
        return sum(bool(cell) for cell in self.cells) <= 2 or _ROMAN.fullmatch(self.cells[0]) is not None


def task_tables(text: str) -> Iterator[tuple[TaskRow, ...]]:
    """Yield the rows of each table whose header names a column of leads and one of tasks."""
    for barred, lines in groupby(_lines(text), key=lambda line: BAR in line[1]):
        if barred:
            rows = [(start, line, tuple(cell.strip() for cell in line.split(BAR))) for start, line in lines]
            yield from _below_headers(rows)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def _below_headers(rows: list[tuple[int, str, tuple[str, ...]]]) -> Iterator[tuple[TaskRow, ...]]:
    """Yield the rows below the first header among ``rows`` that have as many cells as it."""
    for at, (_, _, titles) in enumerate(rows):
        lead = next((i for i, title in enumerate(titles) if _LEAD.match(title)), None)
        task = next((i for i, title in enumerate(titles) if _TASK.match(title)), None)
        if lead is not None and task is not None and lead != task:
            yield tuple(
                TaskRow(Span(start=start, end=start + len(line)), cells, cells[task], cells[lead])
                for start, line, cells in rows[at + 1 :]
                if len(cells) == len(titles)
            )
            return
