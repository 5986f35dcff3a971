"""What a figure demands: a value or a range, open at a comparator, and how two of them stand."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from schemas import Quantity

End = tuple[Decimal, int]
_EDGE = {">": 1, "<": -1}
Standing = Literal["more", "less", "equal", "overlap"]


@dataclass(frozen=True, slots=True)
class Amount:
    """``low`` and ``high`` are values, with 1 where they are to be passed, -1 where not to be reached."""

    low: End
    high: End

    def divided(self, count: int) -> "Amount":
        """Return the share of one of ``count`` years."""
        return Amount((self.low[0] / count, self.low[1]), (self.high[0] / count, self.high[1]))


def amount_of(quantity: Quantity) -> Amount:
    """Return what ``quantity`` demands.

    >>> amount_of(Quantity(value="3", unit="%", comparator=">", text="trên 3%")).low
    (Decimal('3'), 1)
    """
    edge = _EDGE.get(quantity.comparator, 0)
    return Amount((Decimal(quantity.value), edge), (Decimal(quantity.high or quantity.value), edge))


def standing(one: Amount, other: Amount) -> Standing:
    """Return whether ``other`` is more or less than ``one``; "overlap" where one range lies in the other.

    >>> more = amount_of(Quantity(value="4", unit="%", comparator=">=", text=""))
    >>> less = amount_of(Quantity(value="3", unit="%", comparator=">", text=""))
    >>> standing(more, less), standing(less, less)
    ('less', 'equal')
    """
    if one == other:
        return "equal"
    if other.low >= one.low and other.high >= one.high:
        return "more"
    if other.low <= one.low and other.high <= one.high:
        return "less"
    return "overlap"
