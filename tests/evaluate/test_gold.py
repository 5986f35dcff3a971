"""Gold files, whole and broken."""

import json
from pathlib import Path

import pytest

from extract.errors import ExtractError
from extract.evaluate.gold import load_gold
from tests.evaluate.test_scores import GOLD

WHOLE = {
    "doc": "a",
    "source": "a.txt",
    "meta": {"period": "by:2030"},
    "targets": [],
    "assignments": [],
    "deadlines": [],
    "citations": [["Luật", "1/QH", None]],
    "sections": [],
}


def test_gold_is_read_in_the_order_of_names_and_other_json_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(json.dumps(WHOLE | {"doc": "b"}), encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps(WHOLE), encoding="utf-8")
    (tmp_path / "findings.json").write_text('{"findings": []}', encoding="utf-8")
    assert [gold.doc for gold in load_gold(tmp_path)] == ["a", "b"]


def test_numbers_stay_as_they_are_written() -> None:
    assert [target.value for target in GOLD.targets] == ["4", "2.5", "70", "9"]


BROKEN = [
    (json.dumps(WHOLE | {"targets": [{"quote": "x"}]}), r"field targets\.0\.indicator"),
    (json.dumps(WHOLE)[:-5], "is no complete JSON"),
    ("[]", "holds no gold"),
    ('{"findings": []}', "holds no gold"),
]


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_a_broken_gold_file_says_what_is_wrong(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(ExtractError, match=message):
        load_gold(tmp_path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ExtractError, match="no such folder of gold"):
        load_gold(tmp_path / "gold")
