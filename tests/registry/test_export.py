"""What is taken out of a registry: the figures of a search, in every format the same."""

import csv
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow.parquet
import pytest

from extract.errors import FileMissingError
from extract.lexicon.messages import Words
from extract.pipeline import extract_paper
from extract.registry.export import Export
from extract.registry.registry import Registry
from extract.registry.search.filters import Filters
from extract.registry.search.search import find_statements
from extract.render.export_files import FORMATS, save_export
from extract.render.export_rows import FIELDS, NUMBERS, WHOLE
from extract.render.search_rows import without_bullet

CORPUS = Path(__file__).parents[2] / "corpus"
WORDS = Words()
POOR = Filters("hộ nghèo", kind=("target",))
ALL = Filters()


@pytest.fixture
def filled(registry: Registry) -> Registry:
    """A registry of the documents of a province and of its district."""
    for name in ("dinhgiang-kh-ntm-2022.txt", "maikhe-kh-ntm-2022.md"):
        registry.save(extract_paper(CORPUS / name))
    return registry


def _typed(name: str, value: str) -> Any:
    if value == "":
        return None
    return float(value) if name in NUMBERS else int(value) if name in WHOLE else value


def read_rows(path: Path) -> list[dict[str, Any]]:
    """Return what stands in an export, each field as JSON Lines would have it."""
    match path.suffix:
        case ".jsonl":
            return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        case ".parquet":
            rows: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
            return rows
        case _:
            with path.open(encoding="utf-8-sig", newline="") as file:
                return [{name: _typed(name, row[name]) for name in row} for row in csv.DictReader(file)]


@pytest.mark.parametrize("filters", [POOR, ALL], ids=["poor", "all"])
def test_formats_hold_the_same_figures_as_the_search(
    filled: Registry, tmp_path: Path, filters: Filters
) -> None:
    found = [hit.statement["key"] for hit in find_statements(filled, filters)]
    assert found
    for format in ("csv", "jsonl", "parquet"):
        path = tmp_path / f"export.{format}"
        assert save_export(path, format, Export(filled, filters), WORDS) == len(found)
        rows = read_rows(path)
        assert [row["key"] for row in rows] == found
        assert list(rows[0]) == list(FIELDS)
    one, *others = (read_rows(tmp_path / f"export.{format}") for format in ("jsonl", "parquet"))
    assert others == [one]


def test_a_cell_of_csv_holds_what_the_registry_holds(filled: Registry, tmp_path: Path) -> None:
    for format in ("csv", "jsonl"):
        save_export(tmp_path / f"export.{format}", format, Export(filled, POOR), WORDS)
    csv_rows, json_rows = (read_rows(tmp_path / f"export.{format}") for format in ("csv", "jsonl"))
    assert [row["value"] for row in csv_rows] == [row["value"] for row in json_rows]
    passages = [without_bullet(row["passage"]) for row in json_rows]
    assert [row["passage"].removeprefix("'") for row in csv_rows] == passages
    assert any(row["passage"].startswith("- ") for row in json_rows)
    assert not any(row["passage"].startswith("'- ") for row in csv_rows)


def test_the_workbook_has_four_sheets_that_an_office_can_read(filled: Registry, tmp_path: Path) -> None:
    path = tmp_path / "sổ chỉ tiêu.xlsx"
    count = save_export(path, "xlsx", Export(filled, ALL), WORDS)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Chỉ tiêu", "Phân công", "Thời hạn", "Nguồn"]
    figures = book["Chỉ tiêu"]
    assert figures.max_row == count + 1
    assert figures.freeze_panes == "A2"
    assert figures.auto_filter.ref
    assert [cell.value for cell in figures[1]][:5] == [
        "Chỉ tiêu",
        "Loại số liệu",
        "So sánh",
        "Giá trị",
        "Đến (khoảng)",
    ]
    assert all(isinstance(cell.value, int | float) for cell in figures["D"][1:])
    assert book["Nguồn"].max_row == 3
    assert book["Phân công"].max_row > 10


def column_of(page: Any, heading: str) -> list[Any]:
    """Return the cells below a heading."""
    at = [cell.value for cell in page[1]].index(heading)
    return [row[at] for row in page.iter_rows(min_row=2)]


def test_a_workbook_sorts_by_days_and_years(filled: Registry, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save_export(path, "xlsx", Export(filled, ALL), WORDS)
    book = openpyxl.load_workbook(path)
    page = book["Chỉ tiêu"]
    days = column_of(page, "Ngày ban hành")
    assert all(isinstance(cell.value, datetime) and cell.number_format == "dd/mm/yyyy" for cell in days)
    years = {cell.value for cell in column_of(page, "Năm")}
    assert 2025 in years
    assert all(year is None or isinstance(year, int) for year in years)
    assert {cell.value for cell in column_of(page, "So sánh")} >= {"=", "≥"}
    assert not any(cell.value.startswith("- ") for cell in column_of(page, "Nguyên văn"))


def test_every_column_has_a_width(filled: Registry, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save_export(path, "xlsx", Export(filled, ALL), WORDS)
    for page in openpyxl.load_workbook(path):
        ranges = [(each.min, each.max) for each in page.column_dimensions.values() if each.width]
        wide = {at for first, last in ranges for at in range(first, last + 1)}
        assert wide == set(range(1, page.max_column + 1))


def test_foreign_text_is_no_formula(registry: Registry, tmp_path: Path) -> None:
    paper = extract_paper(CORPUS / "dinhgiang-kh-ntm-2022.txt")
    meta = paper.record.meta.model_copy(update={"title": '=HYPERLINK("http://a.vn")'})
    record = paper.record.model_copy(update={"meta": meta})
    registry.save(paper.model_copy(update={"record": record}))
    save_export(tmp_path / "a.xlsx", "xlsx", Export(registry, POOR), WORDS)
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"] == []
    save_export(tmp_path / "a.csv", "csv", Export(registry, POOR), WORDS)
    assert all(row["document_title"].startswith("'=") for row in read_rows(tmp_path / "a.csv"))


@pytest.mark.parametrize("format", FORMATS)
def test_no_figure_leaves_no_file_and_the_old_one_as_it_was(
    filled: Registry, tmp_path: Path, format: str
) -> None:
    path = tmp_path / f"old.{format}"
    path.write_text("old", encoding="utf-8")
    nothing = Filters("chuồn chuồn kim")
    assert save_export(path, format, Export(filled, nothing), WORDS) == 0
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part")) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_folder_that_is_not_there_is_said(filled: Registry, tmp_path: Path, format: str) -> None:
    with pytest.raises(FileMissingError):
        save_export(tmp_path / "none" / f"a.{format}", format, Export(filled, POOR), WORDS)
