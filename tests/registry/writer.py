"""A process that saves invented papers and says so: ``python -m tests.registry.writer DB COUNT``."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from subprocess import PIPE, Popen

from extract.registry.registry import open_registry
from extract.registry.rows.paper import rows_of
from tests.bench.invented import invent_paper

TOGETHER = 3


@contextmanager
def start_writer(db: str, count: int) -> Iterator["Popen[str]"]:
    """Yield the process; it is killed at the end of the block."""
    command = [sys.executable, "-m", "tests.registry.writer", db, str(count)]
    with Popen(command, stdout=PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def write(db: str, count: int) -> None:
    """Save the papers up to ``count``, TOGETHER of them at a time, each reported when it is saved."""
    with open_registry(db) as registry, registry.filling() as filling:
        for start in range(0, count, TOGETHER):
            numbers = range(start, min(start + TOGETHER, count))
            some = filling.save_together([rows_of(invent_paper(number)) for number in numbers])
            for number, saved in zip(numbers, some, strict=True):
                print(number, saved.value, flush=True)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
