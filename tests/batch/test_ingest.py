"""Files into a registry: each once, again only where something is new, and never stopped by a bad one."""

import os
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from extract.batch.ingest import Ingested, ingest_files
from extract.batch.ingest_pool import open_pool
from extract.batch.ingest_read import Task, read_task
from extract.batch.ingest_tally import outcome_of
from extract.batch.walk import find_files
from extract.registry import program
from extract.registry.registry import open_registry
from tests.batch.plans import write_plan, write_plans
from tests.registry.dump import dump

SUFFIXES = {".txt", ".docx"}


def ingest(db: Path, *paths: Path, workers: int = 1) -> Counter[str]:
    """Ingest ``paths`` and return how many files had which outcome."""
    files = find_files(paths, SUFFIXES).files
    with open_registry(db) as registry, open_pool(workers) as pool:
        return Counter(map(outcome_of, ingest_files(registry, files, pool)))


def dump_of(db: Path) -> object:
    """Return all that the registry holds."""
    with open_registry(db) as registry:
        return dump(registry)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "registry.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_plans(tmp_path / "plans", 3)
    (tmp_path / "plans" / "broken.docx").write_bytes(b"PK\x03\x04rest")
    return tmp_path / "plans"


def test_the_same_folder_twice_changes_nothing(db: Path, folder: Path) -> None:
    assert ingest(db, folder) == {"new": 3, "failed": 1}
    before = dump_of(db)
    assert ingest(db, folder) == {"unchanged": 3, "failed": 1}
    assert dump_of(db) == before


def test_what_is_unchanged_is_not_even_read(db: Path, folder: Path) -> None:
    """Its bytes are hashed, and the answer holds no rows."""
    path = folder / "ke-hoach-001.txt"
    rows = read_task(Task(str(path), None)).rows
    assert rows
    assert read_task(Task(str(path), rows.sha256)) == read_task(Task(str(path), rows.sha256))
    assert read_task(Task(str(path), rows.sha256)).rows is None


def test_a_changed_file_is_a_new_version(db: Path, folder: Path) -> None:
    ingest(db, folder)
    write_plan(folder, 2, value=7)
    assert ingest(db, folder) == {"changed": 1, "unchanged": 2, "failed": 1}
    with open_registry(db) as registry:
        (history,) = registry.histories("ke-hoach-002.txt")
    assert [len(version.changes) for version in history.versions] == [0, 2]
    assert [(change.before, change.after) for change in history.versions[1].changes] == [
        ("2 %", "7 %"),
        ("200 lao động", "700 lao động"),
    ]


def test_a_newer_program_reads_again(db: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fingerprint of the program changes with its vocabulary; here one package is left out of it."""
    ingest(db, folder)
    before = program.program_fingerprint()
    monkeypatch.setattr(program, "READING", program.READING[1:])
    program.program_fingerprint.cache_clear()
    try:
        assert program.program_fingerprint() != before
        assert ingest(db, folder) == {"unchanged": 3, "failed": 1}
        with open_registry(db) as registry:
            assert {state.program for state in registry.sources().values()} == {program.program_fingerprint()}
    finally:
        monkeypatch.undo()
        program.program_fingerprint.cache_clear()


def test_a_failure_is_kept_until_the_file_can_be_read(db: Path, folder: Path) -> None:
    ingest(db, folder)
    with open_registry(db) as registry:
        (failure,) = registry.failures()
    assert failure.path == str(folder / "broken.docx")
    assert (failure.error, "bị hỏng" in failure.vi) == ("BrokenFileError", True)
    (folder / "broken.docx").unlink()
    write_plan(folder, 9).rename(folder / "broken.docx")
    assert ingest(db, folder)["failed"] == 1, "a text under the name of a Word file"
    (folder / "broken.docx").rename(folder / "mended.txt")
    assert ingest(db, folder) == {"new": 1, "unchanged": 3}


def test_a_known_file_that_breaks_keeps_its_document_and_mends(db: Path, folder: Path) -> None:
    path = folder / "ke-hoach-001.txt"
    ingest(db, path)
    good = path.read_bytes()
    path.write_bytes(b"")
    assert ingest(db, path) == {"failed": 1}
    with open_registry(db) as registry:
        assert len(tuple(registry.papers())) == 1
        assert len(registry.failures()) == 1
    path.write_bytes(good)
    assert ingest(db, path) == {"unchanged": 1}
    with open_registry(db) as registry:
        assert registry.failures() == ()


def test_archives_are_opened_and_copies_are_known(db: Path, folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "plans.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(folder / "ke-hoach-001.txt", "sub/copy.txt")
        file.writestr("empty.txt", b"")
    assert ingest(db, folder / "ke-hoach-001.txt", archive) == {"new": 1, "copy": 1, "failed": 1}
    assert ingest(db, folder / "ke-hoach-001.txt", archive) == {"unchanged": 2, "failed": 1}
    with open_registry(db) as registry:
        (history,) = registry.histories("1/KH-UBND")
    assert set(history.sources) == {str(folder / "ke-hoach-001.txt"), f"{archive}!/sub/copy.txt"}


def test_a_file_is_the_same_by_whatever_way_it_is_named(
    db: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(db, folder / "ke-hoach-001.txt")
    monkeypatch.chdir(folder)
    assert ingest(db, Path("ke-hoach-001.txt"), Path("../plans/ke-hoach-001.txt")) == {"unchanged": 2}


def test_a_name_that_is_no_text_is_a_failure(db: Path, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")
    Path(path).write_text("Kế hoạch", encoding="utf-8")
    assert ingest(db, Path(path)) == {"failed": 1}


def test_several_workers_make_the_same_registry(tmp_path: Path) -> None:
    paths = write_plans(tmp_path / "plans", 30)
    assert ingest(tmp_path / "one.db", *paths) == {"new": 30}
    assert ingest(tmp_path / "two.db", *paths, workers=2) == {"new": 30}
    one, two = (_timeless(dump_of(tmp_path / name)) for name in ("one.db", "two.db"))
    assert one == two


def _timeless(rows: object) -> object:
    """Return a dump without what looks like a moment."""
    if isinstance(rows, dict):
        return {name: _timeless(table) for name, table in rows.items()}
    if isinstance(rows, list | tuple):
        return [_timeless(cell) for cell in rows]
    return None if isinstance(rows, str) and len(rows) == 20 and rows.endswith("Z") else rows


def test_what_came_before_a_fault_stays(db: Path, tmp_path: Path) -> None:
    """An ingest that the user stops keeps what it has yielded."""
    files = write_plans(tmp_path / "plans", 5)
    with open_registry(db) as registry, open_pool() as pool:
        done: list[Ingested] = []
        for item in ingest_files(registry, files, pool):
            done.append(item)
            if len(done) == 2:
                break
    assert ingest(db, *files) == {"unchanged": 2, "new": 3}
