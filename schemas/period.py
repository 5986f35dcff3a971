"""A stretch of time with the precision that the words have."""

from typing import Literal

from schemas.base import Record


class Period(Record):
    """ISO dates as precise as the text: ``2024``, ``2024-06``, ``2024-06-15``.

    ``by``: up to ("đến năm 2015"); ``in``: within ("năm 2024", ``start == end``); ``range``: "2016 - 2020".
    """

    kind: Literal["by", "in", "range"]
    start: str | None
    end: str
