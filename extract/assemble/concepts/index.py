"""The names of the catalogue as ways from word to word, and how the words of an indicator walk along them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from extract.lexicon.indicator_names import Piece, alias_pieces, indicator_words, spelled
from extract.lexicon.indicator_roles import lead_length
from extract.lexicon.indicators import IndicatorEntry, indicators


@dataclass(slots=True)
class Stop:
    """A place within names: where the next word leads to, and the indicators whose name may end here."""

    next: dict[str, list["Stop"]] = field(default_factory=dict)
    meanings: tuple[str, ...] = ()


Name = tuple[str, tuple[Piece, ...]]
"""The id of an indicator and the stretches of one of its names."""


@cache
def _names() -> Mapping[str, tuple[Name, ...]]:
    """Return the names of the catalogue by each word that they may begin with."""
    names: dict[str, list[Name]] = defaultdict(list)
    for entry in indicators().values():
        for pieces in names_of(entry):
            for word in _first_words(pieces):
                names[word].append((entry.id, pieces))
    return {word: tuple(rows) for word, rows in names.items()}


def names_of(entry: IndicatorEntry) -> tuple[tuple[Piece, ...], ...]:
    """Return the names of ``entry``; its own without the words that only lead up to it."""
    own = spelled(entry.name.lower())
    return (
        (Piece((own[lead_length(own) :],), optional=False),),
        *(alias_pieces(alias) for alias in entry.aliases),
    )


def _first_words(pieces: Iterable[Piece]) -> set[str]:
    words: set[str] = set()
    for piece in pieces:
        words |= {way[0] for way in piece.ways}
        if not piece.optional:
            break
    return words


@cache
def _behind_first(word: str) -> Stop | None:
    """Return where the names lead that may begin with ``word``, put together; None where none does."""
    together = Stop()
    for identity, pieces in _names().get(word, ()):
        for stop in _laid(identity, pieces).next[word]:
            together.meanings += stop.meanings
            for following, stops in stop.next.items():
                together.next.setdefault(following, []).extend(stops)
    return together if together.next or together.meanings else None


def _laid(identity: str, pieces: Iterable[Piece]) -> Stop:
    """Return the start of the ways through ``pieces``."""
    start = Stop()
    ends = [start]
    for piece in pieces:
        end = Stop()
        for way in piece.ways:
            following = end
            for word in reversed(way[1:]):
                following = Stop({word: [following]})
            for stop in ends:
                stop.next.setdefault(way[0], []).append(following)
        ends = [*ends, end] if piece.optional else [end]
    for stop in ends:
        stop.meanings = (identity,)
    return start


@cache
def _links() -> frozenset[str]:
    return frozenset(indicator_words("link"))


def names_at(words: Sequence[str], at: int) -> list[tuple[int, tuple[str, ...]]]:
    """Return where names that begin at ``at`` end, and what each stands for, the shortest first."""
    first = _behind_first(words[at]) if at < len(words) else None
    if first is None:
        return []
    names = [(at + 1, first.meanings)] if first.meanings else []
    stops, links = [first], _links()
    for place in range(at + 1, len(words)):
        word = words[place]
        reached = [following for stop in stops for following in stop.next.get(word, ())]
        found = [meaning for stop in reached for meaning in stop.meanings]
        if found:
            names.append((place + 1, tuple(dict.fromkeys(found))))
        stops = reached + stops if word in links else reached
        if not stops:
            break
    return names
