"""Many papers one after the other, which searches find a batch later, on SQLite and on PostgreSQL."""

import pytest
from sqlalchemy import select, text

from extract.registry.filling import Filling
from extract.registry.registry import Registry, open_registry
from extract.registry.rows.paper import rows_of
from extract.registry.search.tables import search_facts
from extract.registry.tables import statements, unindexed
from schemas import Paper
from tests.bench.invented import invent_paper
from tests.registry.dump import dump, rows_of_query

FIRST, SECOND, OTHER = invent_paper(3), invent_paper(3, revision=1), invent_paper(4)


def _all_found(registry: Registry) -> bool:
    """Whether searches find all statements, each once, and no others."""
    found = rows_of_query(registry, select(search_facts.c.id).order_by(search_facts.c.id))
    assert rows_of_query(registry, select(unindexed)) == []
    return found == rows_of_query(registry, select(statements.c.id).order_by(statements.c.id))


def test_a_filled_registry_is_as_one_that_was_filled_paper_by_paper(registry: Registry) -> None:
    with registry.filling() as filling:
        for paper in (FIRST, OTHER, SECOND, OTHER):
            filling.save_rows(rows_of(paper))
    assert _all_found(registry)
    before = dump(registry)
    assert [registry.save(paper) for paper in (SECOND, OTHER)] == ["unchanged"] * 2
    assert dump(registry) == before


def test_one_chunk_may_have_a_file_in_several_versions_and_what_is_there(registry: Registry) -> None:
    third = invent_paper(3, revision=2)
    chunk = [rows_of(paper) for paper in (FIRST, OTHER, SECOND, third, third, FIRST, OTHER)]
    registry.save(OTHER)
    with registry.filling() as filling:
        together = filling.save_together(chunk)
    assert together == ("new", "unchanged", "changed", "changed", "unchanged", "changed", "unchanged")
    assert _all_found(registry)
    (history,) = registry.histories(FIRST.record.source.path)
    assert [version.doc_id for version in history.versions] == [
        paper.record.doc_id for paper in (FIRST, SECOND, third, FIRST)
    ]


def test_one_chunk_may_bring_a_document_anew_from_two_paths(registry: Registry) -> None:
    """Two copies of one paper that were edited in two ways are versions of it, one after the other."""
    copy = _moved(FIRST)
    registry.save(FIRST)
    registry.save(copy)
    with registry.filling() as filling:
        saved = filling.save_together([rows_of(SECOND), rows_of(_moved(invent_paper(3, revision=2)))])
    assert saved == ("changed", "changed")
    assert _all_found(registry)
    (history,) = registry.histories(FIRST.record.source.path)
    assert [version.number for version in history.versions] == [1, 2, 3]


def _moved(paper: Paper) -> Paper:
    """Return ``paper`` as it lies in another folder."""
    source = paper.record.source.model_copy(update={"path": "/khac/ban-sao.docx"})
    return paper.model_copy(update={"record": paper.record.model_copy(update={"source": source})})


def test_what_was_left_over_is_found_when_the_registry_is_opened_again(db: str) -> None:
    """A filling that never ends is what a killed program leaves."""
    with open_registry(db) as registry:
        Filling(registry).save_rows(rows_of(FIRST))
        assert rows_of_query(registry, select(search_facts.c.id)) == []
    with open_registry(db, create=False) as registry:
        assert _all_found(registry)


def test_what_another_program_indexed_or_replaced_meanwhile_is_let_be(registry: Registry) -> None:
    filling = Filling(registry)
    filling.save_rows(rows_of(FIRST))
    filling.save_rows(rows_of(OTHER))
    registry.save(SECOND)
    with open_registry(registry.engine.url.render_as_string(hide_password=False).removeprefix("sqlite:///")):
        pass
    filling.index()
    assert _all_found(registry)


def test_settling_leaves_no_words_aside_for_each_search_to_read(registry: Registry) -> None:
    if registry.engine.dialect.name != "postgresql":
        pytest.skip("SQLite puts nothing aside")
    with registry.filling() as filling:
        filling.save_together([rows_of(FIRST), rows_of(OTHER)])
    registry.settle()
    with registry.write() as connection:
        pages = connection.execute(text("SELECT gin_clean_pending_list('ix_search_words_words'::regclass)"))
        assert pages.scalar_one() == 0
    assert _all_found(registry)
