"""Floors rise, and fall only on purpose."""

from pathlib import Path

import pytest

from extract.errors import ExtractError
from extract.evaluate.floors import find_falls, hold_floors, load_floors, pin_floors, raise_floors

FLOORS = {"corpus": {"meta": 0.9, "lead.r": 0.8}}


def test_a_figure_that_is_no_longer_measured_fell() -> None:
    (fall,) = find_falls(FLOORS, {"corpus": {"meta": 0.95}})
    assert (fall.figure, fall.now) == ("lead.r", None)


def test_rounding_is_no_fall_and_other_sets_do_not_matter() -> None:
    assert find_falls(FLOORS, {"corpus": {"meta": 0.8996, "lead.r": 1.0}, "shared": {"meta": 0.1}}) == ()


def test_raising_never_lowers() -> None:
    raised = raise_floors(FLOORS, {"corpus": {"meta": 0.5, "lead.r": 0.9}, "shared": {"meta": 0.4}})
    assert raised == {"corpus": {"meta": 0.9, "lead.r": 0.9}, "shared": {"meta": 0.4}}


def test_pinning_refuses_to_lower_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    assert pin_floors(path, FLOORS, allow_lower=False) == ()
    lower = {"corpus": {"meta": 0.7, "lead.r": 0.95}}
    assert [fall.figure for fall in pin_floors(path, lower, allow_lower=False)] == ["meta"]
    assert load_floors(path) == FLOORS
    assert pin_floors(path, lower, allow_lower=True) == ()
    assert load_floors(path) == lower


def test_holding_needs_floors_for_each_set(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    with pytest.raises(ExtractError, match="no file of floors"):
        hold_floors(path, FLOORS)
    pin_floors(path, FLOORS, allow_lower=False)
    assert hold_floors(path, FLOORS) == ()
    with pytest.raises(ExtractError, match="no floors are pinned for shared"):
        hold_floors(path, {"shared": {}})


@pytest.mark.parametrize("content", ["", "[]", '{"corpus": {"meta": "high"}}'])
def test_a_broken_file_of_floors(tmp_path: Path, content: str) -> None:
    path = tmp_path / "floors.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ExtractError, match="file of floors is damaged"):
        load_floors(path)
