"""One document's outline and mentions become its record; nothing is guessed here."""

from collections.abc import Sequence
from hashlib import sha256

from extract.assemble.citations import assemble_citations
from extract.assemble.concepts.concept import with_concepts
from extract.assemble.coverage import assemble_coverage
from extract.assemble.deadlines import assemble_deadlines
from extract.assemble.duties.assignments import assemble_assignments
from extract.assemble.header import assemble_meta
from extract.assemble.places import with_places
from extract.assemble.review import review_statements
from extract.assemble.statements import assemble_statements
from extract.assemble.tables.figure_tables import read_tables
from extract.rules.mention import Mention
from extract.structure.masthead import parse_masthead
from extract.structure.node import Outline
from extract.structure.sections import section_ids, sections_of
from extract.text.document import Document
from schemas import DocumentRecord

_ID_LENGTH = 16


def assemble_record(document: Document, outline: Outline, mentions: Sequence[Mention]) -> DocumentRecord:
    """Return all that ``document`` says; the same document gives the same record every time."""
    text = document.text
    meta = assemble_meta(document, parse_masthead(document, outline), outline)
    ids = section_ids(outline)
    tables = read_tables(document)
    sections = sections_of(outline)
    stated = assemble_statements(document, outline, ids, mentions, meta, tables)
    statements = with_concepts(stated, sections, meta.title)
    deadlines = assemble_deadlines(document, outline, mentions, meta.date)
    return DocumentRecord(
        doc_id=sha256(text.encode()).hexdigest()[:_ID_LENGTH],
        source=document.source,
        text_length=len(text),
        meta=meta,
        sections=sections,
        statements=review_statements(document, with_places(document, statements)),
        assignments=assemble_assignments(document, outline, ids, mentions, deadlines),
        deadlines=deadlines,
        citations=assemble_citations(document, outline, mentions),
        coverage=assemble_coverage(document, tables, sections),
    )
