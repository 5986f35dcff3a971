"""The marks that a line may begin with: a table, tried from the top, the first row that fits is taken."""

from functools import cache

import regex

from extract.structure.mark import Mark, Marker
from extract.structure.node import Leaf
from extract.structure.ordinals import (
    letters,
    no_ordinal,
    numbers,
    one_number,
    roman_and_numbers,
    words_or_number,
)
from schemas import SectionKind


def _compile(pattern: str) -> "regex.Pattern[str]":
    return regex.compile(pattern, regex.VERBOSE)


# Pieces of patterns.
NUMERAL = r"(?P<n>[IVX]{1,6}|\d{1,2}|(?:thứ|THỨ)\s\p{L}+)(?!\p{L}|\d)"
STOP_OR_TITLE = r"(?:\s?(?P<stop>[.:/-])(?=\s|$|\p{Lu})|$|(?=\s\p{Lu}[^\n]{0,150}$(?<![.;,])))"
CAPITAL = r"[\p{Lu}\"“‘(]"
WORDS = r"(?=\s*\S)"
SMALL_IS_WEAK = r"(?P<weak>(?=\s*[\p{Ll}\d%]))?"
ANNEX_NUMBER = (
    r"(?P<n>\d{1,2}(?:[.-]\d{1,2})?[a-zA-Z]?|[IVX]{1,6}(?:[.-]?\d{1,2})?[a-zA-Z]?|[A-K])?(?!\p{L}|\d)"
)
ALL_CAPITALS = r"(?=\s\p{Lu}[\p{Lu}\s,.()“”\"\d%/-]*$)"
BULLETS = "-+*•·●▪◦○➢➤►✓✔→⮚"
PRIVATE_USE = "".join(map(chr, range(0xF000, 0xF100)))
"""Bullets of symbol fonts that Word files keep."""

