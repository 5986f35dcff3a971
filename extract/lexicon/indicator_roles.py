"""Which role the words around the name of an indicator play, read word by word."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from extract.lexicon.indicator_names import indicator_words, spelled

NUMBER = r"\d+"
"""Stands for any number in the words of a role."""


@dataclass(slots=True)
class Way:
    """The words that may come next, and whether the words of a role may end here."""

    next: dict[str, "Way"] = field(default_factory=dict)
    ends: bool = False


@cache
def role_words(role: str) -> Way:
    """Return the words of ``role`` as ways from word to word; patterns among them are left out."""
    start = Way()
    for phrase in indicator_words(role):
        if phrase.startswith("\\"):
            continue
        way = start
        for word in _words(phrase):
            way = way.next.setdefault(word, Way())
        way.ends = True
    return start


def _words(phrase: str) -> Sequence[str]:
    if NUMBER not in phrase:
        return spelled(phrase)
    return [
        word
        for part in phrase.replace("/", " ").split()
        for word in ([part] if part == NUMBER else spelled(part))
    ]


def role_length(role: str, words: Sequence[str], at: int) -> int:
    """Return how many words at ``at`` are the longest words of ``role``, 0 where none stand there.

    >>> role_length("lead", ("giảm", "tỷ", "lệ", "hộ", "nghèo"), 1)
    2
    >>> role_length("noise", ("hộ", "nghèo", "đến", "năm", "2025"), 2)
    3
    """
    way, length = role_words(role), 0
    for place in range(at, len(words)):
        word = words[place]
        following = way.next.get(word)
        if following is None and word.isdecimal():
            following = way.next.get(NUMBER)
        if following is None:
            break
        way = following
        if way.ends:
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


def stands(role: str, words: Sequence[str], start: int, end: int) -> bool:
    """Tell whether words of ``role`` stand from ``start`` to ``end``."""
    return any(role_length(role, words, at) for at in range(start, end))
