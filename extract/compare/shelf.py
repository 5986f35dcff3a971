"""Documents put in order, so that what one of them may carry out is found without looking at all of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from extract.compare.citing import looks_back, number_key
from extract.compare.subject import same_subject, subject_of
from extract.compare.within import named_places
from schemas import DocumentRecord

Plan = tuple[frozenset[str], DocumentRecord]
"""A document that sets goals, with the words of its subject."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """All documents by the key of their number; the plans by their place, "" for the whole country."""

    by_number: dict[str, list[DocumentRecord]] = field(default_factory=lambda: defaultdict(list))
    plans: dict[str, list[Plan]] = field(default_factory=lambda: defaultdict(list))

    def numbered(self, number: str | None) -> list[DocumentRecord]:
        """Return the documents with ``number``, wherever they were issued."""
        return self.by_number.get(number_key(number), []) if number_key(number) else []

    def on_subject_of(self, lower: DocumentRecord) -> Iterator[DocumentRecord]:
        """Yield the plans on the subject of ``lower``: of the country, its place and places it names."""
        subject = subject_of(lower.meta.title)
        for place in ("", *named_places(lower)):
            for words, record in self.plans.get(place, ()):
                if same_subject(words, subject):
                    yield record


def shelve(records: Iterable[DocumentRecord]) -> Shelf:
    """Return the documents in order."""
    shelf = Shelf()
    for record in records:
        if not looks_back(record):
            plan = (subject_of(record.meta.title), record)
            shelf.plans[(record.meta.place or "").casefold()].append(plan)
        if key := number_key(record.meta.number):
            shelf.by_number[key].append(record)
    return shelf
