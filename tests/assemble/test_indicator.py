"""Which words name what is measured, and which only lead up to them."""

import pytest

from extract.assemble.lead_in import lead_in_length
from tests.assemble.said import GOALS, all_said
from tests.paper import PLAN, record_of

LEAD_INS = (
    ("phấn đấu có ", ""),
    ("phấn đấu đến năm 2025, tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
    ("đến hết năm 2025 có ít nhất", ""),
    ("trong giai đoạn 2021 - 2025, tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
    ("trong đó, xã vùng cao", "xã vùng cao"),
    ("- duy trì độ che phủ", "duy trì độ che phủ"),
    ("giảm tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
    ("giảm nghèo bền vững", "giảm nghèo bền vững"),
    ("tăng trưởng kinh tế", "tăng trưởng kinh tế"),
    ("tăng cường kỷ luật", "tăng cường kỷ luật"),
    ("tỷ lệ hộ nghèo", "tỷ lệ hộ nghèo"),
    ("lũy kế đến nay có", ""),
    ("so với cùng kỳ năm trước, số vụ cháy", "số vụ cháy"),
    ("", ""),
)


@pytest.mark.parametrize(("clause", "rest"), LEAD_INS)
def test_lead_in(clause: str, rest: str) -> None:
    assert clause[lead_in_length(clause) :] == rest


INDICATORS = (
    ("Đến năm 2025, tỷ lệ hộ nghèo còn 4%.", ["tỷ lệ hộ nghèo"]),
    ("Tỷ lệ hộ nghèo, hộ cận nghèo còn 4%.", ["Tỷ lệ hộ nghèo, hộ cận nghèo"]),
    ("Mục tiêu là 4% hộ nghèo.", ["hộ nghèo"]),
    ("Trồng 30 ha rừng phòng hộ để chống xói mòn.", ["Trồng rừng phòng hộ"]),
    ("Đạt 25 giường bệnh/10.000 dân.", ["giường bệnh"]),
    ("Nhà văn hóa: đạt 80%.", ["Nhà văn hóa"]),
    ("2. Định hướng và các nhiệm vụ chủ yếu:\n- Kim ngạch xuất khẩu đạt 2 tỷ đồng;", ["Kim ngạch xuất khẩu"]),
    ("Số hộ di dời: 40 hộ với 120 khẩu, trong đó 20 hộ nghèo.",
     ["Số hộ di dời", "khẩu Số hộ di dời", "hộ nghèo"]),
    ("- Tỷ lệ hộ dùng nước sạch:\n+ Vùng thấp: 90%;\n+ Vùng cao: 55%.",
     ["Tỷ lệ hộ dùng nước sạch Vùng thấp", "Tỷ lệ hộ dùng nước sạch Vùng cao"]),
    ("Sản lượng lúa đạt 900 tấn, tăng 5%.", ["Sản lượng lúa", "Sản lượng lúa"]),
    ("Tỷ trọng lao động nông nghiệp còn 40%, công nghiệp 25%.",
     ["Tỷ trọng lao động nông nghiệp", "Tỷ trọng lao động công nghiệp"]),
    ("Tỷ lệ nghèo (đa chiều) còn 4%.", ["Tỷ lệ nghèo (đa chiều)"]),
    ("Đến hết quý III/2024 số hóa 500 hồ sơ.", ["số hóa hồ sơ"]),
    ("Trong 6 tháng đầu năm 2024 trồng 10 ha rừng.", ["trồng rừng"]),
    ("Số hộ nghèo năm 2023 là 52 hộ.", ["Số hộ nghèo"]),
    ("Tỷ lệ hộ dùng nước sạch phấn đấu đạt trên 70%.", ["Tỷ lệ hộ dùng nước sạch"]),
    ("Giải phóng mặt bằng 12 ha.", ["Giải phóng mặt bằng"]),
    ("[12] 30 chợ nổi được sửa chữa.", ["chợ nổi được sửa chữa"]),
    ("Thu ngân sách phấn đấu tăng 10%.", ["Thu ngân sách"]),
    ("Đàn trâu 150 con, đàn bò 200 con, đàn lợn 900 con.", ["Đàn trâu", "đàn bò", "đàn lợn"]),
    ("Thành lập mới ít nhất 20 doanh nghiệp, 15 hợp tác xã.",
     ["Thành lập mới doanh nghiệp", "Thành lập mới hợp tác xã"]),
    ("- Có 90% xã đạt chuẩn y tế; 12 bác sĩ/vạn dân.", ["xã đạt chuẩn y tế", "bác sĩ"]),
    ("- Cơ cấu: nông nghiệp 20%, công nghiệp - xây dựng 45%.",
     ["Cơ cấu nông nghiệp", "Cơ cấu công nghiệp - xây dựng"]),
    ("Thu nhập bình quân đến năm 2030 đạt 150 triệu đồng.", ["Thu nhập bình quân"]),
    ("Đẩy mạnh cải cách, phấn đấu đạt 95% hồ sơ đúng hạn.", ["hồ sơ đúng hạn"]),
    ("- Đến năm 2025 có ít nhất 60% và đến năm 2030 có 75% phòng có lãnh đạo nữ.",
     ["phòng có lãnh đạo nữ", "phòng có lãnh đạo nữ"]),
    ("Thời gian chờ khám còn 1,7 giờ vào năm 2025 và 1,4 giờ vào năm 2030 so với trước.",
     ["Thời gian chờ khám", "Thời gian chờ khám"]),
    ("Giá trị thu được trên 1 ha đất vườn đạt 90 triệu đồng.", ["Giá trị thu được trên 1 ha đất vườn"]),
    ("Tỷ lệ bắt giữ, xử lý các vụ trộm đạt 75%; vụ cướp đạt 90%.",
     ["Tỷ lệ bắt giữ, xử lý các vụ trộm", "Tỷ lệ bắt giữ, xử lý vụ cướp"]),
    ("Mỗi năm mở 02 lớp tập huấn cho khoảng 90 cán bộ hội.", ["mở lớp tập huấn", "cán bộ hội"]),
    ("Diện tích sàn nhà ở đạt 27 m2 sàn/người, trong đó đô thị 30 m2 sàn/người.",
     ["Diện tích sàn nhà ở", "Diện tích sàn nhà đô thị"]),
    ("95% dân số vùng cao được dùng nước sạch, trong đó 65% được đấu nối tại nhà.",
     ["dân số vùng cao được dùng nước sạch", "dân số vùng cao được đấu nối tại nhà"]),
    ("- Cơ cấu kinh tế: nông, lâm nghiệp và thủy sản chiếm 20%; dịch vụ chiếm 37%.",
     ["Cơ cấu kinh tế nông, lâm nghiệp và thủy sản", "Cơ cấu kinh tế dịch vụ"]),
    ("Cắt giảm 30% thời gian chờ, 20% chi phí đi lại và 10% giấy tờ.",
     ["thời gian chờ", "chi phí đi lại", "giấy tờ"]),
    ("Dạy nghề cho 60 lao động, trong đó: mây tre 25 lao động, thêu 35 lao động.",
     ["Dạy nghề lao động", "lao động mây tre", "lao động thêu"]),
    ("- Tỷ lệ hộ gia đình văn hóa 90%; thôn, bản văn hóa 80%.",
     ["Tỷ lệ hộ gia đình văn hóa", "Tỷ lệ thôn, bản văn hóa"]),
    ("Có 90% tỉnh, 80% huyện và 60% xã được nối mạng.",
     ["tỉnh được nối mạng", "huyện được nối mạng", "xã được nối mạng"]),
    ("Về thủ tục: Có 78 hồ sơ đúng hạn. Tỷ lệ công khai đạt 76% (chỉ tiêu đề ra là 90%).",
     ["hồ sơ đúng hạn", "Tỷ lệ công khai", "Tỷ lệ công khai"]),
    ("Lao động có chứng chỉ đạt 31%, còn thiếu chứng chỉ chỉ 9%.",
     ["Lao động có chứng chỉ", "thiếu chứng chỉ"]),
    ("- Gạo: tháng 6 ước thực hiện 30 tấn, sáu tháng, ước thực hiện 67 tấn.", ["Gạo", "Gạo"]),
    ("- Cá tra: sản lượng 6 tháng đầu năm đạt 90 tấn (mục tiêu đặt ra cho cả năm là 200 tấn).",
     ["Cá tra: sản lượng", "Cá tra: sản lượng cả năm"]),
    ("- Cao su: lượng bán ra giảm 8%, giá tăng 4% nên trị giá khó đạt mục tiêu đề ra là 9 tỷ USD.",
     ["lượng bán ra", "Cao su: giá", "Cao su: trị giá"]),
    ("- Giày da: kim ngạch mặt hàng này đạt 3 tỷ USD (2 tháng tới, mỗi tháng phải đạt 400 triệu USD).",
     ["Giày da: kim ngạch", "Giày da: kim ngạch 2 tháng tới"]),
    ("Mỗi thôn có ít nhất 02 tổ tự quản.", ["tổ tự quản"]),
    ("82% học sinh từ 7 - 15 tuổi biết bơi vào năm 2026 và 88% vào năm 2029.",
     ["học sinh từ 7 - 15 tuổi biết bơi", "82% học sinh", "học sinh từ 7 - 15 tuổi biết bơi"]),
    ("Tỷ lệ người tập thể thao đạt 31% dân số vào năm 2023, đạt 36% dân số vào năm 2027.",
     ["Tỷ lệ người tập thể thao", "Tỷ lệ người tập thể thao"]),
    ("Tốc độ tăng giá trị sản xuất đạt 16%, trong đó nông nghiệp tăng 6%.",
     ["Tốc độ tăng giá trị sản xuất", "Tốc độ tăng giá trị nông nghiệp"]),
    ("Diện tích lúa: 30 ha, năng suất 60 tạ/ha.", ["Diện tích lúa", "lúa: năng suất"]),
    ("Tỷ lệ thôn nông thôn mới kiểu mẫu 1,8%.", ["Tỷ lệ thôn nông thôn mới kiểu mẫu"]),
    ("Tỷ lệ trẻ bú sớm đạt 72% ở thành thị và 51% ở nông thôn.",
     ["Tỷ lệ trẻ bú sớm ở thành thị", "Tỷ lệ trẻ bú sớm ở nông thôn"]),
    ("Tỷ lệ trẻ thấp còi còn 12%, khu vực miền núi còn 15%, vùng cao còn 18%.",
     ["Tỷ lệ trẻ thấp còi", "Tỷ lệ trẻ thấp còi khu vực miền núi", "Tỷ lệ trẻ thấp còi vùng cao"]),
    ("Tỷ lệ trẻ thấp còi còn 12% (vùng cao 15%) và 10% vào năm 2030.",
     ["Tỷ lệ trẻ thấp còi", "Tỷ lệ trẻ thấp còi vùng cao", "Tỷ lệ trẻ thấp còi"]),
    ("Diện tích chè 82 ha, sản lượng 95 tấn.", ["Diện tích chè", "sản lượng chè"]),
    ("- Cơ cấu kinh tế: công nghiệp 48%; nông, lâm nghiệp và thủy sản 52%.",
     ["Cơ cấu kinh tế công nghiệp", "Cơ cấu kinh tế nông, lâm nghiệp và thủy sản"]),
    ("100% thôn, xã được tập huấn ít nhất 01 lần.",
     ["thôn, xã được tập huấn ít nhất 01 lần", "xã được tập huấn"]),
    ("Xảy ra 4 vụ cháy, làm chết 2 người, bị thương 3 người.",
     ["Xảy ra vụ cháy", "làm chết người", "bị thương người"]),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), INDICATORS)
def test_indicator(sentence: str, wanted: list[str]) -> None:
    assert [said.indicator for said in all_said(record_of(f"{PLAN}\n{GOALS}\n{sentence}\n"))] == wanted
