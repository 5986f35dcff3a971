"""Which pairs are worth a closer look: an upper bound of their likeness, for all pairs at once."""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

from extract.compare.item import Item
from extract.compare.likeness import BASE
from extract.compare.rarity import Rarity
from extract.compare.relation import relation_of

Matrix = NDArray[np.float64]
Key = tuple[str | None, str, bool]
MARGIN = 1e-9  # sums in another order differ by less


def find_candidates(
    left: Sequence[Item], right: Sequence[Item], rarity: Rarity, least: float
) -> Iterator[tuple[int, int]]:
    """Yield the indices of the pairs whose words and concepts may come to ``least`` or more."""
    bound = _words_bound(left, right, rarity)
    itself, share = _concept_bounds(left, right)
    for row, column in np.argwhere(itself + share * bound >= least - MARGIN):
        yield int(row), int(column)


def _words_bound(left: Sequence[Item], right: Sequence[Item], rarity: Rarity) -> Matrix:
    """Return for each pair what its words come to at most, in whatever way they are read.

    An entry of a list holds no more common words than the whole and no fewer words than the common ones.
    """
    column = {word: index for index, word in enumerate(rarity.weights)}
    weights = np.array([*rarity.weights.values()])
    ones, others = (_rows([it.terms for it in items], column) for items in (left, right))
    common = (ones * weights) @ others.T
    least = [_least_weight(items, rarity) for items in (left, right)]
    bound: Matrix = 2 * common / np.maximum(common + np.maximum(least[0][:, None], least[1][None, :]), MARGIN)
    return np.minimum(bound, 1.0)


def _least_weight(items: Sequence[Item], rarity: Rarity) -> Matrix:
    """Return for each statement the weight of its shortest view."""
    return np.array([min(rarity.sum(view.phrase.terms) for view in it.views) for it in items])


def _rows(sides: Sequence[frozenset[str]], column: dict[str, int]) -> Matrix:
    """Return a row of zeros and ones for each statement, a column for each word."""
    rows = np.zeros((len(sides), len(column)))
    for row, terms in zip(rows, sides, strict=True):
        row[[column[term] for term in terms]] = 1
    return rows


def _concept_bounds(left: Sequence[Item], right: Sequence[Item]) -> tuple[Matrix, Matrix]:
    """Return for each pair what the relation of its concepts gives, and what each share of the words adds."""
    keys = [[_key(item) for item in items] for items in (left, right)]
    bases = {pair: _most(*pair) for pair in product(set(keys[0]), set(keys[1]))}
    table = np.array([[bases[one, other] for other in keys[1]] for one in keys[0]])
    return table[:, :, 0], table[:, :, 1]


def _key(item: Item) -> Key:
    """Return what the relation of concepts rests on, and whether it has entries of a list."""
    return item.statement.indicator.concept, item.dimension, any(view.entry for view in item.views)


def _most(one: Key, other: Key) -> tuple[float, float]:
    """Return the highest base that a pair may have; a broader concept may turn out to be the same one."""
    found = relation_of(one[:2], other[:2])
    if found == "broader":
        return BASE["same"]
    return BASE["unknown"] if found == "other" and (one[2] or other[2]) else BASE[found]
