"""Who does what: the forms in which papers hand out tasks, and the sentences that hand out none."""

import pytest

from tests.assemble.duty_paper import Told, assignments_of, told
from tests.structure.made import made_document

FORMS = [
    (
        ["- Sở Y tế chủ trì, phối hợp với Sở Tài chính và UBND các huyện, thành phố xây lò đốt rác."],
        [Told("Sở Y tế", "Sở Tài chính; UBND các huyện, thành phố", "Sở Y tế chủ")],
    ),
    (
        ["- Sở Y tế phối hợp các sở, ngành liên quan tập huấn y tá thôn."],
        [Told("Sở Y tế", "các sở, ngành liên quan", "Sở Y tế phối")],
    ),
    (
        ["- Sở Y tế chủ trì, cùng Chi cục Thú y và các địa phương dập dịch chó dại."],
        [Told("Sở Y tế", "Chi cục Thú y; các địa phương", "Sở Y tế chủ")],
    ),
    (
        ["- Giao Sở Y tế (cơ quan chủ trì), Sở Tài chính, Công an tỉnh (cơ quan phối hợp) xây lò đốt."],
        [Told("Sở Y tế", "Sở Tài chính; Công an tỉnh", "Giao Sở Y tế")],
    ),
    (
        ["- Trồng 40 ha rừng ven suối. (Hạt Kiểm lâm chủ trì, phối hợp với UBND các xã)"],
        [Told("Hạt Kiểm lâm", "UBND các xã", "Trồng 40 ha rừng")],
    ),
    (
        ["- Phòng Kiểm định cầu phà chủ trì đo độ võng của cầu treo."],
        [Told("Phòng Kiểm định cầu phà", "", "Phòng Kiểm định cầu")],
    ),
    (
        ["- Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo xây dựng đề án."],
        [Told("Ban cán sự đảng Ủy ban nhân dân tỉnh", "", "Ban cán sự đảng")],
    ),
    (
        ["- UBND các huyện: Nà Phạ, Lâm Thủy tập trung đền bù."],
        [Told("UBND các huyện: Nà Phạ, Lâm Thủy", "", "UBND các huyện: Nà")],
    ),
    (["- Sở Tư pháp biên soạn sách luật cho thôn bản."], [Told("Sở Tư pháp", "", "Sở Tư pháp biên")]),
    (
        ["- Các Sở: Tài chính, Y tế theo chức năng sửa chữa trạm xá."],
        [Told("Sở Tài chính; Sở Y tế", "", "Các Sở: Tài chính,")],
    ),
    (
        ["- Giao Chi cục Thống kê chủ trì; Chi cục Thuế, Kho bạc Nhà nước huyện phối hợp đếm chợ."],
        [Told("Chi cục Thống kê", "Chi cục Thuế; Kho bạc Nhà nước huyện", "Giao Chi cục Thống")],
    ),
    (
        ["- Ủy ban nhân dân các xã có rừng chịu trách nhiệm canh lửa."],
        [Told("Ủy ban nhân dân các xã có rừng", "", "Ủy ban nhân dân")],
    ),
    (
        ["- Các đơn vị: Trung tâm Kiểm soát bệnh tật, Chi cục Thú y chủ động khử trùng."],
        [Told("Trung tâm Kiểm soát bệnh tật; Chi cục Thú y", "", "Các đơn vị: Trung")],
    ),
    (
        ["- Trung tâm Xúc tiến Thương mại và Đầu tư (thuộc Sở Công Thương) chủ trì mở hội chợ."],
        [Told("Trung tâm Xúc tiến thương mại và đầu tư", "", "Trung tâm Xúc tiến")],
    ),
    (["- Giao Công an tỉnh lập chốt trực đêm."], [Told("Công an tỉnh", "", "Giao Công an tỉnh")]),
    (
        ["- Đề nghị Ủy ban Mặt trận Tổ quốc, các tổ chức Đoàn thể vận động hội viên góp gạo."],
        [Told("Ủy ban Mặt trận Tổ quốc; các tổ chức Đoàn thể", "", "Đề nghị Ủy ban")],
    ),
    (
        ["- UBND tỉnh giao Sở Nội vụ chủ trì soát biên chế."],
        [Told("Sở Nội vụ", "", "UBND tỉnh giao Sở")],
    ),
    (
        ["- Trên cơ sở kế hoạch này, các sở, ngành xây dựng chương trình của mình."],
        [Told("các sở, ngành", "", "Trên cơ sở kế")],
    ),
    (
        [
            "1. Sở Tài chính",
            "- Chủ trì, phối hợp với Kho bạc Nhà nước tỉnh chi trả.",
            "- Lập dự toán trình duyệt.",
        ],
        [
            Told("Sở Tài chính", "Kho bạc Nhà nước tỉnh", "Chủ trì, phối hợp"),
            Told("Sở Tài chính", "", "Lập dự toán trình"),
        ],
    ),
    (
        ["1. Sở Tài chính: Lập dự toán hằng quý. Phối hợp với Cục Thuế tỉnh thu nợ."],
        [
            Told("Sở Tài chính", "Cục Thuế tỉnh", "1. Sở Tài chính:"),
            Told("Sở Tài chính", "Cục Thuế tỉnh", "Phối hợp với Cục"),
        ],
    ),
    (
        ["- Phòng Y tế: Khám bệnh lưu động ở thôn; Chủ trì phối hợp với Hội Nông dân phát thuốc."],
        [Told("Phòng Y tế", "", "- Phòng Y tế:"), Told("Phòng Y tế", "Hội Nông dân", "Chủ trì phối hợp")],
    ),
    (
        [
            "1. Sở Xây dựng chủ trì, phối hợp với Sở Y tế:",
            "- Rà soát trạm xá xuống cấp;",
            "- Lập dự án sửa chữa.",
        ],
        [Told("Sở Xây dựng", "Sở Y tế", "Rà soát trạm xá"), Told("Sở Xây dựng", "Sở Y tế", "Lập dự án sửa")],
    ),
    (
        ["1. Công an tỉnh", "a) Chủ trì, phối hợp", "- Sở Y tế lập danh sách người nghiện."],
        [Told("Công an tỉnh", "Sở Y tế", "Sở Y tế lập")],
    ),
    (
        ["- Sở Y tế chủ trì lập kế hoạch tiêm chủng.", "Xây dựng kho lạnh ở các huyện vùng cao của tỉnh."],
        [Told("Sở Y tế", "", "Sở Y tế chủ"), Told("Sở Y tế", "", "Xây dựng kho lạnh")],
    ),
    (
        [
            "1. Tiêm phòng cho đàn trâu",
            "* Đơn vị chủ trì: Phòng Y tế.",
            "* Đơn vị phối hợp: Hội Nông dân; UBND các xã.",
        ],
        [Told("Phòng Y tế", "Hội Nông dân; UBND các xã", "1. Tiêm phòng cho")],
    ),
    (
        ["- Về xây cầu treo: giao Sở Xây dựng chủ trì khảo sát tuyến."],
        [Told("Sở Xây dựng", "", "giao Sở Xây dựng")],
    ),
    (
        ["- Giám đốc Sở Y tế chịu trách nhiệm về thuốc dự trữ của tỉnh."],
        [Told("Sở Y tế", "", "Giám đốc Sở Y")],
    ),
    (
        ["- Sở Y tế chỉ đạo các bệnh viện phối hợp với Công an tỉnh giữ trật tự."],
        [Told("Sở Y tế", "Công an tỉnh", "Sở Y tế chỉ")],
    ),
    (
        ["1. Sở Y tế", "- Chỉ đạo các bệnh viện phối hợp với Công an tỉnh giữ trật tự."],
        [Told("Sở Y tế", "", "Chỉ đạo các bệnh")],
    ),
    (
        ["- Sở Y tế phối hợp với Báo và Đài Phát thanh, Truyền hình Lúa Xanh, Sở Nội vụ và các xã đưa tin."],
        [Told("Sở Y tế", "Báo và Đài Phát thanh, Truyền hình Lúa Xanh; Sở Nội vụ; các xã", "Sở Y tế phối")],
    ),
    (
        ["7. Báo và Phát thanh, Truyền hình Lúa Xanh", "Mở chuyên mục dạy nghề đan cói."],
        [Told("Báo và Phát thanh, Truyền hình Lúa Xanh", "", "Mở chuyên mục dạy")],
    ),
    (
        ["- Báo và Phát thanh, Truyền hình tỉnh chủ động phối hợp với Sở Y tế và các sở, ngành, xã đưa tin."],
        [Told("Báo và Phát thanh, Truyền hình tỉnh", "Sở Y tế; các sở, ngành, xã", "Báo và Phát thanh,")],
    ),
    (
        ["- Đề nghị Cơ quan Ủy ban Kiểm tra Tỉnh ủy, cơ quan Bảo hiểm xã hội tỉnh giám sát đợt tiêm."],
        [Told("Cơ quan Ủy ban Kiểm tra Tỉnh ủy; cơ quan Bảo hiểm xã hội tỉnh", "", "Đề nghị Cơ quan")],
    ),
    (
        [
            "2. Giao các Ban Hội đồng nhân dân, Thường trực Hội đồng nhân dân, các đại biểu "
            "Hội đồng nhân dân tỉnh và Tổ đại biểu giám sát việc chia muối."
        ],
        [
            Told(
                "các Ban Hội đồng nhân dân; Thường trực Hội đồng nhân dân; "
                "các đại biểu Hội đồng nhân dân tỉnh; Tổ đại biểu",
                "",
                "2. Giao các Ban",
            )
        ],
    ),
    (
        ["- Phòng Kinh tế xã/Phòng Quản lý đô thị phường phối hợp với Công an xã soát giếng."],
        [
            Told(
                "Phòng Kinh tế xã; Phòng Quản lý đô thị phường",
                "Công an xã",
                "Phòng Kinh tế xã/Phòng",
            )
        ],
    ),
    (
        ["1. Thường trực HĐND xã, các Ban của HĐND xã và đại biểu HĐND xã giám sát việc chia muối."],
        [Told("Thường trực HĐND xã; các Ban của HĐND xã; đại biểu HĐND xã", "", "1. Thường trực HĐND")],
    ),
    (
        ["- Trên cơ sở kết quả soát giếng, giao Sở Y tế thành lập đoàn tổ chức kiểm tra trạm bơm."],
        [Told("Sở Y tế", "", "Trên cơ sở kết")],
    ),
    (
        ["- Sở Y tế thường xuyên phối hợp, chia sẻ thông tin với cơ quan Công an về thuốc giả."],
        [Told("Sở Y tế", "cơ quan Công an", "Sở Y tế thường")],
    ),
    (
        [
            "4. Sửa đổi điểm b khoản 3 Điều 7 như sau:",
            "“b) Trình tự cấp muối\n- Hộ dân nộp đơn ở trạm;\n- Trên cơ sở sổ cấp muối, trong 05 ngày, "
            "Sở Y tế chủ trì, phối hợp với Sở Nội vụ trình duyệt;\nc) Sở Tài chính cấp tiền mua muối.”",
        ],
        [Told("Sở Y tế", "Sở Nội vụ", "Trên cơ sở sổ"), Told("Sở Tài chính", "", "Sở Tài chính cấp")],
    ),
]
NONE = [
    ["- Trong năm qua, giao thông ở các xã được cải thiện."],
    ["- Theo kế hoạch, huyện đã giao các xã khá nhiều đất."],
    ["- Hệ thống Sở Y tế gồm ba bệnh viện và hai trung tâm."],
    ["- Tỷ lệ hộ nghèo giảm nhờ sự vào cuộc của các sở, ngành."],
    ["Trên đây là kế hoạch của Sở Y tế, yêu cầu các đơn vị thực hiện."],
    ["Điều 3. Giám đốc Sở Y tế, Chủ tịch UBND các huyện chịu trách nhiệm thi hành Quyết định này."],
]


