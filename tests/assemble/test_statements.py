"""How figures are written, and what the statement is that they make."""

import pytest

from tests.assemble.said import Said, all_said, row
from tests.paper import record_of


def target(figure: str, indicator: str, **rest: object) -> Said:
    return Said("target", figure, indicator, **rest)  # type: ignore[arg-type]


COMPARATORS = (
    row("Tỷ lệ hộ nghèo còn 4%.", target("4 %", "Tỷ lệ hộ nghèo")),
    row("Tỷ lệ hộ nghèo còn dưới 4%.", target("<4 %", "Tỷ lệ hộ nghèo")),
    row("Tỷ lệ hộ nghèo không cao hơn 4%.", target("<=4 %", "Tỷ lệ hộ nghèo")),
    row("Tỷ lệ hộ nghèo từ 5% trở xuống.", target("<=5 %", "Tỷ lệ hộ nghèo")),
    row("Số hộ nghèo không vượt quá 45 hộ.", target("<=45 hộ", "Số hộ nghèo")),
    row("Tỷ lệ thất nghiệp ở thành thị không quá 3%.", target("<=3 %", "Tỷ lệ thất nghiệp ở thành thị")),
    row("Tỷ lệ trẻ thấp còi tối đa 12%.", target("<=12 %", "Tỷ lệ trẻ thấp còi")),
    row("Độ che phủ rừng đạt chưa đến 30%.", target("<30 %", "Độ che phủ rừng")),
    row("Tỷ lệ bao phủ bảo hiểm đạt trên 95,5% dân số.", target(">95.5 %", "Tỷ lệ bao phủ bảo hiểm")),
    row("Tỷ lệ bao phủ bảo hiểm đạt từ 96% trở lên.", target(">=96 %", "Tỷ lệ bao phủ bảo hiểm")),
    row("Độ che phủ rừng không dưới 42 phần trăm.", target(">=42 %", "Độ che phủ rừng")),
    row("Tạo việc làm mới cho ít nhất 1.250 lao động.", target(">=1250 lao động", "Tạo việc làm mới")),
    row("Có tối thiểu 05 sản phẩm OCOP.", target(">=5 sản phẩm ocop", "sản phẩm OCOP")),
    row("Có ít nhất một nhà văn hóa đạt chuẩn.", target(">=1 nhà văn hóa", "nhà văn hóa đạt chuẩn")),
    row(
        "Thu hút hơn 12.000 lượt khách thăm chùa.",
        target(">12000 lượt khách", "Thu hút lượt khách thăm chùa"),
    ),
    row("Tỷ lệ rác được thu gom khoảng 80%.", target("~80 %", "Tỷ lệ rác được thu gom")),
    row("Diện tích trồng chè đạt gần 340 ha.", target("~340 ha", "Diện tích trồng chè")),
    row("Trồng mới khoảng trên 60 ha rừng.", target(">60 ha", "Trồng mới rừng")),
    row(
        "Từ 60% số hộ trở lên có nhà vệ sinh.",
        target(">=60 %", "số hộ có nhà vệ sinh"),
    ),
    row(
        "Không để quá 5% hồ sơ trễ hạn.",
        target("<=5 %", "hồ sơ trễ hạn"),
    ),
)

RANGES = (
    row("Tổ chức 3 - 5 phiên chợ việc làm.", target("3..5 phiên", "Tổ chức phiên chợ việc làm")),
    row("Đào tạo nghề cho khoảng 120 đến 150 lao động.", target("~120..150 lao động", "Đào tạo nghề")),
    row("Có từ 2 đến 3 hợp tác xã được thành lập.", target("2..3 hợp tác xã", "hợp tác xã được thành lập")),
    row("Đạt khoảng 1.000-1.200 lượt khách.", target("~1000..1200 lượt khách", "lượt khách")),
    row("Sản lượng cá tăng từ 5% - 7%.", target("5..7 %", "Sản lượng cá", way="delta increase")),
    row("Giảm tỷ lệ hộ nghèo từ 1 đến 1,5%.", target("1..1.5 %", "tỷ lệ hộ nghèo", way="delta decrease")),
    row(
        "Cắt giảm 30% thời gian chờ, 20% chi phí đi lại.",
        target("30 %", "thời gian chờ", way="delta decrease"),
        target("20 %", "chi phí đi lại", way="delta decrease"),
    ),
    row(
        "Số vụ cháy giảm 10% so với năm trước, 100% nạn nhân được hỗ trợ.",
        target("10 %", "Số vụ cháy", way="delta decrease"),
        target("100 %", "nạn nhân được hỗ trợ"),
    ),
    row("Điểm hài lòng đạt từ 44 điểm trở lên.", target(">=44 điểm", "Điểm hài lòng")),
    row("Giảm 50 - 60% số vụ cháy.", target("50..60 %", "số vụ cháy", way="delta decrease")),
)

