"""Which statements belong together: the best assignment over all of them, and further mentions beside it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from extract.compare.candidates import find_candidates
from extract.compare.item import Item
from extract.compare.pair import make_pair
from extract.compare.rarity import measure_rarity
from extract.compare.relation import Titles
from extract.compare.scoring import Match, score_pair

THRESHOLD = 0.37  # below it two statements are left alone
OF_BEST = 0.72  # a further mention is as like its partner as this share of how like the partner's best one is
ORDER = 1e-4  # what the same place in both texts decides between pairs that are alike

Scores = NDArray[np.float64]
Cell = tuple[int, int]


def align(
    left: Sequence[Item], right: Sequence[Item], titles: Titles = ("", ""), *, cited: bool = False
) -> tuple[Match, ...]:
    """Return the matches in the order of the upper document, then of the lower one."""
    if not left or not right:
        return ()
    found = _score_all(left, right, titles, cited=cited)
    scores = np.zeros((len(left), len(right)))
    for cell, match in found.items():
        scores[cell] = match.score - ORDER * (left[cell[0]].place - right[cell[1]].place) ** 2
    chosen = _assign(scores)
    return tuple(found[cell] for cell in sorted(chosen | _further(scores, chosen)))


def _score_all(
    left: Sequence[Item], right: Sequence[Item], titles: Titles, *, cited: bool
) -> dict[Cell, Match]:
    """Return the pairs whose score reaches the threshold."""
    rarity = measure_rarity((it.terms for it in (*left, *right)), titles)
    cells = find_candidates(left, right, rarity, THRESHOLD)
    pairs = (
        (cell, make_pair(left[cell[0]], right[cell[1]], rarity, titles=titles, cited=cited)) for cell in cells
    )
    return {cell: match for cell, pair in pairs if (match := score_pair(pair, THRESHOLD))}


def _assign(scores: Scores) -> set[Cell]:
    """Return the pairs, each statement in one at most, whose scores sum up to most; nothing is forced.

    A pair is dropped where one of its statements is far more like another one, which is mentioned twice.
    """
    from scipy.optimize import linear_sum_assignment

    rows, columns = linear_sum_assignment(scores, maximize=True)
    cells = {(int(row), int(column)) for row, column in zip(rows, columns, strict=True)}
    return {cell for cell in cells if 0 < scores[cell] >= OF_BEST * _best(scores, *cell)}


def _best(scores: Scores, row: int, column: int) -> float:
    """Return the highest score that either of two statements has."""
    return float(max(scores[row].max(), scores[:, column].max()))


def _further(scores: Scores, chosen: set[Cell]) -> set[Cell]:
    """Return the statements left over, each with the one that it is most like, where that one is as like.

    A target that one document repeats belongs to the one target of the other document with each mention.
    """
    rows, columns = ({cell[side] for cell in chosen} for side in (0, 1))
    left_over = [
        *((row, int(scores[row].argmax())) for row in range(scores.shape[0]) if row not in rows),
        *(
            (int(scores[:, column].argmax()), column)
            for column in range(scores.shape[1])
            if column not in columns
        ),
    ]
    return {cell for cell in left_over if 0 < scores[cell] >= OF_BEST * _best(scores, *cell)}
