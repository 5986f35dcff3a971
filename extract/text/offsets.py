"""Which character of the source a character of the canonical text came from."""

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Runs of text that stand in the source as they are: ``canonical[i]`` came from ``source[i]`` on.

    >>> OffsetMap((0, 5), (2, 9)).to_source(6)
    10
    """

    canonical: tuple[int, ...] = (0,)
    source: tuple[int, ...] = (0,)

    def to_source(self, offset: int) -> int:
        """Return the offset in the source text of the character at ``offset`` of the canonical text."""
        run = max(bisect_right(self.canonical, offset) - 1, 0)
        return self.source[run] + offset - self.canonical[run]

    def then(self, earlier: "OffsetMap") -> "OffsetMap":
        """Return the map from this map's canonical text to the source of ``earlier``.

        >>> OffsetMap((0, 4), (0, 6)).then(OffsetMap((0, 6), (0, 7))).to_source(4)
        7
        """
        breaks = set(self.canonical)
        runs = zip(self.canonical, self.source, (*self.canonical[1:], None), strict=True)
        ends = earlier.canonical
        for start, source, end in runs:
            for number in range(bisect_right(ends, source), len(ends)):
                at = start + ends[number] - source
                if end is not None and at >= end:
                    break
                breaks.add(at)
        order = tuple(sorted(breaks))
        return OffsetMap(order, tuple(earlier.to_source(self.to_source(at)) for at in order))
