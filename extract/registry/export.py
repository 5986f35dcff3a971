"""What of the registry is taken out: the figures that a search finds, and all that their documents hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, Table, select

from extract.registry.registry import Registry
from extract.registry.review.reviews import Review, load_reviews
from extract.registry.rows.document import Row
from extract.registry.search.filters import Filters
from extract.registry.search.hits import Hit
from extract.registry.search.search import find_statements
from extract.registry.tables import assignments, below, deadlines, documents, sections


@dataclass(frozen=True, slots=True)
class Below:
    """A row below a document, with the row of its document and the headings over it, the nearest first."""

    row: Row
    document: Row
    headings: tuple[str, ...] = ()


@dataclass(slots=True)
class Export:
    """What ``filters`` leave; the figures are taken first, since they tell which documents are meant.

    ``count``: figures taken so far; ``found``: the ids of their documents, in the order of the search. Each
    iterator holds a few hundred rows in memory, however many there are.
    """

    registry: Registry
    filters: Filters
    count: int = 0
    found: dict[int, None] = field(default_factory=dict)

    def statements(self) -> Iterator[tuple[Hit, Review | None]]:
        """Yield the figures in the order of the search, each with what a person decided about it."""
        with self.registry.read() as connection:
            reviews = load_reviews(connection)
        for hit in find_statements(self.registry, self.filters):
            self.found[hit.document["id"]] = None
            self.count += 1
            yield hit, reviews.get(hit.statement["id"])

    def find_documents(self) -> None:
        """Find the documents of the figures without taking the figures."""
        for hit in find_statements(self.registry, self.filters):
            self.found[hit.document["id"]] = None

    def documents(self) -> Iterator[Row]:
        """Yield the documents of the figures."""
        with self.registry.read() as connection:
            yield from self._heads(connection)

    def assignments(self) -> Iterator[Below]:
        """Yield who is in charge of what in these documents."""
        with self.registry.read() as connection:
            for head in self._heads(connection):
                yield from (Below(row, head) for row in _rows(connection, assignments, head["id"]))

    def deadlines(self) -> Iterator[Below]:
        """Yield the deadlines of these documents, each with the ``leads`` of its task, or None."""
        with self.registry.read() as connection:
            for head in self._heads(connection):
                tasks = _rows(connection, assignments, head["id"])
                parts = _rows(connection, sections, head["id"])
                for row in _rows(connection, deadlines, head["id"]):
                    yield Below({**row, "leads": _leads(row, tasks)}, head, _headings(row, parts))

    def _heads(self, connection: Connection) -> Iterator[Row]:
        for document_id in self.found:
            yield _head(connection, document_id)


def _rows(connection: Connection, table: Table, document_id: int) -> list[Row]:
    """Return the rows of one document in the order of its text."""
    rows = select(table).where(below(table, document_id)).order_by(table.c.id)
    return [dict(row) for row in connection.execute(rows).mappings()]


def _leads(deadline: Row, tasks: list[Row]) -> str | None:
    """Return who is in charge of the task that the deadline stands in."""
    around = (task for task in tasks if task["start"] <= deadline["start"] < task["end"])
    return next((task["leads"] for task in around if task["leads"]), None)


def _headings(row: Row, parts: list[Row]) -> tuple[str, ...]:
    """Return the headings of the sections that a row stands in, the innermost first."""
    around = [part for part in parts if part["start"] <= row["start"] < part["end"] and part["heading"]]
    return tuple(part["heading"] for part in sorted(around, key=lambda part: -part["start"]))


def _head(connection: Connection, document_id: int) -> Row:
    """Return the row of one document."""
    return dict(connection.execute(select(documents).where(documents.c.id == document_id)).mappings().one())
