"""What a search finds, in which order, on each database."""

from collections.abc import Iterator
from typing import Any

import pytest

from extract.registry.registry import Registry, open_registry
from extract.registry.search.explain import explain_hit, find_marks
from extract.registry.search.facets import FACETS
from extract.registry.search.filters import Filters
from extract.registry.search.masks import DOCUMENT, PARTLY
from extract.registry.search.places import place_note, wider_places
from extract.registry.search.request import read_filters
from extract.registry.search.search import find_statements, search_statements
from tests.registry.papers import moved, rewritten, with_meta
from tests.registry.postgres import Postgres
from tests.registry.searched import PAPERS, fill


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    """A registry of PAPERS, for all tests that only read."""
    if request.param == "sqlite":
        db = str(tmp_path_factory.mktemp("filled") / "registry.db")
    else:
        server: Postgres = request.getfixturevalue("postgres")
        db = server.new_database()
    with open_registry(db) as registry:
        yield fill(registry)


def indicators(registry: Registry, filters: Filters) -> list[str]:
    """Return the indicators that are found, in their order."""
    return [hit.statement["indicator"] for hit in search_statements(registry, filters).hits]


POOR = ["tỷ lệ hộ nghèo", "hộ nghèo", "hộ cận nghèo vay vốn", "lớp dạy nghề"]
OF_2021 = ["tỷ lệ tham gia bảo hiểm y tế", "đường liên xã", "hộ được khen thưởng"]
OF_2025 = ["tỷ lệ hồ sơ trực tuyến", "hộ nghèo"]
OF_2026 = [
    "ấp kiểu mẫu",
    "trạm của công ty thủy lợi",
    "tỉ lệ che phủ rừng",
    "thu ngân sách",
    "thủ tục chi ngân sách",
]
FOUND = [
    # nearest first: the indicator itself, all words in it, then its heading; what the title alone has is last
    ("hộ nghèo", [*POOR, "kinh phí cấp thẻ BHYT"]),
    ('"hộ nghèo"', ["tỷ lệ hộ nghèo", "hộ nghèo", "lớp dạy nghề"]),
    ("đường", ["đường liên xã"]),
    ("Dương", ["hộ được khen thưởng"]),
    ("duong", ["đường liên xã", "hộ được khen thưởng"]),
    ("DUONG", ["đường liên xã", "hộ được khen thưởng"]),
    ("hòa", ["trạm của công ty thủy lợi"]),
    ("hoà", ["trạm của công ty thủy lợi"]),
    ("công ty", ["trạm của công ty thủy lợi"]),
    ("công tỷ", []),
    ("tỷ lệ che phủ", ["tỉ lệ che phủ rừng"]),
    ("ti le che phu", ["tỉ lệ che phủ rừng"]),
    ("bảo hiểm y tế", ["kinh phí cấp thẻ BHYT", "tỷ lệ tham gia bảo hiểm y tế"]),
    ("BHYT", ["kinh phí cấp thẻ BHYT", "tỷ lệ tham gia bảo hiểm y tế"]),
    ("bhyt", ["kinh phí cấp thẻ BHYT", "tỷ lệ tham gia bảo hiểm y tế"]),
    ('"BHYT"', ["kinh phí cấp thẻ BHYT"]),
    ("nông thôn mới xã", ["ấp kiểu mẫu"]),
    ("thu ngân sách", ["thu ngân sách"]),  # not "thủ ... ngân sách": the other words bear their marks
    ("thu ngan sach", ["thu ngân sách", "thủ tục chi ngân sách"]),
    ("hộ -nghèo", ["hộ được khen thưởng"]),
    ("đường OR rừng", ["đường liên xã", "tỉ lệ che phủ rừng"]),
    ("(đường | rừng) NOT phủ", ["đường liên xã"]),
    ("ngân sách (thu OR chi) -thủ", ["thu ngân sách"]),
    ("khen*", ["hộ được khen thưởng"]),
    ('"che phủ r"*', ["tỉ lệ che phủ rừng"]),
    ("148,4", ["kinh phí cấp thẻ BHYT"]),
    ("hồ sơ đề án 06", ["tỷ lệ hồ sơ trực tuyến"]),  # some words only in the title
    ("hồ sơ xã Đồng Làng", ["tỷ lệ hồ sơ trực tuyến"]),
    ("SELECT * FROM statements; --", []),
    ("NEAR(hộ nghèo)", []),
    ("indicator:hộ", []),
]  # fmt: skip


@pytest.mark.parametrize(("query", "found"), FOUND)
def test_what_is_found(filled: Registry, query: str, found: list[str]) -> None:
    assert indicators(filled, Filters(query)) == found


def test_words_without_marks_are_folded_where_they_find_nothing_as_typed(filled: Registry) -> None:
    found = search_statements(filled, Filters("hộ ngheo vay"))
    assert [hit.statement["indicator"] for hit in found.hits] == ["hộ cận nghèo vay vốn"]
    assert found.folded


