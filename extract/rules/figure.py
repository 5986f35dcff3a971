"""What a quantity rule reads: a figure with its unit and the words around it that bind it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from schemas import Comparator


class Dimension(StrEnum):
    """How a figure is to be taken."""

    RATIO = "ratio"
    MONEY = "money"
    MEASURE = "measure"
    TIME = "time"
    GRADE = "grade"  # an age, the stars of a hotel
    COUNT = "count"
    BARE = "bare"  # an index or a rank: no unit at all


@dataclass(frozen=True, slots=True)
class Figure:
    """``per`` is "year", "month" or the words behind the slash; ``planned`` is the N of "n/N"."""

    value: Decimal
    high: Decimal | None = None
    unit: str | None = None
    dimension: Dimension = Dimension.BARE
    comparator: Comparator = "="
    per: str | None = None
    planned: Decimal | None = None
