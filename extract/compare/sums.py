"""What the targets of lower places add up to, against the target of the place above."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from extract.compare.adding import item_adds_up
from extract.compare.item import Item
from extract.compare.levels import LEVELS, rank
from extract.compare.years import years_of
from schemas import DocumentRecord
from schemas.base import Record

Key = tuple[str | None, str | None, int | None]


class Sum(Record):
    """``total`` of ``count`` places of ``level`` against ``upper`` of the next level above, as decimals."""

    level: str
    count: int
    total: str
    upper: str
    share: str
    unit: str | None
    year: int | None


def find_sums(told: Iterable[tuple[DocumentRecord, Sequence[Item]]]) -> tuple[Sum, ...]:
    """Return a sum for each level below another one whose figures add up, of one unit, beat and year."""
    levels: dict[int, dict[Key, dict[str, Decimal]]] = defaultdict(lambda: defaultdict(dict))
    for record, items in told:
        for item in items:
            if item_adds_up(item):
                places = levels[rank(record)][_key(item)]
                places.setdefault(record.meta.place or "", Decimal(item.statement.quantity.value))
    found = (
        _sum(lower, key, places, levels[upper][key])
        for upper, lower in _neighbours(sorted(levels))
        for key, places in levels[lower].items()
        if len(levels[upper].get(key, ())) == 1
    )
    return tuple(found)


def _key(item: Item) -> Key:
    """Return what two figures must share to be added: unit, beat and year."""
    years = years_of(item.statement.period)
    return item.statement.quantity.unit, item.statement.per, years.end if years else None


def _neighbours(ranks: Sequence[int]) -> list[tuple[int, int]]:
    """Return each rank with the next one below it."""
    return list(pairwise(ranks))


def _sum(level: int, key: Key, places: dict[str, Decimal], above: dict[str, Decimal]) -> Sum:
    """Return the figures of ``places`` added up."""
    (upper,) = above.values()
    total = sum(places.values(), Decimal(0))
    return Sum(
        level=LEVELS[level],
        count=len(places),
        total=str(total),
        upper=str(upper),
        share=str((total / upper * 100).quantize(Decimal("0.1"))) if upper else "0",
        unit=key[0],
        year=key[2],
    )