FILTERED = [
    ({"kind": ["budget"]}, ["kinh phí cấp thẻ BHYT"]),
    ({"kind": ["kinh phí"]}, ["kinh phí cấp thẻ BHYT"]),
    ({"level": ["xã"]}, OF_2025),
    ({"year": "2025"}, OF_2025),
    ({"year": "2021-2025", "unit": "%"}, [OF_2021[0], *OF_2025]),
    ({"unit": "ho"}, ["hộ được khen thưởng", "hộ cận nghèo vay vốn"]),
    ({"unit": "tỷ đồng", "min": "148,4", "max": "500"}, ["kinh phí cấp thẻ BHYT"]),
    ({"unit": "%", "min": "42", "max": "80"}, ["tỉ lệ che phủ rừng", "tỷ lệ hồ sơ trực tuyến"]),
    ({"unit": "ấp", "min": "75"}, ["ấp kiểu mẫu"]),  # a range reaches up to its end
    ({"agency": ["so y te"]}, ["tỷ lệ hộ nghèo", "tỷ lệ hồ sơ trực tuyến"]),
    ({"agency": ["sở y tê"]}, []),
    ({"type": ["Báo cáo"], "query": "hộ"}, ["hộ được khen thưởng"]),
    ({"sector": ["digital"]}, OF_2025),
    ({"sector": ["Chuyển đổi số"]}, OF_2025),
    ({"since": "2026"}, OF_2026),
    ({"since": "15/06/2021", "until": "2021"}, OF_2021),
    ({"until": "2021-05", "query": "hộ", "where": "indicator"}, ["hộ cận nghèo vay vốn", "tỷ lệ hộ nghèo"]),
    ({"query": "hộ nghèo", "where": "sentence"}, POOR),
    ({"issuer": ["tỉnh Trà Vinh"], "query": "hộ"}, ["hộ được khen thưởng"]),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "found"), FILTERED)
def test_what_filters_leave(filled: Registry, typed: dict[str, Any], found: list[str]) -> None:
    assert sorted(indicators(filled, read_filters(**typed))) == sorted(found)


SORTED = [
    ("value", ["hộ nghèo", "tỷ lệ hộ nghèo", "tỉ lệ che phủ rừng"]),
    ("-value", ["tỷ lệ tham gia bảo hiểm y tế", "tỷ lệ hồ sơ trực tuyến", "tỉ lệ che phủ rừng"]),
    ("year", ["tỷ lệ hộ nghèo", "tỷ lệ tham gia bảo hiểm y tế", "tỷ lệ hồ sơ trực tuyến"]),
    ("-year", ["tỉ lệ che phủ rừng", "tỷ lệ hồ sơ trực tuyến", "hộ nghèo"]),
    ("date", ["tỷ lệ hộ nghèo", "tỷ lệ tham gia bảo hiểm y tế", "tỉ lệ che phủ rừng"]),
    ("-date", ["tỉ lệ che phủ rừng", "tỷ lệ tham gia bảo hiểm y tế", "tỷ lệ hộ nghèo"]),
    ("place", ["tỷ lệ hồ sơ trực tuyến", "hộ nghèo", "tỷ lệ hộ nghèo"]),
]


@pytest.mark.parametrize(("sort", "first"), SORTED)
def test_in_which_order(filled: Registry, sort: str, first: list[str]) -> None:
    assert indicators(filled, read_filters(unit="%", sort=sort))[:3] == first


def test_the_facets_count_what_was_found(filled: Registry) -> None:
    found = search_statements(filled, read_filters(unit="%"))
    facets = {facet.field: {each.value: each.count for each in facet.values} for facet in found.facets}
    assert tuple(facets) == FACETS
    assert facets["kind"] == {"target": 4, "actual": 1}
    assert facets["level"] == {"commune": 2, "province": 2, "district": 1}
    assert facets["year"] == {"2025": 2, "2020": 1, "2021": 1, "2026": 1}
    assert facets["agency"] == {"Sở Y tế": 2}
    assert facets["type"] == {"Kế hoạch": 3, "Báo cáo": 1, "Nghị quyết": 1}
    assert facets["place"]["xã Đồng Làng"] == 2
    assert facets["sector"]["digital"] == 2


def test_a_facet_says_how_many_values_it_leaves_out(filled: Registry) -> None:
    (place,) = (
        facet
        for facet in search_statements(filled, Filters(), facet_values=1).facets
        if facet.field == "place"
    )
    assert (len(place.values), place.distinct) == (1, 4)


def test_pages_follow_each_other(filled: Registry) -> None:
    whole = [hit.statement["id"] for hit in find_statements(filled, Filters())]
    pages = [search_statements(filled, Filters(), limit=3, offset=at).hits for at in range(0, 18, 3)]
    assert [hit.statement["id"] for page in pages for hit in page] == whole
    assert len(whole) == search_statements(filled, Filters()).total == 14


def test_a_page_past_the_end_is_empty(filled: Registry) -> None:
    found = search_statements(filled, Filters("nghèo"), offset=100)
    assert (found.hits, found.total) == ((), 5)


