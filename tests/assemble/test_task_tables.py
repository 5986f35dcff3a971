"""Tables of tasks: the header tells the columns, whatever their order and their wording."""

import pytest

from extract.lexicon.columns import column_role
from tests.assemble.duty_paper import assignments_of, deadlines_of
from tests.structure.made import made_document

HEAD = "STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn xong"
ROLES = [
    ("Chủ trì", "lead"),
    ("Đơn vị thực hiện", "lead"),
    ("Phân công thực hiện", "lead"),
    ("Đơn vị chủ trì tham mưu", "lead"),
    ("Phối hợp thực hiện", "coordinate"),
    ("Tiến độ", "time"),
    ("Thời hạn trình", "time"),
    ("Nội dung công việc", "task"),
    ("Kết quả, sản phẩm", "product"),
    ("Theo dõi, kiểm tra, đôn đốc", "product"),
    ("TT", None),
]


@pytest.mark.parametrize(("title", "role"), ROLES)
def test_titles_of_columns(title: str, role: str | None) -> None:
    assert column_role(title) == role


def test_a_row_names_lead_helpers_and_time() -> None:
    row = "1 | Xây cầu treo ở ba thôn | Sở Xây dựng; Sở GTVT | Các sở, ngành; UBND các xã | Quý II/2026"
    document = made_document("PHỤ LỤC", HEAD, "I | HẠ TẦNG |  |  | ", row)
    (assignment,) = assignments_of(document)
    assert [agency.name for agency in assignment.lead] == ["Sở Xây dựng", "Sở Giao thông vận tải"]
    assert [agency.name for agency in assignment.coordinate] == ["Các sở, ngành", "UBND các xã"]
    assert assignment.quote == row
    assert (assignment.task, assignment.deadline) == ("Xây cầu treo ở ba thôn", "2026-06")


def test_a_cell_gives_only_the_agencies() -> None:
    row = "1 | Trồng rừng đầu nguồn | Sở KH&CN thúc đẩy, theo dõi; Các sở thực hiện |  | 2026 - 2027"
    (assignment,) = assignments_of(made_document(HEAD, row))
    assert [agency.name for agency in assignment.lead] == ["Sở Khoa học và Công nghệ", "Các sở"]


def test_a_name_that_no_list_holds_is_taken_from_its_cell() -> None:
    (assignment,) = assignments_of(made_document(HEAD, "1 | Kéo điện về bản | Thủy điện Nậm Mu |  | 2026"))
    assert [agency.name for agency in assignment.lead] == ["Thủy điện Nậm Mu"]


@pytest.mark.parametrize(
    "row", ["1 | Trồng rừng | Theo phân công tại Quyết định này |  | 2026", "1 | Trồng rừng |  |  | 2026"]
)
def test_a_row_without_agencies_assigns_nothing(row: str) -> None:
    assert assignments_of(made_document(HEAD, row)) == ()


def test_a_table_of_figures_assigns_nothing() -> None:
    assert (
        assignments_of(made_document("STT | Chỉ tiêu | Đơn vị tính | Năm 2024", "1 | Hộ nghèo | % | 4")) == ()
    )


TIMES = [
    ("2026-2027", ("due", None, "2026", "2027", None)),
    ("Năm 2026", ("due", "2026", None, None, None)),
    ("Tháng 12/2025", ("due", "2025-12", None, None, None)),
    ("Quý IV/2026", ("due", None, "2026-10", "2026-12", None)),
    ("Hằng năm", ("recurring", None, None, None, "yearly")),
    ("Trước ngày 05 của tháng liền kề", ("recurring", None, None, None, "monthly 05")),
    ("Trước ngày 31/01 năm liền kề", ("recurring", None, None, None, "yearly 01-31")),
]


@pytest.mark.parametrize(("cell", "wanted"), TIMES)
def test_times_of_rows(cell: str, wanted: tuple[str | None, ...]) -> None:
    row = f"1 | Báo cáo số hộ nghèo | Sở Y tế |  | {cell}"
    (deadline,) = deadlines_of(made_document(HEAD, row), "2025-11-01")
    found = (deadline.type.value, deadline.date, deadline.start, deadline.end, deadline.recurrence)
    assert found == wanted
    assert deadline.task == "Báo cáo số hộ nghèo"
