"""The real documents beside the project: what must be found in each, and the laws that all of them keep."""

from pathlib import Path

import pytest

from extract.readers import read_document

SHARED = Path(__file__).parents[2].parent / "shared" / "corpus"
TEXTS = sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("real/*-*.md"), *SHARED.glob("real/*.docx")])

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not TEXTS, reason="the shared documents are not beside the checkout"),
]

BLOCKS = [
    ("seeds/000*", "Phần I"),
    ("seeds/000*", "2. Hạn chế, tồn tại"),
    ("seeds/000*", "Xã Tân Bình 20%"),
    ("seeds/001*", "PHÓ CHỦ TỊCH"),
    ("seeds/002*", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("seeds/002*", "Lào Cai, ngày 23 tháng 01 năm 2024"),
    ("seeds/002*", "IV. MỘT SỐ GIẢI PHÁP CHỦ YẾU"),
    ("seeds/002*", "1. Nhiệm vụ chung"),
    ("seeds/002*", "2.8. Sở Nông nghiệp và Phát triển nông thôn"),
    ("seeds/003*", "* Giải pháp thực hiện"),
    ("seeds/004*", "PHẦN I"),
    ("seeds/004*", "1. Thực hiện các chính sách giảm nghèo chung:"),
    ("real/bacninh*", "1. Phát triển kinh tế số đến năm 2030"),
    ("real/bacninh*", "TT | Chỉ tiêu | Chủ trì"),
    ("real/bacninh*", "VII. CHẾ ĐỘ BÁO CÁO"),
    ("real/ttg*", "II | CHỈ ĐẠO, ĐIỀU HÀNH | | | |"),
    ("real/hcm-qd2853*", "Thành phố Hồ Chí Minh, ngày 21 tháng 11 năm 2025"),
    ("real/hue*", "c) Bãi bỏ Điều 12."),
    ("real/tw-nq57*", "I- QUAN ĐIỂM CHỈ ĐẠO"),
    ("real/lamdong-kh-2026-cchc.docx", "4. Cải cách chế độ công vụ"),
]


@pytest.mark.parametrize(("name", "block"), BLOCKS)
def test_a_block_stands_by_itself(name: str, block: str) -> None:
    (path,) = SHARED.glob(name)
    assert block in read_document(path).text.split("\n")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_laws(path: Path, tmp_path: Path) -> None:
    document = read_document(path)
    assert [document.words(block) for block in document.blocks] == document.text.split("\n")
    assert all(block.bold <= block.end - block.start for block in document.blocks)
    assert "**" not in document.text
    copy = tmp_path / "canonical.txt"
    copy.write_text(document.text, encoding="utf-8")
    assert read_document(copy).text == document.text
