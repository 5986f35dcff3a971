"""What stands below a document, as the rows of each table; ids count within the document, from 0."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from extract.registry.rows.document import Values
from extract.registry.rows.leads import statement_leads
from extract.registry.rows.others import (
    AgencyRow,
    AssignmentRow,
    CitationRow,
    DeadlineRow,
    SectionRow,
    agency_rows,
    assignment_row,
    citation_row,
    deadline_row,
    section_row,
)
from extract.registry.rows.outline import outline_of
from extract.registry.rows.passages import statement_passages
from extract.registry.rows.statements import PassageRow, StatementRow, passage_rows, statement_rows
from schemas import Paper


class Below(NamedTuple):
    """The rows of each table, whose names the fields are."""

    sections: Sequence[SectionRow]
    passages: Sequence[PassageRow]
    statements: Sequence[StatementRow]
    assignments: Sequence[AssignmentRow]
    agencies: Sequence[AgencyRow]
    deadlines: Sequence[DeadlineRow]
    citations: Sequence[CitationRow]

    def __reduce__(self) -> tuple[Any, ...]:
        """Be sent as plain tuples: pickle asks each named one for its values, in Python."""
        return _received, tuple(tuple(map(tuple, rows)) for rows in self)


def _received(*tables: Sequence[Values]) -> Below:
    """Return what was sent as plain tuples."""
    named = (map(partial(tuple.__new__, row), rows) for row, rows in zip(_ROWS, tables, strict=True))
    return Below(*map(tuple, named))


_ROWS = (SectionRow, PassageRow, StatementRow, AssignmentRow, AgencyRow, DeadlineRow, CitationRow)
"""The rows of each table, in the order of Below."""


class Fields(NamedTuple):
    """The columns of a table: those that name rows of the same document, and all others."""

    naming: tuple[str, ...]
    others: tuple[str, ...]


def _split(row: type[NamedTuple], naming: int) -> Fields:
    """Return the fields of ``row``, of which the first ones are ``naming``."""
    return Fields(row._fields[:naming], row._fields[naming:])


FIELDS = {
    "sections": _split(SectionRow, 2),
    "passages": _split(PassageRow, 1),
    "statements": _split(StatementRow, 4),
    "assignments": _split(AssignmentRow, 2),
    "agencies": _split(AgencyRow, 1),
    "deadlines": _split(DeadlineRow, 1),
    "citations": _split(CitationRow, 1),
}
"""The columns of each table that a row has before it is placed."""


def rows_below(paper: Paper) -> Below:
    """Return what stands below the document."""
    record, outline, places = paper.record, outline_of(paper.record), statement_passages(paper)
    leads = statement_leads(paper, places)
    return Below(
        sections=tuple(section_row(*item, outline) for item in enumerate(record.sections)),
        passages=passage_rows(paper, places),
        statements=statement_rows(record.statements, outline, places, leads),
        assignments=tuple(assignment_row(*item, outline) for item in enumerate(record.assignments)),
        agencies=tuple(row for item in enumerate(record.assignments) for row in agency_rows(*item)),
        deadlines=tuple(deadline_row(*item) for item in enumerate(record.deadlines)),
        citations=tuple(citation_row(*item) for item in enumerate(record.citations)),
    )
