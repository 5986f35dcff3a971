"""A folder that is watched."""

import zipfile
from pathlib import Path
from threading import Event

from extract.batch.ingest_watch import watch_files
from tests.batch.plans import write_plan, write_plans


def test_files_that_appear_or_change_are_found(tmp_path: Path) -> None:
    plans = write_plans(tmp_path, 2)
    stop = Event()
    found = watch_files([tmp_path], {".txt"}, stop)
    assert next(found) == tuple(plans)
    new = write_plan(tmp_path, 3)
    (tmp_path / "notes.xyz").write_text("x")
    assert next(found) == (new,)
    plans[0].unlink()
    write_plan(tmp_path, 2, value=9)
    assert next(found) == (plans[1],)
    stop.set()
    assert next(found, None) is None


def test_an_archive_that_appears_is_opened(tmp_path: Path) -> None:
    stop = Event()
    found = watch_files([tmp_path], {".txt"}, stop)
    assert next(found) == ()
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("plan.txt", "Kế hoạch")
    assert next(found) == (tmp_path / "a.zip!" / "plan.txt",)
    stop.set()
    assert next(found, None) is None
