"""Word lists of cues.yaml as compiled patterns over lower-case text."""

from functools import cache

import regex
from pydantic.dataclasses import dataclass

from extract.lexicon.load import load_entries


@dataclass(frozen=True)
class CueEntry:
    """A list of words with one meaning."""

    id: str
    words: tuple[str, ...]


@cache
def cue_words(name: str) -> tuple[str, ...]:
    """Return the words of the list ``name``, the longest first; raises KeyError where there is no such list."""
    entries = {entry.id: entry.words for entry in load_entries("cues", CueEntry)}
    return tuple(sorted(entries[name], key=len, reverse=True))


@cache
def cue(name: str) -> "regex.Pattern[str]":
    """Return a pattern that finds any word of the list ``name``."""
    return regex.compile(rf"(?<!\w)(?:{'|'.join(cue_words(name))})(?!\w)")


@cache
def cue_at_start(name: str) -> "regex.Pattern[str]":
    """Return a pattern that takes all words of the list ``name`` off the start of a text."""
    return regex.compile(rf"(?:[\s,;:()“”\"'.+*-]*(?:{'|'.join(cue_words(name))})(?!\w))*[\s,;:()“”\"'.+*-]*")


@cache
def cue_at_end(name: str) -> "regex.Pattern[str]":
    """Return a pattern that takes all words of the list ``name`` off the end of a text."""
    return regex.compile(rf"(?:[\s,;:(“\"'-]|(?<!\w)(?:{'|'.join(cue_words(name))}))+$")