@pytest.mark.parametrize(("lines", "wanted"), FORMS, ids=lambda value: str(value[0]))
def test_forms(lines: list[str], wanted: list[Told]) -> None:
    assert told(*lines) == wanted


@pytest.mark.parametrize("lines", NONE, ids=lambda value: str(value[0]))
def test_sentences_that_set_no_task(lines: list[str]) -> None:
    assert told(*lines) == []


@pytest.mark.parametrize("heading", ["I. THỰC TRẠNG", "I. KẾT QUẢ ĐẠT ĐƯỢC", "I. MỤC ĐÍCH, YÊU CẦU"])
def test_sections_that_tell_set_no_task(heading: str) -> None:
    assert told("- Sở Y tế tổ chức ba lớp tập huấn cho y tá thôn.", under=heading) == []


def test_recipients_get_no_task() -> None:
    assert told("Nơi nhận:", "- Sở Y tế thực hiện;", "- Lưu: VT.") == []


def test_quotes_stand_at_their_spans_and_tasks_lack_the_agencies() -> None:
    document = made_document(
        "II. TỔ CHỨC THỰC HIỆN", "- Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập đội y tế."
    )
    (assignment,) = assignments_of(document)
    assert document.text[assignment.span.start : assignment.span.end] == assignment.quote
    assert assignment.task == "lập đội y tế"
    assert assignment.section_id == "s1"


def test_an_assignment_tells_its_deadline() -> None:
    document = made_document(
        "II. TỔ CHỨC THỰC HIỆN", "- Sở Y tế lập đội y tế, hoàn thành trước ngày 15/4/2026."
    )
    (assignment,) = assignments_of(document)
    assert assignment.deadline == "2026-04-15"


def test_a_letter_hands_its_points_to_those_it_asks() -> None:
    lead_in = "Để chống hạn, Bộ Y tế đề nghị Ủy ban nhân dân các tỉnh:"
    document = made_document(
        "Kính gửi: Ủy ban nhân dân các tỉnh", lead_in, "1. Nạo vét các giếng làng đã cạn."
    )
    assert [a.lead[0].name for a in assignments_of(document)] == ["Ủy ban nhân dân các tỉnh"]
