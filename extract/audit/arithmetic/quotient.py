"""A percentage with the part and the whole that it is said to be of."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount, planned_of
from extract.audit.arithmetic.closeness import off_by_last_digit
from extract.audit.arithmetic.interval import Interval, exact
from extract.audit.arithmetic.repair import is_swap, slip, slip_into, slip_to
from extract.audit.arithmetic.write import cut_off, rounded


@dataclass(frozen=True, slots=True)
class Quotient:
    """``part`` is said to be ``share`` per cent of ``whole``; ``beyond``: of so much more than the whole."""

    part: Amount
    whole: Amount
    share: Amount
    beyond: bool = False
    of_plan: bool = False

    @property
    def percent(self) -> Fraction:
        """Return the percentage that the figures give."""
        whole = self.whole.planned if self.whole is self.part else self.whole.value
        return Fraction(self.part.value) / Fraction(whole or 1) * 100 - (100 if self.beyond else 0)

    @property
    def holds(self) -> bool:
        """Tell whether the percentage is that of the figures as they are printed."""
        whole = self.part.plan if self.whole is self.part else self.whole.interval
        if whole is None or not whole.low:
            return True
        less = exact(100 if self.beyond else 0)
        return (self.part.interval.over(whole).times(Fraction(100)) - less).meets(self.share.interval)

    @property
    def distance(self) -> Fraction:
        """Return how far the percentage is off, as a share of the larger one."""
        stated = Fraction(self.share.value)
        return abs(self.percent - stated) / max(abs(self.percent), stated, Fraction(1, 1000))

    @property
    def share_slips(self) -> bool:
        """Tell whether one slip in the percentage explains the difference."""
        return slip_to(self.share, self.percent) is not None

    @property
    def swapped(self) -> bool:
        """Tell whether two swapped digits explain the difference."""
        slips = (slip(self.share, cut(self.percent, self.share.step)) for cut in (rounded, cut_off))
        return is_swap(self.repair) or any(map(is_swap, slips))

    @property
    def is_close(self) -> bool:
        """Tell whether the percentage is only off by one in its last digit."""
        return off_by_last_digit(self.share, self.percent)

    @property
    def computed(self) -> Decimal:
        """Return the percentage that the figures give, with as many decimals as the printed one."""
        return rounded(self.percent, self.share.step)

    @property
    def repair(self) -> str | None:
        """Return the slip in the percentage, the part or the whole that makes them agree."""
        if found := slip_to(self.share, self.percent):
            return found
        whole = self.part.plan if self.whole is self.part else self.whole.interval
        if self.beyond or whole is None:
            return None
        shares = self.share.interval.times(Fraction(1, 100))
        part = Interval(_times(whole.low, shares.low), _times(whole.high, shares.high))
        if found := slip_into(self.part, part):
            return found
        wholes = self.part.interval.over(shares)
        if self.whole is not self.part:
            return slip_into(self.whole, wholes)
        found = slip_into(planned_of(self.part), wholes)
        return found if is_swap(found) else None


def _times(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one * other
