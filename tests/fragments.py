"""Papers put together from what such papers are made of, in any order: for laws that hold for all of them."""

from hypothesis import strategies as st

MARKS = (
    "I.",
    "II.",
    "1.",
    "2.1.",
    "a)",
    "đ)",
    "-",
    "+",
    "*",
    "Điều 1.",
    "Chương II",
    "PHẦN I",
    "Phụ lục",
    "#",
    "|",
)
HEADINGS = (
    "MỤC TIÊU",
    "KẾT QUẢ THỰC HIỆN NĂM 2023",
    "Nhiệm vụ, giải pháp",
    "Thực trạng",
    "KINH PHÍ",
    "TỔ CHỨC THỰC HIỆN",
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH:",
    "Nơi nhận:",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "Số: 12/KH-UBND",
    "ỦY BAN NHÂN DÂN XÃ ĐỒNG LÀNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
)
FIGURES = (
    "5%",
    "12, 3%",
    "8,5 - 9%",
    "10‰",
    "148,4 tỷ đồng",
    "540.000 đồng/người/tháng",
    "6/8 thôn",
    "412/400",
    "70 - 80 phiên",
    "1.250 lao động",
    "3,4ha",
    "15 tuổi",
    "02",
    "1.2.3",
    "0203.811.2244",
    "5G",
    "100",
)
CUES = (
    "tỷ lệ hộ nghèo",
    "giảm",
    "tăng",
    "nâng",
    "còn",
    "đạt",
    "xuống",
    "lên",
    "trên",
    "dưới",
    "khoảng",
    "ít nhất",
    "từ",
    "đến",
    "trở lên",
    "phấn đấu",
    "trong đó",
    "gồm",
    "riêng",
    "mỗi năm",
    "mỗi xã có",
    "đã",
    "được",
    "và",
    "so với cùng kỳ",
    "kế hoạch",
    "thu nhập",
    "kinh phí",
    "chủ trì",
    "phối hợp với",
    "tổ chức",
    "căn cứ",
)
AGENCIES = ("Sở Y tế", "UBND các huyện", "Phòng Lao động, Thương binh và Xã hội", "Hội Nông dân", "LĐTBXH")
TIMES = (
    "năm 2024",
    "đến năm 2025",
    "giai đoạn 2021 - 2025",
    "trước ngày 30/6/2024",
    "ngày 31/02/2024",
    "quý II/2026",
    "hằng quý",
    "ngày 15 hằng tháng",
    "tháng 13/2024",
    "ngày    tháng    năm 2024",
)
CITED = (
    "Nghị quyết số 12/NQ-HĐND",
    "Quyết định số 33/QĐ-TTg ngày 05/01/2024 của Thủ tướng",
    "Điều 15",
    "Đề án 06",
)
GLUE = (",", ";", ":", ".", "(", ")", "“", "”", '"', "...", " | ", "/", "…")

WORDS = st.sampled_from((*FIGURES, *FIGURES, *CUES, *CUES, *AGENCIES, *TIMES, *CITED, *GLUE))
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
LINES = st.builds(
    "{} {}".format,
    st.sampled_from(("", "", *MARKS)),
    st.one_of(st.sampled_from(HEADINGS), SENTENCES, SENTENCES),
)
PAPERS = st.lists(LINES, max_size=14).map("\n".join)
"""Papers of a few lines."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=300)
"""Any text that a file may hold: without surrogates and zero bytes."""
