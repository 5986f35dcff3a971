"""What a comparison tells beside its verdicts: yearly targets, places apart, repeated mentions."""

from typing import Any

import pytest

from extract.compare import compare_papers
from extract.compare.location import lies_elsewhere
from extract.lexicon.messages import Words
from extract.render.repeats import fold_repeats
from schemas import Paper, Verdict
from tests.compare.made import paper, statement

NAME = "hộ có bể chứa nước mưa"


def placed(place: str, date: str) -> Paper:
    """Return a paper of ``place``."""
    made = paper([statement(NAME)])
    meta = made.record.meta.model_copy(update={"place": place, "date": date})
    return Paper(text="", record=made.record.model_copy(update={"meta": meta}))


PLACES = [
    ("tỉnh Lào Cai", "2024-01-10", "huyện Cao Lộc", "2024-02-10", ("tỉnh Lào Cai", "huyện Cao Lộc")),
    ("tỉnh Trà Vinh", "2020-01-10", "huyện Trà Cú", "2020-02-10", None),
    ("tỉnh Vĩnh Long", "2025-08-01", "huyện Trà Cú", "2020-02-10", None),  # one province since
    ("tỉnh Đông Lành", "2024-01-10", "huyện Cao Lộc", "2024-02-10", None),  # of no known province
    ("tỉnh Lào Cai", "2024-01-10", "huyện Tây Lành", "2024-02-10", None),
]


@pytest.mark.parametrize(("upper", "on", "lower", "then", "apart"), PLACES)
def test_a_place_that_lies_elsewhere_is_told_where_it_is_sure(
    upper: str, on: str, lower: str, then: str, apart: tuple[str, str] | None
) -> None:
    assert lies_elsewhere(placed(upper, on), placed(lower, then)) == apart


OWED: dict[str, Any] = {"unit": "mô hình", "per": "xã", "comparator": ">="}


@pytest.mark.parametrize(("count", "verdict"), [(2, "same"), (3, "stricter"), (1, "weaker")])
def test_what_each_place_owes_each_year_is_compared_with_one_of_the_years(count: int, verdict: str) -> None:
    name = "mỗi xã có mô hình tự quản"
    upper = paper([statement(name, "2", years="2021-2025", **OWED)])
    lower = paper([statement(name, str(count), years="in 2023", **OWED)], name="b")
    (plain,) = compare_papers(upper, lower).alignments
    assert plain.verdict == "other_period"
    (row,) = compare_papers(_yearly(upper), lower).alignments
    assert row.verdict == verdict
    assert "mỗi năm" in row.reason


def _yearly(made: Paper) -> Paper:
    """Return ``made`` with sentences that begin with "Hằng năm"."""
    told = tuple(it.model_copy(update={"quote": f"Hằng năm {it.quote}"}) for it in made.record.statements)
    return Paper(text="", record=made.record.model_copy(update={"statements": told}))


def test_a_target_of_several_years_says_that_it_is_asked_for_each_year_too() -> None:
    upper = paper(
        [
            statement(NAME, "90", years="2021-2025", at=0),
            statement(NAME, "90", years="2021-2025", per="year", at=1),
        ]
    )
    lower = paper([statement(NAME, "80", years="in 2023")], name="b")
    rows = {row.verdict: row.reason for row in compare_papers(upper, lower).alignments}
    assert "mỗi năm" in rows[Verdict.OTHER_PERIOD]
    assert "đòi hỏi kém" in rows[Verdict.OTHER_PERIOD]
    (alone,) = compare_papers(paper([upper.record.statements[0]]), lower).alignments
    assert "mỗi năm" not in alone.reason


def test_a_repeated_target_is_shown_once_with_its_number() -> None:
    upper = paper([statement(NAME, "90")])
    lower = paper(
        [statement(NAME, "80", at=0), statement(NAME, "80", at=5), statement(NAME, "70", at=6)], name="b"
    )
    whole = compare_papers(upper, lower)
    shown = fold_repeats(whole, upper, lower, Words())
    assert len(whole.alignments) == 3
    assert [("nêu 2 lần" in row.reason) for row in shown.alignments] == [True, False]


def test_marks_of_a_name_are_not_doubled() -> None:
    for name, told in (("“phường không rác”", "“phường không rác”"), ("mô hình “A”", "“mô hình «A»”")):
        (row,) = compare_papers(paper([statement(name)]), paper([], name="b")).alignments
        assert f" {told}," in row.reason
