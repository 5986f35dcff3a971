"""Indicators of the catalogue whose names are like words that no document knows."""

from functools import cache

from extract.compare.topic import parse_topic
from extract.lexicon.indicator_names import alias_forms
from extract.lexicon.indicators import indicators
from extract.text.fold import fold

LEAST = 75  # of 100: below it a name is like anything
LOOKED_AT = 50  # names, of which several belong to one indicator


def nearest_indicators(text: str, most: int = 3) -> tuple[str, ...]:
    """Return the names of the indicators that are most like ``text``, without those that it names.

    >>> nearest_indicators("đường giao thôn nông thôn cứng hoa", 1)
    ('Tỷ lệ đường giao thông nông thôn được cứng hóa',)
    """
    from rapidfuzz import fuzz, process

    names = _names()
    wanted, known = fold(text), parse_topic(text).concepts
    found = process.extract(
        wanted,
        [name for name, _ in names],
        scorer=fuzz.token_set_ratio,
        score_cutoff=LEAST,
        limit=LOOKED_AT,
    )
    ids = dict.fromkeys(names[index][1] for _, _, index in found)
    return tuple(indicators()[identity].name for identity in ids if identity not in known)[:most]


@cache
def _names() -> tuple[tuple[str, str], ...]:
    """Return each name of the catalogue without marks, with the id of its indicator."""
    rows = (
        (form, entry.id)
        for entry in indicators().values()
        for form in (entry.name, *(form for alias in entry.aliases for form in alias_forms(alias)))
    )
    return tuple(dict.fromkeys((fold(name), identity) for name, identity in rows))
