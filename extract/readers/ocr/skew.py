"""Pages that lay askew on the glass of the scanner, put straight."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

WIDEST = 3.0
"""Degrees by which a page lies askew at most."""

STEP = 0.1
LEAST = 0.15
"""Degrees that are left as they are."""

_SMALLER = 3
"""How much smaller the picture is looked at."""

_DARK = 128


def straighten(picture: "Image") -> "Image":
    """Return the grey ``picture`` turned so that its lines are level; ``picture`` itself where they are."""
    degrees = find_skew(picture)
    if abs(degrees) < LEAST:
        return picture
    from PIL import Image

    return picture.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=255)


def find_skew(picture: "Image") -> float:
    """Return by how many degrees the lines of ``picture`` rise to the right, 0 where that isn't told."""
    import numpy

    small = numpy.asarray(picture.reduce(_SMALLER)) < _DARK
    y, x = numpy.nonzero(small)
    if not len(y):
        return 0.0
    x = x - small.shape[1] / 2
    steps = round(WIDEST / STEP)
    scores = {}
    for step in range(-steps, steps + 1):
        rows = y + x * numpy.tan(numpy.radians(step * STEP)) + small.shape[1]
        counts = numpy.bincount(rows.astype(numpy.int64))
        scores[step] = float((counts.astype(float) ** 2).sum())
    best = max(scores, key=lambda step: (scores[step], -abs(step)))
    return round(best * STEP, 1) if abs(best) < steps else 0.0
