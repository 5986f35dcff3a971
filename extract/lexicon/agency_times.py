"""Agencies through time: when those of a kind came and went, and who took over their work.

    agency_at(agency, on)              whether there was one on a day, what came after it and before
    agencies_through_time(name)        the ids that a search for a name covers, each with a note
    did_not_exist(name, on)            why there surely was none, in extract.lexicon.existence

An id ("department.labour") is that of a kind: each province has its own, and the days of changes differ.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from extract.lexicon.agency_ids import agency_id_of
from extract.lexicon.load import load_entries
from extract.lexicon.places.days import When, days_of, vietnamese_day
from extract.lexicon.places.fate import Note
from schemas.base import Record

Relation = Literal["same", "before", "after", "part"]
Status = Literal["valid", "before", "after", "changing"]


class AgencyTime(Record):
    """A row of ``agency_history.yaml``, which says what the fields mean."""

    id: str
    name: str
    since: date | None = None
    settled: date | None = None
    changing: date | None = None
    until: date | None = None
    into: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    shared_name: bool = False


@dataclass(frozen=True, slots=True)
class AgencyAt:
    """What is known of an agency on a day; "changing" while some of its kind were there and others not.

    ``successors`` took over its work, the first ones most of it; ``predecessors`` did its work before.
    """

    agency_id: str
    name: str
    status: Status
    successors: tuple[str, ...]
    predecessors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelatedAgency:
    """An agency that a search for another covers: itself, or what did the work before or does it after."""

    agency_id: str
    name: str
    relation: Relation
    note: Note


@cache
def agency_rows() -> dict[str, AgencyTime]:
    """Return what is known of each agency, by id."""
    return {row.id: row for row in load_entries("agency_history", AgencyTime)}


def agency_at(agency: str, on: When) -> AgencyAt | None:
    """Return what is known of ``agency``, a name or an id, on a day; None where nothing is.

    >>> [found.status for day in ("2025-02-28", "2025-03-01") if (found := agency_at("Bộ KH&ĐT", day))]
    ['valid', 'after']
    >>> agency_at("Bộ Ước mơ", "2025")
    """
    row = agency_rows().get(agency_id_of(agency) or "")
    if row is None:
        return None
    return AgencyAt(row.id, row.name, status_of(row, on), (*row.into, *row.parts), tuple(_before(row.id)))


def status_of(row: AgencyTime, on: When) -> Status:
    """Return whether there was an agency of ``row`` on a day; "valid" where nothing speaks against it."""
    days = days_of(on)
    if days is None:
        return "valid"
    first, last = days
    if row.since and last < row.since:
        return "before"
    if row.until and first > row.until:
        return "after"
    settling = row.since and row.settled and first < row.settled
    return "changing" if settling or (row.changing and last >= row.changing) else "valid"


def _before(agency_id: str, parts: bool = True) -> list[str]:
    """Return the ids of the agencies whose work came to the one with ``agency_id``."""
    rows = agency_rows().values()
    return [row.id for row in rows if agency_id in row.into or (parts and agency_id in row.parts)]


def agencies_through_time(name: str) -> tuple[RelatedAgency, ...]:
    """Return the agencies that a search for ``name`` covers, itself first; none where the lexicon has none.

    "part" took or gave some of the work only.

    >>> [(found.agency_id, found.relation) for found in agencies_through_time("Bộ Tài chính")]
    [('ministry.finance', 'same'), ('ministry.planning_investment', 'before')]
    >>> agencies_through_time("Sở Xây dựng")[1].note()
    'Sở Giao thông vận tải: nhập vào Sở Xây dựng trong năm 2025'
    """
    agency_id = agency_id_of(name)
    row = agency_rows().get(agency_id or "")
    if row is None:
        return (RelatedAgency(agency_id, name, "same", Note("agency.unchanged", name)),) if agency_id else ()
    later, earlier = _chain(row.id, forwards=True), _chain(row.id, forwards=False)
    parts = [key for key in (*row.parts, *_before(row.id)) if key not in (*later, *earlier)]
    found: tuple[tuple[Relation, list[str]], ...] = (
        ("same", [row.id]),
        ("before", earlier),
        ("after", later),
        ("part", parts),
    )
    return tuple(_related(key, relation) for relation, keys in found for key in keys)


def _chain(agency_id: str, forwards: bool) -> list[str]:
    """Return the ids of all that took over from an agency and on, or of all that it took over from."""
    chain = [agency_id]
    for key in chain:
        following = agency_rows()[key].into if forwards else _before(key, parts=False)
        chain += [found for found in following if found not in chain]
    return chain[1:]


def _related(agency_id: str, relation: Relation) -> RelatedAgency:
    row = agency_rows()[agency_id]
    return RelatedAgency(agency_id, row.name, relation, end_of_agency(row))


def end_of_agency(row: AgencyTime) -> Note:
    """Return what became of the agency of ``row``."""
    others = ", ".join(agency_rows()[key].name for key in row.into)
    if row.until is None:
        return Note("agency.unchanged", row.name)
    if not others:
        return Note("agency.gone", row.name, vietnamese_day(row.until + date.resolution))
    if row.changing is None or row.id.startswith("office."):
        return Note("agency.merged", row.name, vietnamese_day(row.until + date.resolution), others)
    return Note("agency.merging", row.name, str(row.until.year), others)
