"""An error that was put into a document on purpose."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from schemas import Paper


@dataclass(frozen=True, slots=True)
class Plant:
    """``text`` with one error between ``start`` and ``end``, and in words what was changed."""

    text: str
    start: int
    end: int
    change: str


Planter = Callable[[Paper, Random], Iterator[Plant]]
"""Yields each error of one sort that can be put into a paper, one error a copy."""


def replaced(text: str, at: int, end: int, words: str, shown: tuple[int, int] | None = None) -> Plant:
    """Return the plant that puts ``words`` from ``at`` to ``end``; ``shown`` is what a reader has to see.

    >>> replaced("Đạt 48 ha.", 4, 6, "84")
    Plant(text='Đạt 84 ha.', start=4, end=6, change='48 → 84')
    """
    first, last = shown or (at, end)
    changed = text[:at] + words + text[end:]
    return Plant(
        changed, min(first, at), max(last, end) + len(words) - (end - at), f"{text[at:end]} → {words}"
    )
