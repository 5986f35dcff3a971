"""No pattern takes long on input that no office writes."""

from time import perf_counter

import pytest

from extract.assemble.header import assemble_meta
from extract.structure.masthead import parse_masthead
from extract.structure.outline import parse_outline
from tests.structure.made import made_document

ODD = [
    "A" * 5000,
    "Aa " * 3000,
    "I" * 5000,
    "1." * 3000,
    "Số " * 3000,
    "(" * 5000,
    "“" * 5000,
    "." * 5000,
    "A - " * 2000,
]
ODD += [
    "ngày " * 2000,
    "năm 2020 - " * 1000,
    "PHỤ LỤC " * 1000,
    "A, " * 2000,
    "Số: 1" + " 1" * 3000,
    "\u0301" * 5000,
]
ODD += ["Phần I " + "A" * 5000, "TM. " * 2000, "- Lưu: " + "A. " * 2000, "từ " * 3000, "2020 đến " * 1000]


@pytest.mark.parametrize("odd", ODD, ids=[odd[:6].strip() + str(i) for i, odd in enumerate(ODD)])
def test_odd_lines_are_read_at_once(odd: str) -> None:
    odd = odd.strip()
    lines = (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        odd[:110],
        odd,
        "KẾ HOẠCH",
        odd,
        "I. VỐN",
        odd,
        "KT. CHỦ TỊCH",
        odd,
    )
    document = made_document(*lines)
    before = perf_counter()
    outline = parse_outline(document)
    assemble_meta(document, parse_masthead(document, outline), outline)
    assert perf_counter() - before < 1
