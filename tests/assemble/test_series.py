"""Bare numbers that tell the same of another year, and rates of people and of births."""

import pytest

from tests.assemble.said import GOALS, Said, all_said, row
from tests.paper import record_of

SERIES = (
    row(
        "- Xây ít nhất 10 chợ vào năm 2025 và 15 vào năm 2030.",
        Said("target", ">=10 chợ", "Xây chợ", "in:2025"),
        Said("target", ">=15 chợ", "Xây chợ", "in:2030"),
        under=GOALS,
    ),
    row(
        "- Trồng 10 ha rừng trong năm 2024.",
        Said("target", "10 ha", "Trồng rừng", "in:2024"),
        under=GOALS,
    ),
    row(
        "- Số xã đạt chuẩn là 20 vào năm 2025.",
        Said("target", "20", "Số xã đạt chuẩn", "in:2025"),
        under=GOALS,
    ),
    row(
        "- Số bác sĩ trên 10.000 dân đạt 12 vào năm 2025, xây 30 phòng khám.",
        Said("target", "12 bác sĩ", "Số bác sĩ trên 10.000 dân", "in:2025", per="10.000 dân"),
        Said("target", "30 phòng khám", "xây phòng khám", "in:2025"),
        under=GOALS,
    ),
    row(
        "- Chỉ số hài lòng tăng trên 2,5.",
        Said("target", ">2.5", "Chỉ số hài lòng", way="delta increase"),
        under=GOALS,
    ),
    row(
        "- Xây 700 nhà an toàn vào năm 2025 và 900 vào năm 2030.",
        Said("target", "700 nhà an toàn", "Xây nhà an toàn", "in:2025"),
        Said("target", "900 nhà an toàn", "Xây nhà an toàn", "in:2030"),
        under=GOALS,
    ),
    row(
        "- Số bác sĩ trên 10.000 dân đạt 12 vào năm 2025 và 15 vào năm 2030.",
        Said("target", "12 bác sĩ", "Số bác sĩ trên 10.000 dân", "in:2025", per="10.000 dân"),
        Said("target", "15 bác sĩ", "Số bác sĩ trên 10.000 dân", "in:2030", per="10.000 dân"),
        under=GOALS,
    ),
    row(
        "- Giảm tỷ suất chết của trẻ trên 1.000 trẻ đẻ sống dưới 9 vào năm 2030.",
        Said(
            "target",
            "<9",
            "tỷ suất chết của trẻ trên 1.000 trẻ đẻ sống",
            "in:2030",
            way="level decrease",
            per="1.000 trẻ đẻ sống",
        ),
        under=GOALS,
    ),
)


@pytest.mark.parametrize(("text", "wanted"), SERIES)
def test_series(text: str, wanted: list[Said]) -> None:
    assert all_said(record_of(text)) == wanted
