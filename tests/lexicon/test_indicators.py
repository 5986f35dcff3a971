"""What holds for every entry of the catalogue of indicators."""

from collections import Counter

import pytest

from extract.assemble.concepts.concept import find_concept
from extract.assemble.concepts.units import dimensions_of
from extract.lexicon.indicator_names import alias_forms, alias_pieces, indicator_words
from extract.lexicon.indicator_roles import NUMBER, lead_length, role_length
from extract.lexicon.indicators import (
    SECTORS,
    IndicatorEntry,
    IndicatorRow,
    indicators,
    narrower_indicators,
)
from extract.lexicon.load import load_entries

UNITS: dict[str, str | None] = {
    "ratio": "%",
    "money": "đồng",
    "count": "người",
    "measure": "ha",
    "index": "điểm",
    "rank": "bậc",
    "time": "ngày",
}
"""A unit of each dimension, for entries that name none."""
FIELDS = (
    *("poverty", "labour", "education", "health", "insurance", "culture", "agriculture", "rural", "industry"),
    *(
        "budget",
        "land",
        "environment",
        "digital",
        "administration",
        "order",
        "population",
        "tourism",
        "drugs",
    ),
)
ENTRIES = tuple(indicators().values())
ROLES = ("noise", "kept", "lead", "growth", "share", "amount", "rank", "link", "adjunct", "tail", "group")


def units_of(entry: IndicatorEntry) -> tuple[str | None, ...]:
    """Return units that figures of ``entry`` may carry."""
    return entry.units or (UNITS[entry.dimension],)


def test_the_catalogue_is_large_and_covers_the_fields_of_local_plans() -> None:
    assert len(ENTRIES) >= 150
    assert set(FIELDS) <= set(SECTORS) == {entry.sector for entry in ENTRIES}


def test_ids_are_unique_and_plain() -> None:
    ids = [row.id for sector in SECTORS for row in load_entries(f"indicators/{sector}", IndicatorRow)]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    assert [name for name in ids if not (name.isascii() and name.isidentifier() and name.islower())] == []


@pytest.mark.parametrize("field", ["name", "name_en"])
def test_names_are_there_and_unique(field: str) -> None:
    counts = Counter(getattr(entry, field) for entry in ENTRIES)
    assert counts[""] == 0
    assert [name for name, count in counts.items() if count > 1] == []


def test_broader_indicators_exist_and_end_somewhere() -> None:
    for entry in ENTRIES:
        seen = {entry.id}
        above = entry.broader
        while above is not None:
            assert above not in seen, f"{entry.id} is broader than itself"
            seen.add(above)
            above = indicators()[above].broader


def test_broader_indicators_are_measured_alike() -> None:
    pairs = [(entry, indicators()[entry.broader]) for entry in ENTRIES if entry.broader]
    assert [entry.id for entry, above in pairs if entry.dimension != above.dimension] == []
    assert [entry.id for entry, above in pairs if {entry.better, above.better} == {"more", "less"}] == []


def test_narrower_indicators_know_their_broader_one() -> None:
    for entry in ENTRIES:
        assert {indicators()[narrower].broader for narrower in narrower_indicators(entry.id)} <= {entry.id}


def test_growth_is_a_rate_of_an_amount() -> None:
    growing = [entry for entry in ENTRIES if entry.growth]
    assert {indicators()[entry.growth or ""].dimension for entry in growing} == {"ratio"}
    assert {entry.dimension for entry in growing} <= {"money", "count", "measure"}


def test_only_amounts_add_up() -> None:
    adding = {entry.dimension for entry in ENTRIES if entry.adds_up}
    assert adding == {"money", "count", "measure"}


def test_units_have_the_dimension_of_their_indicator() -> None:
    wrong = [
        (entry.id, unit)
        for entry in ENTRIES
        for unit in entry.units
        if entry.dimension not in dimensions_of(unit)
    ]
    assert wrong == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_each_name_finds_its_indicator(entry: IndicatorEntry) -> None:
    found = {
        (form, unit): find_concept(form, unit)
        for alias in (entry.name, *entry.aliases)
        for form in alias_forms(alias)
        for unit in units_of(entry)
    }
    assert {row: concept for row, concept in found.items() if concept != entry.id} == {}


def test_aliases_are_written_in_small_letters_without_loose_brackets() -> None:
    aliases = [(entry.id, alias) for entry in ENTRIES for alias in entry.aliases]
    assert [row for row in aliases if row[1] != row[1].lower()] == []
    assert [
        row for row in aliases if any(row[1].count(one) != row[1].count(other) for one, other in ("[]", "()"))
    ] == []
    assert [row for row in aliases if all(piece.optional for piece in alias_pieces(row[1]))] == []


@pytest.mark.parametrize("role", ROLES)
def test_words_of_a_role_are_read_whole(role: str) -> None:
    words = [word for word in indicator_words(role) if not word.startswith("\\")]
    assert words
    for phrase in words:
        read = tuple(part.replace(NUMBER, "7") for part in phrase.replace("/", " ").replace("- ", "").split())
        assert role == "link" or role_length(role, read, 0) == len(read), phrase


def test_a_name_is_left_behind_its_lead() -> None:
    assert lead_length(("tỷ", "lệ")) == 0
    assert lead_length(("phấn", "đấu", "giảm", "tỷ", "lệ", "hộ", "nghèo")) == 5