REASONS = [
    ("BHYT", "tỷ lệ tham gia bảo hiểm y tế", ("BHYT", "bảo hiểm y tế", "synonym", "indicator")),
    ("bao hiem y te", "kinh phí cấp thẻ BHYT", ("bao hiem y te", "BHYT", "synonym", "indicator")),
    ("duong", "đường liên xã", ("duong", "đường", "folded", "indicator")),
    ("đường", "đường liên xã", ("đường", "đường", "exact", "indicator")),
    ("khen*", "hộ được khen thưởng", ("khen", "khen", "exact", "indicator")),
    ("thư*", "hộ được khen thưởng", ("thư", "thưởng", "prefix", "indicator")),
    ('"đề án 06" hồ', "tỷ lệ hồ sơ trực tuyến", ("đề án 06", "Đề án 06", "exact", "title")),
    ('"đào tạo" nghề', "lớp dạy nghề", ("đào tạo", "Đào tạo", "exact", "heading")),
]


@pytest.mark.parametrize(("query", "indicator", "reason"), REASONS)
def test_why_it_was_found(filled: Registry, query: str, indicator: str, reason: tuple[str, ...]) -> None:
    found = search_statements(filled, Filters(query))
    (hit,) = (hit for hit in found.hits if hit.statement["indicator"] == indicator)
    assert reason in {
        (each.typed, each.found, each.how.value, each.field) for each in explain_hit(hit, found.query)
    }


@pytest.mark.parametrize(
    "query", [query for query, found in FOUND if found and query != "(đường | rừng) NOT phủ"]
)
def test_each_hit_has_a_reason_and_marks_at_their_place(filled: Registry, query: str) -> None:
    found = search_statements(filled, Filters(query))
    for hit in found.hits:
        assert explain_hit(hit, found.query)
        assert (
            hit.passage[hit.statement["quote_start"] : hit.statement["quote_end"]] == hit.statement["quote"]
        )
        for mark in find_marks(hit.passage, found.query):
            assert mark.start < mark.end <= len(hit.passage)


def test_old_and_new_names_of_places_find_each_other(filled: Registry) -> None:
    found = search_statements(filled, Filters("hộ nghèo", place=("Vĩnh Long",), where="indicator"))
    assert [hit.document["place"] for hit in found.hits] == ["huyện Trà Cú"] * 2
    note = place_note(found.hits[0], ("Vĩnh Long",))
    assert note is not None
    assert note() == "tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long"


def test_a_place_that_is_named_as_asked_needs_no_note(filled: Registry) -> None:
    found = search_statements(filled, Filters("rừng", place=("Vinh Long",)))
    assert [place_note(hit, ("Vinh Long",)) for hit in found.hits] == [None]


def test_a_search_in_a_former_province_tells_of_the_one_that_took_it_in(filled: Registry) -> None:
    places = {hit.document["place"] for hit in find_statements(filled, Filters(place=("Trà Vinh",)))}
    assert places == {"huyện Trà Cú", "tỉnh Trà Vinh"}
    assert [wider.name for wider in wider_places(("Trà Vinh",))] == ["Vĩnh Long"]


def test_values_that_the_registry_has_not_are_named(filled: Registry) -> None:
    found = search_statements(filled, Filters("hộ nghèo", type=("Kế hoach",), unit="hô"))
    assert {(each.field, each.typed, each.nearest) for each in found.unknown} == {
        ("type", "Kế hoach", ("Kế hoạch",)),
        ("unit", "hô", ("hộ",)),
    }
    assert (found.total, found.unfiltered) == (0, 5)


def test_who_finds_nothing_gets_suggestions(filled: Registry) -> None:
    found = search_statements(filled, Filters("ty le ho ngeo"))
    assert found.total == 0
    assert any("hộ nghèo" in suggestion for suggestion in found.suggestions)


def test_an_empty_registry_finds_nothing(registry: Registry) -> None:
    found = search_statements(registry, Filters("hộ", place=("Vĩnh Long",), unit="%", sort="value"))
    assert (found.total, found.hits) == (0, ())
    assert search_statements(registry, Filters(sort="place")).total == 0


def test_what_stands_in_the_statement_comes_before_what_only_its_document_says(filled: Registry) -> None:
    found = search_statements(filled, Filters("nghèo Trà Cú"))
    assert [hit.near for hit in found.hits] == [PARTLY] * 3 + [DOCUMENT]
    assert found.hits[-1].statement["indicator"] == "kinh phí cấp thẻ BHYT"


def test_two_spellings_of_one_place_are_one_value(registry: Registry) -> None:
    places = ("tỉnh Đắk Nông", "tỉnh Đăk Nông", "tỉnh Đắk Nông")
    papers = (
        with_meta(rewritten(PAPERS[1], "\n" * (at + 1)), place=place) for at, place in enumerate(places)
    )
    fill(registry, (moved(paper, f"{at}.txt") for at, paper in enumerate(papers)))
    (facet,) = (facet for facet in search_statements(registry, Filters()).facets if facet.field == "place")
    assert [(each.value, each.count) for each in facet.values] == [("tỉnh Đắk Nông", 9)]
