"""The words of ``duty_words.yaml`` as pieces of pattern."""

from functools import cache

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries


class DutyWords(BaseModel):
    """Words that play one role in telling who does what."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: str
    words: tuple[str, ...]


@cache
def duty_words(role: str) -> str:
    """Return a pattern piece of the words of ``role``.

    >>> bool(regex.match(duty_words("task"), "chủ trì, phối hợp"))
    True
    """
    words = {word for row in load_entries("duty_words", DutyWords) if row.role == role for word in row.words}
    groups: dict[str, set[str]] = {}
    for word in words:
        first, blank, rest = word.partition(" ")
        groups.setdefault(first, set()).add(blank + rest)
    return f"(?:{'|'.join(_branch(first, groups[first]) for first in sorted(groups))})(?!\\w)"


def _branch(first: str, rests: set[str]) -> str:
    """Return a pattern of the words that begin with ``first``: grouped so, they match faster."""
    ordered = sorted(rests, key=lambda rest: (-len(rest), rest))
    return f"{regex.escape(first)}(?:{'|'.join(map(regex.escape, ordered))})"
