"""The names of the catalogue as ways from word to word, and how the words of an indicator walk along them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from extract.lexicon.indicator_names import Piece, alias_pieces, indicator_words, spelled
from extract.lexicon.indicators import IndicatorEntry, indicators


@dataclass(slots=True)
class Stop:
    """A place within a name: where the next word leads to, and whether the name may end here."""

    next: dict[str, list["Stop"]] = field(default_factory=dict)
    meaning: str | None = None


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
def _starts(word: str) -> tuple[Stop, ...]:
    """Return where the names that may begin with ``word`` start."""
    return tuple(_laid(identity, pieces) for identity, pieces in _names().get(word, ()))


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
        stop.meaning = identity
    return start


@cache
def _role(role: str) -> Stop:
    start = Stop()
    for words in indicator_words(role):
        stop = start
        for word in spelled(words):
            stop = stop.next.setdefault(word, [Stop()])[0]
        stop.meaning = role
    return start


@cache
def _links() -> frozenset[str]:
    return frozenset(indicator_words("link"))


def role_length(role: str, words: Sequence[str], at: int) -> int:
    """Return how many words at ``at`` are the longest words of ``role``, 0 where none stand there."""
    stop, length = _role(role), 0
    for place in range(at, len(words)):
        following = stop.next.get(words[place])
        if following is None:
            break
        stop = following[0]
        if stop.meaning:
            length = place + 1 - at
    return length


def lead_length(words: Sequence[str]) -> int:
    """Return how many words at the start of ``words`` only lead up to a name; never all of them.

    >>> lead_length(("giảm", "tỷ", "lệ", "hộ", "nghèo"))
    3
    """
    at = 0
    while (length := role_length("lead", words, at)) and at + length < len(words):
        at += length
    return at


def longest_name(words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]]:
    """Return where the longest name at ``at`` ends, and what it may stand for; (at, ()) for none."""
    end, meanings = at, dict[str, None]()
    stops = list(_starts(words[at])) if at < len(words) else []
    for place in range(at, len(words)):
        word = words[place]
        reached = [following for stop in stops for following in stop.next.get(word, ())]
        found = [stop.meaning for stop in reached if stop.meaning]
        if found:
            end, meanings = place + 1, dict.fromkeys(found)
        stops = reached + stops if place > at and word in _links() else reached
        if not stops:
            break
    return end, tuple(meanings)