MARKERS = (
    Marker(
        name="part",
        kind=SectionKind.PART,
        rank=10,
        first="P",
        pattern=_compile(rf"(?:Phần|PHẦN)\s{NUMERAL}{STOP_OR_TITLE}"),
        read=words_or_number,
        examples=(("Phần I", "Phần I"), ("PHẦN 2", "PHẦN 2"), ("Phần thứ nhất", "Phần thứ nhất"),
                  ("Phần II: Mục tiêu", "Phần II:"), ("Phần I Đánh giá tình hình", "Phần I")),
        rejects=("Phần đầu tỷ lệ giảm nghèo", "Phần II Kế hoạch này quy định việc giao vốn.", "Phần lớn"),
    ),
    Marker(
        name="chapter",
        kind=SectionKind.CHAPTER,
        rank=20,
        first="C",
        pattern=_compile(rf"(?:Chương|CHƯƠNG)\s{NUMERAL}{STOP_OR_TITLE}"),
        read=words_or_number,
        examples=(("Chương II", "Chương II"), ("CHƯƠNG 1. QUY ĐỊNH CHUNG", "CHƯƠNG 1.")),
        rejects=("Chương trình 135", "Chương trình mục tiêu"),
    ),
    Marker(
        name="section",
        kind=SectionKind.MUC,
        rank=30,
        first="MT",
        pattern=_compile(rf"(?:Mục|MỤC|Tiểu\ mục|TIỂU\ MỤC)\s{NUMERAL}{STOP_OR_TITLE}"),
        read=words_or_number,
        examples=(("Mục 1. Nguồn vốn", "Mục 1."), ("MỤC II", "MỤC II")),
        rejects=("Mục tiêu chung", "Mục đích, yêu cầu", "Mục 2 của Kế hoạch này được thay thế."),
    ),
    Marker(
        name="article",
        kind=SectionKind.ARTICLE,
        rank=40,
        first="Đ",
        pattern=_compile(r"(?:Điều|ĐIỀU)\s(?P<n>\d{1,3})[a-zđ]?\s?(?:(?P<stop>[.:])|$)"),
        read=numbers,
        examples=(("Điều 1. Ban hành kèm theo", "Điều 1."), ("Điều 2: Giao Sở Y tế", "Điều 2:"),
                  ("Điều 3", "Điều 3")),
        rejects=("Điều 5 Luật Đất đai", "Điều kiện"),
    ),
    Marker(
        name="annex",
        kind=SectionKind.ANNEX,
        rank=1,
        first="PDBM",
        pattern=_compile(
            rf"""(?:PHỤ\ LỤC|Phụ\ lục|PHỤ\ BIỂU|Phụ\ biểu
                   |(?P<weak>(?:BIỂU|Biểu|MẪU|Mẫu)(?:\ (?:BIỂU|biểu|MẪU|mẫu))?(?=\ (?:SỐ|số)|\ \d)))
                 (?:\ (?:SỐ|Số|số))?\s?:?\s?{ANNEX_NUMBER}
                 (?:\s?(?P<stop>[.:-])(?=\s|$)|$|(?=\s\()|{ALL_CAPITALS})
               |(?P<weak>DANH\ SÁCH|DANH\ MỤC|BẢNG|BIỂU)(?:(?=\s*$)|{ALL_CAPITALS})"""
        ),
        read=words_or_number,
        examples=(("PHỤ LỤC", "PHỤ LỤC"), ("Phụ lục I", "Phụ lục I"), ("DANH SÁCH", "DANH SÁCH"),
                  ("PHỤ LỤC 01: CÁC CHỈ TIÊU", "PHỤ LỤC 01:"), ("Biểu số 02", "Biểu số 02"),
                  ("DANH MỤC CÁC DỰ ÁN", "DANH MỤC")),
        rejects=("Phụ lục I kèm theo Kế hoạch này", "Phụ lục số 01, 01a", "Danh sách kèm theo",
                 "Biểu dương", "Mẫu mã đẹp", "Bảng 1. Kết quả"),
    ),
    Marker(
        name="roman.arabic",
        kind=SectionKind.ARABIC,
        rank=60,
        first="IVX",
        pattern=_compile(rf"(?P<n>[IVX]{{1,6}}(?:\.\d{{1,2}})+)(?!\d)(?P<stop>[.):]?)(?=\s+{CAPITAL})"),
        read=roman_and_numbers,
        examples=(("I.1. Mục tiêu", "I.1."), ("II.2.1 Sở Y tế", "II.2.1")),
        rejects=("I.1", "V.A.T"),
    ),
    Marker(
        name="roman",
        kind=SectionKind.ROMAN,
        rank=50,
        first="IVX",
        pattern=_compile(rf"(?P<n>[IVX]{{1,7}})\s?(?P<stop>[.)]+|[-/](?!\d|v)){WORDS}"),
        read=words_or_number,
        examples=(("I. QUAN ĐIỂM", "I."), ("IV/ TỔ CHỨC", "IV/"), ("I- MỤC TIÊU", "I-"),
                  ("II.MỤC TIÊU", "II.")),
        rejects=("V/v ban hành", "XI lần thứ", "IIII. Sai", "I.", "VIP"),
    ),
    Marker(  # of a text that was put into small letters
        name="roman.small",
        kind=SectionKind.ROMAN,
        rank=50,
        first="IVX",
        pattern=_compile(rf"(?P<n>[IVX][ivx]{{1,6}})(?P<stop>[.)]){WORDS}"),
        read=lambda text: words_or_number(text.upper()),
        examples=(("Iv. tổ chức thực hiện", "Iv."), ("Ii. mục tiêu", "Ii.")),
        rejects=("Xi-măng Đồng Làng", "Vi phạm. Xử lý", "Iiii. Sai"),
    ),
    Marker(
        name="capital",
        kind=SectionKind.LETTER,
        rank=35,
        first="ABCDEGHKLMNĐ",
        pattern=_compile(r"(?P<n>[A-EGHK-NĐ])(?P<stop>[.)/])(?P<weak>)(?=\s+\p{Lu})"),
        read=letters,
        examples=(("A. KẾT QUẢ", "A."), ("B/ NHIỆM VỤ", "B/")),
        rejects=("A.B.C", "TP. Cần Thơ", "A"),
    ),
    Marker(
        name="decimal",
        kind=SectionKind.ARABIC,
        rank=60,
        first="0123456789",
        pattern=_compile(
            rf"""(?P<n>\d{{1,2}}(?:\.\d{{1,2}}){{1,4}})(?!\d)
                 (?:\s?(?P<stop>[.):/])(?!\d){WORDS}|(?P<weak>)(?=\s+{CAPITAL}))
                |(?P<n>\d{{1,2}}\.\s\d{{1,2}})(?P<stop>\.)(?=\s*{CAPITAL})"""
        ),
        read=numbers,
        examples=(("2.1. Sở Tài chính", "2.1."), ("2.1 Nhiệm vụ", "2.1"), ("1.2.3. Về vốn", "1.2.3."),
                  ("2. 4. Sở Nội vụ", "2. 4.")),
        rejects=("1.870 hộ nghèo", "2.5 triệu đồng", "20.11.2024 là", "1. 5 triệu", "30.04. Lễ"),
    ),
    Marker(
        name="arabic",
        kind=SectionKind.ARABIC,
        rank=60,
        first="0123456789",
        pattern=_compile(
            rf"""(?P<n>\d{{1,3}})
                 (?:\s?(?P<stop>[.)])(?!\d)|(?P<stop>/)(?=\s|\p{{Lu}})|(?P<stop>-)(?=\s?\p{{Lu}}))
                 {SMALL_IS_WEAK}{WORDS}"""
        ),
        read=one_number,
        examples=(("1. Mục tiêu", "1."), ("1/ Chỉ tiêu", "1/"), ("2) Giao", "2)"), ("8. 92% trẻ em", "8."),
                  ("12.Sở Y tế", "12.")),
        rejects=("2004. Đồng thời", "15.000 lao động", "20% hộ", "10/2012/QĐ", "5", "1."),
    ),
    Marker(
        name="enumerated",
        kind=Leaf.BULLET,
        rank=100,
        first="(",
        pattern=_compile(rf"(?P<stop>\((?=\d)|\((?=\p{{L}}))(?:\d{{1,2}}|[ivx]{{1,5}}|[a-zđ])\){WORDS}"),
        read=no_ordinal,
        examples=(("(1) Rà soát", "(1)"), ("(ii) Ưu tiên", "(ii)")),
        rejects=("(Phụ lục 1)", "(2024)"),
    ),
    Marker(
        name="letter.number",
        kind=SectionKind.LETTER,
        rank=70,
        first="abcdđeghiklmnopqrstuvxy",
        pattern=_compile(rf"(?P<n>[a-zđ]\.?\d{{1,2}})(?P<stop>[.)])(?!\d){WORDS}"),
        read=letters,
        examples=(("a.1) Vốn", "a.1)"), ("b2. Thu", "b2.")),
        rejects=("a5 b", "m2/người"),
    ),
    Marker(
        name="letter",
        kind=SectionKind.LETTER,
        rank=70,
        first="abcdđefghiklmnopqrstuvxy",
        pattern=_compile(
            rf"(?P<n>[a-zđ])(?:\s?(?P<stop>\))|\s?(?P<stop>[./])(?=\s|\p{{Lu}})(?P<weak>)){WORDS}"
        ),
        read=letters,
        examples=(("a) Về y tế", "a)"), ("đ) Khác", "đ)"), ("b. Doanh thu", "b."), ("c/ Vốn", "c/")),
        rejects=("a", "km/h", "e-mail", "a)"),
    ),
    Marker(
        name="bullet",
        kind=Leaf.BULLET,
        rank=110,
        first=BULLETS + "." + PRIVATE_USE,
        pattern=_compile(
            rf"(?P<stop>\*{{1,3}}|[{BULLETS}{PRIVATE_USE}](?=\s|[\p{{L}}\"“(])|\.(?=\s))\s*(?=\S)"
        ),
        read=no_ordinal,
        examples=(("- Tỷ lệ", "-"), ("+ Theo khu vực", "+"), (". Khu vực I", "."), ("* Đơn vị", "*"),
                  ("-Tỷ lệ", "-")),
        rejects=("-20%", "...", "-", "-----"),
    ),
)  # fmt: skip


@cache
def _by_first() -> dict[str, tuple[Marker, ...]]:
    """Return the rows that a line with this first character may fit."""
    firsts = {char for marker in MARKERS for char in marker.first}
    return {char: tuple(marker for marker in MARKERS if char in marker.first) for char in firsts}


def read_mark(text: str) -> Mark | None:
    """Return the mark at the beginning of ``text``, None where there is none.

    >>> mark = read_mark("2. 4. Sở Nội vụ: Chủ trì")
    >>> mark and (mark.label, mark.ordinal, mark.style)
    ('2. 4.', (2, 4), 'decimal2.')
    >>> read_mark("1.870 hộ nghèo")
    """
    marks = (marker.match(text) for marker in _by_first().get(text[:1], ()))
    return next((mark for mark in marks if mark), None)
