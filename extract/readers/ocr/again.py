"""Places of a scanned page, enlarged and read once more one below the other."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from extract.readers.ocr.engine import ScannedWord
from extract.text.line import Box

if TYPE_CHECKING:
    from PIL.Image import Image

Key = TypeVar("Key", bound=Hashable)
ReadWords = Callable[["Image"], Sequence[ScannedWord]]

MARGIN = 24
"""White dots around each place."""

ENLARGED = 2
"""How much larger a place is read; signs as small as a comma are told from a full stop then."""

LEAST_INK = 12
"""Dark dots that a place with a sign in it has."""

LARGEST = 30_000
"""Dots that the sheet of places is high at most, less than Tesseract takes."""

_DARK = 128


def read_again(
    picture: "Image", places: Mapping[Key, Box], read: ReadWords, line: int
) -> dict[Key, list[ScannedWord]]:
    """Return the words of each of ``places`` with ink in it, in lines that are numbered from ``line``."""
    from PIL import Image

    crops = {key: _crop(picture, box) for key, box in places.items()}
    crops = {key: crop for key, crop in crops.items() if sum(crop.histogram()[:_DARK]) >= LEAST_INK}
    height = sum(crop.height + MARGIN for crop in crops.values()) + MARGIN
    if not crops or height > LARGEST:
        return {}
    sheet = Image.new("L", (max(crop.width for crop in crops.values()) + 2 * MARGIN, height), 255)
    tops, top = {}, MARGIN
    for key, crop in crops.items():
        sheet.paste(crop, (MARGIN, top))
        tops[key] = top
        top += crop.height + MARGIN
    found: dict[Key, list[ScannedWord]] = {}
    for word in read(sheet):
        middle = (word.box[1] + word.box[3]) / 2
        key = max((key for key in tops if tops[key] <= middle + MARGIN), key=tops.__getitem__)
        box = _on_page(word.box, tops[key], places[key])
        found.setdefault(key, []).append(replace(word, box=box, line=line + word.line))
    return found


def _crop(picture: "Image", place: Box) -> "Image":
    """Return the part of ``picture`` in ``place``, enlarged."""
    from PIL import Image

    left, upper, right, lower = (round(edge) for edge in place)
    crop = picture.crop((left, upper, max(right, left + 1), max(lower, upper + 1)))
    return crop.resize((crop.width * ENLARGED, crop.height * ENLARGED), Image.Resampling.BICUBIC)


def _on_page(box: Box, top: float, place: Box) -> Box:
    """Return where on the page ``box`` of the sheet lies, whose place begins at ``top`` there."""
    left, upper, right, lower = box
    x, y = place[0] - MARGIN / ENLARGED, place[1] - top / ENLARGED
    return x + left / ENLARGED, y + upper / ENLARGED, x + right / ENLARGED, y + lower / ENLARGED
