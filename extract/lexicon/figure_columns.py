"""What titles of columns of figures say, by the words of ``figure_columns.yaml``; short forms of units."""

from functools import cache

import regex
from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.cue_words import CueEntry
from extract.lexicon.load import load_entries


@dataclass(frozen=True, config=ConfigDict(extra="forbid"))
class ShortForms:
    """Short forms of one unit, without blanks."""

    means: str
    forms: tuple[str, ...]


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.words for entry in load_entries("figure_columns", CueEntry)}


@cache
def title_cue(name: str) -> "regex.Pattern[str]":
    """Return a pattern that finds any word of the list ``name``, longest first.

    >>> title_cue("plan").search("kh năm 2025")[0], title_cue("plan").search("khu vực")
    ('kh', None)
    """
    words = "|".join(regex.escape(word) for word in sorted(_lists()[name], key=len, reverse=True))
    return regex.compile(rf"(?<!\w)(?:{words})(?!\w)")


def is_title(name: str, title: str) -> bool:
    """Return whether the whole of ``title`` is a word of the list ``name``.

    >>> is_title("ordinal", "STT"), is_title("ordinal", "Số hộ")
    (True, False)
    """
    return title.strip(" *.:\n").lower() in _lists()[name]


@cache
def short_units() -> dict[str, str]:
    """Return what each short form of a unit means."""
    return {
        form: entry.means for entry in load_entries("unit_short_forms", ShortForms) for form in entry.forms
    }
