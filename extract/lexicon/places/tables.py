"""The files of this folder as rows."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files

from extract.lexicon.load import load_entries
from extract.lexicon.places.place import Level
from schemas.base import Record


class OtherName(Record):
    """A name that a province took; before ``since`` it surely did not mean this place."""

    name: str
    since: date | None = None


class ProvinceRow(Record):
    """A row of ``provinces.yaml``."""

    id: str
    name: str
    also: tuple[OtherName, ...] = ()


class Change(Record):
    """A row of ``changes.yaml``, which says what the fields mean."""

    day: date
    gone: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    into: tuple[str, ...] = ()


class Unit(Record):
    """A row of ``units.yaml``."""

    name: str
    levels: tuple[Level, ...]
    rank: int
    forms: tuple[str, ...]
    since: date | None = None
    until: date | None = None


def province_rows() -> tuple[ProvinceRow, ...]:
    """Return the places of the first level."""
    return load_entries("places/provinces", ProvinceRow)


def changes() -> tuple[Change, ...]:
    """Return the changes known from before the reform of 2025, and the mergers of provinces of that year."""
    return load_entries("places/changes", Change)


@cache
def units() -> dict[str, Unit]:
    """Return the units by their names."""
    return {unit.name: unit for unit in load_entries("places/units", Unit)}


def read_table(name: str) -> Iterator[tuple[str, ...]]:
    """Return the rows of ``<name>.tsv``; a field left out at the beginning is as in the row above."""
    text = files("extract.lexicon.places").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    above: tuple[str, ...] = ()
    for line in text.splitlines():
        row = tuple(line.split("\t"))
        blank = next(at for at, field in enumerate(row) if field)
        above = above[:blank] + row[blank:]
        yield above
