"""What a scanned document says is what its text says, but for what is in doubt."""

from pathlib import Path

import pytest

from extract.pipeline import extract_record
from extract.readers import read_document
from extract.readers.ocr.skew import find_skew, straighten
from tests.readers.scans import draw_page, needs_ocr
from tests.renditions.forms import FORMS, write_pdf
from tests.renditions.paper import paper_of
from tests.renditions.scan import GLASSES, scan_pdf, score_scan
from tests.renditions.test_renditions import CORPUS

LEAST = 0.95
SCANNED = {
    "hakhe-kh-ntm-2023.txt": GLASSES[0],
    "thuankhe-bc-yte-2019.txt": GLASSES[0],
    "lacgiang-kh-cds-2025.md": GLASSES[0],
    "quelinh-kh-cds-2026.txt": GLASSES[0],
    "maikhe-kh-ntm-2022.md": GLASSES[1],
    "thuangiang-syt-kh-dinhduong-2012.txt": GLASSES[2],
}
_NO_OFFICE = next(form.missing for form in FORMS if form.name == "pdf")


@needs_ocr
@pytest.mark.skipif(bool(_NO_OFFICE), reason=_NO_OFFICE)
@pytest.mark.parametrize("name", SCANNED)
def test_a_scan_says_the_same(name: str, tmp_path: Path) -> None:
    source = CORPUS / name
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan_pdf(write_pdf(paper_of(read_document(source)), tmp_path), SCANNED[name]))
    score = score_scan(extract_record(source), extract_record(path))
    assert score.share >= LEAST
    assert score.wrong == ()


@needs_ocr
@pytest.mark.parametrize("degrees", [0.7, -1.0, 2.4])
def test_a_page_that_lies_askew(degrees: float) -> None:
    page = draw_page(["Ủy ban nhân dân xã Hà Khê", "tổ chức thực hiện kế hoạch này trong năm"] * 4)
    askew = page.rotate(degrees, fillcolor=255)
    assert find_skew(askew) == pytest.approx(degrees, abs=0.2)
    assert find_skew(straighten(askew)) == pytest.approx(0, abs=0.2)


@needs_ocr
def test_a_page_that_lies_straight_is_left_alone() -> None:
    page = draw_page(["Ủy ban nhân dân xã Hà Khê"])
    assert straighten(page) is page
