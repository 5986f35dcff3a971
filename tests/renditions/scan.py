"""A paper as a scanner gives it: pictures of its printed pages, a little turned, with specks."""

from collections import Counter
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from schemas import DocumentRecord, Statement

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 250
"""Dots an inch of the pictures."""


class Glass(NamedTuple):
    """By how many degrees pages lie askew one by one, how grey their specks are, where chance begins.

    ``noise`` is how much lighter and darker than printed dots are at most, in steps of grey.
    """

    turns: tuple[float, ...] = (0.7, -0.5, 1.0)
    noise: int = 48
    seed: int = 0


GLASSES = (Glass(), Glass((-1.3, 0.9, 0.3), 60, 7000), Glass((1.9, -0.2, 0.0), 30, 11000))
"""Several scanners, so that nothing is tuned to one picture."""


def scan_pdf(printed: bytes, glass: Glass = GLASSES[0]) -> bytes:
    """Return a PDF file that holds nothing but pictures of the pages of the file ``printed``."""
    import pypdfium2

    document = pypdfium2.PdfDocument(printed)
    first, *others = (
        _askew(page.render(scale=DPI / 72, grayscale=True).to_pil(), number, glass)
        for number, page in enumerate(document)
    )
    document.close()
    file = BytesIO()
    first.save(file, "PDF", resolution=DPI, save_all=True, append_images=others)
    return file.getvalue()


def _askew(page: "Image", number: int, glass: Glass) -> "Image":
    """Return the picture of a page turned a little, its dots lighter and darker by chance."""
    from PIL import Image, ImageChops

    degrees = glass.turns[number % len(glass.turns)]
    turned = page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    dots = Random(glass.seed + number).randbytes(turned.width * turned.height)
    specks = Image.frombytes("L", turned.size, dots).point(
        [step * 2 * glass.noise // 255 for step in range(256)]
    )
    return ImageChops.add(turned, specks, offset=-glass.noise)


class ScanScore(NamedTuple):
    """``found`` of the ``wanted`` statements, and the figures that are sure and wrong."""

    wanted: int
    found: int
    wrong: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of the statements that was found."""
        return self.found / self.wanted


def score_scan(plain: DocumentRecord, scanned: DocumentRecord) -> ScanScore:
    """Return how many statements of ``plain`` are in ``scanned``, where words may differ in a letter."""
    wanted, found = Counter(map(_figure, plain.statements)), Counter(map(_figure, scanned.statements))
    sure = Counter(_number(it) for it in scanned.statements if not it.review)
    wrong = sure - Counter(map(_number, plain.statements))
    return ScanScore(wanted.total(), (wanted & found).total(), tuple(map(str, wrong.elements())))


def _figure(it: Statement) -> tuple[object, ...]:
    """Return what a statement says, but for its words."""
    return it.kind, *_number(it), it.quantity.comparator, it.measure, it.direction, it.per, str(it.period)


def _number(it: Statement) -> tuple[object, ...]:
    """Return the number and the unit of a statement."""
    return it.quantity.value, it.quantity.high, it.quantity.unit
