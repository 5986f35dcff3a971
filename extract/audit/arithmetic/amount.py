"""A figure as it is printed, and the numbers that may stand behind it."""

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from extract.audit.arithmetic.interval import Interval
from extract.rules.figure import Dimension
from schemas import Comparator, Span

_ABOUT = Fraction(1, 20)  # "khoảng", "gần": so much of the number either way


@dataclass(frozen=True, slots=True)
class Amount:
    """Characters ``start`` to ``end`` from the number to the end of its unit.

    ``number`` is the number as printed, ``value`` what it says with its scale ("148,4 tỷ": 148400000000),
    ``step`` the worth of its last digit, 0 where the number is a count and exact. ``high`` is the upper end
    of a range, ``planned`` the N of "n/N" with what is printed of it.
    """

    start: int
    end: int
    number: str
    value: Decimal
    step: Decimal
    unit: str | None
    dimension: Dimension
    scale: str | None = None
    comparator: Comparator = "="
    high: Decimal | None = None
    planned: Decimal | None = None
    planned_number: str | None = None
    per: str | None = None

    @property
    def span(self) -> Span:
        """Return where the figure stands."""
        return Span(start=self.start, end=self.end)

    @property
    def number_end(self) -> int:
        """Return where the digits end."""
        return self.start + len(self.number)

    @property
    def interval(self) -> Interval:
        """Return the numbers that may stand behind the figure, its comparator carried along."""
        return bounded(printed(self.value, self.step), self.comparator, self.high)

    @property
    def plan(self) -> Interval | None:
        """Return the numbers that may stand behind the N of "n/N"."""
        return None if self.planned is None else printed(self.planned, Decimal(0))


@lru_cache(maxsize=8192)
def printed(value: Decimal, step: Decimal) -> Interval:
    """Return the numbers that are printed as ``value`` where the last digit is worth ``step``.

    Rounding and cutting off are both in use: "26,6" stands for anything from 26.55 to below 26.7.

    >>> printed(Decimal("26.6"), Decimal("0.1"))
    Interval(low=Fraction(531, 20), high=Fraction(267, 10))
    """
    return Interval(Fraction(value) - Fraction(step) / 2, Fraction(value) + Fraction(step))


def bounded(interval: Interval, comparator: Comparator, high: Decimal | None = None) -> Interval:
    """Return ``interval`` as far as ``comparator`` and the upper end of a range open it.

    >>> bounded(printed(Decimal(12000), Decimal(0)), ">")
    Interval(low=Fraction(12000, 1), high=None)
    """
    low, top = interval.low, interval.high if high is None else Fraction(high)
    if comparator == "~" and low is not None and top is not None:
        return Interval(low - abs(low) * _ABOUT, top + abs(top) * _ABOUT)
    if comparator in (">", ">="):
        return Interval(low, None)
    return Interval(None, top) if comparator in ("<", "<=") else Interval(low, top)


def planned_of(amount: Amount) -> Amount:
    """Return the N of "n/N" as a figure of its own."""
    number, value = amount.planned_number or "", amount.planned or Decimal(0)
    return replace(amount, number=number, value=value, planned=None, planned_number=None)
