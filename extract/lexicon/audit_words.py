"""The words of ``audit_words.yaml`` as pieces of pattern."""

from functools import cache

import regex

from extract.lexicon.load import load_entries
from schemas.base import Record


class AuditWords(Record):
    """Words that play one role in telling whether two places agree."""

    role: str
    words: tuple[str, ...]


@cache
def audit_words(role: str) -> str:
    """Return a pattern piece of the words of ``role``, whole words, longest first.

    >>> bool(regex.search(audit_words("duty"), "phải hoàn thành trước"))
    True
    """
    words = {
        word for row in load_entries("audit_words", AuditWords) if row.role == role for word in row.words
    }
    return rf"(?<!\w)(?:{'|'.join(map(regex.escape, sorted(words, key=len, reverse=True)))})(?!\w)"
