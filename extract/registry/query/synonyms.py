"""Short forms and full names that find each other."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from extract.lexicon.load import load_entries
from extract.registry.query.spelling import spelled
from extract.registry.query.tree import Every, Node, Phrase, Via, either
from extract.text.fold import fold
from schemas.base import Record

Words = tuple[str, ...]
_Row = dict[str, Any]  # extract.rules knows the shape; to import it takes longer than most searches
LONGEST = 12
"""Words of the longest form."""

_SILENT = frozenset({"và", "của", "các"})


class SynonymGroup(Record):
    """``forms`` of print that mean the same; each of them finds all the others."""

    forms: tuple[str, ...]


class Match(NamedTuple):
    """So many items of a run of words are one ``form``; ``others`` are what it is also called."""

    items: int
    form: Words
    others: tuple[Words, ...]


def with_synonyms(run: Sequence[Phrase]) -> Iterator[Node]:
    """Yield the phrases of ``run``, each known name among them as a choice between all its forms."""
    at = 0
    while at < len(run):
        match = _longest_match(run[at:])
        if match is None:
            yield run[at]
            at += 1
            continue
        taken = tuple(run[at : at + match.items])
        typed = " ".join(item.typed for item in taken)
        others = (Phrase(form, exact=True, typed=typed, via=Via.SYNONYM) for form in match.others)
        yield either((taken[0] if len(taken) == 1 else Every(taken), *others))
        at += match.items


def _longest_match(run: Sequence[Phrase]) -> Match | None:
    """Return the longest known name that ``run`` begins with."""
    found = None
    words: Words = ()
    for count, item in enumerate(run, 1):
        words += item.words
        if len(words) > LONGEST:
            break
        form = next((form for form in _by_folded().get(_folded(words), ()) if _fits(run[:count], form)), None)
        if form is not None:
            found = Match(count, form, tuple(other for other in synonyms()[form] if other != form))
    return found


def _fits(items: Sequence[Phrase], form: Words) -> bool:
    """Tell whether ``form`` has the marks of those items that were typed with marks."""
    wanted = chain.from_iterable((word if item.exact else None for word in item.words) for item in items)
    return all(word in (None, own) for word, own in zip(wanted, form, strict=True))


def _folded(words: Iterable[str]) -> Words:
    return tuple(map(fold, words))


@cache
def synonyms() -> dict[Words, tuple[Words, ...]]:
    """Return each form, as the words that it is compared by, with all forms of its group."""
    table: dict[Words, tuple[Words, ...]] = {}
    for forms in chain(_listed(), _agencies()):
        words = tuple(dict.fromkeys(tuple(spelled(form)) for form in forms))
        both = tuple(dict.fromkeys(chain(*(table.get(form, ()) for form in words), words)))
        if len(both) > 1:
            table.update(dict.fromkeys(both, both))
    return table


@cache
def _by_folded() -> dict[Words, tuple[Words, ...]]:
    """Return the forms by their words without marks."""
    table: dict[Words, tuple[Words, ...]] = {}
    for form in synonyms():
        table[_folded(form)] = (*table.get(_folded(form), ()), form)
    return table


def _listed() -> Iterator[tuple[str, ...]]:
    return (group.forms for group in load_entries("search_synonyms", SynonymGroup))


def _agencies() -> Iterator[tuple[str, ...]]:
    """Yield the names of agencies and of what they look after, with the forms that abbreviate them."""
    for row in chain(load_entries("agency_names", _Row), load_entries("agency_sectors", _Row)):
        forms = (*row.get("forms", ()), *row.get("aliases", ()))
        yield (row["name"], *(form for form in forms if abbreviates(form, row["name"])))


def abbreviates(short: str, name: str) -> bool:
    """Tell whether ``short`` is ``name`` with some of its words cut to their first letters, three or more.

    >>> abbreviates("Lao động - TB&XH", "Lao động - Thương binh và Xã hội")
    True
    >>> abbreviates("BCĐ", "Ban Chỉ đạo các Chương trình"), abbreviates("KT", "Kinh tế")
    (False, False)
    """
    shorts = [word for word in spelled(short) if word not in _SILENT]
    words = [word for word in spelled(name) if word not in _SILENT]
    letters = sum(len(word) for word in shorts if word not in words)
    return letters > 2 and _consumes(shorts, words)


def _consumes(shorts: list[str], words: list[str]) -> bool:
    """Tell whether each of ``shorts`` is the next of ``words`` or the first letters of the next ones."""
    if not shorts or not words:
        return not shorts and not words
    if shorts[0] == words[0] and _consumes(shorts[1:], words[1:]):
        return True
    initials = "".join(word[0] for word in words[: len(shorts[0])])
    return shorts[0] == initials and _consumes(shorts[1:], words[len(initials) :])
