"""Which figures may be added up or divided by each other."""

import regex

from extract.audit.arithmetic.amount import Amount
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension

_PEOPLE = regex.compile(arithmetic_words("people"))


def same_unit(one: Amount, other: Amount) -> bool:
    """Tell whether two figures count the same sort of thing; a figure without a unit goes with any count.

    >>> from extract.audit.arithmetic.amounts import find_amounts
    >>> hộ, dân, tỷ = find_amounts("5 hộ nghèo, 7 hộ gia đình, 3 tỷ đồng")
    >>> same_unit(hộ, dân), same_unit(hộ, tỷ)
    (True, False)
    """
    if one.per != other.per:
        return False
    kinds = {one.dimension, other.dimension}
    if Dimension.BARE in kinds:
        return kinds <= {Dimension.BARE, Dimension.COUNT} and not (one.scale or other.scale)
    if one.dimension is not other.dimension:
        return False
    if one.dimension is not Dimension.COUNT:
        return one.unit == other.unit
    words, others = set((one.unit or "").split()), set((other.unit or "").split())
    return bool(words & others) or all(_PEOPLE.search(unit or "") for unit in (one.unit, other.unit))
