"""All places of a kind with the steps between them, put together from the tables."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from typing import TypeVar

from extract.lexicon.places.named import bare_name
from extract.lexicon.places.place import Place, Step
from extract.lexicon.places.spelling import folded_key, name_key, slug
from extract.lexicon.places.tables import Change, changes, province_rows, read_table

T = TypeVar("T")

REFORM = date(2025, 7, 1)
"""The day from which there are 34 provinces and no districts."""
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Gazetteer:
    """Places by id, and the steps that territory took from one to another.

    ``also`` holds names that a place has beside its own: name, id, and the day before which the name didn't
    mean it.
    """

    places: dict[str, Place]
    steps: tuple[Step, ...]
    also: tuple[tuple[str, str, date | None], ...] = ()

    @cached_property
    def steps_from(self) -> dict[str, list[Step]]:
        """Return the steps by what they lead from."""
        return _grouped((step.source, step) for step in self.steps)

    @cached_property
    def steps_to(self) -> dict[str, list[Step]]:
        """Return the steps by what they lead to."""
        return _grouped((step.target, step) for step in self.steps)

    @cached_property
    def by_name(self) -> dict[str, list[Place]]:
        """Return the places by the key of their name without its unit."""
        return _grouped((name_key(bare_name(place.name)), place) for place in self.places.values())

    @cached_property
    def by_folded(self) -> dict[str, list[Place]]:
        """Return the places by their name without unit and accents."""
        pairs = ((folded_key(bare_name(place.name)), place) for place in self.places.values())
        return _grouped(pairs)


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def place_id(path: str) -> str:
    """Return the id of a place that a table writes as the id of its parent and its name.

    >>> place_id("tra-vinh/huyện Trà Cú"), place_id("tra-vinh")
    ('tra-vinh/huyen-tra-cu', 'tra-vinh')
    """
    parent, _, name = path.partition("/")
    return f"{parent}/{slug(name)}" if name else path


@cache
def upper() -> Gazetteer:
    """Return the provinces and districts."""
    rows = changes()
    starts = {place_id(path): row.day for row in rows for path in row.new}
    ends = {place_id(path): row.day - _DAY for row in rows for path in row.gone}
    provinces = [
        Place(row.id, row.name, "province", None, starts.get(row.id), ends.get(row.id))
        for row in province_rows()
    ]
    districts = [
        Place(key, name, "district", province, starts.get(key), ends.get(key, REFORM - _DAY))
        for province, name in _districts(rows)
        for key in (place_id(f"{province}/{name}"),)
    ]
    also = tuple((other.name, row.id, other.since) for row in province_rows() for other in row.also)
    return Gazetteer({place.id: place for place in (*provinces, *districts)}, tuple(_steps(rows)), also)


def _districts(rows: Iterable[Change]) -> dict[tuple[str, str], None]:
    """Return province and name of each district of the last table and of those that were gone before it."""
    gone = (path.partition("/") for row in rows for path in (*row.gone, *row.new) if "/" in path)
    last = ((province, name) for province, name in read_table("districts"))
    return dict.fromkeys((*last, *((province, name) for province, _, name in gone)))


def _steps(rows: Iterable[Change]) -> Iterator[Step]:
    """Return the steps from each source of a change to each of its targets."""
    for row in rows:
        targets = (*row.new, *row.into)
        for target in map(place_id, targets):
            yield from (Step(place_id(gone), target, row.day, len(targets) == 1) for gone in row.gone)
            yield from (Step(place_id(giver), target, row.day, False) for giver in row.part_of)


@cache
def communes() -> Gazetteer:
    """Return the communes before the reform and those of today, with the steps from these to those."""
    today = [Place(key, name, "commune", province, REFORM) for key, province, name in _today()]
    old: list[Place] = []
    steps: list[Step] = []
    for key, parent, name, targets in _old({(place.parent or "", place.name): place.id for place in today}):
        if name:
            old.append(Place(key, name, "commune", parent, None, REFORM - _DAY))
        steps += (Step(key, target, REFORM, len(targets) == 1) for target in targets)
    return Gazetteer({place.id: place for place in (*old, *today)}, tuple(steps))


def _today() -> Iterator[tuple[str, str, str]]:
    """Return id, province and name of each commune of today."""
    seen: Counter[str] = Counter()
    for province, name in read_table("communes"):
        yield _own_id(f"{province}/{slug(name)}", seen), province, name


def _old(today: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Return id, district, name and successors of each old commune and of districts without communes."""
    seen: Counter[str] = Counter()
    for province, district, name, targets in read_table("communes_until_2025"):
        parent = place_id(f"{province}/{district}")
        key = _own_id(f"{parent}/{slug(name)}", seen) if name else parent
        home = province_today(province)
        yield key, parent, name, tuple(today[home, target] for target in targets.split(";"))


def _own_id(key: str, seen: Counter[str]) -> str:
    """Return ``key``, with a number where accents alone tell it from one seen before."""
    seen[key] += 1
    return key if seen[key] == 1 else f"{key}-{seen[key]}"


@cache
def province_today(province: str) -> str:
    """Return the id of the province of today that holds all of ``province``, else its own.

    >>> province_today("tra-vinh"), province_today("ha-noi")
    ('vinh-long', 'ha-noi')
    """
    steps = [step for step in upper().steps_from.get(province, ()) if step.whole]
    return province_today(steps[0].target) if steps else province
