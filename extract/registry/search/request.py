"""What a user types for the filters of a search, read as Filters."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

import regex

from extract.lexicon.messages import load_messages
from extract.registry.query.spelling import spell_folded
from extract.registry.request import RequestError
from extract.registry.search.filters import SORTS, WHERES, Filters, Sort
from extract.registry.search.values import name_words
from extract.text.dates import iso_date, parse_date
from extract.text.numbers import SCALES, parse_number, scaled
from schemas import StatementKind

LEVELS = ("central", "province", "district", "commune")
NAMES = ("place", "agency", "issuer", "indicator", "type", "sector")
"""Filters whose values are what the registry holds."""

_YEARS = regex.compile(r"(\d{4})(?:\s*(?:-|–|\.\.)\s*(\d{4}))?")
_ISO = regex.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_AMOUNT = regex.compile(r"(?P<number>[\d.,]+)\s*(?P<scale>\L<scales>)?", scales=tuple(SCALES))
_SCALED = regex.compile(r"(?P<scale>\L<scales>)\s+(?P<unit>.+)", scales=tuple(SCALES))


def read_filters(query: str = "", **typed: Any) -> Filters:
    """Return the filters that ``typed`` names, by the fields of Filters; instead of numbers: year, min, max.

    Values that are None or empty leave the choice open. Raises RequestError.

    >>> read_filters("hộ nghèo", year="2016-2020", unit="tỷ đồng", min="2,5").years
    (2016, 2020)
    >>> read_filters(unit="tỷ đồng", min="2,5").low, read_filters(level=["tỉnh"]).level
    (2500000000.0, ('province',))
    """
    unit, scale = _unit(typed.get("unit"))
    return Filters(
        query=query,
        kind=_choices("kind", typed.get("kind"), tuple(kind.value for kind in StatementKind)),
        level=_choices("level", typed.get("level"), LEVELS),
        years=_years(typed.get("year")),
        unit=unit,
        low=_amount("min", typed.get("min"), scale),
        high=_amount("max", typed.get("max"), scale),
        since=_date("since", typed.get("since")),
        until=_date("until", typed.get("until")),
        where=_one_of("where", typed.get("where") or "document", WHERES, hidden="closest"),
        sort=cast(Sort, _one_of("sort", typed.get("sort") or "rank", SORTS)),
        **_named(typed),
    )


def _named(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return the filters whose values the registry holds."""
    return {name: tuple(value for value in typed.get(name) or () if value.strip()) for name in NAMES}


def _one_of(field: str, value: str, choices: tuple[str, ...], hidden: str = "") -> str:
    if value not in choices:
        named = ", ".join(choice for choice in choices if choice != hidden)
        raise RequestError("search.not_one_of", option=field, value=value, choices=named)
    return value


def _choices(field: str, typed: Iterable[str] | None, choices: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids that ``typed`` names by id or by the word of either language."""
    names = {_key(name): choice for choice in choices for name in _names(field, choice)}
    chosen = [names.get(_key(value)) or value for value in typed or () if value.strip()]
    return tuple(_one_of(field, value, choices) for value in chosen)


def _names(field: str, choice: str) -> tuple[str, ...]:
    message = load_messages()[f"search.{field}.{choice}"]
    return choice, message.vi, message.en


def _key(text: str) -> tuple[str, ...]:
    return name_words(text, exact=False) or (spell_folded(text),)


def _years(typed: str | None) -> tuple[int, int] | None:
    """Return the first and the last year of "2020" or "2016-2020"."""
    if not (typed or "").strip():
        return None
    match = _YEARS.fullmatch((typed or "").strip())
    if match is None:
        raise RequestError("search.no_year", value=typed)
    first, last = int(match[1]), int(match[2] or match[1])
    if last < first:
        raise RequestError("search.years_backwards", value=typed, first=last, last=first)
    return first, last


def _unit(typed: str | None) -> tuple[str | None, str | None]:
    """Return a unit and the scale before it.

    >>> _unit("tỷ đồng"), _unit("%"), _unit("")
    (('đồng', 'tỷ'), ('%', None), (None, None))
    """
    unit = (typed or "").strip()
    match = _SCALED.fullmatch(unit.lower())
    return (match["unit"], match["scale"]) if match else (unit or None, None)


def _amount(option: str, typed: str | None, scale: str | None) -> float | None:
    """Return the number that ``typed`` writes, in the scale of the unit or of its own."""
    if not (typed or "").strip():
        return None
    match = _AMOUNT.fullmatch((typed or "").strip().lower())
    number = parse_number(match["number"]) if match else None
    if match is None or number is None:
        raise RequestError("search.no_number", option=option, value=typed)
    return float(scaled(number, match["scale"] or scale))


def _date(option: str, typed: str | None) -> str | None:
    """Return an ISO date, as precise as it was typed: "2024", "2024-05", "15/05/2024"."""
    text = (typed or "").strip()
    if not text:
        return None
    match = _ISO.fullmatch(text)
    date = iso_date(*match.groups()) if match else parse_date(text)
    if date is None:
        raise RequestError("search.no_date", option=option, value=typed)
    return date
