"""The print on a scanned page in grey, without the red seals that lie over names and figures."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

RED, REDDISH = 60, 16
"""Steps by which a dot is redder than green and blue in a seal, and at its edges."""

SPOT = 8
"""Dots around those of a seal that may belong to it."""

MARGIN = 0.03
"""Share of the width of a page at its edges where nothing is printed."""

LEAST = 0.1
"""Share of the dark dots that are left without red ones, below which the print itself is red."""

_DARK = 128
_LIGHT = 200


def as_print(picture: "Image", grey: "Image | None" = None) -> "Image":
    """Return ``picture`` in grey, as the red of seals shows it: white, or black where they lie on print.

    ``grey`` is the same picture in grey, where the caller has a better one.
    """
    grey = grey or picture.convert("L")
    if picture.mode in ("L", "1", "I;16"):
        return grey
    from PIL import Image, ImageChops

    red, green, blue = picture.convert("RGB").split()
    redness = ImageChops.subtract(red, ImageChops.lighter(green, blue))
    mask = ImageChops.darker(redness.point(_is_reddish), _near(redness.point(_is_red)))
    if _within_margins(mask).getbbox() is None:
        return grey
    print_only = Image.composite(red.point(_lighter), grey, mask)
    return grey if _dark_dots(print_only) < LEAST * _dark_dots(grey) else print_only


def _within_margins(mask: "Image") -> "Image":
    """Return ``mask`` without the edges of the page: a seal over the rim of several pages covers no print."""
    edge = round(MARGIN * mask.width)
    return mask.crop((edge, edge, mask.width - edge, mask.height - edge))


def _near(mask: "Image") -> "Image":
    """Return ``mask`` with what lies close to it: elsewhere only the edges of black print are reddish."""
    from PIL import Image, ImageFilter

    spots = mask.reduce(SPOT).point(_is_any).filter(ImageFilter.MaxFilter(3))
    return spots.resize(mask.size, Image.Resampling.NEAREST)


def _is_any(level: int) -> int:
    return 255 if level else 0


def _is_red(steps: int) -> int:
    return 255 if steps > RED else 0


def _is_reddish(steps: int) -> int:
    return 255 if steps > REDDISH else 0


def _lighter(level: int) -> int:
    """Return white for what is light in red: the seal alone."""
    return 255 if level > _LIGHT else level


def _dark_dots(grey: "Image") -> int:
    return sum(grey.histogram()[:_DARK])
