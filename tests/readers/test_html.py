"""HTML pages."""

from pathlib import Path

from extract.readers import read_document
from extract.text.document import BlockKind, Document

MOTTO = "Độc lập - Tự do - Hạnh phúc"
PAGE = """<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body><nav>Trang chủ</nav>
<table><tr><td><b>UBND TỈNH A</b></td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br class=motto>
Độc lập - Tự do - Hạnh phúc</td></tr></table>
<h1>KẾ HOẠCH</h1><p>Về việc giảm
nghèo&nbsp;bền vững &ndash; năm 2024</p>
<p><b>1. Sở Y tế:</b> Chủ trì
<ul><li>Khám bệnh<li>- Chữa bệnh</ul><ol start=3><li>Một<li>Hai</ol>
<table><tr><th rowspan=2>TT<th colspan=2>Chỉ tiêu</tr><tr><td>a<td>b</tr><tr><td>1<td>Hộ<td>5%</tr></table>
<div>H&#7871;t. <script>var a="<p>";</script></div></body></html>"""


def read(tmp_path: Path) -> Document:
    """Return what is read from ``PAGE``."""
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return read_document(path)


def test_blocks(tmp_path: Path) -> None:
    assert read(tmp_path).text.split("\n") == [
        "UBND TỈNH A",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        MOTTO,
        "KẾ HOẠCH",
        "Về việc giảm nghèo bền vững - năm 2024",
        "1. Sở Y tế: Chủ trì",
        "- Khám bệnh",
        "- Chữa bệnh",
        "3. Một",
        "4. Hai",
        "TT | Chỉ tiêu",
        "| a | b",
        "1 | Hộ | 5%",
        "Hết.",
    ]


def test_levels_and_bold(tmp_path: Path) -> None:
    document = read(tmp_path)
    assert document.blocks[3].level == 1
    assert [block.bold for block in document.blocks[4:7]] == [0, 11, 0]


def test_merged_cells(tmp_path: Path) -> None:
    rows = [block for block in read(tmp_path).blocks if block.kind is BlockKind.ROW]
    assert [[(cell.column, cell.columns, cell.merged_up) for cell in row.cells] for row in rows] == [
        [(0, 1, False), (1, 2, False)],
        [(0, 1, True), (1, 1, False), (2, 1, False)],
        [(0, 1, False), (1, 1, False), (2, 1, False)],
    ]


def test_offsets_lead_into_the_page(tmp_path: Path) -> None:
    document = read(tmp_path)
    for word in ("giảm", "Chủ", "Khám", "Hộ", "Độc", "bền"):
        at = document.text.index(word)
        assert PAGE[document.offsets.to_source(at) :].startswith(word)
