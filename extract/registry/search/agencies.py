"""Agencies through time: a search for one finds those that it took over from, and those that took it over."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from extract.lexicon.agency_ids import agency_id_of
from extract.lexicon.agency_times import RelatedAgency, agencies_through_time
from extract.lexicon.load import load_entries
from extract.lexicon.places import Note
from extract.registry.search.areas import area_of
from extract.registry.search.hits import Hit
from schemas.base import Record


class ShortHead(Record):
    """A row of ``agency_short_heads.yaml``: ``short`` stands for ``name`` at the beginning of an agency."""

    short: str
    name: str


@lru_cache(1_000)
def covered_agencies(typed: str) -> dict[str, RelatedAgency]:
    """Return by id the agencies that a search for ``typed`` covers; those that took or gave a part are not.

    >>> sorted(covered_agencies("Bộ Tài chính"))
    ['ministry.finance', 'ministry.planning_investment']
    """
    related = agencies_through_time(spelled_out(typed))
    return {found.agency_id: found for found in related if found.relation != "part"}


@lru_cache(100_000)
def id_of(name: str) -> str | None:
    """Return the id of the agency that bears ``name``, None where the lexicon has none."""
    return agency_id_of(name)


def agencies_meant(typed: str, names: Iterable[str]) -> frozenset[str]:
    """Return those of ``names`` that ``typed`` covers through time; with a place named, only those of it.

    >>> agencies_meant("Bộ Tài chính", ["Bộ Kế hoạch và Đầu tư", "Bộ Y tế"])
    frozenset({'Bộ Kế hoạch và Đầu tư'})
    >>> agencies_meant("UBND tỉnh Trà Vinh", ["Uỷ ban nhân dân tỉnh Trà Vinh", "UBND tỉnh Bến Tre"])
    frozenset({'Uỷ ban nhân dân tỉnh Trà Vinh'})
    """
    area = area_of(spelled_out(typed))
    return frozenset(name for name in _of_kind(typed, names) if area.holds(area_of(name)))


def agencies_of_area(typed: str, names: Iterable[str]) -> frozenset[str]:
    """Return those of ``names`` that name no place, and mean what is ``typed`` in a document of its place.

    >>> agencies_of_area("UBND tỉnh Trà Vinh", ["UBND tỉnh", "UBND các xã", "Sở Y tế"])
    frozenset({'UBND tỉnh'})
    """
    area = area_of(spelled_out(typed))
    return frozenset(name for name in _of_kind(typed, names) if area.may_hold(area_of(name)))


def _of_kind(typed: str, names: Iterable[str]) -> Iterator[str]:
    """Yield those of ``names`` that are agencies of the kind of ``typed``, wherever they are."""
    covered = covered_agencies(typed)
    return (name for name in names if id_of(name) in covered) if covered else iter(())


@lru_cache(1_000)
def spelled_out(typed: str) -> str:
    """Return ``typed`` with a short head spelled out, where the lexicon knows no agency else.

    >>> spelled_out("SKHĐT"), spelled_out("SYT tỉnh Trà Vinh"), spelled_out("Sở Y tế")
    ('Sở KHĐT', 'Sở Y tế tỉnh Trà Vinh', 'Sở Y tế')
    """
    known = agency_id_of(typed) is not None
    for row in () if known else load_entries("agency_short_heads", ShortHead):
        rest = typed.strip().removeprefix(row.short)
        name = f"{row.name} {rest.strip()}".strip()
        if rest != typed.strip() and not rest[:1].islower() and agency_id_of(name):
            return name
    return typed


def agency_note(hit: Hit, typed: Sequence[str]) -> Note | None:
    """Return what became of the agency of ``hit``, None where it is just the one that was asked for."""
    leads = (hit.statement["leads"] or "").split("; ")
    for name in typed:
        covered = covered_agencies(name)
        for related in (covered.get(id_of(lead) or "") for lead in leads if lead):
            if related is not None and related.relation != "same":
                return related.note if related.relation == "before" else covered_note(covered)
    return None


def covered_note(covered: dict[str, RelatedAgency]) -> Note | None:
    """Return what became of the agency that was asked for."""
    return next((found.note for found in covered.values() if found.relation == "same"), None)
