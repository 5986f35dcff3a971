"""Rows that count within their document get the ids that they have in the registry."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from extract.registry.document_row import Row
from extract.registry.rows import Rows
from extract.registry.tables import BELOW

REFERRING = {
    "sections": ("id", "parent_id"),
    "passages": ("id",),
    "statements": ("section_id", "passage_id"),
    "leads": (),
    "assignments": ("id", "section_id"),
    "agencies": ("assignment_id",),
    "deadlines": ("id",),
    "citations": ("id",),
}
"""The columns of each table that name a row of the same document by its place."""

TO_STATEMENTS = {"statements": ("id", "parent_id"), "leads": ("statement_id",)}
"""The columns that name a statement, whose number outlives its place."""


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
        name: [_placed(name, row, base, numbers) for row in table] for name, table in rows.below.items()
    }
    for row in placed["statements"]:
        row["first_seen"] = since.get(row["key"], now)
    return {**placed}


def _placed(name: str, row: Row, base: int, numbers: Sequence[int]) -> Row:
    """Return ``row`` with the ids of the registry."""
    placed = {**row, **({"document_id": base >> BELOW} if "id" in row else {})}
    for column in REFERRING[name]:
        if row[column] is not None:
            placed[column] = base + row[column]
    for column in TO_STATEMENTS.get(name, ()):
        if row[column] is not None:
            placed[column] = base + numbers[row[column]]
    return placed
