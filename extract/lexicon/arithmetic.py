"""The words of ``arithmetic_words.yaml`` as pieces of pattern."""

from functools import cache

import regex

from extract.lexicon.cue_words import CueEntry
from extract.lexicon.load import load_entries


@cache
def arithmetic_set(name: str) -> frozenset[str]:
    """Return the words of the list ``name``; raises KeyError where there is none."""
    words = (
        word for row in load_entries("arithmetic_words", CueEntry) if row.id == name for word in row.words
    )
    found = frozenset(words)
    if not found:
        raise KeyError(name)
    return found


@cache
def arithmetic_words(name: str) -> str:
    """Return a pattern piece of the words of the list ``name``, whole words, longest first.

    >>> bool(regex.search(arithmetic_words("all_parts"), "bao gồm 3 xã"))
    True
    """
    words = sorted(arithmetic_set(name), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(map(regex.escape, words))})(?!\w)"
