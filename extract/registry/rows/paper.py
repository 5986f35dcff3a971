"""A paper as rows of the registry's tables, without a database: what a worker does by itself."""

from dataclasses import dataclass, replace

from extract.registry.program import program_fingerprint
from extract.registry.rows.below import Below, rows_below
from extract.registry.rows.document import Row, document_row
from extract.registry.rows.packing import pack_paper
from extract.registry.search.entries import Entries, entries_of
from extract.registry.uncollected import uncollected
from schemas import Paper


@dataclass(frozen=True, slots=True)
class Rows:
    """What one paper puts into each table."""

    hash: str
    program: str
    sha256: str
    paper: bytes
    document: Row
    below: Below
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
        return self.entries or entries_of(dialect, self.document, below.passages, below.statements)


@uncollected()
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
        below=rows_below(paper),
    )
    return replace(rows, entries=rows.entries_for(dialect)) if dialect else rows
