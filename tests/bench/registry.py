"""How fast a registry is filled and how large it gets: ``python -m tests.bench.registry [--statements N]``.

A row of MEASURES is a function from an open registry, and how many statements are in it, to lines to print.
"""

import argparse
import gc
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from extract.batch.ingest import LARGEST_CHUNK, ingest_files
from extract.batch.ingest_pool import OwnMachine, open_pool
from extract.batch.sealed import Sealed, seal
from extract.registry.registry import Registry, open_registry
from extract.registry.rows.paper import Rows, rows_of
from schemas import Paper
from tests.bench.benchmark import CORPUS, peak_memory
from tests.bench.export import exports
from tests.bench.invented import STATEMENTS, invent_papers
from tests.bench.search import searches
from tests.registry.postgres import find_programs, run_postgres

HELD = 2_000  # papers that a worker has at a time
PREPARED = 500  # papers that the time of making rows is taken of
COPIES = 200  # of each document of the corpus, for the way from text; workers take two seconds to begin

Measure = Callable[[Registry, int], Iterator[str]]


def fill_from_worker(registry: Registry, statements: int) -> Iterator[str]:
    """Save invented papers with so many statements, and say how many a second went in.

    Another process has the records, as with ``--workers``: it makes rows, this one saves. It invents some
    papers at a time, outside the time that is taken.
    """
    count = statements // STATEMENTS
    spent = 0.0
    with OwnMachine(1) as machine, registry.filling() as filling:
        for first in range(0, count, HELD):
            held = min(HELD, count - first)
            machine.executor.submit(hold, first, held).result()
            began = perf_counter()
            for rows in _in_order(machine, held, registry.engine.dialect.name):
                filling.save_together(rows)
            spent += perf_counter() - began
        began = perf_counter()
        filling.index()
        registry.settle()
        spent += perf_counter() - began
    yield f"ingest from records: {statements:,} statements, {statements / spent:,.0f}/s by the clock"


def _in_order(machine: OwnMachine, held: int, dialect: str) -> Iterator[list[Rows]]:
    """Yield the rows of what is held, as an ingest does: just so far ahead that the worker is busy."""
    waiting: deque[Future[Sealed[list[Rows]]]] = deque()
    for start in range(0, held, LARGEST_CHUNK):
        waiting.append(machine.executor.submit(rows_of_held, start, dialect))
        if len(waiting) >= machine.ahead:
            yield waiting.popleft().result().open()
    yield from (future.result().open() for future in waiting)


HOLDING: list[Paper] = []
"""What the worker has."""


def hold(first: int, count: int) -> None:
    """Invent ``count`` papers in place of those that are held."""
    HOLDING[:] = invent_papers(count, first)
    rows_of(HOLDING[0])  # it loads what it needs
    gc.freeze()  # nobody has so many records at once, for Python to look through again and again


def rows_of_held(start: int, dialect: str) -> Sealed[list[Rows]]:
    """Return the rows of some of the papers that are held."""
    return seal([rows_of(paper, dialect) for paper in HOLDING[start : start + LARGEST_CHUNK]])


def fill(registry: Registry, statements: int) -> Iterator[str]:
    """Save as many papers once more, others this time, where one process makes the rows and saves them.

    They are invented a few at a time, as an ingest reads them, outside the time that is taken.
    """
    count = statements // STATEMENTS
    papers = invent_papers(count, count)
    spent, cpu, done = 0.0, 0.0, 0
    with registry.filling() as filling:
        while chunk := list(islice(papers, LARGEST_CHUNK)):
            began, began_cpu = perf_counter(), process_time()
            filling.save_together(list(map(rows_of, chunk)))
            spent += perf_counter() - began
            cpu += process_time() - began_cpu
            done += len(chunk) * STATEMENTS
        began, began_cpu = perf_counter(), process_time()
        filling.index()
        registry.settle()
        spent += perf_counter() - began
        cpu += process_time() - began_cpu
    rates = f"{done / spent:,.0f}/s by the clock, {done / cpu:,.0f}/s of the processor"
    yield f"ingest from records in one process: {done:,} statements more, {rates}"


def stream(registry: Registry, statements: int) -> Iterator[str]:
    """Read all papers back, and say how fast and in how much memory."""
    before, began = peak_memory(), perf_counter()
    count = sum(1 for _ in registry.papers())
    spent = perf_counter() - began
    yield f"papers read back: {count / spent:,.0f}/s, {peak_memory() - before:.0f} MB more memory at most"


def size(registry: Registry, statements: int) -> Iterator[str]:
    """Say how large the registry is."""
    query = {
        "sqlite": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
        "postgresql": "SELECT pg_database_size(current_database())",
    }[registry.engine.dialect.name]
    with registry.read() as connection:
        size = connection.exec_driver_sql(query).scalar_one()
    yield f"size: {size / 1e6:,.0f} MB, {size / statements:,.0f} bytes a statement"


MEASURES: tuple[Measure, ...] = (fill_from_worker, searches, stream, size, exports, fill)
"""What is measured on each database, in this order."""


def run(db: str, statements: int) -> None:
    """Measure everything on one database."""
    with open_registry(db) as registry:
        for measure in MEASURES:
            for line in measure(registry, statements):
                print(f"  {line}", flush=True)


def prepare(statements: int) -> Iterator[str]:
    """Say what of an ingest can be left to workers: records to rows, without a database."""
    papers = list(invent_papers(min(statements // STATEMENTS, PREPARED)))
    began = process_time()
    for paper in papers:
        rows_of(paper)
    count = len(papers) * STATEMENTS
    yield f"records to rows, which workers do: {count / (process_time() - began):,.0f} statements/s"


def from_text(folder: Path) -> Iterator[str]:
    """Ingest copies of the corpus with one worker and with two, and say how much faster two are."""
    files = tuple(_copies(folder))
    seconds = {}
    for workers in (1, 2):
        with open_registry(folder / f"{workers}.db") as registry, open_pool(workers) as pool:
            began = perf_counter()
            for _ in ingest_files(registry, files, pool):
                pass
            seconds[workers] = perf_counter() - began
        yield f"from text, workers {workers}: {len(files) / seconds[workers]:,.1f} documents/s"
    yield f"two workers are {seconds[1] / seconds[2]:.2f} times as fast as one"


def _copies(folder: Path) -> Iterator[Path]:
    """Yield copies of the corpus, each with a line of its own, as the same text would be one document."""
    for path in sorted(CORPUS.glob("*.*")):
        for number in range(COPIES if path.suffix in (".txt", ".md") and path.stem != "README" else 0):
            new = Path(copy(path, folder / f"{path.stem}-{number}{path.suffix}"))
            with new.open("a", encoding="utf-8") as file:
                file.write(f"\nBản lưu {number}.\n")
            yield new


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--statements", type=int, default=200_000, help="how many to invent")
    parser.add_argument("--only", choices=("sqlite", "postgres", "text"), help="measure one thing")
    arguments = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        if arguments.only in (None, "text"):
            print("\n".join((*prepare(arguments.statements), *from_text(folder))), flush=True)
        if arguments.only in (None, "sqlite"):
            print("SQLite", flush=True)
            run(str(folder / "registry.db"), arguments.statements)
        if arguments.only in (None, "postgres") and (programs := find_programs()):
            server = stack.enter_context(run_postgres(programs))
            print("PostgreSQL", flush=True)
            run(server.new_database(), arguments.statements)


if __name__ == "__main__":
    main()
