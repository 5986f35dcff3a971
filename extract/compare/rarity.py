"""How much a word tells: the rarer it is in the two documents, the more."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import fsum, log

PRIOR = 12  # a word is taken to stand in one of so many indicators before the documents are looked at
OF_TITLE = 0.5  # what a word tells that both titles have
OF_PAIR = 0.6  # what a pair of neighbours tells beyond its two words


@dataclass(frozen=True, slots=True)
class Rarity:
    """The weights of words, and the sums that were asked for."""

    weights: Mapping[str, float]
    sums: dict[frozenset[str], float] = field(default_factory=dict, compare=False)

    def sum(self, words: frozenset[str]) -> float:
        """Return the sum of the weights of ``words``; the order of the words does not change it."""
        if words not in self.sums:
            self.sums[words] = fsum(map(self.weights.__getitem__, words))
        return self.sums[words]

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Return from 0 to 1 how much of both is common.

        >>> one, other = frozenset({"a", "b"}), frozenset({"a", "c"})
        >>> round(measure_rarity([one, other]).likeness(one, other), 2)
        0.45
        """
        whole = self.sum(one) + self.sum(other)
        return 2 * self.sum(one & other) / whole if whole else 0.0

    def share(self, needed: frozenset[str], held: frozenset[str]) -> float:
        """Return how much of ``needed`` is held, 1 where nothing is needed."""
        whole = self.sum(needed)
        return self.sum(needed & held) / whole if whole else 1.0


def measure_rarity(told: Iterable[frozenset[str]], titles: tuple[str, str] = ("", "")) -> Rarity:
    """Return the weights of all words, given those of each statement; statements alike count once."""
    different = set(told)
    counts = Counter(term for terms in different for term in terms)
    whole = len(different) + PRIOR
    return Rarity(
        {term: log(1 + whole / (count + 1)) * _share(term, titles) for term, count in counts.items()}
    )


def _share(term: str, titles: tuple[str, str]) -> float:
    """Return how much of its rarity a term tells: pairs tell less, and so does what both titles say."""
    told = OF_TITLE if all(term.replace("_", " ") in title for title in titles) else 1.0
    return told * (OF_PAIR if " " in term else 1.0)
