"""How fast a search with all facets is: a table of typical questions, each asked many times."""

from collections.abc import Iterator
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import NamedTuple

from extract.registry.registry import Registry
from extract.registry.search.filters import Filters
from extract.registry.search.search import search_statements

QUESTIONS = {
    "common word": Filters("tỷ lệ"),
    "common word, no marks": Filters("xa"),
    "two words": Filters("hộ nghèo"),
    "two words, no marks": Filters("ho ngheo"),
    "four words": Filters("lao động qua đào tạo"),
    "words and place": Filters("nước sạch Kim Giang"),
    "phrase": Filters('"nông thôn mới"'),
    "short form": Filters("BHYT"),
    "prefix": Filters("tiêm ch*"),
    "either": Filters("rừng OR lương thực"),
    "without": Filters("hộ -nghèo"),
    "rare word": Filters("Xuyên"),
    "words and filters": Filters(
        "hộ nghèo", kind=("target",), level=("district",), years=(2020, 2020), unit="%"
    ),
    "filters only": Filters(kind=("target",), years=(2018, 2020), unit="%", low=2.0),
    "place": Filters("rừng", place=("Vĩnh Long",)),
    "by value": Filters("tiêm chủng", sort="-value"),
    "nothing asked": Filters(),
    "nothing found": Filters("zzz"),
}
"""By name; what they find in the invented papers goes from nothing to all."""

ROUNDS = 15


class Timing(NamedTuple):
    """Milliseconds that half of the questions, and 19 in 20, were answered in; ``found`` statements.

    ``processor`` is the median of this process's own time, which other programs don't lengthen; a server's is
    not in it.
    """

    name: str
    found: int
    p50: float
    p95: float
    processor: float


def time_searches(registry: Registry, rounds: int = ROUNDS) -> tuple[Timing, ...]:
    """Return the time of each of QUESTIONS, and of all together, with the columns in memory."""
    search_statements(registry, Filters(sort="value"))
    times: dict[str, list[tuple[float, float]]] = {}
    found = {}
    for _ in range(rounds):
        for name, filters in QUESTIONS.items():
            began, own = perf_counter(), process_time()
            found[name] = search_statements(registry, filters).total
            times.setdefault(name, []).append((perf_counter() - began, process_time() - own))
    each = tuple(_timing(name, found[name], times[name]) for name in QUESTIONS)
    return (*each, _timing("all", 0, [time for some in times.values() for time in some]))


def time_first(registry: Registry) -> float:
    """Return the milliseconds of the first search of a process, which reads the columns."""
    began = perf_counter()
    search_statements(registry, Filters("hộ nghèo"))
    return (perf_counter() - began) * 1000


def _timing(name: str, found: int, times: list[tuple[float, float]]) -> Timing:
    wall, own = ([1000 * time[part] for time in times] for part in (0, 1))
    cuts = quantiles(wall, n=20, method="inclusive")
    return Timing(name, found, cuts[9], cuts[18], median(own))


def searches(registry: Registry, statements: int) -> Iterator[str]:
    """Say how fast the first search of a process is, and in which time each of QUESTIONS is answered."""
    yield f"first search of a process: {time_first(registry):.0f} ms"
    for timing in time_searches(registry):
        found = f"{timing.found:,} found, " if timing.found else ""
        times = f"p50 {timing.p50:.1f} ms, p95 {timing.p95:.1f} ms, processor {timing.processor:.1f} ms"
        yield f"search, {timing.name}: {found}{times}"
