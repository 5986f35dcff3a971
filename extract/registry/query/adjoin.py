"""Loose words put side by side: where they stand so, a text is closest to what was typed."""

from itertools import product
from math import prod

from extract.registry.query.tree import Either, Every, Node, Phrase, either
from extract.text.fold import fold

MOST = 12
"""So many ways to put the names of a run together are tried; with more, each name stands by itself."""


def adjoined(parts: tuple[Node, ...]) -> tuple[Node, ...]:
    """Return a run of phrases and of choices between names as one phrase, or as a choice between few.

    >>> a, b = Phrase(("lao",), False, typed="lao"), Phrase(("động",), True, typed="động")
    >>> adjoined((a, b))[0].words
    ('lao', 'dong')
    """
    choices = tuple(_names(part) for part in parts)
    if not choices:
        return ()
    if prod(map(len, choices)) > MOST:
        return tuple(either(names) for names in choices)
    return (either(tuple(map(_joined, product(*choices)))),)


def _names(part: Node) -> tuple[Phrase, ...]:
    """Return the ways to say ``part``, each as one phrase."""
    if isinstance(part, Either):
        return tuple(name for inner in part.parts for name in _names(inner))
    if isinstance(part, Every):
        return (_joined(tuple(name for inner in part.parts for name in _names(inner))),)
    return (part,) if isinstance(part, Phrase) else ()


def _joined(phrases: tuple[Phrase, ...]) -> Phrase:
    """Return the words of all phrases as one phrase, without marks where one of them has none."""
    exact = all(phrase.exact for phrase in phrases)
    words = tuple(word if exact else fold(word) for phrase in phrases for word in phrase.words)
    return Phrase(words, exact, typed=" ".join(phrase.typed for phrase in phrases))
