"""Laws of the arithmetic over printed numbers."""

from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from extract.audit.arithmetic.amount import bounded, printed
from extract.audit.arithmetic.interval import Interval, exact, total

NUMBERS = st.fractions(min_value=0, max_value=10**9, max_denominator=1000)
STEPS = st.integers(min_value=0, max_value=4).map(lambda places: Decimal(1).scaleb(-places))


@given(NUMBERS, STEPS)
def test_a_number_is_among_those_that_its_roundings_stand_for(number: Fraction, step: Decimal) -> None:
    unit = Fraction(step)
    cut, nearest = number // unit * unit, Fraction(round(number / unit)) * unit
    for told in (cut, nearest):
        value = Decimal(told.numerator) / Decimal(told.denominator)
        assert printed(value, step).meets(exact(number))


@given(st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1))
def test_sums_and_quotients_hold_those_of_their_members(pairs: list[tuple[Fraction, Fraction]]) -> None:
    intervals = [Interval(min(pair), max(pair)) for pair in pairs]
    assert total(intervals).meets(exact(sum((pair[0] for pair in pairs), Fraction(0))))
    one, other = intervals[0], Interval(min(pairs[0]) + 1, max(pairs[0]) + 2)
    assert one.over(other).meets(exact(pairs[0][0] / (max(pairs[0]) + 2)))
    assert (one - other).meets(exact(pairs[0][0] - max(pairs[0]) - 2))


@given(NUMBERS, NUMBERS)
def test_a_bound_opens_the_interval(number: Fraction, more: Fraction) -> None:
    value = Decimal(int(number))
    assert bounded(exact(int(value)), ">=").meets(exact(int(value) + more))
    assert bounded(exact(int(value)), "<=").meets(exact(int(value) - more))
