"""Documents put in order, so that what one of them may carry out is found without looking at all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.compare.citing import number_key
from extract.compare.within import told_places
from schemas import DocumentRecord


@dataclass(frozen=True, slots=True)
class Shelf:
    """The documents by the key of their number, and by their place; None for the whole country."""

    by_number: dict[str, list[DocumentRecord]] = field(default_factory=lambda: defaultdict(list))
    by_place: dict[str | None, list[DocumentRecord]] = field(default_factory=lambda: defaultdict(list))

    def numbered(self, number: str | None) -> list[DocumentRecord]:
        """Return the documents with ``number``, wherever they were issued."""
        return self.by_number.get(number_key(number), []) if number_key(number) else []

    def governing(self, lower: DocumentRecord) -> Iterator[DocumentRecord]:
        """Yield the documents of the country, of the place of ``lower`` and of each place that it names."""
        told = told_places(lower)
        for place, records in self.by_place.items():
            if place is None or place == lower.meta.place or place.casefold() in told:
                yield from records


def shelve(records: Iterable[DocumentRecord]) -> Shelf:
    """Return the documents in order."""
    shelf = Shelf()
    for record in records:
        shelf.by_place[record.meta.place].append(record)
        if key := number_key(record.meta.number):
            shelf.by_number[key].append(record)
    return shelf
