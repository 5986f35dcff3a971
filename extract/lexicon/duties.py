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
    """Return a pattern piece of the words of ``role``, the longest first.

    >>> bool(regex.match(duty_words("task"), "chủ trì, phối hợp"))
    True
    """
    words = {word for row in load_entries("duty_words", DutyWords) if row.role == role for word in row.words}
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(regex.escape(word, literal_spaces=True) for word in ordered)})(?!\\w)"
