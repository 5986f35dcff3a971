"""How often each value of a facet stands in the statements that were found."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from extract.registry.search.columns import Coded, Columns, Integers, Mask
from extract.registry.search.entries import KINDS

FACETS = ("kind", "level", "place", "year", "indicator", "agency", "issuer", "sector", "type")


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value with the number of statements that have it."""

    value: str
    count: int


class Facet(NamedTuple):
    """The values of ``field``, the most frequent first; ``distinct`` counts all, those not shown included."""

    field: str
    values: tuple[FacetValue, ...]
    distinct: int


def count_facets(columns: Columns, mask: Mask, most: int) -> tuple[Facet, ...]:
    """Return all of FACETS for the statements of ``mask``, each with its ``most`` frequent values."""
    counted = dict(_counts(columns, mask))
    return tuple(_facet(field, *counted[field], most) for field in FACETS)


def _counts(columns: Columns, mask: Mask) -> Iterator[tuple[str, tuple[tuple[str | None, ...], Integers]]]:
    """Yield each facet with its values and how often each occurs."""
    yield "kind", (tuple(KINDS), _counted(columns.kind[mask], len(KINDS)))
    years = np.bincount(columns.year[mask]).astype(np.int64)
    yield "year", ((None, *map(str, range(1, len(years)))), years)
    yield "indicator", _coded(columns.concept, mask)
    yield "agency", _coded(columns.lead, mask[columns.lead_at])
    a_document = _counted(columns.document[mask], len(columns.document_ids))
    for field, coded in columns.fields.items():
        weights = np.bincount(coded.codes, weights=a_document, minlength=len(coded.values))
        yield field, (coded.values, weights.astype(np.int64))


def _coded(coded: Coded, mask: Mask) -> tuple[tuple[str | None, ...], Integers]:
    return coded.values, _counted(coded.codes[mask], len(coded.values))


def _counted(codes: Integers, length: int) -> Integers:
    return np.bincount(codes, minlength=length).astype(np.int64)


def _facet(field: str, values: tuple[str | None, ...], counts: Integers, most: int) -> Facet:
    """Return the values that occur, the most frequent first, equally frequent ones by their names."""
    present = [
        FacetValue(value, count) for at, count in _present(counts) if (value := values[at]) is not None
    ]
    present.sort(key=lambda each: (-each.count, each.value))
    return Facet(field, tuple(present[:most]), len(present))


def _present(counts: Integers) -> Iterator[tuple[int, int]]:
    """Yield the places of counts above 0 with the counts."""
    places = np.flatnonzero(counts)
    return zip(places.tolist(), counts[places].tolist(), strict=True)
