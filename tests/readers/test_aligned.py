"""Tables whose columns are aligned by blanks or tabs, and what only looks like one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.pipeline import extract_record
from extract.readers import read_document
from extract.readers.aligned.text import expand_tabs
from extract.text.document import BlockKind

FIGURES = """
TT   Chỉ tiêu                         Đơn vị     Thực hiện    Kế hoạch
                                      tính       năm 2024     năm 2025
1    Tỷ lệ hộ nghèo                   %               5,2          4,5
2    Số lao động được giải quyết      người        12.000       13.500
     việc làm trong năm
     2025
     Trong đó: xuất khẩu              người           500          600
"""
TASKS = """
STT   Nhiệm vụ                       Cơ quan chủ trì     Thời hạn
------------------------------------------------------------------
1     Rà soát quy hoạch mạng lưới    Sở Y tế             Quý II/2025
      Trạm Y tế
2     Mua sắm trang thiết bị         Sở Tài chính        30/9/2025
"""
MERGED = """
Chỉ tiêu              Đơn vị            Năm 2025
                                   Thực hiện    Kế hoạch
Trồng rừng            ha                 120         150
Diện tích cây chè     ha                 900         980
"""
TABS = "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2025\n1\tTỷ lệ hộ nghèo\t%\t4,5\n2\tSố xã đạt chuẩn\txã\t15\n"
FOOT = "\nNơi nhận:                              GIÁM ĐỐC\n- Lưu: VT.                      Trần Văn Bình\n"

TABLES = {
    "figures": (
        FIGURES + FOOT,
        [
            "TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2024 | Kế hoạch năm 2025",
            "1 | Tỷ lệ hộ nghèo | % | 5,2 | 4,5",
            "2 | Số lao động được giải quyết việc làm trong năm 2025 | người | 12.000 | 13.500",
            "| Trong đó: xuất khẩu | người | 500 | 600",
        ],
    ),
    "tasks": (
        TASKS + FOOT,
        [
            "STT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn",
            "1 | Rà soát quy hoạch mạng lưới Trạm Y tế | Sở Y tế | Quý II/2025",
            "2 | Mua sắm trang thiết bị | Sở Tài chính | 30/9/2025",
        ],
    ),
    "a title over two columns": (
        MERGED,
        [
            "Chỉ tiêu | Đơn vị | Năm 2025",
            "| | Thực hiện | Kế hoạch",
            "Trồng rừng | ha | 120 | 150",
            "Diện tích cây chè | ha | 900 | 980",
        ],
    ),
    "tabs": (
        TABS,
        [
            "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025",
            "1 | Tỷ lệ hộ nghèo | % | 4,5",
            "2 | Số xã đạt chuẩn | xã | 15",
        ],
    ),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables(name: str, tmp_path: Path) -> None:
    text, rows = TABLES[name]
    path = tmp_path / "paper.txt"
    path.write_text(f"Các chỉ tiêu như sau:\n{text}", encoding="utf-8")
    document = read_document(path)
    assert [document.words(block) for block in document.blocks if block.kind is BlockKind.ROW] == rows
    for block in document.blocks:
        for cell in block.cells:
            first = document.text[cell.start : cell.end].split(" ")[0]
            at = document.offsets.to_source(cell.start)
            assert path.read_text(encoding="utf-8")[at : at + len(first)] == first


def test_what_a_table_says(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"I. CHỈ TIÊU\n{FIGURES}\nII. NHIỆM VỤ\n{TASKS}{FOOT}", encoding="utf-8")
    record = extract_record(path)
    said = [(it.kind, it.quantity.value, it.quantity.unit) for it in record.statements]
    assert said == [
        ("actual", "5.2", "%"),
        ("target", "4.5", "%"),
        ("actual", "12000", "người"),
        ("target", "13500", "người"),
        ("actual", "500", "người"),
        ("target", "600", "người"),
    ]
    assert [it.lead[0].name for it in record.assignments] == ["Sở Y tế", "Sở Tài chính"]
    assert [it.date or it.end for it in record.deadlines] == ["2025-06", "2025-09-30"]


NO_TABLES = {
    "masthead": """
UBND XÃ                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ HẠ KHÊ                        Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND                Hạ Khê, ngày 12 tháng 3 năm 2025
""",
    "signature": """
Nơi nhận:                         TM. ỦY BAN NHÂN DÂN
- UBND huyện;                           CHỦ TỊCH
- Lưu: VT.
                                     Trần Văn Bình
""",
    "list": """
1.   Giảm tỷ lệ hộ nghèo     xuống còn 4,5%.
     -   Vùng cao:           5%.
     -   Vùng thấp:          2%.
2.   Trồng rừng              120 ha.
""",
    "wide blanks between words": """
Mục  tiêu   chung   của  kế  hoạch  là  giảm  2%  tỷ  lệ  hộ  nghèo  và  tạo
việc   làm  cho  3.450   lao  động  của  các  xã  vùng  cao  trong  năm  2025
theo   chỉ  tiêu   được  giao   tại  kế   hoạch  của   Ủy  ban  nhân  dân  tỉnh.
""",
    "titles without rows": """
TT   Chỉ tiêu       Đơn vị     Kế hoạch
Các số liệu cụ thể được giao tại phụ lục kèm theo kế hoạch này.
""",
}


@pytest.mark.parametrize("name", NO_TABLES)
def test_what_is_no_table(name: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text(f"KẾ HOẠCH\n{NO_TABLES[name]}\nHết.\n", encoding="utf-8")
    assert all(block.table is None for block in read_document(path).blocks)


@given(st.text(st.sampled_from("ab1 \t\n"), max_size=60))
def test_blanks_for_tabs_lose_nothing(text: str) -> None:
    expanded, offsets = expand_tabs(text)
    assert "\t" not in expanded
    assert expanded.split() == text.split()
    for at, letter in enumerate(expanded):
        if not letter.isspace():
            assert text[offsets.to_source(at)] == letter


@given(st.text(st.sampled_from("TT 1\tNăm Chỉ tiêu%\n,5"), max_size=200))
def test_any_text_is_read(text: str) -> None:
    from extract.readers.plain import read_plain

    assert read_plain(Path("a.txt"), text.encode()).items is not None
