"""One indicator through the levels."""

import pytest

from extract.compare.cascade import cascade
from schemas import Coverage, Paper
from tests.compare.made import paper, read, statement

JOBS = "giải quyết việc làm"


def with_coverage(one: Paper, **lost: object) -> Paper:
    record = one.record.model_copy(update={"coverage": Coverage.model_validate(lost)})
    return one.model_copy(update={"record": record})


def test_rows_go_from_the_top_down_with_their_own_words() -> None:
    papers = [
        read("- Giải quyết việc làm cho 90 lao động."),
        read("- Giải quyết việc làm cho 12.000 lao động.", level="province"),
    ]
    rows = cascade("việc làm", papers).rows
    assert [row.level for row in rows] == ["province", "commune"]
    assert [cell.quote for row in rows for cell in row.cells] == [
        "Giải quyết việc làm cho 12.000 lao động",
        "Giải quyết việc làm cho 90 lao động",
    ]


def test_lower_figures_are_added_up_against_the_upper_one() -> None:
    def jobs(value: str, level: str, place: str) -> Paper:
        one = paper([statement(JOBS, value, unit="lao động", years="in 2024")], level=level, name=place)
        meta = one.record.meta.model_copy(update={"place": place})
        return one.model_copy(update={"record": one.record.model_copy(update={"meta": meta})})

    papers = [
        jobs("1000", "province", "tỉnh A"),
        jobs("300", "district", "huyện B"),
        jobs("200", "district", "huyện C"),
    ]
    (total,) = cascade("việc làm", papers).sums
    assert (total.level, total.count, total.total, total.upper, total.share) == (
        "district",
        2,
        "500",
        "1000",
        "50.0",
    )


def test_shares_are_not_added_up() -> None:
    papers = [
        paper([statement("tỷ lệ hộ nghèo", "3")], level=level, name=level)
        for level in ("province", "district")
    ]
    assert cascade("giảm nghèo", papers).sums == ()


NO_FIGURE = [
    (read("- Trồng 12 ha rừng."), "missing", ""),
    (
        read("- Trồng 12 ha rừng.\n- Năm nay không giao chỉ tiêu giảm nghèo cho xã."),
        "denied",
        "không giao chỉ tiêu giảm nghèo",
    ),
    (with_coverage(read("- Trồng 12 ha rừng."), empty_pages=(3,)), "unread", ""),
    (with_coverage(read("- Trồng 12 ha rừng."), tables_skipped=1), "unread", ""),
]


@pytest.mark.parametrize(
    ("one", "state", "note"), NO_FIGURE, ids=["missing", "denied", "empty page", "table"]
)
def test_why_a_document_has_no_figure(one: Paper, state: str, note: str) -> None:
    (row,) = cascade("giảm nghèo", [one]).rows
    assert (row.state, row.cells) == (state, ())
    assert note in row.note


def test_the_label_of_a_line_counts() -> None:
    (row,) = cascade(
        "gạch không nung", [read("- Gạch không nung: ít nhất 40% công trình công sử dụng.")]
    ).rows
    assert [cell.statement.quantity.value for cell in row.cells] == ["40"]


def test_words_ask_where_the_catalogue_knows_nothing() -> None:
    papers = [paper([statement("hộ có bể biogas bằng composite"), statement("hộ có chuồng trại", at=1)])]
    (row,) = cascade("bể biogas", papers).rows
    assert [cell.statement.id for cell in row.cells] == ["t0"]
