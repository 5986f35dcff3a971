"""Red seals over print: taken off before a page is read, but for pages that are printed in red."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from extract.readers import read_document
from extract.readers.ocr.ink import as_print
from tests.readers.scans import draw_page, needs_ocr

LINES = ["Giảm tỷ lệ hộ nghèo xuống còn 12,5% vào cuối năm.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Thẩm"]
RED = (214, 52, 60)


def sealed(page: Image.Image) -> Image.Image:
    """Return ``page`` in colours with a seal over its last lines, through which the print is seen."""
    seal = Image.new("RGB", page.size, (255, 255, 255))
    draw = ImageDraw.Draw(seal)
    for radius in range(20, 170, 24):
        draw.ellipse((300 - radius, 430 - radius, 300 + radius, 430 + radius), outline=RED, width=10)
    return Image.composite(page.convert("RGB"), seal, page.point(lambda level: 255 if level < 128 else 0))


def in_red(page: Image.Image) -> Image.Image:
    """Return ``page`` with its print in red."""
    return Image.composite(
        Image.new("RGB", page.size, RED), page.convert("RGB"), page.point(lambda it: 255 - it)
    )


def test_a_seal_is_taken_off() -> None:
    page = draw_page(LINES)
    seen = as_print(sealed(page))
    assert abs(sum(seen.histogram()[:128]) - sum(page.histogram()[:128])) < 0.02 * sum(page.histogram()[:128])


def test_a_page_printed_in_red_is_left_alone() -> None:
    page = in_red(draw_page(LINES))
    assert sum(as_print(page).histogram()[:160]) > 0.8 * sum(page.convert("L").histogram()[:160])


def test_a_grey_page_is_left_alone() -> None:
    page = draw_page(LINES)
    assert as_print(page).tobytes() == page.tobytes()


@needs_ocr
def test_the_name_below_a_seal_is_read(tmp_path: Path) -> None:
    file = BytesIO()
    sealed(draw_page(LINES)).save(file, "PDF", resolution=200)
    (tmp_path / "sealed.pdf").write_bytes(file.getvalue())
    assert read_document(tmp_path / "sealed.pdf").text.split("\n") == LINES
