"""Searches by who is in charge: agencies of a place, and those that took over the work of others."""

import pytest

from extract.registry.registry import Registry
from extract.registry.search.agencies import agency_note
from extract.registry.search.request import read_filters
from extract.registry.search.search import search_statements
from tests.registry.searched import Line, fill, make_paper


def test_an_agency_is_found_by_who_took_over_its_work(registry: Registry) -> None:
    line = Line(
        "Tạo việc làm cho 90 lao động", "lao động", "90", "lao động", "2020", lead="Sở Giao thông vận tải"
    )
    fill(registry, (make_paper("4/KH-UBND", "2020", "tỉnh Trà Vinh", "province", "Việc làm", line),))
    found = search_statements(registry, read_filters(agency=["Sở Xây dựng"]))
    (hit,) = found.hits
    note = agency_note(hit, ("Sở Xây dựng",))
    assert note is not None
    assert "Sở Giao thông vận tải" in note()
    assert agency_note(hit, ("Sở Giao thông vận tải",)) is None


LEADERS = (
    ("UBND tỉnh Trà Vinh", "tỉnh Bến Tre"),
    ("Ủy ban nhân dân tỉnh", "huyện Trà Cú, tỉnh Trà Vinh"),
    ("UBND các xã", "tỉnh Trà Vinh"),
    ("UBND tỉnh", "tỉnh Bến Tre"),
    ("Sở Kế hoạch và Đầu tư", "tỉnh Trà Vinh"),
)
"""Agencies in charge, and the place of the document that says so."""
LED: tuple[tuple[str, set[int]], ...] = (
    ("Ủy ban nhân dân tỉnh Trà Vinh", {0, 1}),
    ("UBND tỉnh Vĩnh Long", {0, 1, 3}),  # took in both
    ("UBND tỉnh Quảng Nam", set()),
    ("UBND", {0, 1, 2, 3}),
    ("UBND các xã", {2}),
    ("SKHĐT", {4}),
    ("Sở Kế hoạch và Đầu tư tỉnh Trà Vinh", {4}),
    ("Sở Kế hoạch và Đầu tư tỉnh Bến Tre", set()),
)


@pytest.mark.parametrize(("typed", "wanted"), LED)
def test_an_agency_of_a_place_is_not_that_of_another(
    registry: Registry, typed: str, wanted: set[int]
) -> None:
    for number, (lead, place) in enumerate(LEADERS):
        line = Line(f"Trồng {number + 2} cây", str(number), str(number + 2), "cây", "2020", lead=lead)
        fill(registry, (make_paper(f"{number}/KH-UBND", "2020", place, "province", "Cây", line),))
    found = search_statements(registry, read_filters(agency=[typed]))
    assert {int(hit.statement["indicator"]) for hit in found.hits} == wanted
    assert bool(found.unknown) is not bool(wanted)
