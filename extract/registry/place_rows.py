"""Rows that count within their document get the ids that they have in the registry."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from operator import itemgetter
from typing import NamedTuple

from extract.registry.rows.below import FIELDS
from extract.registry.rows.document import Values
from extract.registry.rows.paper import Rows
from extract.registry.stored import Known
from extract.registry.tables import BELOW, CURRENT

_DOCUMENT = {table.name for table in CURRENT if "document_id" in table.columns}
"""The tables that name the document of a row."""

Pick = Callable[[Values], Values]
"""Takes some columns of a row."""

_LOCAL = (1 << BELOW) - 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A version of a document that is about to be written, seen at the moment ``now``.

    ``numbers`` are those of its statements, ``known`` what its former version has stated.
    """

    rows: Rows
    document_id: int
    version: int
    numbers: Sequence[int]
    known: Known
    now: str

    @property
    def base(self) -> int:
        """What is added to the number of a row."""
        return self.document_id << BELOW

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the statements, in the order of the text."""
        base = self.base
        return tuple(base + number for number in self.numbers)


def number_statements(rows: Rows, known: Known, numbered: int) -> tuple[tuple[int, ...], int]:
    """Return the number of each statement of ``rows``, and how many numbers there are then.

    What the document stated before keeps its number; the number of what is gone is not given again.
    """
    fresh = count(numbered)
    numbers = tuple(
        known[row.key][0] & _LOCAL if row.key in known else next(fresh) for row in rows.below.statements
    )
    return numbers, next(fresh)


class Cells(NamedTuple):
    """The columns of a table that have values, and the values of each of its new rows."""

    columns: tuple[str, ...]
    rows: Iterator[Values]


def cells_of(table: str, versions: Sequence[Placed]) -> Cells | None:
    """Return what ``versions`` put into ``table``, None where it is nothing.

    Columns that no row has a value for are left out, as sqlite3 takes longest over None.
    """
    rows = [row for one in versions for row in getattr(one.rows.below, table)]
    if not rows:
        return None
    naming, others = FIELDS[table]
    filled = [at for at, _ in enumerate(others, len(naming)) if any(row[at] is not None for row in rows)]
    pick: Pick = itemgetter(*filled)
    fields = naming + others
    names = tuple(fields[at] for at in filled)
    if table == "statements":
        placed = (_statements(one, pick) for one in versions)
        return Cells((*naming, "document_id", "first_seen", *names), chain.from_iterable(placed))
    document = ("document_id",) if table in _DOCUMENT else ()
    placed = (_others(one, table, len(naming), pick) for one in versions)
    return Cells((*naming, *document, *names), chain.from_iterable(placed))


def _statements(one: Placed, pick: Pick) -> Iterator[Values]:
    """Yield the statements of a version; their ids are not their places once there are several versions."""
    base, document_id, numbers, known = one.base, one.document_id, one.numbers, one.known
    for row in one.rows.below.statements:
        id, parent_id, section_id, passage_id, key, *_ = row
        yield (
            base + numbers[id],
            None if parent_id is None else base + numbers[parent_id],
            None if section_id is None else base + section_id,
            base + passage_id,
            document_id,
            known[key][1] if key in known else one.now,
            *pick(row),
        )


def _others(one: Placed, table: str, naming: int, pick: Pick) -> Iterator[Values]:
    """Yield the rows of another table."""
    base = one.base
    document = (one.document_id,) if table in _DOCUMENT else ()
    for row in getattr(one.rows.below, table):
        named = (None if at is None else base + at for at in row[:naming])
        yield (*named, *document, *pick(row))
