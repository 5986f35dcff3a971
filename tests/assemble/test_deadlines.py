"""What is due, takes effect or comes back, and the times that bind nobody."""

import pytest

from tests.assemble.duty_paper import deadlines_of
from tests.structure.made import made_document

SIGNED = "2024-02-20"
DATED = [
    ("- Gửi báo cáo trước ngày 10/6/2024.", ("2024-06-10", None, None)),
    ("- Hoàn thành, báo cáo UBND tỉnh trong tháng 11/2024.", ("2024-11", None, None)),
    ("- Đưa trạm bơm vào hoạt động trong quý I năm 2025.", (None, "2025-01", "2025-03")),
    ("- Sửa xong ba cầu trong 6 tháng cuối năm 2024.", (None, "2024-07", "2024-12")),
    ("- Hoàn thành kho lạnh trong năm 2025.", ("2025", None, None)),
    ("b) Quý II/2024, các xã bình xét thôn sạch.", (None, "2024-04", "2024-06")),
    ("- Chậm nhất là ngày 15 tháng 4 năm 2024 ban hành kế hoạch.", ("2024-04-15", None, None)),
]
BEATS = [
    ("- Định kỳ 6 tháng, hằng năm báo cáo kết quả về Sở Y tế.", ["6 months; yearly"]),
    ("- Tổng hợp, báo cáo định kỳ hàng quý, năm theo quy định.", ["quarterly; yearly"]),
    ("- Tổ chức giao ban báo chí định kỳ hằng tháng.", ["monthly"]),
    (
        "- Hằng năm, Hội Nông dân và Ủy ban nhân dân các xã vùng cao có nuôi cá lồng báo cáo số lồng.",
        ["yearly"],
    ),
    ("- Cuối năm có sơ kết, tổng kết kế hoạch.", ["yearly"]),
    ("- Báo cáo số hộ nghèo trước ngày 15/11 hằng năm.", ["yearly 11-15"]),
    ("- Thường xuyên (hằng tháng) thống kê người thiếu việc.", ["monthly"]),
    ("- Đôn đốc các xã, nắm tình hình cấp màn tẩm thuốc cho bản làng xa (định kỳ hằng quý).", ["quarterly"]),
    ("- Thực hiện Kế hoạch số 12/KH-UBND ngày 5/1/2024 về kiểm tra định kỳ hằng năm các bếp ăn.", []),
    ("- Trợ cấp (mức chi hằng năm) cho y tá thôn.", []),
    ("- Giảm hộ nghèo 3% hằng năm.", []),
    ("- Bố trí ngân sách hằng năm cho trường nội trú.", []),
    ("- Hằng năm, tỷ lệ hộ nghèo giảm nhanh.", []),
    ("- Hằng năm, phấn đấu trồng mới rừng ở vùng cao, nâng cao trình độ của các báo cáo viên.", []),
]
UNBOUND = [
    "- Thực hiện Nghị quyết số 12-NQ/TU ngày 20/4/2027 của Tỉnh ủy.",
    "- Đến năm 2030 toàn tỉnh hết hộ nghèo.",
    "- Giai đoạn 2026 - 2030 xây ba cầu.",
    "- Tính đến ngày 31/12/2023 có ba cầu hỏng.",
    "- Sở tổng hợp báo cáo đến ngày 18/6/2024 như sau.",
    "- Tháng 6 năm 2024, sản lượng muối ước đạt 40 tấn.",
    "- Kế hoạch công tác 6 tháng cuối năm 2024.",
    "- Dự báo trong quý III năm 2024 giá muối tăng.",
]


@pytest.mark.parametrize(("line", "wanted"), DATED)
def test_due(line: str, wanted: tuple[str | None, ...]) -> None:
    (deadline,) = deadlines_of(made_document("II. NHIỆM VỤ", line), SIGNED)
    assert (deadline.date, deadline.start, deadline.end) == wanted


@pytest.mark.parametrize(("line", "wanted"), BEATS)
def test_recurring(line: str, wanted: list[str]) -> None:
    found = deadlines_of(made_document("II. NHIỆM VỤ", line), SIGNED)
    assert [deadline.recurrence for deadline in found] == wanted


@pytest.mark.parametrize("line", UNBOUND)
def test_times_that_bind_nobody(line: str) -> None:
    assert deadlines_of(made_document("II. NHIỆM VỤ", line), SIGNED) == ()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("kể từ ngày ký", "2024-02-20"),
        ("sau 10 (mười) ngày kể từ ngày ký ban hành", "2024-03-01"),
        ("từ ngày 01 tháng 7 năm 2024", "2024-07-01"),
    ],
)
def test_effective(words: str, day: str) -> None:
    (deadline,) = deadlines_of(made_document(f"Điều 2. Quyết định này có hiệu lực {words}."), SIGNED)
    assert (deadline.type.value, deadline.date) == ("effective", day)


def test_a_day_that_is_not_known_is_not_guessed() -> None:
    document = made_document("Điều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.")
    (deadline,) = deadlines_of(document, None)
    assert deadline.date is None


def test_quotes_stand_at_their_spans_and_stay_short() -> None:
    line = "- " + "Rà soát hộ nghèo ở thôn bản vùng cao " * 20 + "và báo cáo hằng quý về huyện."
    document = made_document("II. NHIỆM VỤ", line)
    (deadline,) = deadlines_of(document)
    assert document.text[deadline.span.start : deadline.span.end] == deadline.quote
    assert len(deadline.quote) < 200
