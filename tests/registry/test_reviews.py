"""What people decide about figures outlives new readings, new versions and new rules."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.evaluate.gold import GoldDocument
from extract.registry.clock import now
from extract.registry.registry import Registry
from extract.registry.request import RequestError
from extract.registry.review.gold import reviewed_gold
from extract.registry.review.request import read_verdict
from extract.registry.review.reviews import (
    Review,
    corrected,
    find_by_key,
    iterate_judged,
    load_reviews,
    put_judgement,
)
from extract.registry.rows.document import Row
from extract.registry.rows.paper import rows_of
from extract.registry.search.filters import Filters
from extract.registry.search.search import find_statements
from schemas import Indicator, Paper
from tests.bench.invented import invent_paper
from tests.registry.papers import rewritten, with_record, without_statement

PAPER = invent_paper(3)


def row_of(registry: Registry, place: int) -> Row:
    """Return the row of the statement at ``place`` of the one document."""
    rows = sorted((hit.statement for hit in find_statements(registry, Filters())), key=lambda row: row["id"])
    return rows[place]


def judge(registry: Registry, place: int, verdict: Any, **corrections: str) -> None:
    with registry.write() as connection:
        put_judgement(connection, row_of(registry, place), verdict, dict(corrections), "Lê An", "vì", now())


def held(registry: Registry) -> list[tuple[str, bool]]:
    """Return the verdicts that hold, in the order of the text, and whether the statement changed since."""
    with registry.read() as connection:
        reviews = load_reviews(connection)
    return [(reviews[id].verdict, reviews[id].outdated) for id in sorted(reviews)]


@pytest.fixture
def judged(registry: Registry) -> Registry:
    """A registry of one document, of which three figures were judged."""
    registry.save(PAPER)
    judge(registry, 0, "accept")
    judge(registry, 1, "reject")
    judge(registry, 2, "correct", value="7.5", unit="%")
    return registry


THREE = [("accept", False), ("reject", False), ("correct", False)]


def renamed(paper: Paper) -> Paper:
    """Return ``paper`` as new rules would read it: each indicator by another name."""
    statements = tuple(
        item.model_copy(update={"indicator": Indicator(text=f"mới {item.indicator.text}")})
        for item in paper.record.statements
    )
    return with_record(paper, statements=statements)


def test_verdicts_hold(judged: Registry) -> None:
    assert held(judged) == THREE


def test_the_same_file_again_changes_no_verdict(judged: Registry) -> None:
    judged.save(PAPER)
    assert held(judged) == THREE


def test_a_new_version_keeps_them(judged: Registry) -> None:
    judged.save(rewritten(PAPER))
    assert held(judged) == THREE


def test_new_rules_keep_them_and_the_change_is_said(judged: Registry) -> None:
    judged.save_rows(replace(rows_of(renamed(PAPER)), program="0.2.0+later"))
    assert held(judged) == [(verdict, True) for verdict, _ in THREE]


def test_a_figure_that_is_gone_keeps_its_place_in_the_log(judged: Registry) -> None:
    judged.save(without_statement(PAPER, 1))
    assert held(judged) == [THREE[0], THREE[2]]
    with judged.read() as connection:
        log = list(iterate_judged(connection))
    assert [(each.judgement["verdict"], each.statement is None) for each in log] == [
        ("accept", False), ("reject", True), ("correct", False),
    ]  # fmt: skip


def test_the_last_verdict_holds(judged: Registry) -> None:
    judge(judged, 0, "reject")
    assert held(judged)[0] == ("reject", False)


def test_a_correction_is_what_is_taken_out(judged: Registry) -> None:
    with judged.read() as connection:
        reviews = load_reviews(connection)
    row = row_of(judged, 2)
    right = corrected(row, reviews[row["id"]])
    assert (right["value"], right["number"], right["unit"]) == ("7.5", 7.5, "%")
    assert corrected(row, None) is row


def test_a_corrected_period_has_its_year(judged: Registry) -> None:
    row = row_of(judged, 2)
    review = Review("correct", {"period_end": "2031-06"}, "Lê An", None, now(), outdated=False)
    assert corrected(row, review)["year"] == 2031


def test_gold_lists_what_was_found_right(judged: Registry) -> None:
    with judged.read() as connection:
        (content,) = reviewed_gold(connection)
    gold = GoldDocument.model_validate(json.loads(json.dumps(content)))
    assert len(gold.targets) == len(PAPER.record.statements) - 1
    assert [target.optional for target in gold.targets[:3]] == [False, False, True]
    assert gold.targets[1].value == "7.5"


VERDICTS: tuple[tuple[tuple[bool, bool, tuple[str, ...]], object], ...] = (
    ((True, False, ()), ("accept", {})),
    ((False, True, ()), ("reject", {})),
    ((False, False, ("value=12,5", "kind=actual")), ("correct", {"value": "12.5", "kind": "actual"})),
    ((False, False, ("per=",)), ("correct", {"per": None})),
    ((False, False, ("indicator= Tỷ lệ hộ nghèo ",)), ("correct", {"indicator": "Tỷ lệ hộ nghèo"})),
)


@pytest.mark.parametrize(("typed", "wanted"), VERDICTS)
def test_verdicts_as_they_are_typed(typed: tuple[bool, bool, tuple[str, ...]], wanted: object) -> None:
    assert read_verdict(*typed) == wanted


WRONG = (
    (False, False, ()),
    (True, True, ()),
    (True, False, ("value=1",)),
    (False, False, ("valu=1",)),
    (False, False, ("value",)),
    (False, False, ("value=abc",)),
    (False, False, ("value=",)),
    (False, False, ("kind=goal",)),
    (False, False, ("period_end=năm tới",)),
)


@pytest.mark.parametrize("typed", WRONG)
def test_what_cannot_be_meant_is_said(typed: tuple[bool, bool, tuple[str, ...]]) -> None:
    with pytest.raises(RequestError):
        read_verdict(*typed)


@pytest.mark.parametrize("key", ["zz", "%", ""])
def test_a_key_of_none_or_of_many_is_said(judged: Registry, key: str) -> None:
    with judged.read() as connection, pytest.raises(RequestError):
        find_by_key(connection, key)


def test_a_verdict_is_no_figure_of_its_own(judged: Registry, tmp_path: Path) -> None:
    review = Review("reject", {}, "Lê An", None, now(), outdated=False)
    row = row_of(judged, 1)
    assert corrected(row, review) is row
