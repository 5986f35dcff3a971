"""compare, chain and cascade from outside."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from extract.cli import build_app
from schemas import Comparison

CORPUS = Path(__file__).parents[2] / "corpus"
CHAIN = [CORPUS / name for name in ("dinhgiang-kh-ntm-2022.txt", "maikhe-kh-ntm-2022.md")]


def run(*arguments: object, language: str = "vi") -> Result:
    return CliRunner().invoke(
        build_app(),
        list(map(str, arguments)),
        env={"MUCTIEU_LANG": language, "COLUMNS": "140", "MUCTIEU_DB": ""},
    )


def test_compare_writes_one_object() -> None:
    result = run("compare", *CHAIN, "--format", "json")
    compared = Comparison.model_validate(json.loads(result.stdout))
    assert result.exit_code == 0
    assert {row.verdict for row in compared.alignments} >= {
        "same",
        "stricter",
        "weaker",
        "part",
        "missing",
        "added",
    }


def test_compare_prints_both_documents_and_the_reasons() -> None:
    result = run("compare", *CHAIN)
    assert "38/KH-UBND" in result.stdout
    assert "57/KH-UBND" in result.stdout
    assert "Đòi hỏi kém" in result.stdout


@pytest.mark.parametrize(("name", "begins"), [("a.html", b"<!DOCTYPE"), ("a.xlsx", b"PK"), ("a.jsonl", b"{")])
def test_compare_writes_a_page_and_a_workbook(tmp_path: Path, name: str, begins: bytes) -> None:
    result = run("compare", *CHAIN, "-o", tmp_path / name)
    assert result.exit_code == 0
    assert (tmp_path / name).read_bytes().lower().startswith(begins.lower())
    assert run("compare", *CHAIN, "--format", "xlsx").exit_code == 2


def test_the_lower_document_first_is_said_and_not_swapped() -> None:
    there, back = (run("compare", *files, "--format", "json") for files in (CHAIN, CHAIN[::-1]))
    assert "cấp dưới" in back.stderr
    assert there.stderr == ""
    assert json.loads(back.stdout)["left"] == json.loads(there.stdout)["right"]


@pytest.mark.parametrize("arguments", [(), CHAIN[:1], [*CHAIN, CHAIN[0]]])
def test_compare_needs_two_documents_or_a_place(arguments: list[Path]) -> None:
    result = run("compare", *arguments, language="en")
    assert result.exit_code == 2
    assert "compar" in result.stderr


WRONG_FILES = [[CHAIN[0], CORPUS], [CORPUS / "none.txt", CORPUS], [CORPUS], [*CHAIN, "--year", 2022]]


@pytest.mark.parametrize("arguments", WRONG_FILES)
def test_a_folder_is_no_document_to_compare(arguments: list[object]) -> None:
    result = run("compare", *arguments)
    assert (result.exit_code, "--place" in result.stderr) == (2, True)


def test_a_document_stands_to_itself_as_the_same(tmp_path: Path) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(CHAIN[0].read_bytes())
    for other in (CHAIN[0], copy):
        result = run("compare", CHAIN[0], other, "--format", "json")
        assert (result.exit_code, "chính nó" in result.stderr) == (0, True)
        compared = Comparison.model_validate_json(result.stdout)
        assert {row.verdict for row in compared.alignments} == {"same"}


def test_a_file_that_cannot_be_read_is_told_of(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    result = run("compare", CHAIN[0], empty)
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr


def test_cascade_over_a_folder_by_place() -> None:
    result = run("cascade", "giảm nghèo", CORPUS, "--place", "Mai Khê", "--year", 2023)
    assert result.exit_code == 0
    for words in ("giảm bình quân 1,5 - 2%/năm", "Giảm 37 hộ nghèo", "Cấp huyện"):
        assert words in result.stdout
    told = json.loads(run("cascade", "giảm nghèo", CORPUS, "--place", "Mai Khê", "--format", "json").stdout)
    assert [row["level"] for row in told["rows"]] == ["central", "province", "district", "commune"]


def test_cascade_counts_those_that_say_nothing(tmp_path: Path) -> None:
    for number in range(4):
        goals = f"I. CHỈ TIÊU\n1. Trồng mới {number + 5} ha chè."
        (tmp_path / f"{number}.txt").write_text(goals, encoding="utf-8")
    nobody = run("cascade", "tỷ lệ dùng nước sạh", tmp_path)
    assert nobody.exit_code == 0
    assert "Không văn bản nào trong 4 văn bản" in nobody.stdout
    assert "Tỷ lệ hộ dân sử dụng nước sạch" in nobody.stdout
    assert nobody.stdout.count("Không nêu.") == 0
    assert "muctieu indicators" in run("cascade", "qqq www", tmp_path).stdout
    (tmp_path / "told.txt").write_text("I. CHỈ TIÊU\n1. Giảm tỷ lệ hộ nghèo 2%.", encoding="utf-8")
    told = run("cascade", "giảm nghèo", tmp_path)
    assert "4 văn bản khác không nêu" in told.stdout
    assert told.stdout.count("Không nêu.") == 0
    assert run("cascade", "giảm nghèo", tmp_path, "--all").stdout.count("Không nêu.") == 4


def test_chain_over_a_folder() -> None:
    result = run("chain", CORPUS)
    assert result.exit_code == 0
    assert "57/KH-UBND" in result.stdout
    assert json.loads(run("chain", CORPUS, "--format", "json").stdout)["absent"]


def test_the_registry_is_compared_by_place(tmp_path: Path) -> None:
    db = tmp_path / "registry.db"
    assert run("ingest", *CHAIN, "--db", db).exit_code == 0
    result = run("compare", "--place", "Định Giang", "--year", 2024, "--db", db, "--format", "json")
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    assert len(Comparison.model_validate_json(line).alignments) > 30


def test_no_registry_is_said_without_a_traceback(tmp_path: Path) -> None:
    result = run("cascade", "giảm nghèo", "--db", tmp_path / "none.db")
    assert result.exit_code == 1
    assert "none.db" in result.stderr
