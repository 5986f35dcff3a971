"""How long an export of all figures takes, and how much memory."""

import sys
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from extract.lexicon.messages import Words
from extract.registry.export import Export
from extract.registry.registry import Registry, open_registry
from extract.registry.search.filters import Filters
from extract.render.export_files import save_export
from tests.bench.benchmark import peak_memory

FORMATS = ("xlsx", "parquet", "csv")


def exports(registry: Registry, statements: int) -> Iterator[str]:
    """Yield a line a format: seconds, size of the file, peak memory of a process that does nothing else."""
    url = registry.engine.url
    address = (
        url.database if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=False)
    )
    context = get_context("spawn")
    with context.Pool(1, maxtasksperchild=1) as pool, TemporaryDirectory() as folder:
        for format in FORMATS:
            path = Path(folder) / f"all.{format}"
            count, seconds, memory = pool.apply(export_all, (address, str(path), format))
            size = path.stat().st_size / 1e6
            line = f"{count:,} figures to {format}: {seconds:.0f} s, {size:.0f} MB"
            yield f"export of {line}, peak of memory {memory:.0f} MB"


def export_all(address: str, path: str, format: str) -> tuple[int, float, float]:
    """Write everything to ``path``; return how many figures, the seconds, and the peak memory in MB."""
    began = perf_counter()
    with open_registry(address, create=False) as registry:
        count = save_export(Path(path), format, Export(registry, Filters()), Words())
    return count, perf_counter() - began, peak_memory()


if __name__ == "__main__":
    with open_registry(sys.argv[1], create=False) as opened:
        for line in exports(opened, 0):
            print(line, flush=True)
