"""A unit of administration with the time in which it existed."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Level = Literal["province", "district", "commune"]


@dataclass(frozen=True, slots=True)
class Place:
    """A unit of administration under one name in one parent, while it existed, both days included.

    ``valid_from`` is None where the beginning is not known, ``valid_until`` is None where the place still
    exists. The ``id`` is a path: that of a district begins with that of its province and "/", that of a
    commune with that of what it lies in.
    """

    id: str
    name: str
    level: Level
    parent: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None

    def existed(self, first: date, last: date) -> bool:
        """Tell whether the place may have existed on one of the days from ``first`` to ``last``.

        >>> place = Place("ha-tay", "tỉnh Hà Tây", "province", valid_until=date(2008, 7, 31))
        >>> [place.existed(date(2008, month, 1), date(2008, 12, 31)) for month in (7, 8)]
        [True, False]
        """
        return (self.valid_from or first) <= last and first <= (self.valid_until or last)


@dataclass(frozen=True, slots=True)
class Step:
    """Territory that went from ``source`` to ``target`` on a day: the ``whole`` or a part."""

    source: str
    target: str
    on: date
    whole: bool
