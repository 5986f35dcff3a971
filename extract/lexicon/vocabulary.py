"""The shapes of the entries of the vocabulary files about figures."""

from functools import cache
from typing import Literal

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.load import load_entries


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class UnitEntry:
    """``unit`` is None for counted nouns: the words themselves are the unit."""

    dimension: Literal["ratio", "money", "measure", "time", "grade", "count"]
    forms: tuple[str, ...]
    unit: str | None = None


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class ComparatorEntry:
    """Words that bind a figure from before or from behind."""

    comparator: Literal[">", ">=", "<", "<=", "~"]
    before: tuple[str, ...]
    behind: tuple[str, ...]


@cache
def units() -> dict[str, tuple[str | None, str]]:
    """Return each form with its unit and dimension; the forms that end with "…" without it."""
    return {
        form.removesuffix(" …"): (entry.unit, entry.dimension)
        for entry in load_entries("units", UnitEntry)
        for form in entry.forms
    }


@cache
def openers() -> frozenset[str]:
    """Return the forms that take the next two words along."""
    forms = (form for entry in load_entries("units", UnitEntry) for form in entry.forms)
    return frozenset(form.removesuffix(" …") for form in forms if form.endswith("…"))


@cache
def comparators_before() -> dict[str, str]:
    """Return the words before a figure with the comparator that they make."""
    return {w: e.comparator for e in load_entries("comparators", ComparatorEntry) for w in e.before}


@cache
def comparators_behind() -> dict[str, str]:
    """Return the words behind a figure with the comparator that they make."""
    return {w: e.comparator for e in load_entries("comparators", ComparatorEntry) for w in e.behind}


def is_known_unit(unit: str | None) -> bool:
    """Tell whether the lexicon has ``unit``, as a whole or by the words that open it."""
    if unit is None:
        return False
    return unit.lower() in units() or any(unit.startswith(f"{word} ") for word in openers())
