"""The tables in which a registry keeps account: files read, files that failed, changes, migrations."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from extract.registry.tables import METADATA, Id

sources = Table(
    "sources",
    METADATA,
    Column("path", Text, primary_key=True),
    Column("document_id", Id, ForeignKey("documents.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("program", Text, nullable=False),
    Column("first_seen", Text, nullable=False),
    sqlite_with_rowid=False,
)

failures = Table(
    "failures",
    METADATA,
    Column("path", Text, primary_key=True),
    Column("error", Text, nullable=False),  # name of the ExtractError
    Column("vi", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("first_seen", Text, nullable=False),
)

changes = Table(  # what went from one version of a document to the next
    "changes",
    METADATA,
    Column("id", Id, primary_key=True),
    Column("document_id", Id, ForeignKey("documents.id"), nullable=False, index=True),
    Column("version", Integer, nullable=False),  # the later one
    Column("change", Text, nullable=False),  # came | went | changed
    Column("field", Text),  # of a change: value | year | agency ...
    Column("statement_key", Text, nullable=False),
    Column("indicator", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("seen", Text, nullable=False),
)

migrations = Table(
    "muctieu_migrations",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("run_at", Text, nullable=False),
)
