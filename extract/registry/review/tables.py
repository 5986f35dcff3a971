"""What people decided about statements; it stays when a document is read anew.

A judgement names its statement by ``anchor``, a hash of the paragraph and of the place of the figure in it,
so that it outlives new rules, which may name the indicator otherwise or find another year. Later judgements
of the same statement stand beside the earlier ones; the last one holds.
"""

from sqlalchemy import Column, Connection, MetaData, Table, Text

from extract.registry.tables import Id

REVIEWS = MetaData()

judgements = Table(
    "judgements",
    REVIEWS,
    Column("id", Id, primary_key=True),
    Column("document_id", Id, nullable=False, index=True),
    Column("anchor", Text, nullable=False),
    Column("verdict", Text, nullable=False),  # accept | reject | correct
    Column("corrections", Text),  # fields of a correction as JSON: {"value": "12.5", "unit": "%"}
    Column("reviewer", Text, nullable=False),
    Column("reason", Text),
    Column("at", Text, nullable=False),
    Column("stated", Text, nullable=False),  # what the statement said then, as JSON
    Column("quote", Text, nullable=False),
)


def make_reviews(connection: Connection) -> None:
    """Make the table of judgements and the view that other programs read."""
    REVIEWS.create_all(connection)
    connection.exec_driver_sql(_VIEW)


_VIEW = """
    CREATE VIEW ra_soat AS
    SELECT j.id, j.at AS luc, j.reviewer AS nguoi_ra_soat, j.verdict AS ket_luan, j.corrections AS sua_thanh,
           j.reason AS ly_do, j.quote AS nguyen_van, d.number AS so_van_ban, d.title AS trich_yeu,
           d.path AS tep
    FROM judgements j JOIN documents d ON d.id = j.document_id"""
