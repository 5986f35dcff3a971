"""Many rows into one table, as fast as the driver takes them."""

from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table

from extract.registry.document_row import Row

MARKS = {"sqlite": "?", "postgresql": "%s"}
"""What stands for a value in the SQL of each driver."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert ``rows``, which all have the columns of the first.

    SQLAlchemy's own insert takes 10 microseconds to prepare a row of the statements, a fifth of what a
    statement may cost.
    """
    if rows:
        sql, values = _prepared(connection.dialect.name, table, tuple(rows[0]))
        connection.exec_driver_sql(sql, [values(row) for row in rows])


@cache
def _prepared(dialect: str, table: Table, columns: tuple[str, ...]) -> tuple[str, Callable[[Row], Any]]:
    """Return the INSERT for ``columns``, and what takes their values out of a row; there are two at least."""
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join([MARKS[dialect]] * len(columns))
    return f"INSERT INTO {table.name} ({names}) VALUES ({marks})", itemgetter(*columns)
