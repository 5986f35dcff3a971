"""Cells of tables on a scanned page that were passed over or misread, read once more one below the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.readers.ocr_engine import DPI, SURE, ScannedWord
from extract.readers.ocr_rulings import middle_line
from extract.readers.pdf_page import CellFinder
from extract.readers.pdf_rulings import edges_of, grids_of
from extract.text.line import Box

if TYPE_CHECKING:
    from PIL.Image import Image

ReadWords = Callable[["Image"], Sequence[ScannedWord]]

MARGIN = 24
"""White dots around each cell."""

INSIDE = 5
"""Dots at the edge of a cell that may belong to its rulings."""

ENLARGED = 2
"""How much larger a cell is read; signs as small as a comma are told from a full stop then."""

LEAST_INK = 12
"""Dark dots that a cell with a sign in it has."""

LARGEST = 30_000
"""Dots that the sheet of cells is high at most, less than Tesseract takes."""

_POINTS = 72 / DPI
_DARK = 128


def read_cells(
    picture: "Image", words: Sequence[ScannedWord], rulings: Sequence[Box], read: ReadWords
) -> tuple[ScannedWord, ...]:
    """Return ``words``, those of cells that were passed over or are in doubt as ``read`` finds them now."""
    cells = CellFinder(_grids(rulings))
    owners = [cells.of(_scaled(word.box, _POINTS)) for word in words]
    known = {
        owner: [word for word, its in zip(words, owners, strict=True) if its == owner] for owner in owners
    }
    boxes = {
        (number, at): _scaled(box, 1 / _POINTS)
        for number, grid in enumerate(cells.grids)
        for at, box in enumerate(grid)
    }
    doubtful = {cell: box for cell, box in boxes.items() if _sureness(known.get(cell, ())) < SURE}
    again = _read_again(picture, doubtful, read, 1 + max((word.line for word in words), default=0))
    better = {
        cell: found for cell, found in again.items() if _sureness(found) > _sureness(known.get(cell, ()))
    }
    kept = [word for word, owner in zip(words, owners, strict=True) if owner not in better]
    return (*kept, *(word for found in better.values() for word in found))


def _grids(rulings: Sequence[Box]) -> list[list[Box]]:
    """Return the cells of the tables that ``rulings`` are drawn around, in points."""
    drawn = (edges_of(_scaled(middle_line(ruling), _POINTS)) for ruling in rulings)
    return grids_of([edge for edges in drawn for edge in edges])


def _read_again(
    picture: "Image", cells: dict[tuple[int, int], Box], read: ReadWords, line: int
) -> dict[tuple[int, int], list[ScannedWord]]:
    """Return the words of each of ``cells`` with ink in it."""
    from PIL import Image

    crops = {cell: _crop(picture, box) for cell, box in cells.items()}
    crops = {cell: crop for cell, crop in crops.items() if sum(crop.histogram()[:_DARK]) >= LEAST_INK}
    height = sum(crop.height + MARGIN for crop in crops.values()) + MARGIN
    if not crops or height > LARGEST:
        return {}
    sheet = Image.new("L", (max(crop.width for crop in crops.values()) + 2 * MARGIN, height), 255)
    tops, top = {}, MARGIN
    for cell, crop in crops.items():
        sheet.paste(crop, (MARGIN, top))
        tops[cell] = top
        top += crop.height + MARGIN
    found: dict[tuple[int, int], list[ScannedWord]] = {}
    for word in read(sheet):
        middle = (word.box[1] + word.box[3]) / 2
        cell = max((cell for cell in tops if tops[cell] <= middle + MARGIN), key=tops.__getitem__)
        x, y = cells[cell][0] + INSIDE, cells[cell][1] + INSIDE
        left, upper, right, lower = word.box
        inside = (left - MARGIN, upper - tops[cell], right - MARGIN, lower - tops[cell])
        box = _moved(_scaled(inside, 1 / ENLARGED), x, y)
        found.setdefault(cell, []).append(replace(word, box=box, line=line + word.line))
    return found


def _crop(picture: "Image", box: Box) -> "Image":
    """Return the part of ``picture`` within the rulings around ``box``, enlarged."""
    from PIL import Image

    left, upper, right, lower = (round(edge) for edge in box)
    right, lower = max(right - INSIDE, left + INSIDE + 1), max(lower - INSIDE, upper + INSIDE + 1)
    crop = picture.crop((left + INSIDE, upper + INSIDE, right, lower))
    return crop.resize((crop.width * ENLARGED, crop.height * ENLARGED), Image.Resampling.BICUBIC)


def _sureness(words: Sequence[ScannedWord]) -> float:
    """Return how sure the engine is of the word that it is least sure of, 0 where there is none."""
    return min((word.confidence for word in words), default=0.0)


def _scaled(box: Box, factor: float) -> Box:
    """Return ``box`` in another unit."""
    left, upper, right, lower = box
    return left * factor, upper * factor, right * factor, lower * factor


def _moved(box: Box, x: float, y: float) -> Box:
    """Return ``box`` moved to the right and down."""
    left, upper, right, lower = box
    return left + x, upper + y, right + x, lower + y
