"""Who does what, until when and by which papers in the shared documents, scored by the shared tool."""

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from extract.pipeline import extract_record

SHARED = Path(__file__).parents[3] / "shared"
SEEDS = ("long-an-2012", "tra-cu-2020", "lao-cai-2024", "cao-loc-2024", "hau-giang-2017")
FLOORS = {"lead.r": 0.95, "coord F1": 0.92, "citations F1": 0.97, "deadlines.r": 0.9}

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the shared documents are not beside the project"),
]


def shared_tool() -> Any:
    """Return the shared scorer as a module."""
    spec = spec_from_file_location("shared_score", SHARED / "tools" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SEEDS)
def test_floors_hold(name: str) -> None:
    tool = shared_tool()
    gold = json.loads((SHARED / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    record = extract_record(SHARED / "corpus" / "seeds" / gold["source"]).model_dump(mode="json")
    tally, errors = tool.Tally(), list[str]()
    tool.score_assignments(gold, record, tally, errors)
    tool.score_rest(gold, record, tally, errors)
    figures = tool.figures(tally)
    assert {key: figures[key] for key in FLOORS if figures.get(key, 1) < FLOORS[key]} == {}
