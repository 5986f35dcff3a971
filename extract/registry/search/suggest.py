"""What a user may have meant who found nothing."""

from collections.abc import Iterator
from dataclasses import fields

from extract.lexicon.indicators import indicators
from extract.registry.search.columns import Columns
from extract.registry.search.filters import Filters
from extract.registry.search.values import nearest_names

_CHOICES = frozenset({"query", "where", "sort"})
"""Fields of Filters that leave nothing out by themselves."""


def is_narrowed(filters: Filters) -> bool:
    """Tell whether more than the words of the query leaves something out.

    >>> is_narrowed(Filters("hộ")), is_narrowed(Filters("hộ", kind=("target",)))
    (False, True)
    """
    return any(getattr(filters, field.name) for field in fields(filters) if field.name not in _CHOICES)


def suggest(columns: Columns, typed: str) -> tuple[str, ...]:
    """Return indicators and places that look like what was ``typed``, the most similar first."""
    return nearest_names(typed, dict.fromkeys(_names(columns))) if typed.strip() else ()


def _names(columns: Columns) -> Iterator[str]:
    yield from (entry.name for entry in indicators().values())
    yield from (place for place in columns.fields["place"].values if place)
