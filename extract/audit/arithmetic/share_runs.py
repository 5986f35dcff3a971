"""Runs of percentages of one whole: most of them tell which whole is meant, and which one misses it."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import between
from extract.audit.arithmetic.interval import Interval
from extract.audit.arithmetic.share_pairs import Pair
from extract.audit.arithmetic.units import same_unit

_LEAST = 3
"""Percentages of a run that must fit one whole before it is taken for theirs."""
_GAP = 1_500  # characters between two pairs of a run at most
_REACH = 8_000  # characters before a run in which its whole may stand


def find_outliers(pairs: Sequence[Pair], amounts: Sequence[Amount]) -> Iterator[tuple[Pair, Amount]]:
    """Yield the pairs that miss the whole which the others of their run fit, with that whole."""
    for run in _runs(pairs):
        start, end = run[0].part.start, run[-1].share.end
        wholes = [a for a in between(amounts, start - _REACH, end) if same_unit(a, run[0].part)]
        whole = max(wholes, key=lambda a: sum(fits(pair, a) for pair in run), default=None)
        if whole is None:
            continue
        count = sum(fits(pair, whole) for pair in run)
        if count < _LEAST or count * 3 < len(run) * 2:
            continue
        near = [a for a in wholes if a.start > start - _GAP]
        wrong = [pair for pair in run if not any(fits(pair, other) for other in (whole, *near))]
        others = [pair for pair in pairs if same_unit(pair.part, whole) and not fits(pair, whole)]
        yield from ((pair, whole) for pair in wrong if not _has_whole_of_its_own(pair, others))


def _runs(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Yield the pairs that follow each other, count the same and name the same whole, or none."""
    run: list[Pair] = []
    for pair in pairs:
        if run and not _goes_on(run[-1], pair):
            if len(run) > _LEAST:
                yield run
            run = []
        run.append(pair)
    if len(run) > _LEAST:
        yield run


def _goes_on(last: Pair, pair: Pair) -> bool:
    return pair.part.start - last.share.end < _GAP and pair.of == last.of and same_unit(pair.part, last.part)


def _has_whole_of_its_own(pair: Pair, others: Sequence[Pair]) -> bool:
    """Tell whether another pair that misses the common whole is the share of one that would fit this one."""
    return any(
        other != pair
        and abs(other.part.start - pair.part.start) < _REACH
        and _whole(other).meets(_whole(pair))
        for other in others
    )


def _whole(pair: Pair) -> Interval:
    """Return the whole that a pair speaks of."""
    return pair.part.interval.over(pair.share.interval).times(Fraction(100))


def fits(pair: Pair, whole: Amount) -> bool:
    """Tell whether the percentage is that of the part by ``whole``, as they are printed."""
    if whole.value <= pair.part.value or not whole.interval.low:
        return False
    return pair.part.interval.over(whole.interval).times(Fraction(100)).meets(pair.share.interval)
