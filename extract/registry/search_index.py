"""Keeps the index of searches in step with the statements."""

from collections.abc import Sequence

from sqlalchemy import Connection

from extract.registry.document_row import Row


def index_statements(
    connection: Connection, document: Row, passages: Sequence[Row], rows: Sequence[Row]
) -> None:
    """Add ``rows`` of the table ``statements``, all of one ``document``, with their ``passages``."""


def forget_statements(connection: Connection, document_id: int) -> None:
    """Take the statements of a document out; called before its rows are deleted."""
