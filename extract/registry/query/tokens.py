"""A query as typed, cut into words, quoted phrases, operators and parentheses; any text is a query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

import regex

from extract.registry.query.spelling import find_words
from extract.text.normalise import normalise

MOST_WORDS = 40
"""Words of a query that count; those behind are left out."""

DEEPEST = 8
"""Parentheses within parentheses that count."""

_QUOTES = regex.compile(r'["“”„‟«»]')
_TOKEN = regex.compile(
    r'"(?P<quoted>[^"]*)(?:"(?P<starred>\*)?|$)'
    r"|(?P<mark>[()|])"
    r"|(?P<minus>(?<![^\s(|])-(?=[^\s\-*|)]))"
    r"|(?P<chunk>[^\s\"()|]+)"
)
_CHUNKS = {"AND": "and", "OR": "or", "NOT": "not"}
_MARKS = {"(": "open", ")": "close", "|": "or"}


class Sort(StrEnum):
    """What a token is."""

    WORDS = "words"  # typed without a blank between them: "hộ", "KT-XH", "2,5"
    QUOTED = "quoted"
    AND = "and"
    OR = "or"
    NOT = "not"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Token:
    """``words`` as typed, empty for an operator; ``prefix``: the last one is the beginning of a word."""

    sort: Sort
    words: tuple[str, ...] = ()
    prefix: bool = False


def cut_query(text: str) -> tuple[Token, ...]:
    """Return the tokens of ``text``, parentheses balanced.

    >>> [token.sort.value for token in cut_query('hộ -"cận nghèo" OR (KT-XH')]
    ['words', 'not', 'quoted', 'or', 'open', 'words', 'close']
    """
    plain = _QUOTES.sub('"', normalise(text).text)
    return tuple(_balanced(_single_nots(_bounded(_tokens(plain)))))


def _tokens(text: str) -> Iterator[Token]:
    """Yield the tokens as they come; what holds no word is no token."""
    for match in _TOKEN.finditer(text):
        if match["quoted"] is not None:
            yield from _worded(Sort.QUOTED, match["quoted"] + (match["starred"] or ""))
        elif match["mark"]:
            yield Token(Sort(_MARKS[match["mark"]]))
        elif match["minus"]:
            yield Token(Sort.NOT)
        elif match["chunk"] in _CHUNKS:
            yield Token(Sort(_CHUNKS[match["chunk"]]))
        else:
            yield from _worded(Sort.WORDS, match["chunk"])


def _worded(sort: Sort, text: str) -> Iterator[Token]:
    words = tuple(find_words(text))
    if words:
        yield Token(sort, words, text.rstrip().endswith("*"))


def _bounded(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield tokens until there are MOST_WORDS words."""
    left = MOST_WORDS
    for token in tokens:
        left -= len(token.words)
        if left < 0:
            return
        yield token


def _single_nots(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield tokens with one NOT for an odd number of them one after the other, none for an even number."""
    for sort, same in groupby(tokens, key=lambda token: token.sort):
        some = tuple(same)
        yield from some[: len(some) % 2] if sort is Sort.NOT else some


def _balanced(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield tokens without parentheses that are too deep or close nothing; those left open are closed."""
    depth = ignored = 0
    for token in tokens:
        if token.sort is Sort.OPEN:
            depth, ignored = (depth + 1, ignored) if depth < DEEPEST else (depth, ignored + 1)
            if ignored:
                continue
        elif token.sort is Sort.CLOSE:
            if ignored or not depth:
                ignored = max(ignored - 1, 0)
                continue
            depth -= 1
        yield token
    yield from (Token(Sort.CLOSE),) * depth
