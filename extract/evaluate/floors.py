"""The figures below which no change may fall: pinned by gold set, raised on purpose."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from extract.batch.jsonl import save_lines
from extract.errors import BrokenFileError, FileMissingError
from extract.lexicon.messages import both

Figures = dict[str, float]

FLOORS = Path(__file__).with_name("floors.json")
TOLERANCE = 0.0005


class Fall(NamedTuple):
    """A figure that is lower than its floor; ``now`` is None where it is no longer measured."""

    gold_set: str
    figure: str
    floor: float
    now: float | None


def load_floors(path: Path) -> dict[str, Figures]:
    """Return the floors by gold set and figure; raises FileMissingError or BrokenFileError."""
    if not path.is_file():
        raise FileMissingError(path, *both("floors.missing"))
    try:
        return TypeAdapter(dict[str, Figures]).validate_json(path.read_bytes())
    except ValidationError:
        raise BrokenFileError(path, *both("floors.broken")) from None


def hold_floors(path: Path, now: Mapping[str, Figures]) -> tuple[Fall, ...]:
    """Return what fell below the floors in ``path``; raises FileMissingError where a set has none there."""
    floors = load_floors(path)
    if unpinned := sorted(now.keys() - floors.keys()):
        raise FileMissingError(path, *both("floors.unpinned", names=", ".join(unpinned)))
    return find_falls(floors, now)


def pin_floors(path: Path, now: Mapping[str, Figures], *, allow_lower: bool) -> tuple[Fall, ...]:
    """Write the figures measured ``now`` to ``path`` as floors, unless that lowers one and may not.

    Returns what would have been lowered; where that is not empty, nothing was written.
    """
    floors = load_floors(path) if path.is_file() else {}
    falls = () if allow_lower else find_falls(floors, now)
    if not falls:
        save_lines(path, [render_floors({**floors, **now} if allow_lower else raise_floors(floors, now))])
    return falls


def find_falls(floors: Mapping[str, Figures], now: Mapping[str, Figures]) -> tuple[Fall, ...]:
    """Return each figure of the sets measured ``now`` that fell below its floor by more than rounding.

    >>> find_falls({"corpus": {"meta": 0.9, "lead.r": 0.8}}, {"corpus": {"meta": 0.8996, "lead.r": 0.7}})
    (Fall(gold_set='corpus', figure='lead.r', floor=0.8, now=0.7),)
    """
    rows = (
        Fall(name, figure, floor, measured.get(figure))
        for name, measured in now.items()
        for figure, floor in floors.get(name, {}).items()
    )
    return tuple(row for row in rows if row.now is None or row.now < row.floor - TOLERANCE)


def raise_floors(floors: Mapping[str, Figures], now: Mapping[str, Figures]) -> dict[str, Figures]:
    """Return the floors with each figure measured ``now`` that is higher; none is lowered.

    >>> raise_floors({"corpus": {"meta": 0.9}}, {"corpus": {"meta": 0.8996, "lead.r": 0.7}})
    {'corpus': {'lead.r': 0.7, 'meta': 0.9}}
    """
    return {**floors, **{name: _higher(floors.get(name, {}), measured) for name, measured in now.items()}}


def _higher(floors: Figures, now: Figures) -> Figures:
    """Return the higher one of floor and figure, by figure."""
    return {figure: max(floors.get(figure, 0.0), now.get(figure, 0.0)) for figure in sorted({*floors, *now})}


def render_floors(floors: Mapping[str, Figures]) -> str:
    """Return the floors as the text of their file, without the last line end."""
    return json.dumps(floors, ensure_ascii=False, indent=1, sort_keys=True)
