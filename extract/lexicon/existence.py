"""Why an agency that a paper names surely did not exist at its date; silence where there is any doubt."""

import re
from datetime import date, timedelta
from functools import cache, lru_cache

from extract.lexicon.agency_ids import agency_id_of, split_agency
from extract.lexicon.agency_times import agency_rows, end_of_agency, status_of
from extract.lexicon.places.days import When, days_of, vietnamese_day
from extract.lexicon.places.fate import Note, end_of
from extract.lexicon.places.gazetteer import REFORM
from extract.lexicon.places.place import Place
from extract.lexicon.places.resolve import find_places
from extract.lexicon.places.tables import Unit, units

AHEAD = timedelta(days=180)
"""So long before an agency begins papers may already speak of it."""
CLOSING = timedelta(days=90)
"""So long after a district ended by law its offices may have gone on."""
LAST_DAY = REFORM - date.resolution
GOVERNING = frozenset(
    ("peoples_committee", "peoples_council", "council_standing", "council_and_committee", "committee_office",
     "council_committee_office", "police", "military_district")
)  # fmt: skip
"""Agencies that end with their district or province; schools, clinics and banks may keep its name."""
NATIONAL = ("ministry.", "general_department.", "committee.")
"""Agencies of which there is one; words behind its name say that it is that of another country."""


@lru_cache(10_000)
def did_not_exist(name: str, on: When, agency_id: str | None = None) -> Note | None:
    """Return why there surely was no agency ``name`` on a day, None where there may have been.

    It is a matter of the kind of agency, of the unit that it governs ("các huyện"), or of its place. Where
    the date is a month or a year, all its days have to agree. ``agency_id`` is looked up where not given.

    >>> str(did_not_exist("Sở Tài nguyên và Môi trường", "2025-09-01"))
    'Sở Tài nguyên và Môi trường: nhập vào Sở Nông nghiệp và Môi trường trong năm 2025'
    >>> str(did_not_exist("UBND các huyện, thành phố", "2025-07-01"))
    'không còn huyện từ 01/7/2025'
    >>> did_not_exist("Sở Tài nguyên và Môi trường", "2025-04-01"), did_not_exist("UBND các huyện", "2025")
    (None, None)
    """
    days = days_of(on)
    found = agency_id or agency_id_of(name)
    if days is None or found is None:
        return None
    if found.startswith(NATIONAL) and split_agency(name)[1]:
        return None  # "Bộ Thương mại Hoa Kỳ"
    return _of_agency(found, days) or (_of_place(name, on, days) if _governs(found) else None)


def _of_agency(agency_id: str, days: tuple[date, date]) -> Note | None:
    """Return why there was no agency of this kind anywhere."""
    row = agency_rows().get(agency_id)
    if row is None or row.shared_name:
        return None
    if row.until and status_of(row, days[0]) == "after":
        return end_of_agency(row)
    if row.since and status_of(row, days[1] + AHEAD) == "before":
        return Note("agency.not_yet", row.name, vietnamese_day(row.since))
    return None


def _governs(agency_id: str) -> bool:
    return agency_id in GOVERNING or agency_id.startswith(("department.", "office."))


def _of_place(name: str, on: When, days: tuple[date, date]) -> Note | None:
    """Return why what an agency governs did not exist: its place, or units of that kind at all."""
    match = _unit_in_name().search(name)
    if match is None:
        return None
    place = name[match.start() :]
    proper = name[match.end() :][1:2]
    known = find_places(place) if proper.isupper() or proper.isdigit() else ()
    if known and not find_places(place, on):
        gone = all(_was_gone(found, days[0]) for found in known)
        return (
            end_of(known[0]) if gone and len(known) == 1 else _of_unit(units()[match["unit"].lower()], days)
        )
    named = (units()[unit.lower()] for unit in _any_unit().findall(name))
    return next((note for unit in named if (note := _of_unit(unit, days))), None)


def _was_gone(place: Place, day: date) -> bool:
    """Tell whether ``place`` surely had no offices any more; districts took weeks to close theirs."""
    if place.valid_until is None:
        return False
    last = place.valid_until if place.level == "province" else min(place.valid_until + CLOSING, LAST_DAY)
    return last < day


def _of_unit(unit: Unit, days: tuple[date, date]) -> Note | None:
    """Return why there was no unit of this kind in the whole country."""
    if unit.until and days[0] > unit.until:
        return Note("unit.gone", unit.name, vietnamese_day(unit.until + date.resolution))
    if unit.since and days[1] + AHEAD < unit.since:
        return Note("unit.not_yet", unit.name, vietnamese_day(unit.since))
    return None


@cache
def _unit_in_name() -> re.Pattern[str]:
    """Return the pattern of the first unit of administration in the name of an agency."""
    words = "|".join(units())
    return re.compile(rf"(?<!\w)(?P<unit>(?i:{words}))(?!\w)")


@cache
def _any_unit() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(units())})(?!\w)", re.IGNORECASE)
