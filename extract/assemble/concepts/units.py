"""Which of several indicators of one name a figure's unit asks for."""

from collections.abc import Sequence, Set
from functools import cache

from extract.lexicon.indicators import IndicatorDimension, IndicatorEntry, indicators
from extract.lexicon.vocabulary import units

_AMOUNTS: tuple[IndicatorDimension, ...] = ("money", "count", "measure", "time")


def fitting_entry(
    entries: Sequence[IndicatorEntry], unit: str | None, measure: str | None, roles: Set[str]
) -> IndicatorEntry | None:
    """Return the one of ``entries`` that may carry ``unit``; for a change in % the indicator that changes."""
    dimensions = dimensions_of(unit)
    growing = "growth" in roles
    fits = [entry for entry in entries if entry.dimension in dimensions and _carries(entry, unit)]
    amounts = [entry for entry in entries if entry.dimension in _AMOUNTS]
    if "ratio" not in dimensions or not amounts:
        return fits[0] if fits else None
    if growing or (measure == "delta" and ("amount" in roles or not fits)):
        return None if "share" in roles else _grown(amounts[0], growing)
    return fits[0] if fits else None


def _carries(entry: IndicatorEntry, unit: str | None) -> bool:
    """Tell whether ``unit`` is one of the entry's, or opens with one: "nhà tạm" with "nhà"."""
    return not entry.units or any(f"{unit} ".startswith(f"{known} ") for known in entry.units)


def _grown(entry: IndicatorEntry, growth: bool) -> IndicatorEntry | None:
    if entry.growth is not None:
        return indicators()[entry.growth]
    return None if growth else entry


@cache
def dimensions_of(unit: str | None) -> frozenset[IndicatorDimension]:
    """Return what an indicator measured in ``unit`` may be.

    >>> sorted(dimensions_of("%")), sorted(dimensions_of("lao động")), sorted(dimensions_of(None))
    (['index', 'ratio'], ['count'], ['count', 'index', 'rank'])
    """
    if unit is None:
        return frozenset({"index", "rank", "count"})
    if unit in ("%", "‰"):
        return frozenset({"ratio", "index"})
    if unit in ("bậc", "hạng"):
        return frozenset({"rank"})
    if unit == "điểm":
        return frozenset({"index"})
    _, dimension = units().get(unit.lower(), (unit, "count"))
    table: dict[str, IndicatorDimension] = {
        "money": "money",
        "measure": "measure",
        "time": "time",
        "grade": "time",
    }
    return frozenset({table.get(dimension, "count")})
