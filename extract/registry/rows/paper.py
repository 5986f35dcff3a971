"""A paper as rows of the registry's tables, without a database: what a worker does by itself."""

from dataclasses import dataclass, replace

from extract.registry.program import program_fingerprint
from extract.registry.rows.document import Row, document_row
from extract.registry.rows.leads import statement_leads
from extract.registry.rows.others import agency_rows, assignment_row, citation_row, deadline_row, section_row
from extract.registry.rows.outline import outline_of
from extract.registry.rows.packing import pack_paper
from extract.registry.rows.passages import statement_passages
from extract.registry.rows.statements import passage_rows, statement_rows
from extract.registry.search.entries import Entries, entries_of
from schemas import Paper


@dataclass(frozen=True, slots=True)
class Rows:
    """What one paper puts into each table; ids count within the document, from 0."""

    hash: str
    program: str
    sha256: str
    paper: bytes
    document: Row
    below: dict[str, tuple[Row, ...]]  # by table
    entries: Entries | None = None  # what searches compare, where it was found already

    @property
    def doc_id(self) -> str:
        """The id that the text gives."""
        return str(self.document["doc_id"])

    @property
    def path(self) -> str:
        """The file that the paper was read from."""
        return str(self.document["path"])

    def entries_for(self, dialect: str) -> Entries:
        """Return what searches compare in a database of ``dialect``."""
        below = self.below
        return self.entries or entries_of(dialect, self.document, below["passages"], below["statements"])


def rows_of(paper: Paper, dialect: str | None = None) -> Rows:
    """Return what ``paper`` puts into the tables.

    ``dialect``, "sqlite" or "postgresql", adds what searches compare there.
    """
    packed, said = pack_paper(paper)
    rows = Rows(
        hash=said,
        program=program_fingerprint(),
        sha256=paper.record.source.sha256,
        paper=packed,
        document=document_row(paper.record),
        below=_below(paper),
    )
    return replace(rows, entries=rows.entries_for(dialect)) if dialect else rows


def _below(paper: Paper) -> dict[str, tuple[Row, ...]]:
    """Return the rows below the document, by table."""
    record, outline, places = paper.record, outline_of(paper.record), statement_passages(paper)
    leads = statement_leads(paper, places)
    return {
        "sections": tuple(section_row(*item, outline) for item in enumerate(record.sections)),
        "passages": passage_rows(paper, places),
        "statements": statement_rows(record.statements, outline, places, leads),
        "assignments": tuple(assignment_row(*item, outline) for item in enumerate(record.assignments)),
        "agencies": tuple(row for item in enumerate(record.assignments) for row in agency_rows(*item)),
        "deadlines": tuple(deadline_row(*item) for item in enumerate(record.deadlines)),
        "citations": tuple(citation_row(*item) for item in enumerate(record.citations)),
    }
