"""Wholes whose parts are told in two units: where the households add up, the people in them must."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.whole import Whole

_LEAST = 20
"""From so many on, parts do not make a total by accident."""


def with_proved(likely: Sequence[Whole], wholes: Sequence[Whole]) -> Iterator[Whole]:
    """Yield the ``likely`` ones of ``wholes``, and those that others of the same parts prove, each once."""
    proved = list(_proved(wholes))
    yield from (whole for whole in likely if all(one.totals[0] is not whole.totals[0] for one in proved))
    yield from proved


def _proved(wholes: Sequence[Whole]) -> Iterator[Whole]:
    """Yield those of ``wholes`` beside which another one is made by its parts."""
    made = {len(parts) for whole in wholes for parts in whole.lists if _makes(whole, parts)}
    for whole in wholes:
        lists = tuple(parts for parts in whole.lists if len(parts) in made)
        if lists and not any(_makes(whole, parts) for parts in whole.lists):
            yield replace(whole, totals=whole.totals[:1], lists=lists, proved=True)


def _makes(whole: Whole, parts: Sequence[Amount]) -> bool:
    """Tell whether ``parts`` add up to the likeliest total to the last digit."""
    total = whole.totals[0]
    return total.value >= _LEAST and sum(part.value for part in parts) == total.value
