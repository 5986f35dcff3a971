"""What is compared of a target that was found: ATTRIBUTES, one row each."""

from collections.abc import Callable
from typing import NamedTuple

from extract.evaluate.agree import fold, share_of_words, years
from extract.evaluate.gold import GoldStatement
from schemas import Statement


class Attribute(NamedTuple):
    """``agrees`` tells whether gold and statement agree; ``read`` gives what the statement says."""

    name: str
    agrees: Callable[[GoldStatement, Statement], bool]
    read: Callable[[Statement], object]


def _same_period(wanted: GoldStatement, found: Statement) -> bool:
    """Tell whether the last years agree, and the first years where gold names one."""
    (first, last), (found_first, found_last) = years(wanted.period), years(found.period)
    return wanted.period is None or (last == found_last and first in ("", found_first))


ATTRIBUTES = (
    Attribute(
        "comparator",
        lambda wanted, found: wanted.comparator == found.quantity.comparator,
        lambda found: found.quantity.comparator,
    ),
    Attribute("measure", lambda wanted, found: wanted.measure == found.measure, lambda found: found.measure),
    Attribute(
        "direction",
        lambda wanted, found: wanted.direction in (None, found.direction),
        lambda found: found.direction,
    ),
    Attribute("per", lambda wanted, found: fold(wanted.per) == fold(found.per), lambda found: found.per),
    Attribute("period", _same_period, lambda found: "..".join(years(found.period))),
    Attribute(
        "indicator",
        lambda wanted, found: share_of_words(wanted.indicator, found.indicator.text) >= 0.5,
        lambda found: found.indicator.text,
    ),
)
