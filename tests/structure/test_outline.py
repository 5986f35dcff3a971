"""The outline of documents made by hand, and what holds for any text."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.structure.node import Leaf
from extract.structure.outline import parse_outline
from schemas import SectionKind
from tests.structure.made import drawn, made_document

HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 5/QĐ-UBND",
    "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch trồng rừng",
    "Căn cứ Luật Lâm nghiệp;",
    "QUYẾT ĐỊNH:",
)

CASES = {
    "ranks by mark, not by the level of the source": (
        ("## I. THỰC TRẠNG", "### 1. Kết quả", "### III. MỤC TIÊU", "#### 1. Chung",
         "##### 1.1. Đến năm 2025",         "## 2. Cụ thể"),
        ["roman I. THỰC TRẠNG", ".arabic 1. Kết quả", "roman III. MỤC TIÊU", ".arabic 1. Chung",
         "..arabic 1.1. Đến năm 2025", ".arabic 2. Cụ thể"],
    ),
    "bullets below bullets": (
        ("1. Chỉ tiêu", "- Cơ cấu:", "+ Theo vùng:", ". Vùng I", ". Vùng II", "+ Theo ngành", "- Việc làm"),
        ["arabic 1. Chỉ tiêu", ".bullet -", "..bullet +", "...bullet .", "...bullet .", "..bullet +",
         ".bullet -"],
    ),
    "a star holds dashes": (
        ("2.1. Nhiệm vụ 1", "* Kinh phí:", "- Tỉnh", "- Huyện", "* Giải pháp", "- Vận động"),
        ["arabic 2.1. Nhiệm vụ 1", ".bullet *", "..bullet -", "..bullet -", ".bullet *", "..bullet -"],
    ),
    "the title of a part stands in the next lines": (
        ("Phần I", "KẾT QUẢ NĂM 2020", "VÀ BÀI HỌC KINH NGHIỆM", "I. Kết quả", "Phần thứ hai",
         "Phương hướng của xã", "I. Mục tiêu"),
        ["part Phần I KẾT QUẢ NĂM 2020 VÀ BÀI HỌC KINH NGHIỆM", ".roman I. Kết quả",
         "part Phần thứ hai Phương hướng của xã", ".roman I. Mục tiêu"],
    ),
    "articles hold Roman parts": (
        ("Điều 1. Phê duyệt Đề án:", "I. MỤC TIÊU", "1. Chung", "a) Một", "Điều 2. Hiệu lực"),
        ["article Điều 1. Phê duyệt Đề án", ".roman I. MỤC TIÊU", "..arabic 1. Chung", "...letter a) Một",
         "article Điều 2. Hiệu lực"],
    ),
    "other signs of the same kind stand below at one, beside after it": (
        ("1. Vốn", "1) Tỉnh", "2) Huyện", "2. Đất", "3/ Rừng"),
        ["arabic 1. Vốn", ".arabic 1) Tỉnh", ".arabic 2) Huyện", "arabic 2. Đất", "arabic 3/ Rừng"],
    ),
    "letters may hold numbers": (
        ("I. Vốn", "a) Tỉnh", "1. Sự nghiệp", "2. Đầu tư", "b) Huyện"),
        ["roman I. Vốn", ".letter a) Tỉnh", "..arabic 1. Sự nghiệp", "..arabic 2. Đầu tư",
         ".letter b) Huyện"],
    ),
    "a number goes on above a heading without a mark": (
        ("IV. KINH PHÍ", "! Nguồn khác", "a) Vay", "V. TỔ CHỨC"),
        ["roman IV. KINH PHÍ", ".heading Nguồn khác", "..letter a) Vay", "roman V. TỔ CHỨC"],
    ),
    "numbers that nothing led to are text": (
        ("1. Một", "2. hai", "14. mười bốn", "3. ba"),
        ["arabic 1. Một", "arabic 2. hai", "arabic 3. ba"],
    ),
    "a range over two lines is no bullet": (
        ("1. Tăng 18", "- 20% so với năm trước", "- 30% số xã"),
        ["arabic 1. Tăng 18", ".bullet -"],
    ),
    "quoted articles are not of this document": (
        ("Điều 1. Sửa đổi Quy định:", "“Điều 6. Quy trình", "1. Lập danh sách", "2. Thẩm định.”",
         "Điều 2. Hiệu lực"),
        ["article Điều 1. Sửa đổi Quy định", "article Điều 2. Hiệu lực"],
    ),
    "head, foot and what a decision puts into force": (
        (*HEAD, "Điều 1. Ban hành Kế hoạch.", "Nơi nhận:", "- Sở Nông nghiệp;", "CHỦ TỊCH",
         "Lê An", "KẾ HOẠCH", "TRỒNG RỪNG", "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)", "I. MỤC TIÊU",
         "DANH SÁCH"),
        ["head", "article Điều 1. Ban hành Kế hoạch.", "foot", ".bullet -", "attached KẾ HOẠCH TRỒNG RỪNG",
         ".roman I. MỤC TIÊU", ".heading DANH SÁCH"],
    ),
    "the state's name over what a decision puts into force is no heading": (
        (*HEAD, "Điều 1. Ban hành Kế hoạch.", "CHỦ TỊCH", "Lê An", "! CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
         "! Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH", "TRỒNG RỪNG",
         "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)", "I. MỤC TIÊU"),
        ["head", "article Điều 1. Ban hành Kế hoạch.", "foot", "attached KẾ HOẠCH TRỒNG RỪNG",
         ".roman I. MỤC TIÊU"],
    ),
    "an annex behind the foot": (
        ("I. VỐN", "a./.", "Nơi nhận:", "- A;", "PHỤ LỤC I", "(Kèm theo Kế hoạch số 5)", "DANH MỤC DỰ ÁN",
         "TT | Dự án", "DANH SÁCH", "XÃ NGHÈO"),
        ["roman I. VỐN", "foot", ".bullet -", "annex PHỤ LỤC I DANH MỤC DỰ ÁN", "annex DANH SÁCH XÃ NGHÈO"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "outline"), CASES.values(), ids=CASES.keys())
def test_outlines(lines: tuple[str, ...], outline: list[str]) -> None:
    assert drawn(parse_outline(made_document(*lines))) == outline


def test_a_paragraph_behind_bullets_belongs_to_the_heading() -> None:
    nodes = parse_outline(
        made_document("1. Vốn", "- Tỉnh", "Phần còn lại do xã lo.", "Nguồn | Số tiền")
    ).nodes
    assert [(n.kind, n.parent) for n in nodes[1:]] == [(Leaf.BULLET, 0), (Leaf.PARAGRAPH, 0), (Leaf.ROW, 0)]


def test_the_head_holds_all_up_to_the_first_heading() -> None:
    nodes = parse_outline(made_document(*HEAD, "Điều 1. Phê duyệt.")).nodes
    assert nodes[0].kind is SectionKind.HEAD
    assert [n.parent for n in nodes[1 : len(HEAD)]] == [0] * (len(HEAD) - 1)
    assert nodes[len(HEAD)].parent == -1


PIECES = st.sampled_from(
    [*HEAD, "I. ", "1. ", "2.1. ", "a) ", "- ", "+ ", ". ", "* ", "Phần I", "PHỤ LỤC", "Điều 1.", "KẾ HOẠCH",
     "Nơi nhận:", "“1. ", "”", "TM. ", "# ", "! ", " | ", "(Kèm theo", "./.", "Mục tiêu",
     "20%", ":", "VỐN ", " "]
)  # fmt: skip
LINES = st.lists(st.lists(PIECES | st.text(max_size=6), max_size=4).map("".join), max_size=30)


@given(LINES)
def test_any_text_has_an_outline_that_covers_it(lines: list[str]) -> None:
    document = made_document(*(" ".join(line.split()) for line in lines))
    nodes = parse_outline(document).nodes
    starts = [n.start for n in nodes]
    assert starts == sorted(set(starts))
    assert starts[:1] in ([0], [])
    stretches = [document.text[a:b] for a, b in pairwise([*starts, len(document.text)])]
    assert "".join(stretches) == (document.text if nodes else "")
    assert all(n.parent < i for i, n in enumerate(nodes))
    assert all(n.start <= n.label_end <= n.heading_end <= n.end <= n.whole_end for n in nodes)
    assert all(n.whole_end <= nodes[n.parent].whole_end for n in nodes if n.parent >= 0)
    assert all(n.heading == " ".join(document.text[n.label_end : n.heading_end].split()) for n in nodes)


@pytest.mark.parametrize("signs", [("-",), ("-", "+", ".", "*"), ("1.", "a)", "(1)", "I.")])
def test_time_grows_with_the_length(signs: tuple[str, ...]) -> None:
    lines = [f"{signs[i % len(signs)]} Một việc" for i in range(20_000)]
    document = made_document(*lines)
    before = perf_counter()
    assert len(parse_outline(document).nodes) == len(lines)
    assert perf_counter() - before < 5
