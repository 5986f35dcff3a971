"""Which field a document is about, by the indicators that it sets figures for."""

from collections import Counter
from collections.abc import Iterable

from extract.lexicon.document_sectors import sector_of
from extract.lexicon.indicators import indicators

_ENOUGH = 3  # statements of one sector
_MAJORITY = 0.5
_OF_CATALOGUE = {
    "insurance": "social_protection",
    "population": "health",
    "tourism": "culture",
    "budget": "finance",
    "infrastructure": "transport",
    "land": "environment",
    "administration": "reform",
    "order": "security",
    "drugs": "security",
}
"""Sectors of the catalogue that documents name otherwise."""


def find_sector(title: str | None, concepts: Iterable[str], issuer: str | None = None) -> str | None:
    """Return the field that the title tells, else that of most ``concepts``, else the issuer's, else None.

    The ids are those of ``document_sectors.yaml``.

    >>> find_sector("Công tác năm 2024", ["poverty_rate"] * 3), find_sector("Công tác năm 2024", [])
    ('poverty', None)
    """
    return sector_of(title, None) or _of_most(concepts) or sector_of(None, issuer)


def _of_most(concepts: Iterable[str]) -> str | None:
    counts = Counter(indicators()[concept].sector for concept in concepts)
    sectors = Counter[str]()
    for sector, count in counts.items():
        sectors[_OF_CATALOGUE.get(sector, sector)] += count
    best = next(iter(sectors.most_common(1)), ("", 0))
    return best[0] if best[1] >= _ENOUGH and best[1] > _MAJORITY * sectors.total() else None
