"""Where a name of the catalogue stands among the words of an indicator, and whether they narrow it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.assemble.concepts.index import names_at
from extract.lexicon.indicator_roles import role_length, stands


class Named(NamedTuple):
    """A name from the word ``head`` to ``end``, and the ids that it may stand for."""

    head: int
    end: int
    ids: tuple[str, ...]


def whole_names(words: Sequence[str], start: int) -> Iterator[Named]:
    """Yield the names at ``start``, or behind words that only lead up to them, that no other words narrow.

    Those that reach farthest come first.
    """
    for named in _names_from(words, start):
        if not _narrowed(words[: named.head], _behind(words, named.head, named.end)):
            yield named


def _names_from(words: Sequence[str], start: int) -> list[Named]:
    found: list[Named] = []
    at = start
    while at < len(words):
        found += [Named(at, end, ids) for end, ids in names_at(words, at)]
        length = role_length("growth", words, at) or role_length("lead", words, at)
        if not length:
            break
        at += length
    return sorted(found, key=lambda named: -named.end)


def _behind(words: Sequence[str], head: int, end: int) -> Sequence[str]:
    """Return the words behind a name; said twice, it says no more ("tỷ lệ hộ nghèo hộ nghèo")."""
    again = end + end - head
    return words[again:] if words[head:end] == words[end:again] else words[end:]


def _narrowed(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Tell whether the words around a name make something else of it."""
    if stands("group", before, 0, len(before)) or stands("group", behind, 0, len(behind)):
        return True
    return not _is_tail(behind)


def _is_tail(behind: Sequence[str]) -> bool:
    """Tell whether ``behind`` holds nothing but words that may follow a name."""
    at = 0
    while at < len(behind):
        if role_length("adjunct", behind, at):
            return True
        length = role_length("tail", behind, at) or role_length("growth", behind, at)
        length = length or int(behind[at].isdecimal() or behind[at] == ":")
        if not length:
            return False
        at += length
    return True
