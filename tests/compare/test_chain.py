"""Which document carries out which."""

from pathlib import Path

import pytest

from extract.compare.chain import chain
from extract.compare.choose import find_relevant
from extract.compare.citing import names, number_key, reports_on
from extract.compare.levels import upside_down
from extract.pipeline import extract_record
from schemas import DocumentRecord
from tests.compare.made import read

CORPUS = Path(__file__).parents[2] / "corpus"
DOCUMENTS = (
    "thutuong-qd-ntm-2021.md",
    "dinhgiang-kh-ntm-2022.txt",
    "maikhe-kh-ntm-2022.md",
    "hakhe-kh-ntm-2023.txt",
    "lacgiang-kh-cds-2025.md",
    "quelinh-kh-cds-2026.txt",
    "mocha-ct-moitruong-2016.txt",
)


@pytest.fixture(scope="module")
def records() -> dict[str, DocumentRecord]:
    return {name.partition("-")[0]: extract_record(CORPUS / name) for name in DOCUMENTS}


def test_the_chains_of_the_corpus(records: dict[str, DocumentRecord]) -> None:
    names_by_id = {record.doc_id: name for name, record in records.items()}
    linked = chain(reversed(records.values()))
    assert {(names_by_id[link.upper], names_by_id[link.lower], link.ground) for link in linked.links} == {
        ("thutuong", "dinhgiang", "citation"),
        ("dinhgiang", "maikhe", "citation"),
        ("maikhe", "hakhe", "citation"),
        ("lacgiang", "quelinh", "citation"),
    }


def test_a_document_that_is_named_and_not_there_is_told_of(records: dict[str, DocumentRecord]) -> None:
    absent = chain([records["maikhe"], records["hakhe"]]).absent
    assert ("38/KH-UBND", "2022-02-24") in {(gap.number, gap.date) for gap in absent}
    assert "57/KH-UBND" not in {gap.number for gap in absent}
    assert all(gap.quote for gap in absent)


def test_a_place_brings_what_stands_above_and_below_it(records: dict[str, DocumentRecord]) -> None:
    wanted = {records[name].doc_id for name in ("thutuong", "dinhgiang", "maikhe", "hakhe")}
    assert find_relevant(records.values(), "Mai Khê", None) == wanted
    assert find_relevant(records.values(), "huyen mai khe", 2023) == wanted
    assert find_relevant(records.values(), "Mai Khê", 2035) == frozenset()


def test_the_lower_document_given_first_is_noticed(records: dict[str, DocumentRecord]) -> None:
    assert upside_down(records["maikhe"], records["dinhgiang"])
    assert not upside_down(records["dinhgiang"], records["maikhe"])


def test_the_plan_of_a_year_stands_below_that_of_several() -> None:
    year, several = read("- Thêm 12 ha rừng.").record, read("- Thêm 40 ha rừng.", long=True).record
    assert upside_down(year, several)
    assert not upside_down(several, year)
    (link,) = chain([year, several]).links
    assert (link.upper, link.lower, link.ground) == (several.doc_id, year.doc_id, "subject")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("07/KH-UBND", "7 /KH-UBND", True),
        ("07/KH-UBND", "07/QĐ-UBND", False),
        ("/KH-UBND", "/KH-UBND", False),
    ],
)
def test_numbers(one: str, other: str, same: bool) -> None:
    assert (number_key(one) == number_key(other) != "") is same


def moved(record: DocumentRecord, **meta: str) -> DocumentRecord:
    """Return the record as if another office had issued it."""
    changed = record.meta.model_copy(update=meta)
    return record.model_copy(update={"doc_id": "moved", "meta": changed})


@pytest.mark.parametrize("meta", [{"place": "tỉnh Sơn Lành"}, {"date": "2022-03-01"}, {"date": "2019"}])
def test_the_same_number_of_another_place_or_day_is_another_document(
    records: dict[str, DocumentRecord], meta: dict[str, str]
) -> None:
    assert names(records["maikhe"], records["dinhgiang"])
    assert not names(records["maikhe"], moved(records["dinhgiang"], **meta))


def test_a_date_that_is_less_precise_agrees(records: dict[str, DocumentRecord]) -> None:
    assert names(records["maikhe"], moved(records["dinhgiang"], date="2022-02"))


def test_a_plan_reports_on_nothing(records: dict[str, DocumentRecord]) -> None:
    assert names(records["maikhe"], records["dinhgiang"])
    assert not reports_on(records["maikhe"], records["dinhgiang"])
