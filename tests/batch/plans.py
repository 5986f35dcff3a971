"""Folders of small plans, a few lines each."""

from pathlib import Path

PLAN = """ỦY BAN NHÂN DÂN
XÃ ĐỒNG LÀNH

Số: {number}/KH-UBND

Đồng Lành, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024

I. Mục tiêu
- Giảm tỷ lệ hộ nghèo xuống còn {value}%.
- Giải quyết việc làm cho {value}00 lao động.
"""


def write_plan(folder: Path, number: int, value: int | None = None) -> Path:
    """Write a plan of that number, which aims at ``value`` percent and hundreds, and return its path."""
    path = folder / f"ke-hoach-{number:03}.txt"
    path.write_text(PLAN.format(number=number, value=number if value is None else value), encoding="utf-8")
    return path


def write_plans(folder: Path, count: int) -> list[Path]:
    """Write plans numbered from 1 and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    return [write_plan(folder, number) for number in range(1, count + 1)]