WRITING = (
    row("Tỷ lệ hộ nghèo còn 4 %.", target("4 %", "Tỷ lệ hộ nghèo")),
    row("Tỷ lệ hộ nghèo còn 04%.", target("4 %", "Tỷ lệ hộ nghèo")),
    row("Tỷ lệ hộ nghèo còn 4, 5%.", target("4.5 %", "Tỷ lệ hộ nghèo")),
    row("Phần đấu tỷ lệ hộ nghèo còn 4%.", target("4 %", "tỷ lệ hộ nghèo")),
    row("Trồng 100.000 cây phân tán.", target("100000 cây", "Trồng cây phân tán")),
    row("Tổng đàn lợn đạt 15 nghìn con.", target("15000 con", "Tổng đàn lợn")),
    row("Kim ngạch xuất khẩu đạt 7 triệu USD.", target("7000000 USD", "Kim ngạch xuất khẩu")),
    row("Chỉ số cải cách hành chính đạt 0,87.", target("0.87", "Chỉ số cải cách hành chính")),
    row("Trồng rừng: 30 ha.", target("30 ha", "Trồng rừng")),
    row("Y tế: Tỷ lệ bao phủ bảo hiểm đạt 95%.", target("95 %", "Tỷ lệ bao phủ bảo hiểm")),
)

SEVERAL = (
    row(
        "Tỷ lệ hộ nghèo còn 4%, tỷ lệ hộ cận nghèo còn 6%.",
        target("4 %", "Tỷ lệ hộ nghèo"),
        target("6 %", "tỷ lệ hộ cận nghèo"),
    ),
    row(
        "Tỷ lệ hộ nghèo còn 4%; thu hút 900 lượt khách; trồng 30 ha rừng.",
        target("4 %", "Tỷ lệ hộ nghèo"),
        target("900 lượt khách", "thu hút lượt khách"),
        target("30 ha", "trồng rừng"),
    ),
    row(
        "Tỷ lệ hộ nghèo còn 4%. Trồng 30 ha rừng.",
        target("4 %", "Tỷ lệ hộ nghèo"),
        target("30 ha", "Trồng rừng"),
    ),
    row(
        "- Tỷ lệ hộ nghèo: 4%;\n- Tỷ lệ hộ cận nghèo: 5%.",
        target("4 %", "Tỷ lệ hộ nghèo"),
        target("5 %", "Tỷ lệ hộ cận nghèo"),
    ),
    row(
        "Cơ cấu kinh tế: nông nghiệp 45%, dịch vụ 30%, công nghiệp 25%.",
        target("45 %", "Cơ cấu kinh tế nông nghiệp"),
        target("30 %", "Cơ cấu kinh tế dịch vụ"),
        target("25 %", "Cơ cấu kinh tế công nghiệp"),
    ),
    row(
        "Tỷ lệ nhập học: mẫu giáo 95%, tiểu học 100%.",
        target("95 %", "Tỷ lệ nhập học mẫu giáo"),
        target("100 %", "Tỷ lệ nhập học tiểu học"),
    ),
    row(
        "Tỷ lệ xã có nhà văn hóa đạt 80%, có sân thể thao đạt 60%.",
        target("80 %", "Tỷ lệ xã có nhà văn hóa"),
        target("60 %", "Tỷ lệ xã có sân thể thao"),
    ),
    row(
        "Bê tông hóa 1.200 m đường, 2.500 m2 sân.",
        target("1200 m", "Bê tông hóa đường"),
        target("2500 m2", "sân"),
    ),
    row(
        "Tỷ lệ hộ nghèo ở thôn Đoài và thôn Thượng lần lượt còn 4% và 6%.",
        target("4 %", "Tỷ lệ hộ nghèo ở thôn Đoài"),
        target("6 %", "Tỷ lệ hộ nghèo ở thôn Thượng"),
        fault='figures told one by one ("lần lượt") get the words of all',
    ),
)

