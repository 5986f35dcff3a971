"""The facets of all statements as columns of integers, so that any number of hits is counted at once.

A statement takes some 60 bytes; 200,000 are read in a fifth of a second and kept until the registry changes.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, func, select

from extract.registry.search.numbers import read_numbers
from extract.registry.search.tables import search_codes, search_places
from extract.registry.tables import BELOW, documents, unindexed, versions

Integers = NDArray[np.int64]
Mask = NDArray[np.bool_]
DOCUMENT_FIELDS = ("level", "place", "type", "issuer", "sector")


@dataclass(frozen=True, slots=True)
class Coded:
    """A value for each row: ``values[codes[row]]``, None for none."""

    codes: Integers
    values: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """``ids`` ascending; ``document`` is the place of each statement's document in ``document_ids``.

    ``lead_at`` and ``lead`` are pairs: the statement at the place ``lead_at[n]`` has the agency ``lead[n]``.
    """

    ids: Integers
    document: Integers
    kind: Integers
    year: Integers
    words: Integers  # of the indicator
    concept: Coded
    lead_at: Integers
    lead: Coded
    document_ids: Integers
    date: tuple[str, ...]  # of each document, "" for none
    order: Integers  # of statements: those of later documents first, those of one document together
    fields: dict[str, Coded]  # of each document
    place_id: tuple[str | None, ...]  # of each document, where it is settled
    kept: "list[Amounts]" = field(default_factory=list)

    def amounts(self, connection: Connection) -> "Amounts":
        """Return unit and value of all statements, read when they are first asked for."""
        if not self.kept:
            self.kept.append(_load_amounts(connection))
        return self.kept[0]


@dataclass(frozen=True, slots=True)
class Amounts:
    """Unit and value of each statement; ``high`` is the upper end of a range, else ``low`` again."""

    unit: Coded
    low: NDArray[np.float64]
    high: NDArray[np.float64]


_KEPT: "WeakKeyDictionary[Engine, tuple[object, Columns]]" = WeakKeyDictionary()


def load_columns(connection: Connection) -> Columns:
    """Return the columns of the registry as the transaction of ``connection`` sees it."""
    state = _state(connection)
    kept = _KEPT.get(connection.engine)
    if kept is not None and kept[0] == state:
        return kept[1]
    columns = _load(connection)
    _KEPT[connection.engine] = state, columns
    return columns


def _state(connection: Connection) -> object:
    """Return what is another one whenever other statements are to be found.

    Versions only become more; while there are no more of them, those not indexed yet only become fewer.
    """
    counts = (select(func.count()).select_from(table) for table in (versions, unindexed))
    return tuple(connection.execute(count).scalar_one() for count in counts)


def _load_amounts(connection: Connection) -> Amounts:
    ids, unit, low, high = read_numbers(connection, _AMOUNTS, "FROM search_facts")
    order = np.argsort(ids, kind="stable")
    return Amounts(_coded(unit[order], _texts(connection)), low[order], high[order])


_AMOUNTS = (("id", "int"), ("unit", "int"), ("low", "float"), ("high", "float"))
_FACETS = (("id", "int"), ("packed", "int"), ("concept", "int"), ("leads", "int"))


def _texts(connection: Connection) -> dict[int, str]:
    """Return what codes stand for."""
    return {row.code: row.text for row in connection.execute(select(search_codes))}


def _load(connection: Connection) -> Columns:
    ids, packed, concept, leads = read_numbers(connection, _FACETS, "FROM search_facts")
    order = np.argsort(ids, kind="stable")
    ids, packed, concept, leads = ids[order], packed[order], concept[order], leads[order]
    texts = _texts(connection)
    lead_at, lead = _leads(leads, texts)
    heads = connection.execute(_HEADS).all()
    document_ids = np.array([head.id for head in heads], np.int64)
    document = np.searchsorted(document_ids, ids >> BELOW)
    newest = _newest([(head.date or "", head.doc_id) for head in heads])
    return Columns(
        ids=ids,
        document=document,
        kind=packed & 7,
        year=packed >> 3 & 0x3FFF,
        words=packed >> 17,
        concept=_coded(concept, texts),
        lead_at=lead_at,
        lead=lead,
        document_ids=document_ids,
        date=tuple(head.date or "" for head in heads),
        order=(newest[document] << BELOW) + (ids & ((1 << BELOW) - 1)),
        fields={
            **{field: _numbered([getattr(head, field) for head in heads]) for field in DOCUMENT_FIELDS},
            "place": _numbered(_one_spelling([(head.place_id, head.place) for head in heads])),
        },
        place_id=tuple(head.place_id for head in heads),
    )


_HEADS = (
    select(
        documents.c.id,
        documents.c.doc_id,
        documents.c.date,
        search_places.c.place_id,
        *(documents.c[field] for field in DOCUMENT_FIELDS),
    )
    .outerjoin(search_places, search_places.c.id == documents.c.id)
    .order_by(documents.c.id)
)


def _coded(codes: Integers, texts: dict[int, str]) -> Coded:
    """Return hashes as small numbers with what they stand for."""
    values, places = np.unique(codes, return_inverse=True)
    return Coded(places.astype(np.int64), tuple(texts.get(int(code)) or None for code in values))


def _leads(codes: Integers, texts: dict[int, str]) -> tuple[Integers, Coded]:
    """Return the pairs of statements and agencies in charge."""
    sets = _coded(codes, texts)
    names = [value.split("; ") if value else [] for value in sets.values]
    agencies = _numbered(list(chain.from_iterable(names)))
    lengths = np.array([len(each) for each in names], np.int64)
    starts = np.concatenate(([0], np.cumsum(lengths)))[:-1].astype(np.int64)
    counts = lengths[sets.codes]
    at = np.repeat(np.arange(len(codes)), counts)
    within = np.arange(len(at)) - np.repeat(np.cumsum(counts) - counts, counts)
    return at, Coded(agencies.codes[starts[sets.codes[at]] + within], agencies.values)


def _numbered(values: Sequence[str | None]) -> Coded:
    """Return ``values`` as numbers in the order in which they come first.

    >>> _numbered(["a", None, "a"]).codes.tolist()
    [0, 1, 0]
    """
    numbers: dict[str | None, int] = {}
    codes = [numbers.setdefault(value, len(numbers)) for value in values]
    return Coded(np.array(codes, np.int64), tuple(numbers))


def _one_spelling(places: Sequence[tuple[str | None, str | None]]) -> list[str | None]:
    """Return the name of each place as most documents write it, so that a facet has it once.

    >>> _one_spelling([("dak-nong", "Đăk Nông"), *[("dak-nong", "Đắk Nông")] * 2, (None, "Lam")])
    ['Đắk Nông', 'Đắk Nông', 'Đắk Nông', 'Lam']
    """
    written = Counter(pair for pair in places if pair[0] and pair[1])
    usual = {place_id: name for (place_id, name), _ in sorted(written.items(), key=lambda item: item[1])}
    return [usual.get(place_id, name) for place_id, name in places]


def _newest(keys: Sequence[tuple[str, str]]) -> Integers:
    """Return the place of each key when later dates come first, and equal dates in the order of the ids.

    >>> _newest([("2020", "b"), ("2024", "a"), ("2020", "a")]).tolist()
    [2, 0, 1]
    """
    order = sorted(range(len(keys)), key=lambda at: keys[at][1])
    order.sort(key=lambda at: keys[at][0], reverse=True)
    places = np.empty(len(keys), np.int64)
    places[order] = np.arange(len(keys))
    return places
