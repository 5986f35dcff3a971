"""Whole columns of numbers out of a database: read as rows, they would take ten times as long."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, text

_JOINED = {
    ("sqlite", "int"): "group_concat({})",
    ("sqlite", "float"): "group_concat({})",
    ("postgresql", "int"): "array_send(array_agg({}::bigint))",
    ("postgresql", "float"): "array_send(array_agg({}::double precision))",
}
_TYPES: dict[str, type[np.generic]] = {"int": np.int64, "float": np.float64}
_SENT = {
    "int": np.dtype([("length", ">i4"), ("value", ">i8")]),
    "float": np.dtype([("length", ">i4"), ("value", ">f8")]),
}
_HEAD = 20
"""So many bytes stand before the values of an array of one dimension as PostgreSQL sends it."""


def read_numbers(
    connection: Connection, columns: Sequence[tuple[str, str]], rest: str, **values: object
) -> list[NDArray[Any]]:
    """Return ``columns``, each a name and "int" or "float", of the rows of ``rest``, a FROM clause.

    They are arrays of 64 bits a number, all in the same order of the rows, and hold no NULL.
    """
    dialect = connection.dialect.name
    joined = ", ".join(_JOINED[dialect, kind].format(name) for name, kind in columns)
    found = connection.execute(text(f"SELECT {joined} {rest}"), values).one()
    pairs = zip(found, (kind for _, kind in columns), strict=True)
    if dialect == "sqlite":
        return [parse_line(line or "", kind) for line, kind in pairs]
    return [parse_sent(data or b"", kind) for data, kind in pairs]


def parse_line(line: str, kind: str) -> NDArray[Any]:
    """Return the numbers of a line.

    >>> parse_line("3,5", "int").tolist(), parse_line("0.5", "float").tolist(), len(parse_line("", "int"))
    ([3, 5], [0.5], 0)
    """
    return np.fromstring(line, dtype=_TYPES[kind], sep=",") if line else np.empty(0, _TYPES[kind])


def parse_sent(data: bytes, kind: str) -> NDArray[Any]:
    """Return the numbers of an array as PostgreSQL sends it: its head, then each with its length before it.

    >>> parse_sent(bytes(20) + bytes([0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 2]), "int").tolist()
    [258]
    """
    if not data:
        return np.empty(0, _TYPES[kind])
    return np.frombuffer(data, _SENT[kind], offset=_HEAD)["value"].astype(_TYPES[kind])
