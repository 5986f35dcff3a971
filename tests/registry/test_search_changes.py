"""What a search finds once the registry has changed."""

from extract.registry.filling import Filling
from extract.registry.registry import Registry
from extract.registry.rows.paper import rows_of
from extract.registry.search.filters import Filters
from extract.registry.search.search import search_statements
from tests.registry.papers import rewritten, with_record, without_statement
from tests.registry.searched import PAPERS, fill


def indicators(registry: Registry, query: str) -> list[str]:
    """Return the indicators that are found, in their order."""
    return [hit.statement["indicator"] for hit in search_statements(registry, Filters(query)).hits]


def test_a_new_version_takes_the_place_of_the_former_one(registry: Registry) -> None:
    fill(registry)
    paper = PAPERS[0]
    assert indicators(registry, "dạy nghề") == ["lớp dạy nghề"]
    registry.save(without_statement(paper, 3))
    assert indicators(registry, "dạy nghề") == []
    assert indicators(registry, "vay vốn") == ["hộ cận nghèo vay vốn"]
    registry.save(with_record(rewritten(paper, "\nLần thứ ba."), statements=()))
    assert indicators(registry, "vay vốn") == []


def test_what_is_indexed_later_is_found_then(registry: Registry) -> None:
    rows = rows_of(PAPERS[0])
    with Filling(registry) as filling:
        filling.save_rows(rows)
        assert indicators(registry, "nghèo") == []
    assert indicators(registry, "vay vốn") == ["hộ cận nghèo vay vốn"]
