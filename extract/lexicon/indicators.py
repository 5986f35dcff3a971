"""The catalogue of indicators: what plans and reports of local governments set figures for."""

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries

SECTORS = (
    "poverty",
    "labour",
    "education",
    "health",
    "insurance",
    "population",
    "culture",
    "tourism",
    "economy",
    "industry",
    "agriculture",
    "rural",
    "budget",
    "infrastructure",
    "land",
    "environment",
    "science",
    "digital",
    "administration",
    "order",
    "drugs",
)
"""One file of ``indicators/`` each."""

IndicatorDimension = Literal["ratio", "money", "count", "measure", "index", "rank", "time"]
"""What an indicator may carry: %; đồng, USD; people and things; ha, tấn, km, MW; a score; a place; days."""


class IndicatorRow(BaseModel):
    """An entry of a sector's file.

    ``aliases`` are what documents say, with ``[words]`` that may be absent and ``(these|those)`` words to
    choose from; the name is one of them. ``units``: the only ones, where the dimension alone lets others in.
    ``not_with``: words that make something else of it. ``growth``: the id of its rate of growth.
    ``broader``: the id of what it is a part or a group of. ``adds_up``: places add up to the place above.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    name_en: str
    dimension: IndicatorDimension
    better: Literal["more", "less"] | None = None
    adds_up: bool = False
    aliases: tuple[str, ...] = ()
    broader: str | None = None
    growth: str | None = None
    units: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()


class IndicatorEntry(IndicatorRow):
    """An indicator with the sector whose file it stands in."""

    sector: str


@cache
def indicators() -> dict[str, IndicatorEntry]:
    """Return the catalogue by id, sector by sector in the order of ``SECTORS``."""
    return {
        row.id: IndicatorEntry(sector=sector, **row.model_dump())
        for sector in SECTORS
        for row in load_entries(f"indicators/{sector}", IndicatorRow)
    }


@cache
def narrower_indicators(identity: str) -> tuple[str, ...]:
    """Return the ids whose ``broader`` is ``identity``, in the order of the catalogue.

    >>> "trained_with_certificate_rate" in narrower_indicators("trained_labour_rate")
    True
    """
    return tuple(entry.id for entry in indicators().values() if entry.broader == identity)
