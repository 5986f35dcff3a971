"""What the table of coverage says of a document."""

from extract.lexicon.messages import Language, Words
from extract.render.coverage import read_parts, render_coverage, unread_parts
from schemas import Coverage, Source
from tests.made import RECORD

VI = Words(Language.VI)
SCAN = RECORD.model_copy(
    update={
        "source": Source(path="plans/scan.pdf", sha256="0" * 64, format="pdf", pages=4),
        "coverage": Coverage(
            tables=2,
            tables_skipped=1,
            pages_text=2,
            pages_ocr=(3,),
            empty_pages=(4,),
            glyphs_lost=12,
            headings_out_of_order=("I. → III.",),
        ),
    }
)


def test_what_was_read_how() -> None:
    assert read_parts(SCAN, VI) == ["2 trang có lớp chữ", "nhận dạng chữ (OCR) trang 3", "2 bảng"]


def test_what_was_not_read() -> None:
    unread = " ".join(unread_parts(SCAN.coverage, VI))
    for words in ("chữ: 4", "Mất 12 ký tự", "1 bảng", "I. → III."):
        assert words in unread


def test_no_statement_differs_from_not_read() -> None:
    silent = SCAN.model_copy(update={"statements": (), "coverage": Coverage(pages_text=4)})
    lines = render_coverage([SCAN, silent], VI, 200).split("\n")
    assert "không nêu số liệu" in lines[-1]
    assert "không còn gì" in lines[-1]
    assert "không nêu số liệu" not in lines[2]
