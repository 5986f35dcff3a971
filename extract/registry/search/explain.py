"""Why a statement was found: which of its words are which of the query's."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from extract.registry.query.parse import Query
from extract.registry.query.spelling import Word, words_of
from extract.registry.query.tree import Phrase, Via, wanted_phrases
from extract.registry.search.hits import Hit
from extract.registry.search.words import HEAD


class How(StrEnum):
    """In what way words of a text are those of a query."""

    EXACT = "exact"
    FOLDED = "folded"  # without regard to marks
    PREFIX = "prefix"  # they begin so
    SYNONYM = "synonym"  # another name of the same


class Mark(NamedTuple):
    """Characters ``start`` up to ``end`` of a text that are what ``phrase`` asks for."""

    start: int
    end: int
    phrase: Phrase


class Reason(NamedTuple):
    """The words ``found`` in ``field`` are what the user ``typed``."""

    typed: str
    found: str
    how: How
    field: str  # indicator | quote | heading | title | type | attached | number | place | issuer


def find_marks(text: str, query: Query) -> tuple[Mark, ...]:
    """Return where ``text`` has what ``query`` asks for, in the order of the text, none within another.

    >>> from extract.registry.query.parse import parse_query
    >>> [mark[:2] for mark in find_marks("Tỷ lệ hộ nghèo", parse_query("ngheo"))]
    [(9, 14)]
    """
    if query.tree is None:
        return ()
    words = words_of(text)
    phrases = tuple(dict.fromkeys(wanted_phrases(query.tree)))
    found = sorted(
        (mark for phrase in phrases for mark in _marks(words, phrase)),
        key=lambda mark: (mark.start, -mark.end),
    )
    return tuple(_apart(found))


def _marks(words: Sequence[Word], phrase: Phrase) -> Iterator[Mark]:
    """Yield where ``phrase`` stands among ``words``."""
    keys = [word.exact if phrase.exact else word.folded for word in words]
    width = len(phrase.words)
    for at in range(len(keys) - width + 1):
        if _is_phrase(keys[at : at + width], phrase):
            yield Mark(words[at].start, words[at + width - 1].end, phrase)


def _is_phrase(keys: Sequence[str], phrase: Phrase) -> bool:
    last = keys[-1].startswith(phrase.words[-1]) if phrase.prefix else keys[-1] == phrase.words[-1]
    return last and tuple(keys[:-1]) == phrase.words[:-1]


def _apart(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield ``marks``, sorted, without those that begin within the one before."""
    end = 0
    for mark in marks:
        if mark.start >= end:
            yield mark
            end = mark.end


def explain_hit(hit: Hit, query: Query) -> tuple[Reason, ...]:
    """Return which words of the statement and of its document's head are which of the query's."""
    reasons = (
        Reason(mark.phrase.typed, text[mark.start : mark.end], _how(mark, text), field)
        for field, text in _texts(hit)
        for mark in find_marks(text, query)
    )
    return tuple(dict.fromkeys(reasons))


def _texts(hit: Hit) -> Iterator[tuple[str, str]]:
    """Yield all that a query looks into, the nearest to the figure first."""
    for field in ("indicator", "quote", "heading"):
        yield field, hit.statement[field] or ""
    for field in HEAD:
        yield field, hit.document[field] or ""


def _how(mark: Mark, text: str) -> How:
    """Return in what way the words of ``mark`` are what was typed."""
    phrase = mark.phrase
    if phrase.via is Via.SYNONYM:
        return How.SYNONYM
    found = tuple(word.exact for word in words_of(text[mark.start : mark.end]))
    if phrase.prefix and found[-1] != phrase.words[-1]:
        return How.PREFIX
    return How.EXACT if phrase.exact or found == phrase.words else How.FOLDED
