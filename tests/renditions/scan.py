"""A paper as a scanner gives it: pictures of its printed pages, a little turned, with specks."""

from collections import Counter
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from schemas import DocumentRecord, Statement

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 250
TURNS = (0.7, -0.5, 1.0)
"""By how many degrees pages lie askew, one after the other."""

NOISE = 48
"""How much lighter and darker than printed dots are at most, in steps of grey."""


def scan_pdf(printed: bytes) -> bytes:
    """Return a PDF file that holds nothing but pictures of the pages of the file ``printed``."""
    import pypdfium2

    document = pypdfium2.PdfDocument(printed)
    first, *others = (
        _askew(page.render(scale=DPI / 72, grayscale=True).to_pil(), number)
        for number, page in enumerate(document)
    )
    document.close()
    file = BytesIO()
    first.save(file, "PDF", resolution=DPI, save_all=True, append_images=others)
    return file.getvalue()


def _askew(page: "Image", number: int) -> "Image":
    """Return the picture of a page turned a little, its dots lighter and darker by chance."""
    from PIL import Image, ImageChops

    turned = page.rotate(TURNS[number % len(TURNS)], Image.Resampling.BICUBIC, fillcolor=255)
    chance = Image.frombytes("L", turned.size, Random(number).randbytes(turned.width * turned.height))
    specks = chance.point([step * 2 * NOISE // 255 for step in range(256)])
    return ImageChops.add(turned, specks, offset=-NOISE)


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
