"""The words by which lines are joined, from ``lexicon/line_cues.yaml``."""

from functools import cache
from typing import Literal

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from extract.lexicon.load import load_entries
from extract.text.line_cues import LineCues

Role = Literal[
    "open_end",
    "open_name",
    "awaits_number",
    "awaits_mark",
    "complete_end",
    "standalone",
    "opening",
    "signature",
    "issuer",
    "place",
    "before_dash",
    "after_dash",
]


@dataclass(frozen=True, slots=True, config=ConfigDict(extra="forbid"))
class CueEntry:
    """The words that play one role."""

    role: Role
    words: tuple[str, ...]


@cache
def line_cues() -> LineCues:
    """Return the words by their role."""
    words = {entry.role: entry.words for entry in load_entries("line_cues", CueEntry)}
    return LineCues(
        open_end=words["open_end"],
        open_name=words["open_name"],
        awaits_number=words["awaits_number"],
        awaits_mark=words["awaits_mark"],
        complete_end=words["complete_end"],
        standalone=frozenset(words["standalone"]),
        opening=words["opening"],
        signature=words["signature"],
        issuer=words["issuer"],
        place=words["place"],
        before_dash=words["before_dash"],
        after_dash=words["after_dash"],
    )
