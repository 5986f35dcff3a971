"""What a search for the name of a place covers, of any time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from extract.lexicon.places.fate import Note, end_of, part_of, taken
from extract.lexicon.places.gazetteer import communes, upper
from extract.lexicon.places.place import Place
from extract.lexicon.places.resolve import find_places
from extract.lexicon.places.territory import holds, leaving, place_of, steps_from, steps_to

Relation = Literal["same", "before", "after", "wider", "part"]


@dataclass(frozen=True, slots=True)
class RelatedPlace:
    """A place that a search for a name may look at.

    ``relation``: "same" is the place itself, "before" lies wholly in it or in its territory, "after" holds
    nothing but its territory; "wider" holds more than it, from ``since`` on; "part" gave it some of its land.
    Of the last two a search tells, but does not count their documents in.
    """

    place: Place
    relation: Relation
    note: Note
    since: date | None = None

    def holds(self, place_id: str) -> bool:
        """Tell whether the place with an id is this one or lies in it."""
        return holds(self.place.id, place_id)


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """A name with all places that it stands for; none where no place has ever borne it."""

    name: str
    related: tuple[RelatedPlace, ...]

    def ids(self, *relations: Relation) -> tuple[str, ...]:
        """Return the ids of the places that are so related, of all those covered where none is named.

        A document belongs to one where its place has this id or one that begins with it and "/".
        """
        wanted = relations or ("same", "before", "after")
        return tuple(found.place.id for found in self.related if found.relation in wanted)

    def why(self, place_id: str) -> RelatedPlace | None:
        """Return the related place that holds the place with an id, the nearest one."""
        holding = [found for found in self.related if found.holds(place_id)]
        return max(holding, key=lambda found: len(found.place.id), default=None)


def names_through_time(name: str, within: str | None = None) -> PlaceNames:
    """Return what a search for ``name`` covers; ``within`` is the name or id of a place around it.

    >>> names = names_through_time("Vĩnh Long")
    >>> names.ids(), names.why("tra-vinh/huyen-tra-cu").note()
    (('vinh-long', 'ben-tre', 'tra-vinh'), 'tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long')
    >>> names_through_time("Trà Vinh").ids("wider")
    ('vinh-long',)
    """
    named = find_places(name, None, within)
    related = [RelatedPlace(place, "same", end_of(place)) for place in named]
    for place in named:
        related += (*_before(place), *_after(place))
    first = {found.place.id: found for found in reversed(related)}
    return PlaceNames(name, tuple(found for found in related if first[found.place.id] is found))


def _before(place: Place) -> Iterator[RelatedPlace]:
    """Yield what went into ``place`` or into something in it, and what had gone into that."""
    covered = [place.id]
    steps = (*upper().steps, *(communes().steps if place.level == "commune" else ()))
    for holder in covered:
        for step in steps:
            if not holds(holder, step.target) or any(holds(key, step.source) for key in covered):
                continue
            source, target = place_of(step.source), place_of(step.target)
            if source and target and step.whole:
                covered.append(source.id)
                yield RelatedPlace(source, "before", end_of(source))
            elif source and target:
                yield RelatedPlace(source, "part", part_of(source, target, step))


def _after(place: Place) -> Iterator[RelatedPlace]:
    """Yield what took the territory of ``place`` or of something in it, and what took it from there."""
    ended = [place] if place.valid_until else []
    covered = [place.id]
    for holder in ended:
        for target, steps in leaving(holder.id).items():
            if any(holds(key, target.id) for key in covered):
                continue
            alone = target.valid_from == steps[0].on and all(
                any(holds(key, step.source) for key in covered) for step in steps_to(target)
            )
            covered += [target.id] if alone else []
            ended += [target] if alone and target.valid_until else []
            yield RelatedPlace(target, "after" if alone else "wider", taken(target, steps), steps[0].on)


def successors_of(place: Place) -> tuple[Place, ...]:
    """Return the places that took over when ``place`` ended, of a district of 2025 its communes of today.

    >>> [found.name for found in successors_of(place_of("ho-chi-minh/quan-2"))]
    ['thành phố Thủ Đức']
    >>> len(successors_of(place_of("tra-vinh/huyen-tra-cu")))
    6
    """
    if place.valid_until is None:
        return ()
    own = tuple(
        found
        for step in steps_from(place)
        if step.on > place.valid_until and (found := place_of(step.target))
    )
    return own or tuple(target for target in leaving(place.id) if target.valid_from)


def predecessors_of(place: Place) -> tuple[Place, ...]:
    """Return the places whose territory, or a part of it, ``place`` has.

    >>> [found.name for found in predecessors_of(place_of("vinh-long"))]
    ['tỉnh Bến Tre', 'tỉnh Trà Vinh']
    """
    return tuple(found for step in steps_to(place) if (found := place_of(step.source)))
