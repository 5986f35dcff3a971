"""Print on a scanned page that was passed over, such as the last word of a paragraph, read once more."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median
from typing import TYPE_CHECKING, Any

from extract.readers.ocr.again import ReadWords, read_again
from extract.readers.ocr.engine import ScannedWord
from extract.readers.ocr.rulings import join_runs
from extract.text.line import Box, box_around

if TYPE_CHECKING:
    from PIL.Image import Image

TRUSTED = 70.0
"""Confidence below which what is read is dirt, a seal or a signature rather than print."""

MOST = 60
"""Stretches of print that are passed over at most; more of them are a drawing."""

FRAME = 8
"""White dots left around a stretch of print when it is read again."""

AROUND = 5
"""Dots around a word that belong to its ink."""

_CELL = 4
"""Dots that the picture is looked at as one, which is dark where a part of them is."""

_INK = 4
_GAP = 5
"""Cells without ink between two words of a stretch at most."""

_LOW, _HIGH = 0.35, 1.9
"""How many times the height of a word a stretch is high."""

_DASH, _INDENT = 0.25, 3
"""How many times that height a dash is wide at least, and stands away from its words at most."""

_DARK = 128


def read_left(picture: "Image", words: Sequence[ScannedWord], read: ReadWords) -> tuple[ScannedWord, ...]:
    """Return ``words`` of ``picture`` and those that ``read`` finds where ink stands and no word was read."""
    if not words:
        return ()
    height = median(word.box[3] - word.box[1] for word in words)
    left = find_left(picture, words)
    words = (*words, *_bullets(left, words, height))
    places = [box for box in left if _LOW * height < box[3] - box[1] < _HIGH * height]
    if not places or len(places) > MOST:
        return words
    framed = {
        at: (left - FRAME, upper - FRAME, right + FRAME, lower + FRAME)
        for at, (left, upper, right, lower) in enumerate(places)
    }
    found = read_again(picture, framed, read, 1 + max(word.line for word in words))
    trusted = (its for its in found.values() if min(word.confidence for word in its) >= TRUSTED)
    return (*words, *(word for its in trusted for word in its))


def _bullets(boxes: Sequence[Box], words: Sequence[ScannedWord], height: float) -> Iterator[ScannedWord]:
    """Yield the dashes among ``boxes`` that stand before the first word of a line.

    >>> words = [ScannedWord("Sở", (300, 100, 330, 124), 90, 4)]
    >>> [word.text for word in _bullets([(250, 112, 262, 116), (250, 180, 262, 184)], words, 24)]
    ['-']
    """
    line = 1 + max(word.line for word in words)
    starts = [next(line).box for _, line in groupby(words, key=lambda word: word.line)]
    for box in boxes:
        flat = box[3] - box[1] < _LOW * height and _DASH * height < box[2] - box[0] < height
        if flat and any(_before(box, start, height) for start in starts):
            yield ScannedWord("-", box, TRUSTED, line)
            line += 1


def _before(box: Box, start: Box, height: float) -> bool:
    """Return whether a bullet in ``box`` belongs to the line whose first word has the box ``start``."""
    middle = (box[1] + box[3]) / 2
    return 0 < start[0] - box[2] < _INDENT * height and start[1] < middle < start[3]


def find_left(picture: "Image", words: Sequence[ScannedWord]) -> list[Box]:
    """Return the boxes of the stretches of ink on ``picture`` apart from the lines of ``words``, in dots."""
    from PIL import ImageDraw

    rest = picture.copy()
    draw = ImageDraw.Draw(rest)
    for word in words:
        left, upper, right, lower = word.box
        draw.rectangle((left - AROUND, upper - AROUND, right + AROUND, lower + AROUND), fill=255)
    lines = [
        box_around([word.box for word in line]) for _, line in groupby(words, key=lambda word: word.line)
    ]
    boxes = (_in_dots(box) for box in join_runs(_runs(_dark_cells(rest))))
    return [box for box in boxes if not any(_within(box, line) for line in lines)]


def _within(box: Box, line: Box) -> bool:
    """Return whether ``box`` lies between the words of ``line``, of which the engine knows no exact places.

    >>> _within((50, 2, 60, 9), (0, 0, 99, 10)), _within((120, 2, 130, 9), (0, 0, 99, 10))
    (True, False)
    """
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return line[0] <= x <= line[2] and line[1] <= y <= line[3]


def _in_dots(box: Box) -> Box:
    """Return ``box``, which counts cells, in dots."""
    left, upper, right, lower = box
    return left * _CELL, upper * _CELL, right * _CELL, lower * _CELL


def _dark_cells(picture: "Image") -> Any:
    """Return for each cell of ``picture`` whether there is ink in it."""
    import numpy

    ink = numpy.asarray(picture) < _DARK
    rows, columns = ink.shape[0] // _CELL, ink.shape[1] // _CELL
    cells = ink[: rows * _CELL, : columns * _CELL].reshape(rows, _CELL, columns, _CELL)
    return cells.sum(axis=(1, 3)) >= _INK


def _runs(dark: Any) -> list[Box]:
    """Return the stretches of dark cells in each row, over small gaps, one cell high."""
    import numpy

    found: list[Box] = []
    for row in numpy.flatnonzero(dark.any(axis=1)).tolist():
        columns = numpy.flatnonzero(dark[row])
        stretches = numpy.split(columns, numpy.flatnonzero(numpy.diff(columns) > _GAP) + 1)
        found += ((float(part[0]), float(row), float(part[-1] + 1), float(row + 1)) for part in stretches)
    return found
