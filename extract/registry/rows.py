"""A paper as rows of the registry's tables, without a database: what a worker does by itself."""

from dataclasses import dataclass
from zlib import compress

from extract.registry.document_row import Row, document_row
from extract.registry.keys import paper_hash
from extract.registry.leads import Leads, statement_leads
from extract.registry.other_rows import agency_rows, assignment_row, citation_row, deadline_row, section_row
from extract.registry.outline import outline_of
from extract.registry.program import program_fingerprint
from extract.registry.statement_rows import passage_rows, statement_rows
from schemas import Paper

_PACKED = 1
"""Level of zlib: hardly larger than the best, at a fraction of its time."""


@dataclass(frozen=True, slots=True)
class Rows:
    """What one paper puts into each table; ids count within the document, from 0."""

    hash: str
    program: str
    sha256: str
    paper: bytes
    document: Row
    below: dict[str, tuple[Row, ...]]  # by table

    @property
    def doc_id(self) -> str:
        """The id that the text gives."""
        return str(self.document["doc_id"])

    @property
    def path(self) -> str:
        """The file that the paper was read from."""
        return str(self.document["path"])


def rows_of(paper: Paper) -> Rows:
    """Return what ``paper`` puts into the tables."""
    record = paper.record
    return Rows(
        hash=paper_hash(paper),
        program=program_fingerprint(),
        sha256=record.source.sha256,
        paper=pack_paper(paper),
        document=(document := document_row(record)),
        below=_below(paper, document),
    )


def pack_paper(paper: Paper) -> bytes:
    """Return ``paper`` as JSON, packed."""
    return compress(paper.model_dump_json().encode(), _PACKED)


def _below(paper: Paper, document: Row) -> dict[str, tuple[Row, ...]]:
    """Return the rows below the document, by table."""
    record, outline, leads = paper.record, outline_of(paper.record), statement_leads(paper)
    passages = passage_rows(paper)
    return {
        "sections": tuple(section_row(*item, outline) for item in enumerate(record.sections)),
        "passages": passages,
        "statements": statement_rows(paper, document, outline, passages, leads),
        "leads": tuple(row for item in enumerate(leads) for row in _lead_rows(*item)),
        "assignments": tuple(assignment_row(*item, outline) for item in enumerate(record.assignments)),
        "agencies": tuple(row for item in enumerate(record.assignments) for row in agency_rows(*item)),
        "deadlines": tuple(deadline_row(*item) for item in enumerate(record.deadlines)),
        "citations": tuple(citation_row(*item) for item in enumerate(record.citations)),
    }


def _lead_rows(number: int, leads: Leads) -> tuple[Row, ...]:
    """Return the agencies in charge of one statement, each name once."""
    named = {agency.name: agency.agency_id for agency in leads}
    return tuple({"statement_id": number, "name": name, "agency_id": id} for name, id in named.items())
