"""Pictures of pages: PNG, JPEG and TIFF files, which may hold several."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import BrokenFileError
from extract.lexicon.messages import both
from extract.readers.ocr.engine import engine_version
from extract.readers.ocr.ink import as_print
from extract.readers.ocr.pdf import Scanned
from extract.readers.ocr.print import print_scan
from extract.readers.ocr.scans import read_scans
from extract.readers.pdf.document import lay_out
from extract.readers.result import Reader, Reading

if TYPE_CHECKING:
    from PIL.Image import Image


def read_image(path: Path, data: bytes) -> Reading:
    """Return the paragraphs on the pictures of a file.

    Raises BrokenFileError where it is damaged, MissingToolError where the engine is not installed,
    EmptyFileError where there is no text on it.
    """
    engine_version(path)
    with _open(path, data) as picture:
        numbers = range(1, getattr(picture, "n_frames", 1) + 1)
        scans = read_scans(path, data, numbers, lambda number: _frame(path, picture, number))
    pages = tuple(print_scan(scan, number) for number, scan in scans.items())
    return lay_out(path, Scanned(pages, scans))


IMAGE_READERS: dict[str, Reader] = dict.fromkeys(("png", "jpg", "tif"), read_image)


def _open(path: Path, data: bytes) -> "Image":
    """Return the file as Pillow opens it."""
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return Image.open(BytesIO(data))
        except (
            UnidentifiedImageError,
            Image.DecompressionBombWarning,
            Image.DecompressionBombError,
            OSError,
        ) as error:
            raise BrokenFileError(path, *both("image.broken")) from error


def _frame(path: Path, picture: "Image", number: int) -> "Image":
    """Return the picture of a page in grey, upright as the camera says, without seals."""
    from PIL import ImageOps

    try:
        picture.seek(number - 1)
        return as_print(ImageOps.exif_transpose(picture))
    except (OSError, SyntaxError) as error:  # Pillow raises both on files that are cut off
        raise BrokenFileError(path, *both("image.broken")) from error
