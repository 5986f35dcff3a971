"""No figure on gold is lower than it was."""

from pathlib import Path

import pytest

from extract.evaluate.floors import FLOORS, hold_floors
from extract.evaluate.gold_set import evaluate_set, open_gold_sets
from extract.evaluate.report import figures, total

TOP = Path(__file__).parents[2]
SHARED = TOP.parent / "shared" / "gold"


def fallen(folder: Path) -> list[str]:
    """Return the figures of the sets in ``folder`` that fell, each with what it was and is."""
    evaluations = [evaluate_set(gold_set) for gold_set in open_gold_sets(folder)]
    now = {each.name: figures(total(each.scores)) for each in evaluations if each.scores}
    return [
        f"{fall.gold_set}, {fall.figure}: {fall.floor} -> {fall.now}" for fall in hold_floors(FLOORS, now)
    ]


def test_floors_hold_on_the_corpus() -> None:
    assert fallen(TOP / "corpus" / "gold") == []


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared gold lies beside the project")
def test_floors_hold_on_the_shared_gold() -> None:
    assert fallen(SHARED) == []
