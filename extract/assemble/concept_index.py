"""The names of the catalogue as a tree of words, and how the words of an indicator walk through it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from extract.lexicon.indicator_names import alias_forms, indicator_words, spelled
from extract.lexicon.indicators import IndicatorEntry, indicators


@dataclass(slots=True)
class Branch:
    """The words that may come next, and the indicators whose name ends here."""

    next: dict[str, "Branch"] = field(default_factory=dict)
    ends: tuple[str, ...] = ()


def plant(names: Iterable[tuple[Sequence[str], str]]) -> Branch:
    """Return the tree of ``names``, each with what it stands for."""
    root = Branch()
    for words, meaning in names:
        branch = root
        for word in words:
            branch = branch.next.setdefault(word, Branch())
        if meaning not in branch.ends:
            branch.ends = (*branch.ends, meaning)
    return root


@cache
def name_tree() -> Branch:
    """Return all names and aliases of the catalogue, without the words that only lead up to a name."""
    return plant((head, entry.id) for entry in indicators().values() for head in heads_of(entry))


def heads_of(entry: IndicatorEntry) -> tuple[tuple[str, ...], ...]:
    """Return the words of each name of ``entry`` as they are looked for: behind their leading words."""
    forms = (form for alias in (entry.name, *entry.aliases) for form in alias_forms(alias.lower()))
    return tuple(dict.fromkeys(words[lead_length(words) :] for words in map(spelled, forms)))


@cache
def _role_tree(role: str) -> Branch:
    return plant((spelled(words), role) for words in indicator_words(role))


@cache
def _links() -> frozenset[str]:
    return frozenset(indicator_words("link"))


def lead_length(words: Sequence[str]) -> int:
    """Return how many words at the start of ``words`` only lead up to a name; never all of them.

    >>> lead_length(("giảm", "tỷ", "lệ", "hộ", "nghèo"))
    3
    """
    at = 0
    while at < len(words):
        length = role_length("lead", words, at)
        if not length or at + length >= len(words):
            return at
        at += length
    return at


def role_length(role: str, words: Sequence[str], at: int) -> int:
    """Return how many words at ``at`` are the longest words of ``role``, 0 where none stand there."""
    branch, length = _role_tree(role), 0
    for place in range(at, len(words)):
        following = branch.next.get(words[place])
        if following is None:
            break
        branch = following
        if branch.ends:
            length = place + 1 - at
    return length


def longest_name(words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    """Return where the longest name at ``at`` ends, and what it may stand for; (at, ()) for none."""
    best: tuple[int, tuple[str, ...]] = (at, ())
    open_ways = [(name_tree(), at)]
    links = _links()
    while open_ways:
        branch, place = open_ways.pop()
        if branch.ends and place > best[0]:
            best = (place, branch.ends)
        if place == len(words):
            continue
        if place > at and words[place] in links:
            open_ways.append((branch, place + 1))
        following = branch.next.get(words[place])
        if following is not None:
            open_ways.append((following, place + 1))
    return best
