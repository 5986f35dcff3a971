"""The lines that are ruled on the picture of a page, around the cells of its tables."""

from typing import TYPE_CHECKING, Any

from extract.text.line import Box, box_around

if TYPE_CHECKING:
    from PIL.Image import Image

DARK = 160
"""A dot that is darker belongs to ink."""

SHORTEST = 90
"""Dots of a ruling without a gap, more than the strokes of any letter have."""

THICKEST = 14
"""Dots that a ruling is high at most; what is higher is a picture, or the shade at the edge of a scan."""


def find_rulings(picture: "Image") -> tuple[Box, ...]:
    """Return the boxes of the level and upright lines ruled on a grey picture, in dots."""
    import numpy

    ink = numpy.asarray(picture) < DARK
    level = join_runs(_runs(ink))
    upright = [(upper, left, lower, right) for left, upper, right, lower in join_runs(_runs(ink.T))]
    return tuple(box for box in (*level, *upright) if min(box[2] - box[0], box[3] - box[1]) <= THICKEST)


def middle_line(ruling: Box) -> Box:
    """Return the line through the middle of a ruling, which may be slanted and so look thick.

    >>> middle_line((10, 20, 400, 26))
    (10, 23.0, 400, 23.0)
    """
    left, upper, right, lower = ruling
    x, y = (left + right) / 2, (upper + lower) / 2
    return (left, y, right, y) if right - left > lower - upper else (x, upper, x, lower)


def without_rulings(picture: "Image", rulings: tuple[Box, ...]) -> "Image":
    """Return ``picture`` with white in place of its ``rulings``."""
    from PIL import ImageDraw

    clean = picture.copy()
    draw = ImageDraw.Draw(clean)
    for left, upper, right, lower in rulings:
        draw.rectangle((left - 1, upper - 1, right, lower), fill=255)
    return clean


def _runs(ink: Any) -> list[Box]:
    """Return the stretches of ink in each row that are long enough, one dot high, from top to bottom."""
    import numpy

    if ink.shape[1] <= SHORTEST:
        return []
    sums = numpy.cumsum(numpy.pad(ink, ((0, 0), (1, 0))), axis=1, dtype=numpy.int32)
    full = sums[:, SHORTEST:] - sums[:, :-SHORTEST] == SHORTEST
    steps = numpy.diff(numpy.pad(full, ((0, 0), (1, 1))).astype(numpy.int8), axis=1)
    rows, starts = numpy.nonzero(steps == 1)
    ends = numpy.nonzero(steps == -1)[1]
    return [
        (float(start), float(row), float(end + SHORTEST - 1), float(row + 1))
        for row, start, end in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True)
    ]


def join_runs(runs: list[Box]) -> list[Box]:
    """Return the boxes around runs that touch each other in rows that follow each other.

    >>> join_runs([(0, 4, 99, 5), (200, 4, 300, 5), (50, 5, 140, 6), (0, 9, 99, 10)])
    [(0, 4, 140, 6), (200, 4, 300, 5), (0, 9, 99, 10)]
    """
    boxes: list[Box] = []
    growing: list[int] = []
    for run in runs:
        growing = [at for at in growing if boxes[at][3] >= run[1]]
        touched = next((at for at in growing if boxes[at][0] <= run[2] and run[0] <= boxes[at][2]), None)
        if touched is None:
            growing.append(len(boxes))
            boxes.append(run)
        else:
            boxes[touched] = box_around([boxes[touched], run])
    return boxes
