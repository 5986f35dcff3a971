"""Numbers that tell a sort of a thing are no statements; goals that open a preamble are."""

import pytest

from tests.paper import PLAN, REPORT, record_of

SENTENCES = {
    "Giá gạo 5% tấm xuất khẩu đạt 410 USD/tấn.": ["410 USD"],
    "Giá cá tra loại 3 con/kg đạt 28.000 đồng/kg.": ["28000 đồng"],
    "Đã kéo đường dây 3 pha dài 12 km.": ["12 km"],
    "Hội nghị họp tại nhà làm việc 7 tầng của huyện.": [],
    "Công ty TNHH Cơ khí 27 An Bình tuyển 45 lao động.": ["45 lao động"],
    "Kết quả chấm (Có = 1; Không = 0).": [],
    "Mở đợt cao điểm 45 ngày đêm, phủ sóng 4G cho 12 thôn.": ["12 thôn"],
    "Thu giữ 25,6g heroin.": ["25.6 gam"],
    "So với năm 2022 tăng 14 vụ (64/50).": ["14 vụ"],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sorts(sentence: str) -> None:
    record = record_of(f"{REPORT}\nI. KẾT QUẢ NĂM 2023\n{sentence}\n")
    said = [f"{it.quantity.value} {it.quantity.unit}" for it in record.statements]
    assert said == SENTENCES[sentence]


AIMED = (
    "Để thực hiện mục tiêu giảm nghèo bền vững, bảo đảm ít nhất 35% số xã không còn hộ nghèo trong năm 2024, "
    "Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:"
)
TOLD = "Để thực hiện mục tiêu giảm nghèo, tỉnh đã bảo đảm cho 35% số xã có đường nhựa."


@pytest.mark.parametrize(("sentence", "kind"), [(AIMED, "target"), (TOLD, "baseline")])
def test_an_aim_before_the_first_section(sentence: str, kind: str) -> None:
    said = [
        it.kind for it in record_of(f"{PLAN}\n{sentence}\nI. MỤC TIÊU\nGiảm 2% tỷ lệ hộ nghèo.\n").statements
    ]
    assert said[:1] == [kind]


@pytest.mark.parametrize(
    ("sentence", "direction"), [("Đã bắt giữ 31 đối tượng.", None), ("Giữ 31 xã đạt chuẩn.", "maintain")]
)
def test_who_is_held_is_not_maintained(sentence: str, direction: str | None) -> None:
    (said,) = record_of(f"{REPORT}\nI. KẾT QUẢ NĂM 2023\n{sentence}\n").statements
    assert said.direction == direction
