"""A number as the text writes it."""

from typing import Literal

from schemas.base import Record
from schemas.period import Period

Comparator = Literal["=", ">", ">=", "<", "<=", "~"]


class Quantity(Record):
    """``value`` and ``high`` are exact decimals as strings, money in đồng; ``high`` only for a range.

    ``unit`` is "%", "đồng", a measure or the counted noun, None for a bare index; ``text`` the words read.
    """

    value: str
    high: str | None = None
    unit: str | None
    comparator: Comparator = "="
    text: str


class BaselineValue(Record):
    """The level that a target starts from, where its sentence gives it ("từ 14,91% xuống 12,48%")."""

    value: str
    unit: str | None
    period: Period | None = None