NUMBER_FIRST = (
    row("90% hồ sơ được giải quyết đúng hạn.", target("90 %", "hồ sơ được giải quyết đúng hạn")),
    row("Ít nhất 50% cán bộ xã biết ký số.", target(">=50 %", "cán bộ xã biết ký số")),
    row(
        "Phấn đấu có 85% thôn giữ vững danh hiệu văn hóa.",
        target("85 %", "thôn giữ vững danh hiệu văn hóa", way="level maintain"),
    ),
    row(
        "Trên 80% hộ dân và 100% cơ quan được dùng nước sạch.",
        target(">80 %", "hộ dân được dùng nước sạch"),
        target("100 %", "cơ quan được dùng nước sạch"),
    ),
    row(
        "100% thôn và trên 90% hộ dân có điện.",
        target("100 %", "thôn có điện"),
        target(">90 %", "hộ dân có điện"),
    ),
    row(
        "Trên 70% người dân, 80% doanh nghiệp sử dụng dịch vụ công.",
        target(">70 %", "người dân sử dụng dịch vụ công"),
        target("80 %", "doanh nghiệp sử dụng dịch vụ công"),
    ),
)

CHANGES = (
    row("Giảm tỷ lệ hộ nghèo 2%.", target("2 %", "tỷ lệ hộ nghèo", way="delta decrease")),
    row("Giảm tỷ lệ hộ nghèo xuống còn 2%.", target("2 %", "tỷ lệ hộ nghèo", way="level decrease")),
    row("Nâng tỷ lệ đi học lên 65%.", target("65 %", "tỷ lệ đi học", way="level increase")),
    row(
        "Tỷ lệ đi học duy trì 98%.",
        target("98 %", "Tỷ lệ đi học", way="level maintain"),
    ),
    row("Tốc độ tăng trưởng kinh tế đạt 8%.", target("8 %", "Tốc độ tăng trưởng kinh tế")),
    row("Doanh thu tăng 12% so với năm 2023.", target("12 %", "Doanh thu", way="delta increase")),
    row(
        "Doanh thu cao hơn 3% so với cùng kỳ.",
        target("3 %", "Doanh thu", way="delta increase"),
    ),
    row("Giảm ít nhất 30 hộ nghèo.", target(">=30 hộ", "hộ nghèo", way="delta decrease")),
    row("Tăng tỷ lệ đi học thêm 5%.", target("5 %", "tỷ lệ đi học", way="delta increase")),
    row(
        "Tỷ lệ hộ nghèo giảm 1,5 điểm phần trăm so với năm 2023.",
        target("1.5 %", "Tỷ lệ hộ nghèo", way="delta decrease"),
    ),
    row(
        "Thành lập thêm 02 hợp tác xã.", target("2 hợp tác xã", "Thành lập hợp tác xã", way="delta increase")
    ),
    row(
        "Sản lượng lúa đạt 12.400 tấn, tăng 300 tấn so với năm trước.",
        target("12400 tấn", "Sản lượng lúa"),
        target("300 tấn", "Sản lượng lúa", way="delta increase"),
    ),
    row(
        "Tỷ lệ hộ nghèo còn 4% (giảm 1,2% so với năm 2023).",
        target("4 %", "Tỷ lệ hộ nghèo"),
        target("1.2 %", "Tỷ lệ hộ nghèo", way="delta decrease"),
    ),
    row(
        "Số chợ đạt 45 chợ, vượt 5 chợ so với kế hoạch.",
        target("45 chợ", "Số chợ"),
        target("5 chợ", "Số chợ", way="delta increase"),
        fault='"vượt" does not refer to the figure before it',
    ),
    row(
        "Phấn đấu thêm 30 trường đạt chuẩn, 40 trạm y tế đạt chuẩn.",
        target("30 trường", "trường đạt chuẩn", way="delta increase"),
        target("40 trạm y tế", "trạm y tế đạt chuẩn", way="delta increase"),
    ),
    row(
        "Tỷ lệ bỏ học giảm xuống dưới 6% vào năm 2026 và dưới 4% vào năm 2028.",
        target("<6 %", "Tỷ lệ bỏ học", way="level decrease", period="in:2026"),
        target("<4 %", "Tỷ lệ bỏ học", way="level decrease", period="in:2028"),
    ),
    row(
        "Tỷ lệ hài lòng tăng lên trên 80%.",
        target(">80 %", "Tỷ lệ hài lòng", way="level increase"),
    ),
    row(
        "Tỷ lệ thiếu nước giảm dưới 8%, tỷ lệ bỏ học giảm ít nhất 2%.",
        target("<8 %", "Tỷ lệ thiếu nước", way="level decrease"),
        target(">=2 %", "tỷ lệ bỏ học", way="delta decrease"),
    ),
)


@pytest.mark.parametrize(
    ("text", "wanted"), [*COMPARATORS, *RANGES, *WRITING, *SEVERAL, *NUMBER_FIRST, *CHANGES]
)
def test_sentence(text: str, wanted: list[Said]) -> None:
    assert all_said(record_of(text)) == wanted
