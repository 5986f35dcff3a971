"""Files into the registry: what is known is passed over, what fails is put down, the rest is saved."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from extract.batch.ingest_pool import Pool
from extract.batch.ingest_read import ChunkRead, Failure, FileRead, Task, failure_of, full_path
from extract.errors import SchedulerError, WorkerError
from extract.lexicon.messages import both
from extract.registry.filling import Filling
from extract.registry.program import program_fingerprint
from extract.registry.registry import Registry
from extract.registry.save import Saved

LARGEST_CHUNK = 16
"""Files that a worker reads before it answers."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one file; it is in the registry when this is returned.

    ``saved`` is None where the file could not be read, for which ``failure`` says why.
    """

    path: str
    saved: Saved | None = None
    statements: int = 0
    failure: Failure | None = None


def ingest_files(registry: Registry, files: Sequence[Path], pool: Pool) -> Iterator[Ingested]:
    """Read ``files`` in ``pool`` and save them in their order; yield what became of each.

    Files whose bytes this program has read before are passed over, so that a run that was stopped goes on
    where it was. A document is kept whole or not at all, and before it is yielded. Raises RegistryError where
    the registry cannot be written: what was yielded before is in it.
    """
    with registry.filling() as filling:
        for some in _read_in_order(_chunks(_tasks(registry, files), len(files), pool.ahead), pool):
            yield from _keep(registry, filling, some)
    registry.settle()


def _keep(registry: Registry, filling: Filling, files: Sequence[FileRead]) -> Iterator[Ingested]:
    """Save what was read from some files."""
    saved = iter(filling.save_together([file.rows for file in files if file.rows]))
    for file in files:
        if file.failure:
            registry.fail(file.path, file.failure.error, file.failure.vi, file.failure.en)
            yield Ingested(file.path, failure=file.failure)
        elif file.rows:
            yield Ingested(file.path, next(saved), len(file.rows.below.statements))
        else:
            yield Ingested(file.path, Saved.UNCHANGED)


def _tasks(registry: Registry, files: Iterable[Path]) -> Iterator[Task]:
    """Yield the files with the hash under which this program has read them."""
    program, known = program_fingerprint(), registry.sources()
    failed = {failure.path for failure in registry.failures()}
    for path in map(full_path, files):
        state = known.get(path)
        is_known = state and state.program == program and path not in failed
        yield Task(path, state.sha256 if state and is_known else None, registry.engine.dialect.name)


def _chunks(tasks: Iterator[Task], count: int, ahead: int) -> Iterator[tuple[Task, ...]]:
    """Yield ``tasks`` in chunks, small enough that each worker gets several."""
    size = max(1, min(LARGEST_CHUNK, count // (2 * ahead)))
    while chunk := tuple(islice(tasks, size)):
        yield chunk


def _read_in_order(chunks: Iterable[tuple[Task, ...]], pool: Pool) -> Iterator[tuple[FileRead, ...]]:
    """Yield what became of the files of each chunk, in their order, while later ones are read."""
    waiting: deque[tuple[tuple[Task, ...], Future[ChunkRead]]] = deque()
    for chunk in chunks:
        waiting.append((chunk, pool.submit(chunk)))
        if len(waiting) >= pool.ahead:
            yield _result(pool, *waiting.popleft())
    while waiting:
        yield _result(pool, *waiting.popleft())


def _result(pool: Pool, chunk: tuple[Task, ...], future: "Future[ChunkRead]") -> tuple[FileRead, ...]:
    """Return what became of one chunk; one whose worker went away is read again, file by file."""
    try:
        return _checked(future.result())
    except pool.lost:
        return tuple(_alone(pool, task) for task in chunk)


def _alone(pool: Pool, task: Task) -> FileRead:
    """Read one file by itself; if its worker goes away again, the file is to blame."""
    try:
        return _checked(pool.submit((task,)).result())[0]
    except pool.lost:
        return FileRead(task.path, failure=failure_of(WorkerError(task.path, *both("ingest.killed"))))


def _checked(chunk: ChunkRead) -> tuple[FileRead, ...]:
    """Return the files of ``chunk``; raises SchedulerError where another program than this one read them."""
    if chunk.program != program_fingerprint():
        versions = {"theirs": chunk.program, "ours": program_fingerprint()}
        raise SchedulerError(chunk.program, *both("ingest.other_program", **versions))
    return chunk.files
