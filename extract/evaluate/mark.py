"""What the comparison of a record with gold yields: marks to count and disagreements to read."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """``hits`` out of ``of`` for one figure; ".p" and ".r" end the names of a precision and a recall."""

    figure: str
    hits: int
    of: int = 1


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One point on which record and gold differ; ``message`` names the sentence that says it."""

    message: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of marks by figure: hits, and out of how many.

    >>> tally = Tally.of([Mark("meta", 1), Mark("meta", 0), Mark("lead.r", 0, 0)])
    >>> tally.rate("meta"), tally.rate("lead.r"), tally.rate("none")
    (0.5, None, None)
    """

    sums: dict[str, tuple[int, int]]

    @classmethod
    def of(cls, marks: Iterable[Mark]) -> "Tally":
        """Return the sums of ``marks``."""
        sums: dict[str, tuple[int, int]] = {}
        for mark in marks:
            hits, of = sums.get(mark.figure, (0, 0))
            sums[mark.figure] = (hits + mark.hits, of + mark.of)
        return cls(sums)

    def rate(self, figure: str) -> float | None:
        """Return the share of hits, None where there was nothing to hit."""
        hits, of = self.sums.get(figure, (0, 0))
        return hits / of if of else None

    def f1(self, name: str) -> float | None:
        """Return the harmonic mean of precision and recall, None where gold has nothing of the kind.

        >>> Tally.of([Mark("target.p", 1, 2), Mark("target.r", 1, 1)]).f1("target")
        0.6666666666666666
        """
        precision, recall = self.rate(name + ".p") or 0.0, self.rate(name + ".r")
        if recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
