"""The vocabulary by which the indicators of two documents are held against each other."""

from functools import cache
from typing import Literal

import regex
from pydantic import BaseModel, ConfigDict

from extract.lexicon.load import load_entries

Role = Literal[
    "frame",
    "compound",
    "tail",
    "deed",
    "group",
    "less_is_better",
    "adds_not",
    "people",
    "norm",
    "no_target",
    "title",
    "amount",
    "growth",
    "action",
    "yearly",
]
Rank = Literal["province", "district", "commune"]


class CompareWords(BaseModel):
    """Words that play one role in the name of an indicator."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    words: tuple[str, ...]


class Synonym(BaseModel):
    """``forms`` mean ``term``; ``rank`` where they count places of one rank of administration."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    term: str
    forms: tuple[str, ...]
    rank: Rank | None = None


@cache
def compare_words(role: Role) -> tuple[str, ...]:
    """Return the words of ``role``, long ones first."""
    rows = load_entries("compare_words", CompareWords)
    words = {word for row in rows if row.role == role for word in row.words}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def words_pattern(role: Role) -> "regex.Pattern[str]":
    """Return the pattern that finds the words of ``role`` as whole words.

    >>> words_pattern("less_is_better").findall("tỷ lệ hộ nghèo")
    ['nghèo']
    """
    return whole_words(compare_words(role))


@cache
def synonyms() -> dict[str, str]:
    """Return the term of each form; a compound is its own term."""
    rows = load_entries("compare_synonyms", Synonym)
    compounds = {word: word.replace(" ", "_") for word in compare_words("compound")}
    return compounds | {form: row.term for row in rows for form in row.forms}


@cache
def synonym_pattern() -> "regex.Pattern[str]":
    """Return the pattern that finds the longest form at each place."""
    return whole_words(tuple(sorted(synonyms(), key=lambda form: (-len(form), form))))


@cache
def ranks() -> dict[str, str]:
    """Return the rank of administration of each term that has one."""
    return {row.term: row.rank for row in load_entries("compare_synonyms", Synonym) if row.rank}


def whole_words(words: tuple[str, ...]) -> "regex.Pattern[str]":
    """Return the pattern of ``words``, the first that fits at a place, none inside a longer word."""
    return regex.compile(rf"(?<!\w)(?:{'|'.join(map(regex.escape, words))})(?!\w)")
