"""Search: what was typed and chosen, to the statements that are meant, with the facets of all of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from extract.registry.query.parse import Query, is_mixed, parse_query
from extract.registry.registry import Registry
from extract.registry.search.columns import Columns, Mask, load_columns
from extract.registry.search.facets import Facet, count_facets
from extract.registry.search.filters import Filters
from extract.registry.search.hits import Hit, read_hits
from extract.registry.search.masks import Index, find_query, rank_found
from extract.registry.search.narrow import Unknown, narrow
from extract.registry.search.order import order_found
from extract.registry.search.suggest import is_narrowed, suggest

FACET_VALUES = 10
"""Values of each facet that are shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """One page of what a search found, of ``total`` statements in all.

    ``query`` is how the words were read; ``folded``: words without marks were read as if none bore marks,
    because as typed they find nothing. ``unknown``: values of filters that the registry does not have.
    Where nothing is found, ``suggestions`` look like what was typed, and ``unfiltered`` counts what the words
    alone find.
    """

    filters: Filters
    query: Query
    folded: bool
    total: int
    offset: int
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...]
    unknown: tuple[Unknown, ...]
    suggestions: tuple[str, ...] = ()
    unfiltered: int = 0


class _Answer(NamedTuple):
    """Which statements are meant, and how the query was read."""

    words: Index
    query: Query
    folded: bool
    mask: Mask
    unknown: tuple[Unknown, ...]


def search_statements(
    registry: Registry,
    filters: Filters,
    *,
    limit: int = 20,
    offset: int = 0,
    facet_values: int = FACET_VALUES,
) -> Found:
    """Return the statements from ``offset`` on, ``limit`` at most, and the facets of all that were found."""
    with registry.read() as connection:
        answer = _answer(connection, filters)
        columns, nothing = answer.words.columns, not answer.mask.any()
        return Found(
            filters=filters,
            query=answer.query,
            folded=answer.folded,
            total=int(np.count_nonzero(answer.mask)),
            offset=offset,
            hits=tuple(_hits(answer, filters, offset, limit)),
            facets=count_facets(columns, answer.mask, facet_values),
            unknown=answer.unknown,
            suggestions=suggest(columns, filters.query) if nothing else (),
            unfiltered=_count_words(connection, filters) if nothing and is_narrowed(filters) else 0,
        )


def find_statements(registry: Registry, filters: Filters) -> Iterator[Hit]:
    """Yield all statements that ``filters`` leave, in the order of a search, few in memory at a time."""
    with registry.read() as connection:
        yield from _hits(_answer(connection, filters), filters)


def _count_words(connection: Connection, filters: Filters) -> int:
    """Return how many statements the words alone find."""
    return int(np.count_nonzero(_answer(connection, Filters(filters.query)).mask))


def _answer(connection: Connection, filters: Filters) -> _Answer:
    """Return which statements are meant; words without marks are folded where they find nothing as typed."""
    columns = load_columns(connection)
    answer = _ask(connection, columns, filters, folding=False)
    if answer.mask.any() or not is_mixed(filters.query):
        return answer
    folded = _ask(connection, columns, filters, folding=True)
    return folded if folded.mask.any() else answer


def _ask(connection: Connection, columns: Columns, filters: Filters, *, folding: bool) -> _Answer:
    query, index = parse_query(filters.query, folding=folding), Index(connection, columns)
    found = find_query(index, query, filters.where)
    if query.tree is None and filters.query.strip():  # marks alone ask for nothing that could be found
        found = np.zeros_like(found)
    mask, unknown = narrow(connection, columns, filters, found)
    return _Answer(index, query, folding, mask, unknown)


def _hits(answer: _Answer, filters: Filters, offset: int = 0, limit: int | None = None) -> Iterator[Hit]:
    """Yield the statements of one page, or all of them."""
    index, most = answer.words, None if limit is None else offset + limit
    near = rank_found(index, answer.query, answer.mask, most if filters.sort == "rank" else None)
    places = order_found(index.connection, index.columns, answer.mask, near, filters.sort, most)
    yield from read_hits(index.connection, index.columns, places[offset:], near)
