"""The command that searches: what it prints in each format, and what it says to odd requests."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from extract.lexicon.messages import Words
from extract.registry.registry import open_registry
from extract.registry.search.filters import Filters
from extract.registry.search.search import search_statements
from extract.render.search import render_found
from extract.render.search_rows import CSV_FIELDS, DOCUMENT_FIELDS
from tests.registry.searched import PAPERS, Line, fill, make_paper
from tests.test_cli import run


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a registry with PAPERS, and one whose words look like a formula."""
    path = tmp_path_factory.mktemp("searched") / "registry.db"
    line = Line("=1+1 con đò", "=1+1 con đò", "2", "con", "2019")
    odd = make_paper("5/KH-UBND", "2019", "xã Bãi Xép", "commune", "Lạ", line)
    with open_registry(path) as registry:
        fill(registry, (*PAPERS, odd))
    return path


def test_a_page_for_people(db: Path) -> None:
    result = run("search", "hộ nghèo", "--db", db, "--limit", 1)
    assert result.exit_code == 0
    assert "Tìm thấy 5 số liệu cho «hộ nghèo»; đang xem 1 - 1" in result.stdout
    assert "1. tỷ lệ hộ nghèo — 4 % · chỉ tiêu · 2020" in result.stdout
    assert "- Giảm tỷ lệ hộ nghèo xuống dưới 4%. Sở Y tế chủ trì." in result.stdout
    assert "   chủ trì: Sở Y tế" in result.stdout
    assert "Kế hoạch 12/KH-UBND ngày 03/02/2020 · Ủy ban nhân dân huyện Trà Cú" in result.stdout
    assert "Loại số liệu: chỉ tiêu (4) · kinh phí (1)" in result.stdout
    assert "\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_the_words_found_are_coloured_for_a_terminal(db: Path) -> None:
    with open_registry(db) as registry:
        found = search_statements(registry, Filters('"hộ nghèo"'), limit=1)
    assert "\x1b[1;33mhộ nghèo\x1b[0m" in render_found(found, Words(), 100, color=True)


def test_why_a_figure_was_found(db: Path) -> None:
    printed = run("search", "BHYT", "--db", db).stdout
    assert "khớp: BHYT = bảo hiểm y tế" in printed
    assert "06 → Đề án 06" not in printed
    assert "(ở tên văn bản)" in run("search", "hồ sơ số", "--db", db).stdout


def test_a_place_of_another_name_says_why(db: Path) -> None:
    printed = run("search", "nghèo", "--place", "Vĩnh Long", "--db", db).stdout
    assert "tỉnh Trà Vinh: từ 01/7/2025 nhập vào tỉnh Vĩnh Long" in printed


def test_json_for_programs(db: Path) -> None:
    answer = json.loads(run("search", "BHYT", "--db", db, "--format", "json", "--facets", 2).stdout)
    assert answer["total"] == 2
    first = answer["hits"][0]
    assert first["quantity"]["value"] == "148400000000"
    for field, text in (
        ("indicator", first["indicator"]["text"]),
        ("quote", first["quote"]),
        ("passage", first["passage"]["text"]),
    ):
        assert {text[start:end] for start, end in first["highlights"][field]} == {"BHYT"}
    assert first["why"][0] == {"typed": "BHYT", "found": "BHYT", "how": "exact", "field": "indicator"}
    assert first["document"]["number"] == "12/KH-UBND"
    values = answer["facets"]["kind"]["values"]
    assert [each["label"] for each in values] == ["kết quả", "kinh phí"]


def test_csv_has_no_formula(db: Path) -> None:
    printed = run("search", "con đò", "--db", db, "--format", "csv").stdout
    head, row = csv.reader(StringIO(printed))
    assert tuple(head) == (*CSV_FIELDS, *DOCUMENT_FIELDS)
    cells = dict(zip(head, row, strict=True))
    assert cells["indicator"] == "'=1+1 con đò"
    assert (cells["value"], cells["number"]) == ("2", "5/KH-UBND")


