"""Rows of those who work along are read on to the verb, whoever stands in them."""

import pytest

from tests.assemble.duty_paper import told

ROWS = [
    (
        "Bộ Tài chính, Hiệp hội Lương thực Lúa Xanh và địa phương liên quan khẩn trương mua gạo",
        "Bộ Tài chính; Hiệp hội Lương thực Lúa Xanh; địa phương liên quan",
    ),
    (
        "lực lượng công an, Bộ đội Biên phòng tỉnh và Hội Chữ thập đỏ tỉnh tuần tra ven suối",
        "lực lượng công an; Bộ đội Biên phòng tỉnh; Hội Chữ thập đỏ tỉnh",
    ),
    ("nhà trường, gia đình và Đoàn Thanh niên dạy bơi", "nhà trường, gia đình; Đoàn Thanh niên"),
    ("nhà trường, gia đình và xã hội dạy bơi", "nhà trường, gia đình và xã hội"),
    ("chủ rừng, lực lượng dân quân canh lửa", "chủ rừng, lực lượng dân quân"),
    ("lực lượng kiểm lâm, UBND cấp xã canh lửa", "lực lượng kiểm lâm; UBND cấp xã"),
    ("lực lượng chức năng chặn xe chở đá", "lực lượng chức năng"),
    (
        "các tổ chức, cá nhân, doanh nghiệp và cộng đồng dân cư nạo vét giếng",
        "các tổ chức, cá nhân, doanh nghiệp và cộng đồng dân cư",
    ),
    ("địa phương có liên quan, chủ đầu tư đo đạc", "địa phương có liên quan, chủ đầu tư"),
    ("Hội Nghề cá Lúa Xanh, người dân nạo vét giếng", "Hội Nghề cá Lúa Xanh; người dân"),
    ("Sở Tài chính, VXYZ, Sen Đá Xanh và Sở Y tế nạo vét giếng", "Sở Tài chính; VXYZ; Sen Đá Xanh; Sở Y tế"),
    ("Sở Tài chính, Triển khai đo đạc và Sở Y tế nạo vét giếng", "Sở Tài chính"),
    ("lực lượng canh lửa", ""),
    (
        "các Sở: Y tế, Tư pháp; UBND các xã và các tổ chức có liên quan lập đề án",
        "Sở Y tế; Sở Tư pháp; UBND các xã; các tổ chức có liên quan",
    ),
    ("các Sở, ngành liên quan: Y tế, Tư pháp lập đề án", "Sở Y tế; Sở Tư pháp"),
    ("Sở Y tế; Công an tỉnh; các huyện lập đề án", "Sở Y tế; Công an tỉnh; các huyện"),
    (
        "lực lượng kiểm ngư, cảnh sát biển, các đồn biên phòng tuần tra",
        "lực lượng kiểm ngư; cảnh sát biển; các đồn biên phòng",
    ),
    (
        "Công ty Cầu đường thủy bộ và các huyện nạo vét kênh",
        "Công ty Cầu đường thủy bộ; các huyện",
    ),
    ("các nghệ nhân và người dân mở lớp dạy nghề", "các nghệ nhân và người dân"),
    ("các tay đua và Sở Y tế nạo vét kênh", "các tay đua; Sở Y tế"),
    ("các bước tiếp theo để nạo vét kênh", ""),
    ("cơ quan điều tra, Tòa án nhân dân cùng cấp xử lý", "cơ quan điều tra; Tòa án nhân dân cùng cấp"),
    ("cấp ủy, chính quyền địa phương nạo vét kênh", "cấp ủy, chính quyền địa phương"),
    ("các ban đảng Tỉnh ủy và Công an tỉnh nạo vét kênh", "các ban đảng Tỉnh ủy; Công an tỉnh"),
]


@pytest.mark.parametrize(("words", "helpers"), ROWS)
def test_those_who_work_along(words: str, helpers: str) -> None:
    assert [task.coordinate for task in told(f"- Sở Nội vụ chủ trì, phối hợp với {words}.")] == [helpers]


def test_a_semicolon_before_another_lead_ends_the_row() -> None:
    line = "- Sở Nội vụ chủ trì, phối hợp với Sở Y tế; Công an tỉnh chủ trì lập đề án."
    assert [(task.lead, task.coordinate) for task in told(line)] == [
        ("Sở Nội vụ", "Sở Y tế"),
        ("Công an tỉnh", ""),
    ]
