"""How far a printed figure may be off before it is an error and no question of rounding."""

from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.write import cut_off, rounded


def off_by_last_digit(amount: Amount, right: Fraction) -> bool:
    """Tell whether a quotient or a change is printed one unit of its last digit away from what is right.

    The rule of all checks: a figure that is ``right`` rounded or cut off is no finding; one that is a unit of
    its last digit beside either of the two is a warning, as rounded figures may stand behind it; one farther
    off is an error. Counts have no last digit to round: they are exact.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> [off_by_last_digit(share, Fraction("46.646")) for share in find_amounts("46,5%; 46,7%; 46,4%")]
    [True, True, False]
    >>> off_by_last_digit(find_amounts("13 hộ")[0], Fraction(12))
    False
    """
    step, stated = Fraction(amount.step), Fraction(amount.value)
    ends = (rounded(right, amount.step), cut_off(right, amount.step))
    return step > 0 and any(abs(Fraction(end) - stated) <= step for end in ends)
