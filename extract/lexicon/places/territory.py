"""What lies where, and when: the way from a place up to its province and on to the province of today."""

from collections.abc import Iterator

from extract.lexicon.places.days import When, days_of
from extract.lexicon.places.gazetteer import communes, upper
from extract.lexicon.places.place import Place, Step


def place_of(place_id: str) -> Place | None:
    """Return the place with an id, None where there is none.

    >>> place = place_of("tra-vinh/huyen-tra-cu")
    >>> place and place.name
    'huyện Trà Cú'
    """
    found = upper().places.get(place_id)
    return found or (communes().places.get(place_id) if "/" in place_id else None)


def steps_from(place: Place) -> tuple[Step, ...]:
    """Return the steps that the territory of ``place`` took to other places, in order of time.

    >>> [step.target for step in steps_from(Place("tra-vinh", "tỉnh Trà Vinh", "province"))]
    ['vinh-long']
    """
    steps = upper().steps_from.get(place.id, [])
    if place.level != "province":
        steps = steps + communes().steps_from.get(place.id, [])
    return tuple(sorted(steps, key=lambda step: step.on))


def steps_to(place: Place) -> tuple[Step, ...]:
    """Return the steps by which ``place`` got its territory, in order of time."""
    steps = upper().steps_to.get(place.id, [])
    if place.level == "commune":
        steps = steps + communes().steps_to.get(place.id, [])
    return tuple(sorted(steps, key=lambda step: step.on))


def leaving(place_id: str) -> dict[Place, list[Step]]:
    """Return where territory of a place, or of something in it, went, with the steps that led there."""
    found: dict[Place, list[Step]] = {}
    for step in (*upper().steps, *communes().steps):
        if holds(place_id, step.source) and not holds(place_id, step.target):
            target = place_of(step.target)
            if target is not None:
                found.setdefault(target, []).append(step)
    return found


def holds(holder: str, place_id: str) -> bool:
    """Tell whether the place with ``place_id`` is the ``holder`` or lies in it.

    >>> holds("tra-vinh", "tra-vinh/huyen-tra-cu"), holds("quang-nam", "quang-nam-da-nang")
    (True, False)
    """
    return place_id == holder or place_id.startswith(f"{holder}/")


def chain_at(place: Place, on: When) -> Iterator[Place]:
    """Yield ``place`` and what it lay in, up to the province, under the names of the time.

    >>> [place.id for place in chain_at(place_of("ha-noi/huyen-ba-vi"), "2007")]
    ['ha-tay/huyen-ba-vi', 'ha-tay']
    """
    here: Place | None = place
    while here is not None:
        here = _at(here, on)
        yield here
        here = place_of(here.parent) if here.parent else None


def _at(place: Place, on: When) -> Place:
    """Return ``place``, or what it alone came from where it did not exist yet."""
    days = days_of(on)
    if days is None or place.valid_from is None or days[1] >= place.valid_from:
        return place
    steps = [step for step in steps_to(place) if step.on == place.valid_from]
    source = place_of(steps[0].source) if len(steps) == 1 and steps[0].whole else None
    return _at(source, on) if source and source.level == place.level else place


def province_at(place: Place, on: When = None) -> Place:
    """Return the province that ``place`` lay in, as it was called ``on`` a day.

    >>> province_at(place_of("hue/thi-xa-huong-thuy"), "2024").name
    'tỉnh Thừa Thiên Huế'
    """
    *_, province = chain_at(place, on)
    return province


def province_now(place: Place) -> str | None:
    """Return the id of the province of today that ``place`` lies in, None where it was divided among several.

    >>> province_now(place_of("tra-vinh/huyen-tra-cu")), province_now(place_of("vinh-phuc/huyen-me-linh"))
    ('vinh-long', 'ha-noi')
    """
    if place.valid_until is None:
        return place.id.partition("/")[0]
    steps = upper().steps_from.get(place.id, [])
    steps = [step for step in steps if step.whole] or steps
    moved = {province_now(target) for step in steps if (target := place_of(step.target))}
    if moved:
        return moved.pop() if len(moved) == 1 else None
    parent = place_of(place.parent) if place.parent else None
    return province_now(parent) if parent else None


def ids_around(place: Place, on: When = None) -> set[str]:
    """Return the ids of ``place`` and of all that it lies in, of today's names and of those ``on`` a day."""
    above = [place, *(found for key in _parents(place.id) if (found := place_of(key)))]
    at_the_time = {found.id for found in chain_at(place, on)}
    earlier = {found.id for up in above for found in chain_at(up, "0001")}
    return at_the_time | {up.id for up in above} | earlier


def _parents(place_id: str) -> Iterator[str]:
    """Yield the ids above ``place_id``, the nearest first."""
    while "/" in place_id:
        place_id = place_id.rpartition("/")[0]
        yield place_id


def ids_elsewhen(place: Place) -> set[str]:
    """Return the ids of what the territory of ``place`` came from and went to, and of their surroundings."""
    ends = {step.target for step in steps_from(place)} | {step.source for step in steps_to(place)}
    today = province_now(place)
    return ends | {key for end in ends for key in _parents(end)} | ({today} if today else set())
