"""All that a registry holds, for comparing byte by byte."""

from typing import Any

from sqlalchemy import Select, select

from extract.registry.registry import Registry
from extract.registry.tables import METADATA

Dump = dict[str, list[tuple[Any, ...]]]


def dump(registry: Registry) -> Dump:
    """Return the rows of each table, in the order of their keys."""
    return {
        table.name: rows_of_query(registry, select(table).order_by(*table.primary_key))
        for table in METADATA.sorted_tables
    }


def rows_of_query(registry: Registry, query: Select[Any]) -> list[tuple[Any, ...]]:
    """Return what ``query`` finds."""
    with registry.read() as connection:
        return [tuple(row) for row in connection.execute(query)]
