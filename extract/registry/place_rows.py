"""Rows that count within their document get the ids that they have in the registry."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from extract.registry.rows.document import Row
from extract.registry.rows.paper import Rows
from extract.registry.tables import BELOW

REFERRING = {
    "sections": ("id", "parent_id"),
    "passages": ("id",),
    "statements": ("section_id", "passage_id"),
    "assignments": ("id", "section_id"),
    "agencies": ("assignment_id",),
    "deadlines": ("id",),
    "citations": ("id",),
}
"""The columns of each table that name a row of the same document by its place; statements have numbers."""


def number_statements(
    rows: Rows, old: Sequence[Mapping[str, Any]], numbered: int
) -> tuple[tuple[int, ...], int]:
    """Return the number of each statement of ``rows``, and how many numbers there are then.

    What the document stated before keeps its number; the number of what is gone is not given again.
    """
    known = {row["key"]: row["id"] & ((1 << BELOW) - 1) for row in old}
    fresh = count(numbered)
    numbers = tuple(
        known[row["key"]] if row["key"] in known else next(fresh) for row in rows.below["statements"]
    )
    return numbers, next(fresh)


def place_rows(
    rows: Rows, document_id: int, numbers: Sequence[int], old: Sequence[Mapping[str, Any]], now: str
) -> dict[str, Sequence[Row]]:
    """Return the rows below the document by table, with their ids; statements also with their first time."""
    base = document_id << BELOW
    since = {row["key"]: row["first_seen"] for row in old}
    placed = {
        name: [_placed(row, document_id, base, REFERRING[name]) for row in table]
        for name, table in rows.below.items()
    }
    for row in placed["statements"]:
        row["first_seen"] = since.get(row["key"], now)
        row["id"] = base + numbers[row["id"]]
        row["parent_id"] = None if row["parent_id"] is None else base + numbers[row["parent_id"]]
    return {**placed}


def _placed(row: Row, document_id: int, base: int, columns: Sequence[str]) -> Row:
    """Return ``row`` with the ids of the registry in ``columns``."""
    placed = {**row, "document_id": document_id} if "id" in row else {**row}
    for column in columns:
        if row[column] is not None:
            placed[column] = base + row[column]
    return placed
