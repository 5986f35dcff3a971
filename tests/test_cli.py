"""The command line from outside: what it prints, where, and how it ends."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from extract.cli import build_app
from schemas import CoverageRow, DocumentRecord

PLAN = """ỦY BAN NHÂN DÂN
XÃ SÔNG LAM
Số: 07/KH-UBND
Sông Lam, ngày 15 tháng 01 năm 2024
KẾ HOẠCH
Giảm nghèo năm 2024
I. MỤC TIÊU
- Giảm tỷ lệ hộ nghèo ít nhất 2,5% trong năm 2024.
- Tạo việc làm cho 1.200 lao động.
II. TỔ CHỨC THỰC HIỆN
1. Công an xã chủ trì, phối hợp với Hội Nông dân rà soát hộ nghèo.
"""


def run(*arguments: object, language: str = "vi") -> Result:
    return CliRunner().invoke(
        build_app(), list(map(str, arguments)), env={"MUCTIEU_LANG": language, "COLUMNS": "100"}
    )


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan in a folder whose name has Vietnamese letters."""
    path = tmp_path / "kế hoạch xã" / "giảm nghèo.txt"
    path.parent.mkdir()
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    return path


def test_records_go_to_standard_output_and_nothing_else_does(plan: Path, empty: Path) -> None:
    result = run("extract", empty, plan)
    (line,) = result.stdout.splitlines()
    assert DocumentRecord.model_validate_json(line).source.path == str(plan)
    assert str(empty) in result.stderr
    assert result.exit_code == 1


