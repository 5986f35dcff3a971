"""Filters as masks over the columns of the registry."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

import numpy as np
from sqlalchemy import Connection

from extract.lexicon.document_sectors import document_sectors
from extract.lexicon.indicators import indicators
from extract.lexicon.places import PlaceNames
from extract.lexicon.places.gazetteer import upper
from extract.registry.search.agencies import agencies_meant, agencies_of_area, spelled_out
from extract.registry.search.areas import area_of
from extract.registry.search.columns import Coded, Columns, Mask
from extract.registry.search.entries import KINDS
from extract.registry.search.filters import Filters
from extract.registry.search.places import covered_places
from extract.registry.search.values import named_values, nearest_names


class Unknown(NamedTuple):
    """A value of a filter that the registry does not have, and those that look like it."""

    field: str
    typed: str
    nearest: tuple[str, ...]


class Narrowed(NamedTuple):
    """The statements that the filters leave."""

    mask: Mask
    unknown: tuple[Unknown, ...]


def narrow(connection: Connection, columns: Columns, filters: Filters, mask: Mask) -> Narrowed:
    """Return the statements that ``filters`` leave of those of ``mask``."""
    unknown: list[Unknown] = []
    mask = mask.copy()
    for part in _masks(columns, filters, unknown):
        mask &= part
    for part in _amount_masks(connection, columns, filters, unknown):
        mask &= part
    return Narrowed(mask, tuple(unknown))


def _masks(columns: Columns, filters: Filters, unknown: list[Unknown]) -> Iterator[Mask]:
    """Yield a mask for each filter that the columns answer."""
    if filters.kind:
        yield np.isin(columns.kind, [KINDS[kind] for kind in filters.kind])
    if filters.years:
        yield (columns.year >= filters.years[0]) & (columns.year <= filters.years[1])
    if filters.indicator:
        yield _coded_mask(columns.concept, _chosen("indicator", filters.indicator, columns.concept, unknown))
    if filters.agency:
        mask = np.zeros(len(columns.ids), np.bool_)
        mask[columns.lead_at[_led_by(columns, filters.agency, unknown)]] = True
        yield mask
    document_mask = np.ones(len(columns.document_ids), np.bool_)
    for field, coded in columns.fields.items():
        if field != "place" and (typed := getattr(filters, field)):
            document_mask &= _coded_mask(coded, _chosen(field, typed, coded, unknown))
    if filters.place:
        document_mask &= _in_places(columns, filters.place, unknown)
    document_mask &= _dated(columns, filters)
    if not document_mask.all():
        yield document_mask[columns.document]


def _led_by(columns: Columns, typed: tuple[str, ...], unknown: list[Unknown]) -> Mask:
    """Return which pairs of statement and agency are meant; "UBND tỉnh" is the one of its document."""
    mask = np.zeros(len(columns.lead_at), np.bool_)
    names, known = _names("agency", columns.lead), tuple(filter(None, columns.lead.values))
    for words in typed:
        chosen = named_values(words, names) | agencies_meant(words, known)
        local = agencies_of_area(words, known)
        found = _coded_mask(columns.lead, chosen)
        if local:
            in_area = np.array(
                lie_in_any(area_of(spelled_out(words)).through_time, columns.place_id), np.bool_
            )
            found |= _coded_mask(columns.lead, local) & in_area[columns.document[columns.lead_at]]
        if not found.any():
            unknown.append(_unknown("agency", words, columns.lead))
        mask |= found
    return mask


def _dated(columns: Columns, filters: Filters) -> Mask:
    """Return which documents may be of the days asked for; one without a date may not."""
    since, until = filters.since or "", filters.until or ""
    if not (since or until):
        return np.ones(len(columns.document_ids), np.bool_)
    return np.array([bool(date) and _between(date, since, until) for date in columns.date], np.bool_)


def _between(date: str, since: str, until: str) -> bool:
    """Tell whether a day that ``date`` may mean lies between the others.

    >>> _between("2024-01", "2024-01-15", ""), _between("2024", "2025", "")
    (True, False)
    """
    common = min(len(date), len(since))
    return date[:common] >= since[:common] and (not until or date[: len(until)] <= until[: len(date)])


def _chosen(field: str, typed: Iterable[str], coded: Coded, unknown: list[Unknown]) -> frozenset[str]:
    """Return the values of ``coded`` that are meant; put down in ``unknown`` what none is."""
    names = _names(field, coded)
    found = {words: named_values(words, names) for words in typed}
    unknown += [_unknown(field, words, coded) for words, values in found.items() if not values]
    return frozenset().union(*found.values())


def _names(field: str, coded: Coded) -> list[tuple[str, tuple[str, ...]]]:
    """Return the values of ``coded`` with their names."""
    return [(value, names_of(field, value)) for value in coded.values if value]


def _unknown(field: str, typed: str, coded: Coded) -> Unknown:
    """Return what no value is called, with the names that look like it."""
    known = (name for _, names in _names(field, coded) for name in names)
    others = (place.name for place in upper().places.values()) if field == "place" else ()
    return Unknown(field, typed, nearest_names(typed, {*known, *others}))


def names_of(field: str, value: str) -> tuple[str, ...]:
    """Return the names by which a value of a facet may be asked for."""
    if field == "indicator" and value in indicators():
        return value, indicators()[value].name
    if field == "sector":
        return value, *(name for row in document_sectors() if row.id == value for name in (row.vi, row.en))
    return (value,)


def _in_places(columns: Columns, typed: tuple[str, ...], unknown: list[Unknown]) -> Mask:
    """Return which documents lie in one of the places, under any name that it had or has."""
    mask = np.zeros(len(columns.document_ids), np.bool_)
    places = columns.fields["place"]
    for name in typed:
        lying = np.array(lie_in(covered_places(name), columns.place_id), np.bool_)
        named = named_values(name, _names("place", places))
        mask |= lying | _coded_mask(places, named)
        if not named and not lying.any():
            unknown.append(_unknown("place", name, places))
    return mask


def lie_in(names: PlaceNames, place_ids: Collection[str | None]) -> list[bool]:
    """Tell of each place, given by its id, whether it lies in one that ``names`` covers.

    >>> lie_in(covered_places("Vĩnh Long"), ("tra-vinh/huyen-tra-cu", None, "ha-noi"))
    [True, False, False]
    """
    return lie_in_any(names.ids(), place_ids)


def lie_in_any(covered: Collection[str], place_ids: Collection[str | None]) -> list[bool]:
    """Tell of each place, given by its id, whether it is one of those ``covered`` or lies in one."""
    around = set(covered)
    lying = {each: not around.isdisjoint(_upward(each or "")) for each in set(place_ids)}
    return [lying[place_id] for place_id in place_ids]


def _upward(place_id: str) -> Iterator[str]:
    """Yield an id and those of the places around it.

    >>> list(_upward("tra-vinh/huyen-tra-cu"))
    ['tra-vinh/huyen-tra-cu', 'tra-vinh']
    """
    while place_id:
        yield place_id
        place_id = place_id.rpartition("/")[0]


def _coded_mask(coded: Coded, chosen: frozenset[str]) -> Mask:
    """Return the rows that have one of the ``chosen`` values."""
    return np.array([value in chosen for value in coded.values], np.bool_)[coded.codes]


def _amount_masks(
    connection: Connection, columns: Columns, filters: Filters, unknown: list[Unknown]
) -> Iterator[Mask]:
    """Yield the masks of the unit and the bounds of the value; a range reaches up to its upper end."""
    if filters.unit is None and filters.low is None and filters.high is None:
        return
    amounts = columns.amounts(connection)
    if filters.unit is not None:
        yield _coded_mask(amounts.unit, _units(filters.unit, amounts.unit, unknown))
    if filters.low is not None:
        yield amounts.high >= filters.low
    if filters.high is not None:
        yield amounts.low <= filters.high


def _units(typed: str, used: Coded, unknown: list[Unknown]) -> frozenset[str]:
    """Return the units that ``typed`` names; "%" has no word to compare, and is compared as it is."""
    same = frozenset(unit for unit in used.values if unit and unit.lower() == typed.strip().lower())
    return same or _chosen("unit", (typed,), used, unknown)
