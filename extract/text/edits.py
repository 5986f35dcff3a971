"""Replacing pieces of a text while keeping account of where each character came from."""

from collections.abc import Iterable

from extract.text.offsets import OffsetMap

Edit = tuple[int, int, str]
"""Characters from, characters up to, what stands there afterwards."""


def replace_spans(text: str, edits: Iterable[Edit]) -> tuple[str, OffsetMap]:
    """Return ``text`` with all ``edits`` made, which stand in order, and the map back to ``text``.

    >>> new, offsets = replace_spans("a--b-c", [(1, 3, "-")])
    >>> new, offsets.to_source(2), offsets.to_source(4)
    ('a-b-c', 3, 5)
    """
    pieces: list[str] = []
    starts, sources = [0], [0]
    length = done = 0
    for start, end, words in edits:
        pieces += (text[done:start], words)
        starts.append(length + start - done)
        sources.append(start)
        length += start - done + len(words)
        starts.append(length)
        sources.append(end)
        done = end
    pieces.append(text[done:])
    return "".join(pieces), offset_map(starts, sources)


def offset_map(starts: Iterable[int], sources: Iterable[int]) -> OffsetMap:
    """Return the map of these runs without those that only carry on the run before.

    >>> offset_map((0, 3, 3, 7), (0, 2, 4, 8))
    OffsetMap(canonical=(0, 3), source=(0, 4))
    """
    runs: list[tuple[int, int]] = []
    for start, source in zip(starts, sources, strict=True):
        if runs and runs[-1][0] == start:
            runs.pop()
        if not runs or source - start != runs[-1][1] - runs[-1][0]:
            runs.append((start, source))
    if not runs:
        return OffsetMap()
    return OffsetMap(tuple(run[0] for run in runs), tuple(run[1] for run in runs))
