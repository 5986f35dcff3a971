"""The catalogue of indicators as people and programs see it."""

import json

import pytest
from typer.testing import CliRunner, Result

from extract.cli import build_app
from extract.lexicon.indicators import SECTORS, indicators
from extract.lexicon.messages import load_messages
from extract.render.catalogue import named_so


def run(*arguments: str, language: str = "vi") -> Result:
    environment = {"MUCTIEU_LANG": language, "COLUMNS": "120"}
    return CliRunner().invoke(build_app(), ["indicators", *arguments], env=environment)


def test_each_sector_and_dimension_has_its_words() -> None:
    wanted = {f"indicators.sector.{sector}" for sector in SECTORS}
    wanted |= {f"indicators.dimension.{entry.dimension}" for entry in indicators().values()}
    assert wanted <= load_messages().keys()


def test_the_whole_catalogue_is_printed() -> None:
    printed = run("--format", "json")
    assert [json.loads(line)["id"] for line in printed.stdout.splitlines()] == list(indicators())
    assert f"{len(indicators())} chỉ tiêu" in run().stdout


@pytest.mark.parametrize(
    ("text", "found"),
    [("lấp đầy cụm", "industrial_clusters_occupancy"), ("Forest cover", "forest_cover_rate"),
     ("tạo thêm việc làm", "jobs_created")],
)  # fmt: skip
def test_words_of_a_name_find_its_indicator(text: str, found: str) -> None:
    assert found in [entry.id for entry in named_so(indicators().values(), text)]


def test_a_sector_and_words_narrow_the_list() -> None:
    printed = run("hộ", "--sector", "poverty", "--format", "json")
    entries = [json.loads(line) for line in printed.stdout.splitlines()]
    assert {entry["sector"] for entry in entries} == {"poverty"}
    assert 0 < len(entries) < len(indicators())


def test_the_table_speaks_both_languages() -> None:
    assert "Tỷ lệ hộ nghèo" in run("hộ nghèo").stdout
    assert "Poverty rate" in run("hộ nghèo", language="en").stdout


def test_nothing_found_is_said() -> None:
    printed = run("không có chỉ tiêu này")
    assert (printed.exit_code, printed.stdout) == (1, "")
    assert "không có chỉ tiêu này" in printed.stderr


def test_an_unknown_sector_is_wrong_use() -> None:
    printed = run("--sector", "nghèo")
    assert printed.exit_code == 2
    assert "poverty" in printed.stderr
