"""The figures are those of the scoring tool that lies beside the project."""

import json
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from extract.evaluate.gold import load_gold
from extract.evaluate.report import all_figures, score_all
from tests.evaluate.from_gold import Faulty, record_of

TOP = Path(__file__).parents[2]
SHARED = TOP.parent / "shared"
TOOL = SHARED / "tools" / "score.py"


@pytest.mark.shared
@pytest.mark.skipif(not TOOL.is_file(), reason="no scoring tool lies beside the project")
@pytest.mark.parametrize("gold", [TOP / "corpus" / "gold", SHARED / "gold"], ids=["corpus", "shared"])
@pytest.mark.parametrize("faults", [0.0, 0.2, 0.6, 1.0])
def test_same_figures_as_the_tool(gold: Path, faults: float, tmp_path: Path) -> None:
    fault = Faulty(Random(f"{gold.parent.name} {faults}"), faults)
    golds = load_gold(gold)
    records = {document.source: record_of(document, fault) for document in golds}
    path = tmp_path / "records.jsonl"
    path.write_text("".join(record.model_dump_json() + "\n" for record in records.values()), encoding="utf-8")
    command = [sys.executable, str(TOOL), "--gold", str(gold), "--pred", str(path), "--json"]
    told = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert all_figures(score_all(golds, records)) == json.loads(told.stdout)