def test_the_same_bytes_twice(plan: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "1.jsonl", tmp_path / "2.jsonl"
    assert (
        run("extract", plan, "-o", one).exit_code == run("extract", plan.parent, "-o", other).exit_code == 0
    )
    assert one.read_bytes() == other.read_bytes() == run("extract", plan).stdout_bytes


def test_a_summary_is_printed_where_records_go_to_a_file(plan: Path, tmp_path: Path) -> None:
    result = run("extract", plan, "-o", tmp_path / "a.jsonl")
    assert "giảm nghèo.txt" in result.stdout
    assert "Đã ghi 1 văn bản" in result.stdout


def test_what_was_stored_stays_where_nothing_could_be_read(empty: Path, tmp_path: Path) -> None:
    stored = tmp_path / "a.jsonl"
    stored.write_text("old", encoding="utf-8")
    assert run("extract", empty, "-o", stored).exit_code == 1
    assert stored.read_text(encoding="utf-8") == "old"


def test_a_folder_says_what_it_passes_over(plan: Path) -> None:
    (plan.parent / "README.md").write_text("x", encoding="utf-8")
    result = run("extract", plan.parent)
    assert len(result.stdout.splitlines()) == 1
    assert "README.md" in result.stderr


def test_show_and_text(plan: Path) -> None:
    assert "07/KH-UBND" in run("show", plan).stdout
    assert "TARGETS" in run("show", plan, language="en").stdout
    assert "Tạo việc làm cho 1.200 lao động." in run("text", plan).stdout


def test_extracted_records_verify_until_their_source_changes(plan: Path, tmp_path: Path) -> None:
    records = tmp_path / "a.jsonl"
    run("extract", plan, "-o", records)
    result = run("verify", records)
    assert (result.stderr, result.exit_code) == ("", 0)
    plan.write_text(PLAN.replace("Tạo việc làm", "Việc làm mới"), encoding="utf-8")
    assert run("verify", records).exit_code == 1
    plan.unlink()
    result = run("verify", records)
    assert (result.exit_code, str(plan) in result.stderr) == (1, True)


def test_the_schema_describes_what_is_written(plan: Path) -> None:
    schema = json.loads(run("schema").stdout)
    assert (
        set(schema["required"])
        <= json.loads(run("extract", plan).stdout).keys()
        == schema["properties"].keys()
    )


def test_the_rows_of_coverage_have_a_schema(plan: Path, empty: Path) -> None:
    properties = json.loads(run("schema", "--name", "coverage-row").stdout)["properties"]
    rows = [json.loads(line) for line in run("coverage", plan, empty, "--json").stdout.splitlines()]
    assert [row.keys() == properties.keys() for row in rows] == [True, True]
    assert CoverageRow.model_validate(rows[0]).statements == 2
    assert str(empty) in (CoverageRow.model_validate(rows[1]).error or "")


@pytest.fixture
def gold(plan: Path) -> Path:
    """A folder of gold beside the plan."""
    folder = plan.parent / "gold"
    folder.mkdir()
    target = {
        "quote": "Tạo việc làm cho 1.200 lao động",
        "indicator": "việc làm",
        "value": 1200,
        "high": None,
        "unit": "lao động",
        "comparator": "=",
        "kind": "target",
        "measure": "level",
        "direction": None,
        "per": None,
        "period": "in:2024",
        "at": round(PLAN.index("Tạo") / len(PLAN), 4),
    }
    lists = dict.fromkeys(("assignments", "deadlines", "citations", "sections"), ())
    content = {
        "doc": "plan",
        "source": plan.name,
        "meta": {"number": "07/KH-UBND"},
        "targets": [target],
        **lists,
    }
    (folder / "plan.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_evaluate_prints_pins_and_holds(gold: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    assert run("evaluate", "--gold", gold, "--pin", "--floors-file", floors).exit_code == 0
    figures = json.loads(run("evaluate", "--gold", gold, "--json").stdout)[gold.parent.name]
    assert json.loads(floors.read_text(encoding="utf-8")) == {gold.parent.name: figures["ALL"]}
    assert run("evaluate", "--gold", gold, "--floors-file", floors).exit_code == 0
    floors.write_text(json.dumps({gold.parent.name: {"meta": 1.5}}), encoding="utf-8")
    result = run("evaluate", "--gold", gold, "--floors-file", floors)
    assert (result.exit_code, "meta tụt từ 1.5 xuống 1.0" in result.stderr) == (1, True)


def test_evaluate_counts_a_document_that_is_gone_as_missed(gold: Path, plan: Path) -> None:
    plan.unlink()
    result = run("evaluate", "--gold", gold, "--errors")
    assert result.exit_code == 1
    assert "thiếu target: Tạo việc làm" in result.stdout


WRONG_USE = [
    ((), 0, "Cách dùng"),
    (("shov",), 2, "Không có lệnh shov"),
    (("show",), 2, "Thiếu tham số FILE"),
    (("show", "a", "b"), 2, "Thừa tham số: b"),
    (("extract", "a.txt", "-o"), 2, "cần một giá trị"),
    (("extract", "a.txt", "-o", "no/such/folder/a.jsonl"), 2, "hãy tạo thư mục trước"),
    (("schema", "--name", "plan"), 2, "Không có loại bản ghi plan"),
    (("--lang", "fr", "schema"), 2, "'fr' không thuộc 'vi', 'en'"),
]


@pytest.mark.parametrize(("arguments", "status", "message"), WRONG_USE)
def test_wrong_use_is_explained(arguments: tuple[str, ...], status: int, message: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, message in result.output) == (status, True)


BAD_BYTES = {
    "empty.txt": b"",
    "binary.bin": bytes(range(256)) * 4,
    "broken.docx": b"PK\x03\x04rest",
    "broken.pdf": b"x",
}


@pytest.mark.parametrize("command", ["extract", "show", "text", "verify"])
@pytest.mark.parametrize("name", [*BAD_BYTES, "missing.txt", "."])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_bad_file_is_a_sentence_and_no_traceback(
    tmp_path: Path, command: str, name: str, language: str
) -> None:
    for file, content in BAD_BYTES.items():
        (tmp_path / file).write_bytes(content)
    result = run(command, tmp_path / name, language=language)
    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert name.strip(".") in result.stderr
