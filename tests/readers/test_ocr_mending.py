"""Words of scanned pages that were passed over, glued together or lost their marks."""

from functools import partial
from pathlib import Path

import pytest

from extract.readers.ocr.engine import ONE_COLUMN, SURE, ScannedWord, read_words
from extract.readers.ocr.left import read_left
from extract.readers.ocr.marks import better_mark
from extract.readers.ocr.sequence import fill_holes
from extract.readers.ocr.spelling import mend
from extract.readers.ocr.tones import mend_tones
from tests.readers.scans import draw_page, needs_ocr

LINES = ["Tỷ lệ hồ sơ trực tuyến toàn trình của toàn tỉnh đạt", "90%.", "- Trồng mới 120 ha rừng phòng hộ."]
READ = partial(read_words, Path("a.png"), layout=ONE_COLUMN)


def scanned(text: str, sure: float = 95, line: int = 0, left: float = 0) -> ScannedWord:
    """Return a word that was read from a picture."""
    return ScannedWord(text, (left, 40 * line, left + 9, 40 * line + 9), sure, line)


@needs_ocr
@pytest.mark.parametrize("dropped", ["90%.", "-"])
def test_print_that_was_passed_over(dropped: str) -> None:
    page = draw_page(LINES)
    words = READ(page)
    kept = tuple(word for word in words if word.text != dropped)
    assert len(kept) == len(words) - 1
    assert sorted(word.text for word in read_left(page, kept, READ)) == sorted(word.text for word in words)


@needs_ocr
def test_nothing_was_passed_over() -> None:
    page = draw_page(LINES)
    words = READ(page)
    assert read_left(page, words, READ) == words


GLUED = {
    "HIỆNTRẠNG": "HIỆN TRẠNG",
    "PHÂNCÔNG": "PHÂN CÔNG",
    "QUYÉT": "QUYÉT",
    "(Bảohiểm": "(Bảo hiểm",
    "phútlượt.": "phút/lượt.",
    "tấnha": "tấn/ha",
    "lượtkhách": "lượt khách",
    "mg/]": "mg/l",
    "71NQ-CP": "71/NQ-CP",
    "214/KH-UBND": "214/KH-UBND",
    "214/QĐĐ-UBND": "214/QĐ-UBND",
    "Internet": "Internet",
    "người/năm": "người/năm",
    "hànhán": "hànhán",
    "12,5%": "12,5%",
    "4G": "4G",
}


@pytest.mark.parametrize("text", GLUED)
def test_glued_words(text: str) -> None:
    mended = mend(scanned(text))
    assert mended.text == GLUED[text]
    assert "".join(filter(str.isdigit, mended.text)) == "".join(filter(str.isdigit, text))


@pytest.mark.parametrize("text", ["phútlượt", "mg/]"])
def test_a_unit_that_was_mended_is_in_doubt(text: str) -> None:
    assert mend(scanned(text)).confidence < SURE


TONES = {
    "tối thiếu 60% số hộ": "tối thiểu 60% số hộ",
    "đến nắm 2025": "đến năm 2025",
    "trẻ dưới 5 tuối": "trẻ dưới 5 tuổi",
    "600 lươt": "600 lượt",
    "II. MỤC TIỂU": "II. MỤC TIÊU",
    "KẾT QUÁ": "KẾT QUẢ",
    "KÉ HOẠCH": "KẾ HOẠCH",
    "PHO CHU TỊCH": "PHÓ CHỦ TỊCH",
    "không qua đào tạo": "không qua đào tạo",
    "nắm chắc 2025": "nắm chắc 2025",
    "Việt Nam 2025": "Việt Nam 2025",
    "điện tử mức độ 2": "điện tử mức độ 2",
    "3 Đông Nam Á": "3 Đông Nam Á",
    "2 hồ": "2 hồ",
}


@pytest.mark.parametrize("text", TONES)
def test_tones(text: str) -> None:
    assert " ".join(word.text for word in mend_tones([scanned(part) for part in text.split()])) == TONES[text]


MARKS = (
    ("Sẽ", "Lộ", "3.Lộ", "3."),
    ("1", "Mục", "3.Mục", "3."),
    ("243.", "Xã", "2.3.Xã", "2.3."),
    ("2.6...", "Trên", "2,6.Trên", "2.6."),
    ("L", "THỰC", "LTHỰC", "I."),
    ("L", "Thực", "LThực", "L"),
    ("IL", "MỤC", "IL.MỤC", "II."),
    ("12", "lớp", "2.lớp", "12"),
    ("ĐỀ", "án", "ĐỀán", "ĐỀ"),
)


@pytest.mark.parametrize(("read", "following", "again", "mark"), MARKS)
def test_marks(read: str, following: str, again: str, mark: str) -> None:
    assert better_mark(scanned(read), scanned(following), (scanned(again),)).text == mark


HOLES = {
    "1. Z 3.": "1. 2. 3.",
    "2.1. SẼ 2.3.": "2.1. 2.2. 2.3.",
    "1. Sẽ 2.": "1. Sẽ 2.",
    "1. Sẽ 4.": "1. Sẽ 4.",
    "Sẽ 2.": "Sẽ 2.",
    "1. Z": "1. Z",
    "a) Z c)": "a) Z c)",
}


@pytest.mark.parametrize("marks", HOLES)
def test_a_mark_that_its_neighbours_prove(marks: str) -> None:
    read = [scanned(text, line=at) for at, text in enumerate(marks.split())]
    assert [mark.text for mark in fill_holes(read)] == HOLES[marks].split()


def test_marks_of_another_list_prove_nothing() -> None:
    read = [scanned("1.", line=0), scanned("Z", line=1, left=60), scanned("3.", line=2)]
    assert [mark.text for mark in fill_holes(read)] == ["1.", "Z", "3."]
