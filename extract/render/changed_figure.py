"""Figures and periods of older versions ("83800000000 đồng (2021 - 2025)"), for a person."""

import re
from typing import Any

from extract.lexicon.messages import Words
from extract.render.figure import SIGNS, render_amount, render_date
from schemas import Quantity

_NUMBER = r"-?\d+(?:\.\d+)?"
_WHEN = r"\d{4}(?:-\d\d){0,2}"
_STRETCH = rf"{_WHEN}(?: - {_WHEN})?"
_FIGURE = re.compile(
    rf"(?:(?P<comparator>[<>]=?|~) )?(?P<value>{_NUMBER})(?: - (?P<high>{_NUMBER}))?"
    rf"(?: (?P<unit>(?!\({_STRETCH}\)$).+?))?(?: \((?P<period>{_STRETCH})\))?"
)


def render_changed(field: str | None, stated: str | None, words: Words) -> str:
    """Return what a target was before or is after a change; ``field`` is None for a target as a whole.

    >>> render_changed("value", ">= 83800000000 đồng", Words())
    '≥ 83,8 tỷ đồng'
    >>> render_changed(None, "2.5 - 3 % (2021 - 2025-06-30)", Words())
    '2,5 - 3 % (2021 - 30/06/2025)'
    >>> render_changed("agency", "Sở Y tế", Words()), render_changed("agency", None, Words())
    ('Sở Y tế', '–')
    """
    if field == "year":
        return _stretch(stated or "–")
    match = _FIGURE.fullmatch(stated or "") if field in (None, "value") else None
    return _figure(match, words) if match else stated or "–"


def _figure(match: re.Match[str], words: Words) -> str:
    """Return the figure of ``match`` with its period in brackets."""
    sign: Any = match["comparator"] or "="
    quantity = Quantity(
        value=match["value"], high=match["high"], unit=match["unit"], comparator=sign, text=""
    )
    period = f" ({_stretch(match['period'])})" if match["period"] else ""
    return f"{SIGNS[sign]}{render_amount(quantity, words)}{period}"


def _stretch(stretch: str) -> str:
    """Return "2021 - 2025-06" with its dates as they are written in Vietnam."""
    return " - ".join(map(render_date, stretch.split(" - ")))
