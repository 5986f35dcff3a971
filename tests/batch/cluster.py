"""A Dask scheduler with workers, each a process of its own on this machine."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

PATIENCE = 60  # seconds


@dataclass(frozen=True, slots=True)
class LocalCluster:
    """The address of the scheduler, and the processes of its workers."""

    address: str
    workers: tuple["subprocess.Popen[bytes]", ...]


@contextmanager
def run_cluster(folder: Path, workers: int) -> Iterator[LocalCluster]:
    """Yield a cluster whose scheduler writes down its address in ``folder``."""
    file = folder / "scheduler.json"
    with ExitStack() as stack:
        own = ("--scheduler-file", str(file), "--no-dashboard")
        stack.enter_context(_process("scheduler", "--host", "127.0.0.1", "--port", "0", *own))
        address = _address(file)
        one_thread = ("--nworkers", "1", "--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
        started = [stack.enter_context(_process("worker", *own, *one_thread)) for _ in range(workers)]
        yield LocalCluster(address, tuple(started))


@contextmanager
def _process(program: str, *options: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Yield a program of Dask's; it is killed at the end of the block."""
    command = [sys.executable, "-m", "dask", program, *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield process
        finally:
            process.kill()


def _address(file: Path) -> str:
    """Return the address that the scheduler writes down when it is there."""
    until = monotonic() + PATIENCE
    while monotonic() < until:
        if file.is_file() and file.stat().st_size:
            return str(json.loads(file.read_text())["address"])
        sleep(0.1)
    raise TimeoutError("the scheduler did not start")
