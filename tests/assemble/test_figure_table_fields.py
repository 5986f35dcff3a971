"""What the statements of a table's cells hold beside their figure: quote, rate, way, plan, rule and order."""

from pathlib import Path

from extract.readers import read_document
from tests.assemble.said import shorten
from tests.assemble.tables import BY_YEAR, GROWTH, HEAD_UNITS, record_with
from tests.paper import REPORT


def test_each_figure_quotes_its_cell(tmp_path: Path) -> None:
    record = record_with(tmp_path, BY_YEAR)
    text = read_document(tmp_path / "giấy.md").text
    assert [s.quote for s in record.statements] == ["1,5", "1,7", "2"]
    assert all(s.span.of(text) == s.quote for s in record.statements)


def test_a_rate_of_growth_is_yearly(tmp_path: Path) -> None:
    (statement,) = record_with(tmp_path, GROWTH).statements
    assert (statement.per, statement.measure) == ("year", "level")


def test_a_fall_is_a_change(tmp_path: Path) -> None:
    assert record_with(tmp_path, HEAD_UNITS).statements[-1].direction == "decrease"
    assert record_with(tmp_path, HEAD_UNITS).statements[-1].measure == "delta"


def test_ids_count_in_the_order_of_the_text(tmp_path: Path) -> None:
    paper = f"Trồng 30 ha rừng.\n\n{BY_YEAR.strip()}\n\nPhấn đấu 40% hộ có vườn."
    record = record_with(tmp_path, paper)
    assert [s.id for s in record.statements] == [f"t{n}" for n in range(1, len(record.statements) + 1)]
    starts = [s.span.start for s in record.statements]
    assert starts == sorted(starts)


def test_a_result_is_held_against_its_plan(tmp_path: Path) -> None:
    head = "| Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện năm 2024 |\n|--|--|--|--|\n"
    record = record_with(tmp_path, f"{head}| Hầm biogas | Hầm | 9 | 7 |", "I. KẾT QUẢ", REPORT)
    assert [(s.kind.value, s.planned) for s in record.statements] == [("target", None), ("actual", "9")]


def test_a_report_tells_the_results_of_its_year(tmp_path: Path) -> None:
    table = "| Chỉ tiêu | ĐVT | Số lượng |\n|--|--|--|\n| Chuồng trại | Chuồng | 17/20 |"
    (statement,) = record_with(tmp_path, table, "I. KẾT QUẢ", REPORT).statements
    assert (statement.kind.value, statement.planned, shorten(statement.period)) == ("actual", "20", "in:2024")


def test_sentences_in_cells_stay_sentences(tmp_path: Path) -> None:
    table = "| TT | Chỉ tiêu | Chủ trì |\n|--|--|--|\n| 1 | Phấn đấu 35% hộ có hố rác. | Phòng Y tế |"
    assert [s.rule for s in record_with(tmp_path, table).statements] == ["quantity.percent"]
