"""What became of a place, and what it took in, as a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extract.lexicon.messages import Words
from extract.lexicon.places.days import vietnamese_day
from extract.lexicon.places.gazetteer import REFORM
from extract.lexicon.places.place import Place, Step
from extract.lexicon.places.territory import place_of, province_now, steps_from, steps_to

SHOWN = 6
"""So many names a sentence gives; "…" stands for the others."""


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence about places: the id of a message with what stands in its braces."""

    message: str
    name: str
    day: str = ""
    others: str = ""

    def __call__(self, words: Words | None = None) -> str:
        """Return the sentence, in Vietnamese where no ``words`` are given."""
        return (words or Words())(self.message, name=self.name, day=self.day, others=self.others)

    def __str__(self) -> str:
        return self()


def end_of(place: Place) -> Note:
    """Return what became of ``place`` in the end; where it still exists, what it took in last.

    >>> places = (place_of("tra-vinh"), place_of("tra-vinh/huyen-tra-cu"))
    >>> for place in places:
    ...     print(end_of(place)() if place else None)
    tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long
    huyện Trà Cú: không còn từ 01/7/2025; nay thuộc tỉnh Vĩnh Long
    """
    if place.valid_until is None:
        return growth_of(place)
    steps = [step for step in steps_from(place) if step.on > place.valid_until]
    if not steps:
        today = place_of(province_now(place) or "")
        return Note("place.reformed", place.name, vietnamese_day(REFORM), today.name if today else "")
    return _ending(place, steps)


def _ending(place: Place, steps: Sequence[Step]) -> Note:
    """Return how ``place`` ended with ``steps`` to others."""
    day, others = vietnamese_day(steps[0].on), _listed(steps, place, of="target")
    target = place_of(steps[0].target)
    if len(steps) > 1 or target is None:
        return Note("place.divided", place.name, day, others)
    alone = target.valid_from == steps[0].on and len(steps_to(target)) == 1
    return Note("place.renamed" if alone else "place.merged", place.name, day, others)


def growth_of(place: Place) -> Note:
    """Return what ``place`` took in last.

    >>> growth_of(place_of("vinh-long"))(), growth_of(place_of("hai-phong/quan-le-chan"))()
    ('tỉnh Vĩnh Long: từ 01/7/2025 gồm cả tỉnh Bến Tre, tỉnh Trà Vinh', 'quận Lê Chân')
    """
    steps = steps_to(place)
    last = [step for step in steps if step.on == steps[-1].on]
    return taken(place, last) if last else Note("place.unchanged", place.name)


def part_of(place: Place, target: Place, step: Step) -> Note:
    """Return that a part of ``place`` went to ``target``."""
    return Note("place.gave", place.name, vietnamese_day(step.on), target.name)


def taken(place: Place, steps: Sequence[Step]) -> Note:
    """Return what ``place`` took by ``steps`` of one day.

    >>> place = place_of("ha-noi/huyen-ba-vi")
    >>> place and taken(place, steps_to(place))()
    'huyện Ba Vì: từ 01/8/2008, trước là huyện Ba Vì (tỉnh Hà Tây)'
    """
    whole = [step for step in steps if step.whole]
    if len(steps) == 1 and whole and place.valid_from == steps[0].on and len(steps_to(place)) == 1:
        message = "place.was"
    else:
        message = "place.took" if whole else "place.took_part"
    return Note(message, place.name, vietnamese_day(steps[0].on), _listed(whole or steps, place, of="source"))


def _listed(steps: Sequence[Step], place: Place, of: Literal["source", "target"]) -> str:
    """Return the names at one end of ``steps``; one with the name of ``place`` has the province behind it."""
    found = [end for step in steps if (end := place_of(step.source if of == "source" else step.target))]
    names = [f"{end.name}{_of_parent(end)}" if end.name == place.name else end.name for end in found[:SHOWN]]
    return ", ".join(names) + (", …" if len(found) > SHOWN else "")


def _of_parent(place: Place) -> str:
    """Return the name of what ``place`` lies in, in brackets."""
    parent = place_of(place.parent) if place.parent else None
    return f" ({parent.name})" if parent else ""
