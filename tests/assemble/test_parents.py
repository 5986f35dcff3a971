"""Which figures are parts of another."""

import pytest

from tests.assemble.said import MEANS
from tests.paper import PLAN, record_of

PARTS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Tạo việc làm cho 500 lao động, trong đó có 200 lao động nữ.", {"200": "500"}),
    ("Tạo việc làm cho 500 lao động; riêng thôn Đoài 60 lao động.", {"60": "500"}),
    ("Trồng 80 ha rừng, bao gồm 50 ha rừng phòng hộ và 30 ha rừng sản xuất.", {"50": "80", "30": "80"}),
    ("Trồng 80 ha rừng (50 ha rừng phòng hộ, 30 ha rừng sản xuất).", {"50": "80", "30": "80"}),
    ("Xây 10 km đường (trong đó: 4 km đường trục xã).", {"4": "10"}),
    ("Đón 2.500 lượt khách, trong đó khách quốc tế 200 lượt khách; trồng 3 ha rừng.", {"200": "2500"}),
    ("Trồng 80 ha rừng, trong đó 50 ha rừng phòng hộ. Trồng 9 ha chè.", {"50": "80"}),
    ("Tạo việc làm cho 500 lao động, trong đó xuất khẩu lao động 40 người.", {"40": "500"}),
    ("Trồng 80 ha rừng, 30 ha chè.", {}),
    ("Tạo việc làm cho 500 lao động, trong đó tỷ lệ lao động nữ đạt 40%.", {}),
    ("- Tạo việc làm cho 300 lao động:\n+ Trong tỉnh 220 lao động;\n+ Ngoài tỉnh 80 lao động.",
     {"220": "300", "80": "300"}),
    ("- Tỷ lệ hộ dùng nước sạch đạt 70%.\n+ Vùng cao đạt 55%.", {"55": "70"}),
    ("- Trồng 80 ha rừng.\n+ Tạo việc làm cho 40 lao động.", {}),
    ("- Trồng 80 ha rừng.\n- Trồng 30 ha chè.", {}),
    ("Trồng 80 ha cây lâu năm, trong đó:\n- Rừng 50 ha;\n- Chè 30 ha.", {"50": "80", "30": "80"}),
    ("Có 6/8 thôn đạt chuẩn (75%).", {}),
    ("- Mua 4 xe.\n- Tặng 1 xe.\n- Bán 2 xe.\n- Đổi 1 xe.", {}),
    ("- Trồng 6 ha rừng, trong đó 4 ha keo.\n- Trồng 2 ha chè.", {"4": "6"}),
    ("- Trồng 1.250 ha rừng.\n- Trồng 750 ha chè.\n- Trồng 500 ha cam.", {}),
    ("Có không quá 260 chợ.\n- Giữ 54 chợ.\n- Nâng cấp 55 chợ.\n- Xây mới 151 chợ.", {}),
    ("Trồng 500 ha, trong đó: keo 200 ha; quế chiếm 30%.", {"200": "500", "30": "500"}),
    ("Nâng cấp 401 chợ.\nTrong đó:\n- Loại 1: 20 chợ.\n- Loại 2: 57 chợ.", {"20": "401", "57": "401"}),
    ("Trồng 9 ha rừng, trong đó năm 2021 trồng 4 ha; năm 2022 trồng 5 ha.", {"4": "9", "5": "9"}),
    ("Kinh tế tăng trưởng 9%; đón 900 lượt khách, trong đó có 70 lượt khách nước ngoài; tỷ lệ hộ nghèo 3%.",
     {"70": "900"}),
    ("Toàn huyện có 260 chợ.\n- Giữ nguyên 54 chợ.\n- Nâng cấp 55 chợ.\n- Xây mới 151 chợ.",
     {"54": "260", "55": "260", "151": "260"}),
    ("Toàn huyện có 260 chợ.\n- Giữ nguyên 54 chợ.\n- Nâng cấp 55 chợ.\n- Xây mới 150 chợ.", {}),
    ("- Trồng 3 ha rừng.\n- Trồng 2 ha chè.\n- Trồng 1 ha cam.", {}),  # so little may add up by chance
    ("- Năm 2021 trồng 260 ha.\n- Năm 2022 trồng 54 ha.\n- Năm 2023 trồng 206 ha.", {}),
)  # fmt: skip


def parts(text: str) -> dict[str, str]:
    """Return the value of each part with the value of its whole."""
    statements = {statement.id: statement for statement in record_of(text).statements}
    return {
        statement.quantity.value: statements[statement.parent_id].quantity.value
        for statement in statements.values()
        if statement.parent_id
    }


@pytest.mark.parametrize(("sentence", "wanted"), PARTS, ids=[sentence for sentence, _ in PARTS])
def test_parts(sentence: str, wanted: dict[str, str]) -> None:
    assert parts(f"{PLAN}\nI. MỤC TIÊU\n{sentence}\n") == wanted


def test_parts_of_money() -> None:
    text = f"{PLAN}\n{MEANS}\nTổng kinh phí 3 tỷ đồng, gồm: ngân sách huyện 2 tỷ đồng; dân góp 1 tỷ đồng.\n"
    assert parts(text) == {"2000000000": "3000000000", "1000000000": "3000000000"}
