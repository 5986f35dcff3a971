"""What a figure is counted per."""

import pytest

from tests.assemble.said import GOALS, all_said
from tests.paper import LONG_PLAN, record_of

RATES = (
    ("Sản lượng cá tăng 5 - 7%/năm.", ["year"]),
    ("Thu nhập đầu người đạt 52 triệu đồng/năm.", ["year"]),
    ("Mức hỗ trợ 540.000 đồng/người/tháng.", ["người/tháng"]),
    ("Năng suất lúa đạt 58 tạ/ha.", ["ha"]),
    ("Thu nhập bình quân đầu người/năm: 50 triệu đồng.", ["year"]),
    ("Đạt 25 giường bệnh/10.000 dân.", ["10.000 dân"]),
    ("Đạt 8,5 bác sĩ trên một vạn dân.", ["vạn dân"]),
    ("Số điều dưỡng/vạn dân đạt 21,5; số dược sĩ trên một vạn dân đạt 2.", ["vạn dân", "vạn dân"]),
    ("Mỗi nhà có 3 phòng/căn hộ.", ["căn hộ"]),
    ("Điện sinh hoạt 800 kWh/người năm.", ["người/năm"]),
    ("Nhà ở đạt 27 m2 sàn/người.", ["người"]),
    ("Mỗi năm giảm 1,5% hộ nghèo.", ["year"]),
    ("Bình quân hằng năm trồng 12 ha rừng.", ["year"]),
    ("Hàng năm, trồng 12 ha rừng; mở 3 lớp nghề.", ["year", "year"]),
    ("- Hằng năm:\n+ Trồng 12 ha rừng;\n+ Đến năm 2025 có 5 ha chè.", ["year", None]),
    ("Tỷ suất chết mẹ dưới 42/100.000 trẻ đẻ sống.", ["100.000 trẻ đẻ sống"]),
    ("Số giường bệnh trên 10.000 dân đạt 33 giường.", ["10.000 dân"]),
    ("Bình quân 15 máy điện thoại/100 dân.", ["100 dân"]),
    ("Mỗi năm tạo việc làm cho 300 người, trong đó 90 người khuyết tật.", ["year", "year"]),
    ("Mỗi thôn có ít nhất 02 tổ tự quản.", ["thôn"]),
    ("Mỗi trạm y tế có tối thiểu 01 bác sĩ.", ["trạm y tế"]),
    ("Mỗi tháng tổ chức 02 buổi sinh hoạt.", ["month"]),
    ("Đến năm 2025 trồng 60 ha rừng.", [None]),
    ("Trong năm 2024 trồng 12 ha rừng.", [None]),
    ("Có 6/8 thôn đạt chuẩn.", [None]),
    ("Hằng năm đào tạo nghề cho 200 người, tư vấn nghề cho 50 người.", ["year", "year"]),
    ("Hằng năm mỗi cơ quan có ít nhất 01 sáng kiến.", ["cơ quan"]),
    ("Tỷ lệ hộ nghèo giảm bình quân/năm: trên 2%.", ["year"]),
    ("Giá trị sản xuất bình quân hằng năm tăng 6%, trong đó chăn nuôi tăng 8%.", ["year", "year"]),
    ("Thu nhập bình quân 41 triệu 250 ngàn đồng/người.", ["người"]),
)


@pytest.mark.parametrize(("sentence", "wanted"), RATES)
def test_rate(sentence: str, wanted: list[str | None]) -> None:
    assert [said.per for said in all_said(record_of(f"{LONG_PLAN}\n{GOALS}\n{sentence}\n"))] == wanted


@pytest.mark.xfail(strict=True, reason="a slash behind the noun that follows the unit is not seen")
def test_slash_behind_the_noun() -> None:
    test_rate("Thu gom 2,5 tấn rác/ngày.", ["ngày"])