ODD = [
    (("--year", "20"), "--year: «20» không phải năm"),
    (("--min", "nhiều"), "--min: «nhiều» không phải số"),
    (("--since", "2024-13"), "--since: «2024-13» không phải ngày"),
    (("--kind", "mục đích"), "--kind: không có giá trị «mục đích»; các giá trị: target"),
    (("--level", "vùng"), "--level: không có giá trị «vùng»"),
    (("--sort", "đẹp"), "--sort: không có giá trị «đẹp»"),
    (("--where", "đâu"), "--where: không có giá trị «đâu»; các giá trị: document, sentence, indicator."),
    (("--year", "2020-2016"), "có phải 2016-2020?"),
]


@pytest.mark.parametrize(("options", "said"), ODD)
def test_what_cannot_be_meant_is_wrong_use(db: Path, options: tuple[str, ...], said: str) -> None:
    result = run("search", "hộ", "--db", db, *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


NOTHING = [
    (("hộ nghèo", "--unit", "thùng"), "Đơn vị tính: trong sổ không có «thùng»"),
    (("hộ nghèo", "--unit", "thùng"), "Không có bộ lọc thì có 5 số liệu."),
    (("hộ", "--type", "Kế hoach"), "Loại văn bản: trong sổ không có «Kế hoach»; gần giống: Kế hoạch."),
    (("ty le ho ngeo",), "Có phải bạn tìm:"),
    (("'; DROP TABLE statements; --",), "Không có số liệu nào phù hợp."),
    (('%_";--',), '«%_";--» không có từ nào để tìm.'),
    (("hộ", "--place", "Bình Thuận"), "trong sổ không có văn bản nào của tỉnh Bình Thuận."),
    (("hộ", "--place", "Bình Thuận"), '--place "Lâm Đồng"'),
    (("hộ", "--offset", "90"), "không có gì từ vị trí 91 trở đi"),
]


@pytest.mark.parametrize(("arguments", "said"), NOTHING)
def test_finding_nothing_is_no_error(db: Path, arguments: tuple[str, ...], said: str) -> None:
    result = run("search", *arguments, "--db", db)
    assert result.exit_code == 0
    assert said in result.stdout


NOTED = [
    (("--min", "12,5"), "không kèm --unit"),
    (("hộ nghèo", "--limit", 1), "muctieu review MÃ"),
    (("--place", "Hậu Giang", "--limit", 1), '--place "Cần Thơ"'),
]


@pytest.mark.parametrize(("arguments", "said"), NOTED)
def test_what_a_user_should_know_is_said(db: Path, arguments: tuple[str, ...], said: str) -> None:
    assert said in " ".join(run("search", *arguments, "--db", db).stdout.split())


def test_a_unit_with_the_bound_needs_no_word(db: Path) -> None:
    assert "--unit" not in run("search", "--min", "12,5", "--unit", "%", "--db", db).stdout


def test_notes_keep_to_the_level_of_the_place(db: Path) -> None:
    assert "xã Phú Hữu" not in run("search", "--place", "Hậu Giang", "--db", db).stdout


def test_a_limit_of_none_leaves_the_count(db: Path) -> None:
    first, *rest = run("search", "hộ nghèo", "--db", db, "--limit", 0).stdout.splitlines()
    assert first == "Tìm thấy 5 số liệu cho «hộ nghèo»"
    assert "Loại số liệu: chỉ tiêu (4) · kinh phí (1)" in rest


def test_a_figure_shows_the_key_that_a_review_takes(db: Path) -> None:
    with open_registry(db) as registry:
        found = search_statements(registry, Filters("hộ nghèo"), limit=1)
    printed = run("search", "hộ nghèo", "--db", db, "--limit", 1).stdout
    assert f"mã {found.hits[0].statement['key'][:10]}" in printed


def test_folding_is_told(db: Path) -> None:
    assert "các từ không dấu đã được tìm với mọi dấu" in run("search", "hộ ngheo vay", "--db", db).stdout


def test_there_is_no_registry(tmp_path: Path) -> None:
    result = run("search", "hộ", "--db", tmp_path / "none.db")
    assert result.exit_code == 1
    assert "none.db" in result.stderr
    assert not (tmp_path / "none.db").exists()


def test_english(db: Path) -> None:
    result = run("search", "hộ nghèo", "--db", db, "--limit", 1, language="en")
    assert "5 figures found for “hộ nghèo”; showing 1 - 1" in result.stdout
    assert "Kind: target (4) · budget (1)" in result.stdout
