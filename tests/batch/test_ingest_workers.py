"""Workers that read for an ingest: on this machine and on a cluster, some of which are killed on the way."""

import os
import signal
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.batch import ingest
from extract.batch.ingest import Ingested, ingest_files
from extract.batch.ingest_pool import OwnMachine, open_pool
from extract.batch.ingest_read import ChunkRead, Task, read_chunk
from extract.batch.ingest_tally import outcome_of
from extract.errors import SchedulerError
from extract.registry.registry import open_registry
from tests.batch.cluster import run_cluster
from tests.batch.plans import write_plans

COUNT = 60


def test_a_worker_of_a_cluster_is_killed_on_the_way(tmp_path: Path) -> None:
    """The other one reads what it did not, and each file comes in exactly once."""
    pytest.importorskip("distributed", reason="distributed is not installed")
    files = write_plans(tmp_path / "plans", COUNT)
    with (
        run_cluster(tmp_path, workers=2) as cluster,
        open_registry(tmp_path / "registry.db") as registry,
        open_pool(scheduler=cluster.address) as pool,
    ):
        done: list[Ingested] = []
        for item in ingest_files(registry, files, pool):
            done.append(item)
            if len(done) == 5:
                cluster.workers[0].kill()
        assert cluster.workers[0].wait() == -signal.SIGKILL
        assert Counter(map(outcome_of, done)) == {"new": COUNT}
        assert [item.path for item in done] == [str(file) for file in files]
        assert len(tuple(registry.papers())) == COUNT
        assert registry.failures() == ()


def test_a_wrong_address_of_a_scheduler_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="distributed is not installed")
    monkeypatch.setattr("extract.batch.ingest_pool.PATIENCE", 1)
    with pytest.raises(SchedulerError) as raised, open_pool(scheduler="tcp://127.0.0.1:1"):
        pass
    assert "Không có máy điều phối Dask" in raised.value.vi


def test_a_worker_of_this_machine_is_killed_on_the_way(tmp_path: Path) -> None:
    files = write_plans(tmp_path / "plans", COUNT)
    with open_registry(tmp_path / "registry.db") as registry, open_pool(workers=2) as pool:
        assert isinstance(pool, OwnMachine)
        done: list[Ingested] = []
        for item in ingest_files(registry, files, pool):
            done.append(item)
            if len(done) == 3:
                _kill_one(pool)
        assert Counter(map(outcome_of, done)) == {"new": COUNT}
        assert len(tuple(registry.papers())) == COUNT


def _kill_one(pool: OwnMachine) -> None:
    """Kill a process of the pool that is at work."""
    os.kill(next(iter(pool.executor._processes)), signal.SIGKILL)


def read_or_die(tasks: Sequence[Task]) -> ChunkRead:
    """Read ``tasks``, but end this process where one is plan 7, as a system without memory does."""
    if any(task.path.endswith("007.txt") for task in tasks):
        os.kill(os.getpid(), signal.SIGKILL)
    return read_chunk(tasks)


def test_a_file_that_ends_its_reader_is_a_failure_and_the_others_come_in(tmp_path: Path) -> None:
    files = write_plans(tmp_path / "plans", COUNT)
    with open_registry(tmp_path / "registry.db") as registry, OwnMachine(2, read_or_die) as pool:
        done = list(ingest_files(registry, files, pool))
        assert Counter(map(outcome_of, done)) == {"new": COUNT - 1, "failed": 1}
        (failure,) = registry.failures()
    assert (failure.path, failure.error) == (str(files[6]), "WorkerError")


def test_workers_of_another_version_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = write_plans(tmp_path / "plans", 4)
    monkeypatch.setattr(ingest, "program_fingerprint", lambda: "0.0.1+other")
    with open_registry(tmp_path / "registry.db") as registry, open_pool(workers=2) as pool:
        with pytest.raises(SchedulerError) as raised:
            next(ingest_files(registry, files, pool))
        assert "phiên bản 0.0.1+other ở đây" in raised.value.vi
        assert tuple(registry.papers()) == ()
