"""Papers of a few lines, and what the whole way from a file makes of them."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from extract.pipeline import extract_record
from extract.readers import read_document
from schemas import DocumentRecord

_HEAD = """ỦY BAN NHÂN DÂN
XÃ ĐỒNG LÀNH

Số: 12/{sign}-UBND

Đồng Lành, ngày 05 tháng 01 năm {year}

{type}
{title}
"""
PLAN = _HEAD.format(sign="KH", year=2024, type="KẾ HOẠCH", title="Phát triển kinh tế - xã hội năm 2024")
LONG_PLAN = _HEAD.format(
    sign="KH", year=2021, type="KẾ HOẠCH", title="Phát triển kinh tế - xã hội giai đoạn 2021 - 2025"
)
REPORT = _HEAD.format(sign="BC", year=2024, type="BÁO CÁO", title="Tình hình kinh tế - xã hội năm 2024")


@cache
def record_of(text: str) -> DocumentRecord:
    """Return the record of a text file that holds ``text``."""
    with TemporaryDirectory() as folder:
        return extract_record(_file(folder, text))


@cache
def canonical(text: str) -> str:
    """Return the canonical text of a text file that holds ``text``."""
    with TemporaryDirectory() as folder:
        return read_document(_file(folder, text)).text


def _file(folder: str, text: str) -> Path:
    path = Path(folder) / "paper.txt"
    path.write_text(text, encoding="utf-8")
    return path
