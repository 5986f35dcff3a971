"""Arithmetic over what may stand behind a printed number."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers from ``low`` to ``high``, both included; None where there is no bound."""

    low: Fraction | None
    high: Fraction | None

    def meets(self, other: "Interval") -> bool:
        """Tell whether some number lies in both.

        >>> exact(3).meets(Interval(Fraction(2), None)), exact(3).meets(exact(4))
        (True, False)
        """
        return _not_above(self.low, other.high) and _not_above(other.low, self.high)

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(_plus(self.low, other.low), _plus(self.high, other.high))

    def __neg__(self) -> "Interval":
        return Interval(_minus(self.high), _minus(self.low))

    def __sub__(self, other: "Interval") -> "Interval":
        return self + -other

    def times(self, factor: Fraction) -> "Interval":
        """Return the interval with both bounds times ``factor``, which is not negative."""
        return Interval(*(None if bound is None else bound * factor for bound in (self.low, self.high)))

    def over(self, other: "Interval") -> "Interval":
        """Return the quotients of a number of this interval by one of ``other``; both hold no negative one.

        >>> exact(3).over(Interval(Fraction(2), Fraction(4)))
        Interval(low=Fraction(3, 4), high=Fraction(3, 2))
        """
        low = Fraction(0) if self.low is None or other.high is None else self.low / other.high
        return Interval(low, None if self.high is None or not other.low else self.high / other.low)


def exact(number: int | Fraction) -> Interval:
    """Return the interval that holds ``number`` alone."""
    return Interval(Fraction(number), Fraction(number))


def total(intervals: Iterable[Interval]) -> Interval:
    """Return the interval of the sums.

    >>> total([exact(1), exact(2)]) == exact(3)
    True
    """
    return sum(intervals, exact(0))


def _not_above(low: Fraction | None, high: Fraction | None) -> bool:
    return low is None or high is None or low <= high


def _plus(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one + other


def _minus(bound: Fraction | None) -> Fraction | None:
    return None if bound is None else -bound
