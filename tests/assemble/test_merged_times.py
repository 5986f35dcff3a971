"""A time that stands once for several rows of a table is the time of each of them."""

from pathlib import Path

import pytest

from extract.pipeline import extract_record
from tests.paper import PLAN

TABLE = """<table>
<tr><td>TT</td><td>Nội dung</td><td>Cơ quan chủ trì</td><td>Thời hạn</td></tr>
<tr><td>1</td><td>Xây dựng 12 phòng học</td><td rowspan=2>Sở Nội vụ</td><td rowspan=2>Năm 2026</td></tr>
<tr><td>2</td><td>Tuyển thêm 45 giáo viên</td></tr>
<tr><td>3</td><td>Trồng 300 cây xanh</td><td>Sở Xây dựng</td><td>Năm 2027</td></tr>
</table>"""
YEARS = {"12": "2026", "45": "2026", "300": "2027"}


@pytest.mark.parametrize("value", YEARS)
def test_the_year_of_a_merged_cell(value: str, tmp_path: Path) -> None:
    path = tmp_path / "paper.html"
    head = "".join(f"<p>{line}</p>" for line in PLAN.splitlines())
    path.write_text(f"<html><body>{head}<p>I. NHIỆM VỤ</p>{TABLE}</body></html>", encoding="utf-8")
    record = extract_record(path)
    (said,) = [it for it in record.statements if it.quantity.value == value]
    assert said.period
    assert said.period.end == YEARS[value]
    led = [it.lead[0].name for it in record.assignments]
    assert led[:3] == ["Sở Nội vụ", "Sở Nội vụ", "Sở Xây dựng"]
    ends = [it.end or it.date for it in record.deadlines]
    assert ends == ["2026", "2026", "2027"]
