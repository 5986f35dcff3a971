"""The tables of the registry, the same on SQLite and on PostgreSQL.

``documents``, ``statements`` and what hangs on them hold the current version of each document, so that a
search never has to leave out what is past; ``versions`` holds each version whole. Times are ISO in UTC. Ids
of rows below a document are ``document * 2**20 + n``: they lie together, and statements keep theirs when the
document gets a new version.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Double,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

BELOW = 20
"""So many bits of an id count the rows below one document."""

Id = BigInteger().with_variant(Integer, "sqlite")
METADATA = MetaData()


def _document() -> Column[int]:
    """Return the column that names the document of a row; its rows are found by their ids, see ``below``."""
    return Column("document_id", Id, ForeignKey("documents.id"), nullable=False)


documents = Table(
    "documents",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("doc_id", Text, nullable=False),  # of the current text, as the records have it
    Column("version", Integer, nullable=False),  # number of the current one
    Column("numbered", Integer, nullable=False),  # how many statements were given a number so far
    Column("type", Text),
    Column("number", Text),
    Column("date", Text),
    Column("issuer", Text),
    Column("level", Text),
    Column("place", Text),
    Column("sector", Text),  # id of lexicon/document_sectors.yaml
    Column("title", Text),
    Column("signer", Text),
    Column("period_kind", Text),
    Column("period_start", Text),
    Column("period_end", Text),
    Column("attached", Text),
    Column("path", Text, nullable=False),  # the file that the current version was first read from
    Column("format", Text, nullable=False),
    Column("pages", Integer),
    Column("text_length", Integer, nullable=False),
    Column("statements", Integer, nullable=False),  # how many
    Column("warnings", Text),  # a line each
    Column("first_seen", Text, nullable=False),
    Column("changed", Text, nullable=False),  # since when the current version is the current one
)

versions = Table(
    "versions",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("number", Integer, nullable=False),  # 1, 2, 3 ...
    Column("doc_id", Text, nullable=False, index=True),
    Column("hash", Text, nullable=False),  # of all that was read, but for the path
    Column("program", Text, nullable=False),  # fingerprint of the program that read it
    Column("statements", Integer, nullable=False),
    Column("first_seen", Text, nullable=False),
    Column("last_seen", Text),  # when the next version took its place; NULL: it is the current one
    Column("paper", LargeBinary, nullable=False),  # text and record as JSON, packed with zlib
)

sections = Table(
    "sections",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("local_id", Text, nullable=False),
    Column("parent_id", Id),
    Column("kind", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("heading", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)

passages = Table(  # the paragraphs that statements stand in, each once
    "passages",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("start", Integer, nullable=False),  # in the canonical text
    Column("text", Text, nullable=False),
)

statements = Table(
    "statements",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("key", Text, nullable=False),  # hash of what is stated, within the document
    Column("local_id", Text, nullable=False),  # "t12", as in the record
    Column("kind", Text, nullable=False),
    Column("concept", Text),
    Column("year", Integer),  # the last year of the period
    Column("number", Double),  # value, for comparing and sorting
    Column("high_number", Double),
    Column("unit", Text),
    Column("comparator", Text, nullable=False),
    Column("measure", Text, nullable=False),
    Column("direction", Text),
    Column("per", Text),
    Column("value", Text, nullable=False),  # exact
    Column("high", Text),
    Column("indicator", Text, nullable=False),
    Column("words", Text, nullable=False),  # the words that the value was read from
    Column("period_kind", Text),
    Column("period_start", Text),
    Column("period_end", Text),
    Column("baseline_value", Text),
    Column("baseline_unit", Text),
    Column("baseline_period", Text),
    Column("planned", Text),
    Column("parent_id", Id),
    Column("section_id", Id),
    Column("heading", Text),  # label and heading of the section
    Column("leads", Text),  # names of the agencies in charge of the passage or its section, joined by "; "
    Column("page", Integer),
    Column("start", Integer, nullable=False),  # of the quote, in the canonical text
    Column("end", Integer, nullable=False),
    Column("passage_id", Id, nullable=False),
    Column("quote_start", Integer, nullable=False),  # of the quote, in its passage
    Column("quote_end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("review", Text),
    Column("first_seen", Text, nullable=False),
)

assignments = Table(
    "assignments",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("local_id", Text, nullable=False),
    Column("leads", Text, nullable=False),  # names joined by "; "
    Column("coordinates", Text, nullable=False),
    Column("task", Text, nullable=False),
    Column("deadline", Text),
    Column("section_id", Id),
    Column("heading", Text),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
)

agencies = Table(  # those that assignments name
    "agencies",
    METADATA,
    Column("assignment_id", Id, primary_key=True, autoincrement=False),
    Column("role", Text, primary_key=True),  # lead | coordinate
    Column("name", Text, primary_key=True),
    Column("agency_id", Text),
    sqlite_with_rowid=False,
)

deadlines = Table(
    "deadlines",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("local_id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("date", Text),
    Column("period_start", Text),
    Column("period_end", Text),
    Column("recurrence", Text),
    Column("task", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
)

citations = Table(
    "citations",
    METADATA,
    Column("id", Id, primary_key=True, autoincrement=False),
    _document(),
    Column("local_id", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("number", Text),
    Column("date", Text),
    Column("issuer", Text),
    Column("role", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("quote", Text, nullable=False),
)

unindexed = Table(  # documents that searches do not find yet; see extract.registry.filling
    "unindexed",
    METADATA,
    Column("document_id", Id, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
)

CURRENT = (sections, passages, statements, assignments, agencies, deadlines, citations)
"""What is written anew with each version of a document."""


def below(table: Table, document_id: int) -> ColumnElement[bool]:
    """Return the condition for the rows of a table of CURRENT that belong to one document."""
    first = next(iter(table.primary_key))
    return first.between(document_id << BELOW, ((document_id + 1) << BELOW) - 1)
