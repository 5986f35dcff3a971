"""What a search is narrowed to."""

from dataclasses import dataclass
from typing import Literal

Sort = Literal["rank", "value", "-value", "year", "-year", "date", "-date", "place"]
SORTS: tuple[Sort, ...] = ("rank", "value", "-value", "year", "-year", "date", "-date", "place")
WHERES = ("document", "sentence", "indicator", "closest")
"""Where a query must be found: in the statement or its document's head, in the statement, in its indicator,
in the indicator side by side."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What is wanted; a field that is empty or None leaves the choice open.

    Of several values in one field each will do; what the fields ask for must all hold. Names (``place``,
    ``agency``, ``issuer``, ``unit``, ``type``, ``sector``, ``indicator``) are compared as queries are: with
    marks where they bear marks, else without. ``years`` are the years in which figures are due, both ends
    included. ``low`` and ``high`` bound the value in ``unit``. ``since`` and ``until`` are ISO dates of the
    document, as precise as the user is.
    """

    query: str = ""
    kind: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    agency: tuple[str, ...] = ()
    issuer: tuple[str, ...] = ()
    indicator: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    sector: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    where: str = "document"
    sort: Sort = "rank"
