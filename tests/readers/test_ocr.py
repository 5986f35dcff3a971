"""Pages that are pictures."""

from pathlib import Path

import pytest
from PIL import Image

from extract.errors import BrokenFileError, EmptyFileError, MissingToolError
from extract.readers import read_document
from extract.readers.cache import cache_folder
from extract.readers.ocr import scans as ocr
from extract.readers.ocr.engine import ScannedWord
from extract.readers.ocr.print import print_scan
from extract.readers.ocr.scans import Scan
from tests.readers.printed import make_pdf
from tests.readers.scans import draw_page, draw_table, needs_ocr, save_pictures

LINES = [
    "I. MỤC TIÊU",
    "1. Giảm tỷ lệ hộ nghèo xuống còn 12,5% vào cuối năm 2025.",
    "2. Tạo việc làm cho 3.450 lao động của các xã vùng cao.",
]


def save(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@needs_ocr
@pytest.mark.parametrize(
    ("name", "kind"), [("quét.pdf", "PDF"), ("quét.png", "PNG"), ("quét.jpeg", "JPEG"), ("quét.tif", "TIFF")]
)
def test_a_picture_is_read(name: str, kind: str, tmp_path: Path) -> None:
    document = read_document(save(tmp_path, name, save_pictures([draw_page(LINES)], kind)))
    assert document.text.split("\n") == LINES
    assert (document.source.pages, document.pages_ocr, document.empty_pages) == (1, (1,), ())
    assert [block.doubts for block in document.blocks] == [(), (), ()]


@needs_ocr
@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_is_set_upright(turned: int, tmp_path: Path) -> None:
    path = save(tmp_path, "turned.png", save_pictures([draw_page(LINES, turned)], "PNG"))
    assert read_document(path).text.split("\n") == LINES


@needs_ocr
def test_a_page_without_ink_is_named(tmp_path: Path) -> None:
    pages = [draw_page(LINES), draw_page([]), draw_page(["3. Trồng mới 120 ha rừng phòng hộ đầu nguồn."])]
    document = read_document(save(tmp_path, "three.tif", save_pictures(pages, "TIFF")))
    assert (document.pages_ocr, document.empty_pages) == ((1, 3), (2,))
    assert [block.page for block in document.blocks] == [1, 1, 1, 3]
    assert "2" in document.warnings[0]


@needs_ocr
def test_nothing_on_any_page(tmp_path: Path) -> None:
    with pytest.raises(EmptyFileError, match="OCR"):
        read_document(save(tmp_path, "blank.pdf", save_pictures([draw_page([])], "PDF")))


@needs_ocr
def test_the_second_time_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUCTIEU_CACHE", str(tmp_path / "cache"))
    path = save(tmp_path, "scan.pdf", save_pictures([draw_page(LINES)], "PDF"))
    first = read_document(path)
    with monkeypatch.context() as patch:
        patch.setattr(ocr, "read_words", lambda *_, **__: ())
        assert read_document(path) == first
        (entry,) = [file for file in cache_folder().rglob("*") if file.is_file()]
        entry.write_bytes(b"not what was kept")
        with pytest.raises(EmptyFileError):
            read_document(path)


def without_engine(monkeypatch: pytest.MonkeyPatch, error: MissingToolError) -> None:
    """Let Tesseract be missing."""

    def missing(path: Path) -> str:
        raise error

    monkeypatch.setattr(ocr, "engine_version", missing)


def test_where_the_engine_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_engine(monkeypatch, MissingToolError("scan.pdf", "Cài Tesseract.", "install Tesseract."))
    picture = save_pictures([Image.new("L", (800, 800), 255)], "PDF")
    with pytest.raises(MissingToolError):
        read_document(save(tmp_path, "scan.pdf", picture))


def test_where_the_engine_is_missing_the_other_pages_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import pypdfium2

    without_engine(monkeypatch, MissingToolError("mixed.pdf", "Cài Tesseract.", "install Tesseract."))
    mixed = pypdfium2.PdfDocument(make_pdf([["1. Ke hoach"]]))
    mixed.import_pages(pypdfium2.PdfDocument(save_pictures([Image.new("L", (800, 800), 255)], "PDF")))
    mixed.save(tmp_path / "mixed.pdf")
    document = read_document(tmp_path / "mixed.pdf")
    assert (document.text, document.empty_pages, document.pages_ocr) == ("1. Ke hoach", (2,), ())
    assert document.warnings[-1] == "Trang 2 là ảnh quét, chưa đọc được. Cài Tesseract."


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\x00\x08\x00\x00\x00", b"MM\x00*zz"]
)
@needs_ocr
def test_a_damaged_picture(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(BrokenFileError):
        read_document(save(tmp_path, "a.png", data))


@needs_ocr
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_that_is_cut_off(kind: str, tmp_path: Path) -> None:
    data = save_pictures([draw_page(LINES)], kind)
    with pytest.raises(BrokenFileError):
        read_document(save(tmp_path, "a.png", data[: len(data) // 2]))


@needs_ocr
def test_a_picture_that_unfolds_to_a_huge_one(tmp_path: Path) -> None:
    bomb = save_pictures([Image.new("1", (20_000, 20_000))], "PNG")
    assert len(bomb) < 200_000
    with pytest.raises(BrokenFileError):
        read_document(save(tmp_path, "bomb.png", bomb))


def test_columns_are_parted_and_dirt_is_dropped() -> None:
    words = (
        ScannedWord("ỦY", (100, 10, 150, 50), 95, 0),
        ScannedWord("BAN", (160, 10, 250, 50), 95, 0),
        ScannedWord("ˆ", (280, 5, 290, 12), 80, 0),
        ScannedWord("CỘNG", (320, 10, 420, 50), 95, 0),
        ScannedWord("|12,5|", (100, 100, 200, 140), 50, 1),
    )
    page = print_scan(Scan(words, 1654, 2339), 1)
    assert [line.text for line in page.lines] == ["ỦY BAN", "CỘNG", "12,5"]


@needs_ocr
def test_a_ruled_table_is_read_cell_by_cell(tmp_path: Path) -> None:
    rows = [
        ("TT", "Nội dung", "Năm 2025"),
        ("1", "Tỷ lệ hộ nghèo (%)", "12,5"),
        ("2", "Diện tích lúa (ha)", "3.450"),
    ]
    page = draw_table(["I. MỤC TIÊU"], rows)
    document = read_document(save(tmp_path, "table.png", save_pictures([page], "PNG")))
    assert document.text.split("\n") == ["I. MỤC TIÊU", *(" | ".join(row) for row in rows)]
