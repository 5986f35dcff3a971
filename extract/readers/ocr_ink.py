"""The print on a scanned page in grey, without the red seals that lie over names and figures."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

REDDER = 16
"""Steps by which a dot is redder than green and blue where it belongs to a seal."""

LEAST = 0.1
"""Share of the dark dots that are left without red ones, below which the print itself is red."""

_DARK = 128
_LIGHT = 200


def as_print(picture: "Image") -> "Image":
    """Return ``picture`` in grey, as the red of seals shows it: white, or black where they lie on print."""
    if picture.mode in ("L", "1", "I;16"):
        return picture.convert("L")
    from PIL import Image, ImageChops

    red, green, blue = picture.convert("RGB").split()
    grey = picture.convert("L")
    mask = ImageChops.subtract(red, ImageChops.lighter(green, blue)).point(_is_red)
    print_only = Image.composite(red.point(_lighter), grey, mask)
    return grey if _dark_dots(print_only) < LEAST * _dark_dots(grey) else print_only


def _is_red(steps: int) -> int:
    return 255 if steps > REDDER else 0


def _lighter(level: int) -> int:
    """Return white for what is light in red: the seal alone."""
    return 255 if level > _LIGHT else level


def _dark_dots(grey: "Image") -> int:
    return sum(grey.histogram()[:_DARK])
