"""Papers that hold one table, written in Markdown."""

from pathlib import Path

from extract.pipeline import extract_record
from schemas import DocumentRecord
from tests.paper import PLAN


def record_with(folder: Path, table: str, under: str = "I. MỤC TIÊU", paper: str = PLAN) -> DocumentRecord:
    """Return the record of ``paper`` with ``table`` below the heading ``under``."""
    path = folder / "giấy.md"
    path.write_text(f"{paper}\n{under}\n\n{table.strip()}\n", encoding="utf-8")
    return extract_record(path)


BY_YEAR = """
| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Kế hoạch năm 2024 | Năm 2025 |
|--|--|--|--|--|--|
| 1 | Đàn trâu | Nghìn con | 1,5 | 1,7 | 2 |
"""
HEAD_UNITS = """
| Chỉ tiêu | Diện tích (ha) năm 2024 | Sản lượng năm 2024 (nghìn tấn) | Tăng/giảm (%) |
|--|--|--|--|
| Cây chè | 120 | 1,2 | Giảm 3 |
"""
GROWTH = """
| Chỉ tiêu | Đơn vị | Tốc độ tăng bình quân 2021-2025 |
|--|--|--|
| Đàn ong | Đàn | 9 |
"""
