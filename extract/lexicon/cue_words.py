"""Word lists of cues.yaml as compiled patterns over lower-case text."""

from functools import cache

import regex
from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.load import load_entries


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class CueEntry:
    """A list of words with one meaning."""

    id: str
    words: tuple[str, ...]


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.words for entry in load_entries("cues", CueEntry)}


@cache
def cue_words(name: str) -> tuple[str, ...]:
    """Return the words of the list ``name``, longest first; raises KeyError where there is no such list."""
    return tuple(sorted(_lists()[name], key=len, reverse=True))


@cache
def cue_set(name: str) -> frozenset[str]:
    """Return the words of the list ``name`` as a set."""
    return frozenset(_lists()[name])


def any_of(name: str) -> str:
    """Return a pattern piece that matches any word of the list ``name``, to be put into a larger pattern."""
    return f"(?:{'|'.join(cue_words(name))})"


@cache
def cue(name: str) -> "regex.Pattern[str]":
    """Return a pattern that finds any word of the list ``name``."""
    return regex.compile(rf"(?<!\w){any_of(name)}(?!\w)")
