"""The commands of the registry, as a user runs them."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import pytest
from typer.testing import CliRunner, Result

from extract.cli import build_app
from extract.registry.registry import open_registry
from tests.batch.plans import write_plan, write_plans

PATIENCE = 60  # seconds
MAIN = "from extract.cli import main; main()"


def run(*arguments: object, db: object, language: str = "vi") -> Result:
    """Run a command of the command line."""
    environment = {"MUCTIEU_LANG": language, "COLUMNS": "100", "MUCTIEU_DB": str(db)}
    return CliRunner().invoke(build_app(), list(map(str, arguments)), env=environment)


def _heed_ctrl_c() -> None:
    """Let a process be interrupted, also where a shell runs the tests in the background, which forbids it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def started(*arguments: object, process_group: int | None = None) -> Iterator["subprocess.Popen[str]"]:
    """Yield a command that runs in a process of its own; it is killed at the end of the block."""
    command = [sys.executable, "-c", MAIN, *map(str, arguments)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        process_group=process_group,
        preexec_fn=_heed_ctrl_c,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_plans(tmp_path / "plans", 3)
    (tmp_path / "plans" / "broken.docx").write_bytes(b"PK\x03\x04rest")
    return tmp_path / "plans"


def test_an_ingest_names_what_is_no_document(folder: Path, db: str) -> None:
    (folder / "bang.xlsx").write_bytes(b"")
    assert "Bỏ qua 1 tệp không phải văn bản đọc được: bang.xlsx." in run("ingest", folder, db=db).stderr


def test_an_ingest_says_what_became_of_the_files(folder: Path, db: str) -> None:
    first, second = run("ingest", folder, db=db), run("ingest", folder, db=db)
    assert (first.exit_code, second.exit_code) == (1, 1)
    assert [line.split() for line in first.stdout.splitlines() if "Văn bản mới" in line] == [
        ["Văn", "bản", "mới", "3", "6"]
    ]
    assert "bị hỏng" in first.stdout
    assert "Không có gì mới" in second.stdout
    assert "Văn bản mới" not in second.stdout


def test_each_file_is_told_when_it_is_in(folder: Path, tmp_path: Path) -> None:
    result = run("ingest", folder, "-v", db=tmp_path / "registry.db")
    told = [line.split("\t") for line in result.stdout.splitlines() if "\t" in line]
    assert [outcome for outcome, _ in told] == ["Không đọc được", *["Văn bản mới"] * 3]
    assert told[1][1] == str(folder / "ke-hoach-001.txt")


def test_what_failed_can_be_asked_for_later(folder: Path, db: str) -> None:
    run("ingest", folder, db=db)
    assert "bị hỏng" in run("failures", db=db).stdout
    assert "damaged" in run("failures", db=db, language="en").stdout
    (line,) = run("failures", "--format", "json", db=db).stdout.splitlines()
    assert json.loads(line)["path"] == str(folder / "broken.docx")


def test_the_history_is_found_by_path_number_and_id(folder: Path, db: str) -> None:
    run("ingest", folder, db=db)
    write_plan(folder, 2, value=8)
    run("ingest", folder, db=db)
    line = run("history", "ke-hoach-002.txt", "--format", "json", db=db).stdout
    story = json.loads(line)
    assert [version["number"] for version in story["versions"]] == [1, 2]
    (first, second) = (version["doc_id"] for version in story["versions"])
    for name in (folder / "ke-hoach-002.txt", "2/KH-UBND", first[:10], second):
        assert run("history", name, "--format", "json", db=db).stdout == line
    table = run("history", "2/KH-UBND", db=db).stdout
    assert re.search(r"từ \d\d/\d\d/\d{4} \d\d:\d\d đến nay", table)
    assert "Đổi giá trị" in table
    assert "2 %" in table
    assert "8 %" in table


def test_a_document_that_is_not_there_is_said(folder: Path, db: str) -> None:
    run("ingest", folder, db=db)
    for name in ("900/KH-UBND", "%", "_" * 16):
        result = run("history", name, db=db)
        assert (result.exit_code, name in result.stderr) == (1, True)


def test_the_log_of_reviews_speaks_plainly(folder: Path, db: str) -> None:
    run("ingest", folder, db=db)
    key = json.loads(run("search", "--format", "json", db=db).stdout)["hits"][0]["key"]
    assert run("review", key[:10], "--correct", "value=1012,5", "--by", "An", db=db).exit_code == 0
    log = " ".join(run("review", "--log", db=db).stdout.split())
    assert "1.012,5" in log
    assert "{" not in log


@pytest.mark.parametrize("command", [("failures",), ("history", "x")])
def test_without_a_registry_the_way_to_one_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    result = run(*command, db=tmp_path / "none.db")
    assert (result.exit_code, "muctieu ingest" in result.stderr) == (1, True)


def test_nothing_to_read_makes_no_registry(tmp_path: Path) -> None:
    result = run("ingest", tmp_path, db=tmp_path / "below" / "registry.db")
    assert result.exit_code == 2
    assert not list(tmp_path.iterdir())


def test_a_watched_folder_takes_in_what_appears_and_ends_with_ctrl_c(folder: Path, tmp_path: Path) -> None:
    db = tmp_path / "registry.db"
    with started("ingest", folder, "--db", db, "--watch", "-v") as process:
        assert process.stdout
        for line in process.stdout:
            if "ke-hoach-003" in line:
                write_plan(folder, 77)
            if "ke-hoach-077" in line:
                process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
    with open_registry(db) as registry:
        assert len(tuple(registry.papers())) == 4


def test_a_killed_ingest_goes_on_where_it_was_and_leaves_no_readers(tmp_path: Path) -> None:
    folder, db = tmp_path / "plans", tmp_path / "registry.db"
    write_plans(folder, 150)
    told: list[str] = []
    with started("ingest", folder, "--db", db, "-v", "--workers", "2") as process:
        assert process.stdout
        told += [process.stdout.readline() for _ in range(20)]
        readers = _descendants(process.pid)
        process.kill()
        told += [line for line in process.stdout if line.endswith("\n")]
    assert len(readers) >= 2
    assert _gone(readers)
    with open_registry(db) as registry:
        kept = {Path(path).name for path in registry.sources()}
        assert {line.strip()[-16:] for line in told} <= kept
        assert len(tuple(registry.papers())) == len(kept) < 150
    assert run("ingest", folder, db=db).exit_code == 0
    with open_registry(db) as registry:
        assert len(tuple(registry.papers())) == 150


def test_ctrl_c_ends_an_ingest_with_several_workers_without_a_word_of_python(tmp_path: Path) -> None:
    """A terminal sends it to all processes of the group."""
    folder, db = tmp_path / "plans", tmp_path / "registry.db"
    write_plans(folder, 150)
    with started("ingest", folder, "--db", db, "-v", "--workers", "2", process_group=0) as process:
        assert process.stdout
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, complaints = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert "Traceback" not in complaints
    assert "Đã dừng theo yêu cầu" in complaints


def _descendants(process: int) -> tuple[int, ...]:
    """Return the processes below one, with those below them."""
    listed = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    children = [tuple(map(int, line.split())) for line in listed.splitlines()]
    own = [pid for pid, parent in children if parent == process]
    return (*own, *(below for pid in own for below in _descendants(pid)))


def _gone(processes: tuple[int, ...]) -> bool:
    """Wait until none of ``processes`` is alive."""
    until = monotonic() + PATIENCE
    while monotonic() < until:
        if not any(Path(f"/proc/{process}").exists() for process in processes):
            return True
        sleep(0.1)
    return False
