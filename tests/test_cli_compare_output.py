"""Comparisons as a page and as a workbook."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.audit.test_dates import plan
from tests.test_cli import run

GOALS = "I. CHỈ TIÊU\n1. Trồng mới ít nhất {} ha chè.\n2. Tỷ lệ hộ nghèo giảm còn dưới 5%.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two plans, of which the second promises less."""
    paths = (tmp_path / "a.txt", tmp_path / "b.txt")
    for path, goal in zip(paths, (50, 40), strict=True):
        path.write_text(plan(GOALS.format(goal)), encoding="utf-8")
    return paths


def test_a_comparison_is_a_page_or_a_workbook(files: tuple[Path, Path], tmp_path: Path) -> None:
    page, book = tmp_path / "c.html", tmp_path / "c.xlsx"
    assert run("compare", *files, "-o", page).exit_code == run("compare", *files, "-o", book).exit_code == 0
    assert '<details class="group group-weaker"' in page.read_text("utf-8")
    assert [cell.value for cell in load_workbook(book).active[1]][:3] == [
        "Văn bản cấp trên",
        "Văn bản cấp dưới",
        "Kết luận",
    ]


def test_what_cannot_be_written_is_wrong_use(files: tuple[Path, Path]) -> None:
    assert run("compare", *files, "--format", "xlsx").exit_code == 2
    assert run("compare", *files, "-o", files[0]).exit_code == 2


@pytest.mark.parametrize(("form", "stream"), [("table", "stdout"), ("html", "stdout"), ("json", "stderr")])
def test_places_apart_are_said_in_each_form(tmp_path: Path, form: str, stream: str) -> None:
    paths = (tmp_path / "a.txt", tmp_path / "b.txt")
    for path, place in zip(paths, ("TỈNH LÀO CAI", "HUYỆN CAO LỘC"), strict=True):
        head = f"ỦY BAN NHÂN DÂN\n{place}\nSố: 07/KH-UBND\nngày 15 tháng 01 năm 2024\nKẾ HOẠCH\nTrồng chè\n"
        path.write_text(head + GOALS.format(50), encoding="utf-8")
    told = run("compare", *paths, "--format", form)
    assert told.exit_code == 0
    assert getattr(told, stream).count("không thuộc tỉnh Lào Cai") == 1
    same = run("compare", paths[0], paths[0], "--format", form)
    assert "không thuộc" not in same.output
