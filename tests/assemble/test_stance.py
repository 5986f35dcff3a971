"""What the heading of a section says about the figures in it."""

import pytest

from extract.assemble.stance import Stance, stance_of_document, stance_of_heading

HEADINGS = (
    ("KẾT QUẢ THỰC HIỆN NĂM 2023", Stance.RESULT),
    ("Đánh giá chung", Stance.RESULT),
    ("THỰC TRẠNG NƯỚC SẠCH", Stance.SITUATION),
    ("Tồn tại, hạn chế và nguyên nhân", Stance.SITUATION),
    ("Khó khăn", Stance.SITUATION),
    ("MỤC TIÊU", Stance.TARGET),
    ("Các chỉ tiêu chủ yếu năm 2024", Stance.TARGET),
    ("Phương hướng, nhiệm vụ", Stance.TARGET),
    ("NHIỆM VỤ, GIẢI PHÁP", Stance.TASK),
    ("Tổ chức thực hiện", Stance.TASK),
    ("Chương trình mục tiêu quốc gia", None),
    ("KINH PHÍ THỰC HIỆN", Stance.BUDGET),
    ("Dự toán", Stance.BUDGET),
    ("Căn cứ xây dựng kế hoạch", Stance.BASIS),
    ("1. Tháo gỡ khó khăn, vướng mắc về vốn", None),
    ("Tạo thuận lợi cho sản xuất, kinh doanh", None),
    ("Khắc phục những tồn tại, hạn chế", None),
    ("Thuận lợi, khó khăn", Stance.SITUATION),
    ("Y tế", None),
    ("", None),
)


@pytest.mark.parametrize(("heading", "wanted"), HEADINGS)
def test_heading(heading: str, wanted: Stance | None) -> None:
    assert stance_of_heading(heading) is wanted


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [("Báo cáo", Stance.RESULT), ("Kế hoạch", Stance.TASK), ("Nghị quyết", Stance.TASK), (None, Stance.TASK)],
)
def test_document(kind: str | None, wanted: Stance) -> None:
    assert stance_of_document(kind) is wanted
