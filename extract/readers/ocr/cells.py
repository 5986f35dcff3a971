"""Cells of tables on a scanned page that were passed over or misread, read once more one below the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from extract.readers.ocr.again import ReadWords, read_again
from extract.readers.ocr.engine import DPI, SURE, ScannedWord
from extract.readers.ocr.rulings import middle_line
from extract.readers.pdf.page import CellFinder
from extract.readers.pdf.rulings import edges_of, grids_of
from extract.text.line import Box

if TYPE_CHECKING:
    from PIL.Image import Image

INSIDE = 5
"""Dots at the edge of a cell that may belong to its rulings."""

_POINTS = 72 / DPI


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
    places = {cell: _within(box) for cell, box in doubtful.items()}
    again = read_again(picture, places, read, 1 + max((word.line for word in words), default=0))
    better = {
        cell: found for cell, found in again.items() if _sureness(found) > _sureness(known.get(cell, ()))
    }
    kept = [word for word, owner in zip(words, owners, strict=True) if owner not in better]
    return (*kept, *(word for found in better.values() for word in found))


def _grids(rulings: Sequence[Box]) -> list[list[Box]]:
    """Return the cells of the tables that ``rulings`` are drawn around, in points."""
    drawn = (edges_of(_scaled(middle_line(ruling), _POINTS)) for ruling in rulings)
    return grids_of([edge for edges in drawn for edge in edges])


def _within(box: Box) -> Box:
    """Return what lies in ``box`` within the rulings around it."""
    left, upper, right, lower = box
    return left + INSIDE, upper + INSIDE, right - INSIDE, lower - INSIDE


def _sureness(words: Sequence[ScannedWord]) -> float:
    """Return how sure the engine is of the word that it is least sure of, 0 where there is none."""
    return min((word.confidence for word in words), default=0.0)


def _scaled(box: Box, factor: float) -> Box:
    """Return ``box`` in another unit."""
    left, upper, right, lower = box
    return left * factor, upper * factor, right * factor, lower * factor
