"""Values of a facet by the names that users type for them."""

from collections.abc import Iterable
from functools import lru_cache

from extract.registry.query.spelling import find_words, has_marks, spell, spell_folded
from extract.text.normalise import normalise


@lru_cache(100_000)
def name_words(text: str, *, exact: bool) -> tuple[str, ...]:
    """Return the words of ``text`` as they are compared."""
    return tuple((spell if exact else spell_folded)(word) for word in find_words(normalise(text).text))


def is_named(typed: str, name: str) -> bool:
    """Tell whether ``typed`` is ``name`` or some words of it one after the other.

    >>> is_named("tra cu", "huyện Trà Cú"), is_named("Trà Củ", "huyện Trà Cú")
    (True, False)
    """
    exact = _bears_marks(typed)
    wanted, words = name_words(typed, exact=exact), name_words(name, exact=exact)
    width = len(wanted)
    return bool(wanted) and any(words[at : at + width] == wanted for at in range(len(words) - width + 1))


@lru_cache(1_000)
def _bears_marks(typed: str) -> bool:
    return any(map(has_marks, find_words(normalise(typed).text)))


def named_values(typed: str, names: Iterable[tuple[str, Iterable[str]]]) -> frozenset[str]:
    """Return the values with a name that is ``typed``; where none is, those that have it among their words.

    >>> sorted(named_values("ha", [("ha", ["ha"]), ("hanoi", ["Hà Nội"])]))
    ['ha']
    """
    table = [(value, tuple(each)) for value, each in names]
    whole = frozenset(value for value, each in table if any(_is_whole(typed, name) for name in each))
    return whole or frozenset(value for value, each in table if any(is_named(typed, name) for name in each))


def _is_whole(typed: str, name: str) -> bool:
    exact = _bears_marks(typed)
    return name_words(typed, exact=exact) == name_words(name, exact=exact) != ()


def nearest_names(typed: str, names: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return those of ``names`` that look most like ``typed``, the most similar first.

    >>> nearest_names("ho ngeo", ["hộ nghèo", "việc làm"])
    ('hộ nghèo',)
    """
    from rapidfuzz import fuzz, process

    choices = {name: " ".join(name_words(name, exact=False)) for name in sorted(names)}
    query = " ".join(name_words(typed, exact=False))
    found = process.extract(query, choices, scorer=fuzz.WRatio, limit=most, score_cutoff=80)
    return tuple(name for _, _, name in found)
