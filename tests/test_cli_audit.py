"""The audit from outside: its forms, its file, its registry, how it ends."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from extract.pipeline import extract_paper
from extract.registry.registry import open_registry
from schemas import Finding
from tests.audit.test_dates import plan
from tests.test_cli import run

WRONG = plan("1. Gửi danh sách về Sở trước ngày 31/11/2024.")
CITES = "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/{}/2023 của Chính phủ."


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A plan with a day that no calendar has."""
    path = tmp_path / "kế hoạch.txt"
    path.write_text(WRONG, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three plans, one of which gives a decree another date than the others."""
    folder = tmp_path / "plans"
    folder.mkdir()
    for name, month in (("a", 4), ("b", 4), ("c", 5)):
        (folder / f"{name}.txt").write_text(plan(CITES.format(month)) + name, encoding="utf-8")
    return folder


def test_findings_are_a_table_or_json_lines(wrong: Path) -> None:
    assert "Không có ngày 31/11/2024" in run("audit", wrong).stdout
    (line,) = run("audit", wrong, "--format", "json").stdout.splitlines()
    assert Finding.model_validate_json(line).check == "impossible_date"


@pytest.mark.parametrize("name", ["a.html", "a.xlsx", "a.jsonl"])
def test_the_name_of_the_file_tells_its_form(wrong: Path, tmp_path: Path, name: str) -> None:
    output = tmp_path / name
    result = run("audit", wrong, "-o", output)
    assert result.exit_code == 0
    assert "1 văn bản, 1 điểm" in result.stdout
    if name == "a.xlsx":
        assert load_workbook(output).sheetnames == ["Điểm cần xem", "Theo văn bản"]
    else:
        assert "31/11/2024" in output.read_text("utf-8")


def test_a_page_may_go_to_standard_output_and_a_workbook_may_not(wrong: Path) -> None:
    assert run("audit", wrong, "--format", "html").stdout.startswith("<!doctype html>")
    refused = run("audit", wrong, "--format", "xlsx")
    assert refused.exit_code == 2
    assert "-o" in refused.stderr


def test_an_output_never_replaces_a_document(wrong: Path) -> None:
    assert run("audit", wrong, "-o", wrong).exit_code == 2
    assert wrong.read_text("utf-8") == WRONG


def test_errors_count_only_where_they_are_asked_for(wrong: Path) -> None:
    assert (run("audit", wrong).exit_code, run("audit", wrong, "--strict").exit_code) == (0, 1)


def test_nothing_named_is_wrong_use() -> None:
    assert run("audit").exit_code == 2


@pytest.mark.parametrize("source", ["files", "registry"])
def test_what_documents_contradict_in_each_other_comes_last(folder: Path, source: str) -> None:
    arguments: tuple[object, ...] = (folder,)
    if source == "registry":
        db = folder.parent / "registry.db"
        with open_registry(db) as registry:
            for path in sorted(folder.iterdir()):
                registry.save(extract_paper(path))
        arguments = ("--db", db)
    *_, last = run("audit", *arguments, "--format", "json").stdout.splitlines()
    assert json.loads(last)["check"] == "cited_with_two_dates"
    assert "c.txt" in run("audit", *arguments).stdout.split("Giữa các văn bản")[1]
    assert "Giữa các văn bản" in run("audit", *arguments, "--format", "html").stdout
