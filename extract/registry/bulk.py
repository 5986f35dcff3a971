"""Statements run straight by the driver.

Preparing and running one through SQLAlchemy takes some 60 microseconds, and 10 for each row of values. A
document takes a dozen statements and has dozens of rows, in a millisecond altogether. What is run is still
written as SQLAlchemy's expressions, and turned into the SQL of the driver once.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import ClauseElement, Connection, Table
from sqlalchemy.engine import Dialect

from extract.registry.rows.document import Row

MARKS = {"sqlite": "?", "postgresql": "%s"}
"""What stands for a value in the SQL of each driver."""


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert ``rows``, which all have the columns of the first, two at least; raises the driver's errors."""
    if rows:
        columns = _filled(rows)
        insert_values(connection, table.name, columns, map(itemgetter(*columns), rows))


def _filled(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the columns that one of ``rows`` has a value for; sqlite3 takes longest over None.

    >>> _filled([{"id": 1, "number": "3/KH", "date": None}, {"id": 2, "number": None, "date": None}])
    ('id', 'number')
    """
    return tuple(column for column in rows[0] if any(row[column] is not None for row in rows))


def insert_values(
    connection: Connection, table: str, columns: tuple[str, ...], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert ``rows``, the values of ``columns`` each; raises the driver's errors.

    PostgreSQL takes many rows in a third of the time as a copy.
    """
    several, names = list(rows), ", ".join(f'"{column}"' for column in columns)
    if connection.dialect.name == "postgresql" and len(several) > 1:
        _copy(connection, f"COPY {table} ({names}) FROM STDIN", several)
    else:
        marks = ", ".join([MARKS[connection.dialect.name]] * len(columns))
        execute_many(connection, f"INSERT INTO {table} ({names}) VALUES ({marks})", several)


def _copy(connection: Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    with closing(connection.connection.cursor()) as cursor, cursor.copy(sql) as copy:
        for row in rows:
            copy.write_row(row)


def execute_many(connection: Connection, sql: str, rows: Iterable[Sequence[Any]]) -> None:
    """Run ``sql`` of the driver's own kind for each of ``rows``; raises the driver's errors."""
    with closing(connection.connection.cursor()) as cursor:
        cursor.executemany(sql, list(rows))


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
