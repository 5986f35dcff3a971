"""A mark at the beginning of a line, and the row of the table that reads it."""

from collections.abc import Callable
from dataclasses import dataclass

import regex

from extract.structure.node import Leaf
from extract.structure.ordinals import Ordinal
from schemas import SectionKind


@dataclass(frozen=True, slots=True)
class Mark:
    """The first ``end`` characters of a line, read as a mark.

    ``family`` and ``style`` tell what may be its sibling, a low ``rank`` is high up in the outline. A
    ``weak`` mark counts where it stands first ("1") or carries on what came before.
    """

    kind: SectionKind | Leaf
    family: str
    style: str
    rank: int
    label: str
    end: int
    ordinal: Ordinal
    weak: bool


@dataclass(frozen=True, slots=True)
class Marker:
    """A row; in ``pattern`` ``n`` is the ordinal, ``stop`` the sign behind it, ``weak`` makes the mark weak.

    ``first`` holds the characters that such a line begins with. Examples are lines with their labels, rejects
    are near misses.
    """

    name: str
    kind: SectionKind | Leaf
    rank: int
    first: str
    pattern: "regex.Pattern[str]"
    read: Callable[[str], Ordinal | None]
    examples: tuple[tuple[str, str], ...]
    rejects: tuple[str, ...]

    def match(self, text: str) -> Mark | None:
        """Return the mark that ``text`` begins with, None where it is none of this row."""
        found = self.pattern.match(text)
        if found is None:
            return None
        groups = found.groupdict()
        ordinal = self.read(groups.get("n") or "")
        if ordinal is None:
            return None
        depth, stop = max(len(ordinal), 1), (groups.get("stop") or "")[:1]
        family = f"{self.name}{depth}" if depth > 1 else self.name
        style = family + ("." if depth > 1 else stop)
        rank = self.rank + 2 * (depth - 1)
        weak = groups.get("weak") is not None
        return Mark(self.kind, family, style, rank, found[0].rstrip(), found.end(), ordinal, weak)
