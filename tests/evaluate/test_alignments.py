"""Comparisons held against gold."""

import json
from pathlib import Path

import pytest

from extract.errors import ExtractError
from extract.evaluate.alignments import evaluate_file, read_papers, score_alignments
from extract.evaluate.alignments_gold import GoldAlignments, load_alignments
from extract.evaluate.alignments_quote import statement_at
from extract.evaluate.floors import FLOORS, hold_floors
from tests.compare.made import read

TOP = Path(__file__).parents[2]
SHARED = TOP.parent / "shared" / "gold" / "alignments.json"
UPPER = read(
    "- Tỷ lệ hộ có nhà tắm đạt 70%.\n- Xã có sân bóng đạt 50%; hộ có vườn rau đạt 30%.", level="province"
)
LOWER = read("- Tỷ lệ hộ có nhà tắm đạt 60%.\n- Tỷ lệ hộ có vườn rau đạt 40%.")
PAPERS = {"a": UPPER, "b": LOWER}


def gold(same: object, not_same: object) -> GoldAlignments:
    pair = {"left": "a", "right": "b", "same": same, "not_same": not_same}
    return GoldAlignments.model_validate({"pairs": [pair]})


SAME = [
    ["Tỷ lệ hộ có nhà tắm đạt 70%", "nhà tắm đạt 60%", "weaker"],
    ["vườn rau đạt 30%", "vườn rau đạt 40%", None],
]


def test_all_right() -> None:
    score = score_alignments(gold(SAME, [["sân bóng đạt 50%", "vườn rau đạt 40%"]]), PAPERS)
    assert set(score.figures.values()) == {1.0}
    assert score.disagreements == ()


def test_what_differs_is_told() -> None:
    same = [
        ["Tỷ lệ hộ có nhà tắm đạt 70%", "nhà tắm đạt 60%", "stricter"],
        ["sân bóng đạt 50%", "vườn rau đạt 40%"],
    ]
    score = score_alignments(gold(same, [["vườn rau đạt 30%", "vườn rau đạt 40%"]]), PAPERS)
    assert [point.message for point in score.disagreements] == [
        "alignments.verdict",
        "alignments.missed",
        "alignments.not_apart",
    ]
    assert score.figures["pairs recall"] == 0.5
    assert score.figures["verdicts"] == score.figures["not same kept apart"] == 0.0


def test_a_partner_that_gold_does_not_give_is_wrong() -> None:
    score = score_alignments(gold([["vườn rau đạt 30%", "nhà tắm đạt 60%"]], []), PAPERS)
    assert score.figures["pairs precision"] == 0.0


def test_a_document_that_was_not_read_is_missed() -> None:
    assert score_alignments(gold(SAME, []), {"a": UPPER}).figures == {"pairs F1": 0.0, "pairs recall": 0.0}


@pytest.mark.parametrize(
    ("quote", "value"),
    [("vườn rau\nđạt 30%", "30"), ("TỶ LỆ HỘ CÓ NHÀ TẮM", "70"), ("không có câu này", None)],
)
def test_quotes_are_found(quote: str, value: str | None) -> None:
    found = statement_at(UPPER, quote)
    assert (found.quantity.value if found else None) == value


@pytest.mark.parametrize("content", [None, "{", "[]", json.dumps({"pairs": [{"left": "a"}]})])
def test_damaged_gold_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "alignments.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ExtractError):
        load_alignments(path)


def fallen(path: Path) -> list[str]:
    """Return the figures that fell, each with what it was and is."""
    score = evaluate_file(path)
    assert not score.errors
    return [f"{it.figure}: {it.floor} -> {it.now}" for it in hold_floors(FLOORS, {score.name: score.figures})]


def test_floors_hold_on_the_corpus() -> None:
    assert fallen(TOP / "corpus" / "gold" / "alignments.json") == []


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_file(), reason="no shared gold lies beside the project")
def test_floors_hold_on_the_shared_gold() -> None:
    assert fallen(SHARED) == []


def test_each_quote_of_the_corpus_gold_means_a_target_of_its_own() -> None:
    path = TOP / "corpus" / "gold" / "alignments.json"
    wanted = load_alignments(path)
    papers, _ = read_papers(wanted, path.parent, TOP / "corpus")
    for pair in wanted.pairs:
        for left, right, _verdict in pair.same:
            assert statement_at(papers[pair.left], left), left
            assert statement_at(papers[pair.right], right), right
