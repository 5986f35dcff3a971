"""A number that tells the same of another year: "70.000 nhà vào năm 2025 và 80.000 vào năm 2030"."""

import regex

from extract.assemble.clause import Clause
from extract.rules.figure import Dimension
from extract.rules.quantities import BY_YEAR

_ANOTHER = regex.compile(BY_YEAR)
_BETWEEN = regex.compile(rf"\D*{BY_YEAR},?\svà\s")
_TOLD_AGAIN = (Dimension.COUNT, Dimension.MEASURE, Dimension.RATIO, Dimension.BARE)


def is_next_of_series(lowered: str, before: Clause, clause: Clause) -> bool:
    """Tell whether ``clause``, a bare number, is what the figure before it is to be in another year."""
    if clause.figure.dimension is not Dimension.BARE or before.figure.dimension not in _TOLD_AGAIN:
        return False
    between = lowered[before.mention.end : clause.mention.start]
    return (
        before.sentence == clause.sentence
        and _ANOTHER.match(lowered, clause.mention.end) is not None
        and _BETWEEN.fullmatch(between) is not None
    )


def is_told_by_year(lowered: str, clause: Clause) -> bool:
    """Tell whether a year stands right behind ``clause``: "Số xã đạt chuẩn là 20 vào năm 2025"."""
    return _ANOTHER.match(lowered, clause.mention.end) is not None
