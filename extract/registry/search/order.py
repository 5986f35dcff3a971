"""In which order the statements that were found are shown; the same on each database."""

import numpy as np
from sqlalchemy import Connection

from extract.registry.search.columns import Columns, Integers, Mask
from extract.registry.search.filters import Sort
from extract.text.fold import fold

_LAST = np.iinfo(np.int64).max


def order_found(
    connection: Connection, columns: Columns, mask: Mask, near: Integers, sort: Sort, most: int | None = None
) -> Integers:
    """Return the places of the statements of ``mask`` in order, the first ``most`` of them where it is given.

    "rank": the nearer to the figure the query was found, the earlier. Then, and in any other order among
    equals: statements of later documents first, those of one document one after the other.
    """
    places = np.flatnonzero(mask)
    key = _key(connection, columns, near, sort)[places]
    if most is not None and most < len(places):
        places, key = _first(places, key, columns.order[places], most)
    return places[np.lexsort((columns.order[places], key))][:most]


def _first(places: Integers, key: Integers, order: Integers, most: int) -> tuple[Integers, Integers]:
    """Return the ``most`` first of ``places`` with their keys, in no order: sorting all takes long."""
    last = np.partition(key, most)[most]
    before, equal = np.flatnonzero(key < last), np.flatnonzero(key == last)
    rest = most - len(before)
    if rest < len(equal):
        equal = equal[np.argpartition(order[equal], rest)[:rest]]
    first = np.concatenate((before, equal))
    return places[first], key[first]


def _key(connection: Connection, columns: Columns, near: Integers, sort: Sort) -> Integers:
    """Return a number for each statement, the smaller the earlier."""
    if sort in ("value", "-value"):
        return _by_value(connection, columns, descending=sort == "-value")
    if sort in ("year", "-year"):
        years = -columns.year if sort == "-year" else columns.year
        return np.where(columns.year > 0, years, _LAST)
    if sort in ("date", "-date"):
        ranks = _ranks([date or None for date in columns.date], descending=sort == "-date")
        return ranks[columns.document]
    if sort == "place":
        places = columns.fields["place"]
        ranks = _ranks([value and fold(value.partition(" ")[2] or value) for value in places.values])
        return ranks[places.codes][columns.document]
    return -near


def _ranks(values: list[str | None], *, descending: bool = False) -> Integers:
    """Return the place of each value among all in order; equal ones have one place, None the last.

    >>> _ranks(["b", None, "a", "b"]).tolist() == [1, int(_LAST), 0, 1]
    True
    """
    numbers = {
        value: number for number, value in enumerate(sorted({v for v in values if v}, reverse=descending))
    }
    return np.array([numbers.get(value or "", _LAST) for value in values], np.int64)


def _by_value(connection: Connection, columns: Columns, *, descending: bool) -> Integers:
    """Return the place of each statement's value among all values."""
    distinct, ranks = np.unique(columns.amounts(connection).low, return_inverse=True)
    places = ranks.astype(np.int64)
    return len(distinct) - places if descending else places
