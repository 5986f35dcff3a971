"""Statements run straight by the driver.

Preparing and running one through SQLAlchemy takes some 60 microseconds, and 10 for each row of values. A
document takes a dozen statements and has dozens of rows, in a millisecond altogether. What is run is still
written as SQLAlchemy's expressions, and turned into the SQL of the driver once.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import cache
from typing import Any

from sqlalchemy import ClauseElement, Connection, Table
from sqlalchemy.engine import Dialect

from extract.registry.rows.document import Row, Values

MARKS = {"sqlite": "?", "postgresql": "%s"}
"""What stands for a value in the SQL of each driver."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert ``rows``, which all have the columns of the first; raises the driver's errors."""
    if rows:
        insert_values(connection, table.name, tuple(rows[0]), (tuple(row.values()) for row in rows))


def insert_values(
    connection: Connection, table: str, columns: tuple[str, ...], rows: Iterable[Values]
) -> None:
    """Insert ``rows``, the values of ``columns`` each; raises the driver's errors.

    PostgreSQL takes many rows in a third of the time as a copy.
    """
    dialect, names = connection.dialect.name, ", ".join(f'"{column}"' for column in columns)
    if dialect == "postgresql" and len(rows := list(rows)) > 1:
        _copy(connection, f"COPY {table} ({names}) FROM STDIN", rows)
        return
    marks = ", ".join([MARKS[dialect]] * len(columns))
    execute_many(connection, f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)


def _copy(connection: Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    with closing(connection.connection.cursor()) as cursor, cursor.copy(sql) as copy:
        for row in rows:
            copy.write_row(row)


def execute_many(connection: Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Run ``sql`` of the driver's own kind for each of ``rows``; raises the driver's errors."""
    with closing(connection.connection.cursor()) as cursor:
        many: Any = rows  # both drivers take what is made on the way
        cursor.executemany(sql, many)


def run(connection: Connection, statement: ClauseElement, values: Row) -> Row | None:
    """Run ``statement`` with ``values`` and return the first row that it gives, None where there is none.

    Raises the driver's errors.
    """
    sql, names, given = _compiled(connection.dialect, statement)
    known = {**given, **values}
    with closing(connection.connection.cursor()) as cursor:
        cursor.execute(sql, [known[name] for name in names] if names else known)
        row = cursor.fetchone() if cursor.description else None
        return dict(zip((column[0] for column in cursor.description), row, strict=True)) if row else None


@cache
def _compiled(dialect: Dialect, statement: ClauseElement) -> tuple[str, tuple[str, ...], Row]:
    """Return the driver's SQL, the names of its values where it takes a list, and those given already."""
    compiled: Any = statement.compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ()), dict(compiled.params)
