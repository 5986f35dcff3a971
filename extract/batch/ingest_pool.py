"""Where files are read: in this process, in others of this machine, or on a cluster."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait
from threading import Thread
from typing import Any, Protocol

from extract.batch.ingest_read import ChunkRead, Task, read_chunk
from extract.errors import MissingToolError, SchedulerError
from extract.lexicon.messages import both

AHEAD = 8
"""Chunks a worker that are sent out before the first has come back; they last while a batch is indexed."""

PATIENCE = 10.0
"""Seconds that a scheduler may take to answer."""

RETRIES = 3
"""So often a cluster reads a chunk again whose worker went away."""


Lost = tuple[type[Exception], ...]
Read = Callable[[Sequence[Task]], ChunkRead]


class Pool(Protocol):
    """Reads chunks of files, ``ahead`` of them at the same time."""

    ahead: int
    lost: Lost
    """What a result raises whose worker went away."""

    def submit(self, tasks: Sequence[Task]) -> "Future[ChunkRead]":
        """Begin to read ``tasks``."""


class OwnProcess:
    """Reads each chunk at once, here."""

    ahead = 1
    lost: Lost = ()

    def submit(self, tasks: Sequence[Task]) -> "Future[ChunkRead]":
        """Read ``tasks``."""
        future: Future[ChunkRead] = Future()
        future.set_result(read_chunk(tasks))
        return future


class OwnMachine:
    """Reads in ``workers`` processes with ``read``; when one of them dies, all are replaced."""

    lost: Lost = (BrokenProcessPool,)

    def __init__(self, workers: int, read: Read = read_chunk) -> None:
        self.workers = workers
        self.read = read
        self.ahead = workers * AHEAD
        self.executor = self._start()

    def __enter__(self) -> "OwnMachine":
        return self

    def __exit__(self, *reason: object) -> None:
        self.executor.shutdown(wait=False, cancel_futures=True)

    def submit(self, tasks: Sequence[Task]) -> "Future[ChunkRead]":
        """Send ``tasks`` to a worker."""
        try:
            return self.executor.submit(self.read, tasks)
        except BrokenProcessPool:
            self.executor.shutdown(wait=False)
            self.executor = self._start()
            return self.executor.submit(self.read, tasks)

    def _start(self) -> ProcessPoolExecutor:
        """Return new processes, which share nothing with this one."""
        methods = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        context.set_forkserver_preload([read_chunk.__module__])  # what all of them need is imported once
        return ProcessPoolExecutor(self.workers, mp_context=context, initializer=prepare_reader)


def prepare_reader() -> None:
    """Let this process end when the one that started it does, even if killed, and not by Ctrl-C itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Wait for the end of the parent."""
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)


class Cluster:
    """Reads on the workers of a Dask scheduler; they must see the files under the same paths."""

    def __init__(self, executor: Executor, workers: int, lost: Lost) -> None:
        self.executor = executor
        self.ahead = max(workers, 1) * AHEAD
        self.lost = lost

    def submit(self, tasks: Sequence[Task]) -> "Future[ChunkRead]":
        """Send ``tasks`` to the scheduler."""
        return self.executor.submit(read_chunk, tasks)


@contextmanager
def open_pool(workers: int = 1, scheduler: str | None = None) -> Iterator[Pool]:
    """Yield a pool: a Dask ``scheduler`` ("tcp://host:8786") where one is named, else ``workers`` processes.

    Raises SchedulerError where nothing answers at the address, MissingToolError without ``distributed``.
    """
    if scheduler:
        with _cluster(scheduler) as cluster:
            yield cluster
    elif workers > 1:
        with OwnMachine(workers) as pool:
            yield pool
    else:
        yield OwnProcess()


@contextmanager
def _cluster(address: str) -> Iterator[Cluster]:
    """Yield the pool of a scheduler."""
    try:
        from distributed import Client, KilledWorker
        from distributed.comm.core import CommClosedError
    except ImportError as error:
        raise MissingToolError(address, *both("ingest.no_distributed")) from error
    try:
        client: Any = Client(address, timeout=PATIENCE)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise SchedulerError(address, *both("ingest.no_scheduler", reason=str(error))) from error
    with client:
        executor = client.get_executor(retries=RETRIES, pure=False)
        yield Cluster(executor, len(client.nthreads()), (KilledWorker, CommClosedError))
