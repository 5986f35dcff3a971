"""Versions of documents, on SQLite and on PostgreSQL."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from extract.registry.ledger import changes
from extract.registry.registry import Registry
from extract.registry.rows.keys import statement_keys
from extract.registry.rows.paper import rows_of
from extract.registry.save import Saved
from extract.registry.tables import documents, statements, versions
from schemas import Paper
from tests.bench.invented import invent_paper
from tests.registry.dump import dump, rows_of_query
from tests.registry.papers import moved, rewritten, with_meta, without_statement

FIRST = invent_paper(3)
SECOND = invent_paper(3, revision=1)  # three of its figures are others
LATER = "0.2.0+later"


def _texts(registry: Registry) -> list[tuple[int, int, str]]:
    """Return document, number and text of each version."""
    query = select(versions.c.document_id, versions.c.number, versions.c.doc_id)
    return rows_of_query(registry, query.order_by(versions.c.id))


def test_a_changed_file_is_a_new_version_and_the_old_one_stays(registry: Registry) -> None:
    assert [registry.save(FIRST), registry.save(SECOND)] == [Saved.NEW, Saved.CHANGED]
    assert _texts(registry) == [(1, 1, FIRST.record.doc_id), (1, 2, SECOND.record.doc_id)]
    assert tuple(registry.papers()) == (SECOND,)
    seen = rows_of_query(
        registry, select(versions.c.first_seen, versions.c.last_seen).order_by(versions.c.id)
    )
    assert seen[0][1] == seen[1][0]
    assert seen[1][1] is None


def test_the_history_names_the_figures_that_changed(registry: Registry) -> None:
    registry.save(FIRST)
    registry.save(SECOND)
    found = rows_of_query(
        registry, select(*changes.c["change", "field", "before", "after"].values()).order_by(changes.c.id)
    )
    pairs = zip(FIRST.record.statements, SECOND.record.statements, strict=True)
    expected = [(a.quantity, b.quantity) for a, b in pairs if a != b]
    assert len(expected) == 3
    assert found == [("changed", "value", f"{a.value} {a.unit}", f"{b.value} {b.unit}") for a, b in expected]


def test_what_a_version_no_longer_states_went_and_comes_back(registry: Registry) -> None:
    for paper in (FIRST, without_statement(FIRST, 4), FIRST):
        registry.save(paper)
    gone = FIRST.record.statements[4].indicator.text
    found = rows_of_query(
        registry, select(*changes.c["version", "change", "indicator"].values()).order_by(changes.c.id)
    )
    assert found == [(2, "went", gone), (3, "came", gone)]


def test_other_words_about_the_same_targets_are_no_change(registry: Registry) -> None:
    registry.save(FIRST)
    assert registry.save(rewritten(FIRST)) is Saved.CHANGED
    assert rows_of_query(registry, select(changes)) == []


def test_a_statement_keeps_its_id_and_its_first_time(registry: Registry) -> None:
    """Numbers of statements that are gone are not given again."""
    columns = statements.c["id", "key", "first_seen"]
    registry.save(FIRST)
    before = {row[1]: row for row in rows_of_query(registry, select(*columns.values()))}
    registry.save(SECOND)
    after = {row[1]: row for row in rows_of_query(registry, select(*columns.values()))}
    kept = before.keys() & after.keys()
    assert len(kept) == len(FIRST.record.statements) - 3
    assert {key: before[key] for key in kept} == {key: after[key] for key in kept}
    fresh = {after[key][0] for key in after.keys() - kept}
    assert not fresh & {row[0] for row in before.values()}


def test_a_newer_program_that_reads_the_same_changes_nothing_but_its_name(registry: Registry) -> None:
    registry.save(FIRST)
    assert registry.save_rows(replace(rows_of(FIRST), program=LATER)) is Saved.UNCHANGED
    assert len(_texts(registry)) == 1


def test_a_newer_program_that_reads_otherwise_makes_a_version(registry: Registry) -> None:
    better = FIRST.model_copy(update={"record": without_statement(FIRST, 0).record})
    better = better.model_copy(
        update={
            "record": better.record.model_copy(
                update={"doc_id": FIRST.record.doc_id, "source": FIRST.record.source}
            )
        }
    )
    registry.save(FIRST)
    assert registry.save_rows(replace(rows_of(better), program=LATER)) is Saved.CHANGED
    assert registry.save(better) is Saved.UNCHANGED


def test_another_document_under_an_old_name_is_one_of_its_own(registry: Registry) -> None:
    other = with_meta(rewritten(FIRST), number="901/KH-UBND")
    assert [registry.save(FIRST), registry.save(other)] == [Saved.NEW, Saved.NEW]
    assert tuple(registry.papers()) == (FIRST, other)


def test_a_draft_becomes_the_signed_document(registry: Registry) -> None:
    draft = with_meta(FIRST, number="/KH-UBND", date="2024-03")
    assert [registry.save(draft), registry.save(rewritten(FIRST))] == [Saved.NEW, Saved.CHANGED]


def test_a_copy_of_an_old_version_does_not_bring_it_back(registry: Registry) -> None:
    for paper in (FIRST, SECOND):
        registry.save(paper)
    copy = moved(FIRST, "archive/old.docx")
    assert [registry.save(copy), registry.save(copy)] == [Saved.COPY, Saved.UNCHANGED]
    assert registry.save_rows(replace(rows_of(copy), program=LATER)) is Saved.UNCHANGED
    assert tuple(registry.papers()) == (SECOND,)


STEPS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 1)), max_size=8)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_saving_the_last_again_changes_nothing_whatever_came_before(
    registry: Registry, steps: list[tuple[int, int, int]]
) -> None:
    for number, revision, place in steps:
        paper = moved(invent_paper(number, revision), f"{number}-{place}.docx")
        registry.save(paper)
        before = dump(registry)
        assert registry.save(paper) is Saved.UNCHANGED
        assert dump(registry) == before
        _check_whole(registry)


def _check_whole(registry: Registry) -> None:
    """The rows below each document are those of its current version."""
    papers = tuple(registry.papers())
    counts = [(len(paper.record.statements),) for paper in papers]
    assert rows_of_query(registry, select(documents.c.statements).order_by(documents.c.id)) == counts
    keys = sorted(key for paper in papers for key in statement_keys(paper.record.statements))
    assert sorted(key for (key,) in rows_of_query(registry, select(statements.c.key))) == keys


@pytest.mark.parametrize("count", [1, 3])
def test_what_is_said_twice_has_two_keys(registry: Registry, count: int) -> None:
    first = FIRST.record.statements[0]
    record = FIRST.record.model_copy(update={"statements": (first,) * count})
    registry.save(Paper(text=FIRST.text, record=record))
    assert len({row[0] for row in rows_of_query(registry, select(statements.c.key))}) == count
