"""The lines of a text with the marks that open them, and where its sentences end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeVar

import regex

_MARK = regex.compile(
    r"\s*(?:(?P<roman>[IVX]+)[.)](?!\w)|(?P<number>\d+(?:\.\d+)*)[.)/](?=\s*\D)|(?P<letter>[a-zđ])[.)](?!\w)"
    r"|(?P<dash>[-–•*])(?!\d)|(?P<plus>\+))\s*"
)
_STOP = regex.compile(r"(?<!\w[Tt][Pp])(?<!\d)\.(?=\s+[^\s\p{Ll}]|\s*$)|(?<=\d)\.(?=\s+\p{Lu}|\s*$)|\n")


@dataclass(frozen=True, slots=True)
class Line:
    """Characters ``start`` to ``end``; ``mark`` is the sort of its mark ("dash", "number"), "" for none.

    ``body`` is where the words behind the mark begin; a row of a table has ``cells``.
    """

    start: int
    body: int
    end: int
    mark: str
    cells: bool


@lru_cache(maxsize=2)
def find_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of ``text`` that are not empty.

    >>> [(line.mark, line.body) for line in find_lines("1. Kinh phí:\\n- Tỉnh: 5 tỷ\\n+ Xã")]
    [('number', 3), ('dash', 15), ('plus', 28)]
    """
    lines, at = [], 0
    for words in text.split("\n"):
        if words.strip():
            match = _MARK.match(words)
            mark = (match.lastgroup or "") if match else ""
            body = at + (match.end() if match else 0)
            lines.append(Line(at, body, at + len(words), mark, " | " in words))
        at += len(words) + 1
    return tuple(lines)


class _Placed(Protocol):
    """What stands at a place of the text."""

    @property
    def start(self) -> int: ...


P = TypeVar("P", bound=_Placed)


def by_line(lines: Iterable[Line], things: Sequence[P]) -> Iterator[tuple[Line, list[P]]]:
    """Yield each line that holds some of ``things``, which stand in the order of the text, with those."""
    at = 0
    for line in lines:
        while at < len(things) and things[at].start < line.body:
            at += 1
        first = at
        while at < len(things) and things[at].start < line.end:
            at += 1
        if at > first:
            yield line, list(things[first:at])


def sentence_end(text: str, at: int, end: int) -> int:
    """Return where the sentence that goes on at ``at`` ends, ``end`` at the latest.

    >>> sentence_end("gồm 1.250 hộ. Năm sau", 0, 21)
    12
    """
    match = _STOP.search(text, at, end)
    return match.start() if match else end


def sentence_start(text: str, at: int, start: int) -> int:
    """Return where the sentence that goes on at ``at`` begins, ``start`` at the earliest.

    >>> sentence_start("Chi 5 tỷ. Gồm 3 tỷ", 13, 0)
    9
    """
    stops = [match.end() for match in _STOP.finditer(text, start, at)]
    return stops[-1] if stops else start
