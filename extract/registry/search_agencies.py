"""Agencies through time: a search for one finds those that it took over from, and those that took it over."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from extract.lexicon.agency_ids import agency_id_of
from extract.lexicon.agency_times import RelatedAgency, agencies_through_time
from extract.lexicon.places import Note
from extract.registry.search_hits import Hit


@lru_cache(1_000)
def covered_agencies(typed: str) -> dict[str, RelatedAgency]:
    """Return by id the agencies that a search for ``typed`` covers; those that took or gave a part are not.

    >>> sorted(covered_agencies("Bộ Tài chính"))
    ['ministry.finance', 'ministry.planning_investment']
    """
    related = agencies_through_time(typed)
    return {found.agency_id: found for found in related if found.relation != "part"}


@lru_cache(100_000)
def id_of(name: str) -> str | None:
    """Return the id of the agency that bears ``name``, None where the lexicon has none."""
    return agency_id_of(name)


def agencies_meant(typed: str, names: Iterable[str]) -> frozenset[str]:
    """Return those of ``names`` that ``typed`` covers through time.

    >>> agencies_meant("Bộ Tài chính", ["Bộ Kế hoạch và Đầu tư", "Bộ Y tế"])
    frozenset({'Bộ Kế hoạch và Đầu tư'})
    """
    covered = covered_agencies(typed)
    return frozenset(name for name in names if id_of(name) in covered) if covered else frozenset()


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
