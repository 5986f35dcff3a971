"""Who may open a sentence of those in charge, as papers of provinces, communes and the party name them."""

import pytest

from tests.assemble.duty_paper import told

SUBJECTS = [
    (
        "Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ và Thủ trưởng cơ quan thuộc Chính phủ chỉ đạo đo giếng.",
        "Các Bộ; cơ quan ngang bộ; cơ quan thuộc Chính phủ",
    ),
    ("Bộ trưởng Bộ Y tế chỉ đạo kiểm kê kho thuốc.", "Bộ Y tế"),
    ("Ban Thường vụ các huyện ủy, thành ủy lãnh đạo việc đo giếng.", "các huyện ủy, thành ủy"),
    ("Các chi bộ trực thuộc Đảng ủy tổ chức học ở thôn.", "Các chi bộ trực thuộc Đảng ủy"),
    ("Đảng ủy Quân sự tỉnh, Đảng ủy Công an tỉnh lãnh đạo.", "Đảng ủy Quân sự tỉnh; Đảng ủy Công an tỉnh"),
    (
        "Đề nghị Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh và các tổ chức thành viên giám sát chia muối.",
        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh; các tổ chức thành viên",
    ),
    ("Cấp ủy, chính quyền các cấp lãnh đạo việc đo giếng.", "Cấp ủy, chính quyền các cấp"),
    ("Chủ rừng có trách nhiệm canh lửa mùa khô.", "Chủ rừng"),
    ("Phân công đồng chí Lê Thị An, Phó Chủ tịch UBND xã phụ trách việc đo giếng.", "UBND xã"),
    ("Giao ông Trần Văn Bé - Trưởng phòng Kinh tế tham mưu việc đo giếng.", "Phòng Kinh tế"),
    (
        "Các ông (bà) Chánh Văn phòng UBND xã, Trưởng phòng Kinh tế tổ chức lớp hát.",
        "Văn phòng UBND xã; Phòng Kinh tế",
    ),
    (
        "Thủ trưởng các cơ quan, đơn vị thuộc UBND xã nghiêm túc đo giếng.",
        "các cơ quan, đơn vị thuộc UBND xã",
    ),
    ("Hiệu trưởng các trường mầm non, tiểu học tổ chức dạy bơi.", "các trường mầm non, tiểu học"),
    ("Tổ trưởng tổ dân phố vận động dân góp công.", "tổ dân phố"),
    ("Ban công tác Mặt trận các thôn vận động dân góp công.", "Ban công tác Mặt trận các thôn"),
    (
        "Kho bạc Nhà nước khu vực V, Thuế tỉnh Lúa Xanh phối hợp thu phí.",
        "Kho bạc Nhà nước khu vực V; Thuế tỉnh Lúa Xanh",
    ),
    ("Thuế cơ sở 3 tỉnh Lúa Xanh tổ chức thu phí.", "Thuế cơ sở 3 tỉnh Lúa Xanh"),
    ("Điện lực Lúa Xanh, Bưu điện tỉnh mở điểm phục vụ.", "Điện lực Lúa Xanh; Bưu điện tỉnh"),
    (
        "Ban Quản lý dự án đầu tư xây dựng khu vực Nà Phạ đẩy nhanh tiến độ làm cầu.",
        "Ban Quản lý dự án đầu tư xây dựng khu vực Nà Phạ",
    ),
    ("Giao các sở, ngành: Y tế, Tài chính theo chức năng hướng dẫn các huyện.", "Sở Y tế; Sở Tài chính"),
    ("Sở Y tế - Cơ quan thường trực Ban Chỉ đạo tổng hợp, báo cáo.", "Sở Y tế"),
    ("Về việc đo giếng, giao Chủ tịch UBND xã Nà Phạ chỉ đạo.", "UBND xã Nà Phạ"),
    ("Từng sở, ngành, địa phương phải lập kế hoạch.", "Từng sở, ngành, địa phương"),
    ("Tổ giúp việc Ban Chỉ đạo tham mưu lập kế hoạch.", "Tổ giúp việc Ban Chỉ đạo"),
    ("Đảng ủy HĐND tỉnh, Đảng ủy UBND tỉnh lãnh đạo đo giếng.", "Đảng ủy HĐND tỉnh; Đảng ủy UBND tỉnh"),
    ("Sở Y tế có nhiệm vụ: đo giếng ở ba xã vùng cao.", "Sở Y tế"),
    ("Sở Y tế được giao chủ trì đo giếng ở ba xã.", "Sở Y tế"),
    ("Thống nhất giao Sở Y tế chủ trì lập đề án.", "Sở Y tế"),
    ("UBND tỉnh ủy quyền cho Sở Y tế ký hợp đồng đo giếng.", "Sở Y tế"),
    ("Kinh phí: Giao Sở Tài chính cân đối hằng năm.", "Sở Tài chính"),
    ("UBND phường, xã (sau đây gọi là UBND cấp xã) đối chiếu sổ đo giếng.", "UBND phường, xã"),
    ("Các thôn bị lũ quét, sạt lở tiếp tục đo giếng.", "Các thôn bị lũ quét, sạt lở"),
    ("Các thôn theo nhiệm vụ được giao tiếp tục đo giếng.", "Các thôn"),
    ("Sở Y tế đồng chủ trì với Sở Tài chính việc đo giếng ở ba xã.", "Sở Y tế"),
    ("Thường trực Ủy ban Mặt trận Tổ quốc xã chủ trì giám sát chia muối.", "Ủy ban Mặt trận Tổ quốc xã"),
    (
        "Ban Chỉ huy Phòng, chống thiên tai các cấp, UBND các huyện tập trung đo giếng.",
        "Ban Chỉ huy Phòng, chống thiên tai các cấp; UBND các huyện",
    ),
]


@pytest.mark.parametrize(("line", "lead"), SUBJECTS)
def test_who_is_in_charge(line: str, lead: str) -> None:
    assert [task.lead for task in told(f"- {line}")] == [lead]
