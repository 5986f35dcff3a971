"""Which agencies are in charge of a statement, as far as its document says."""

import pytest

from extract.registry.rows.paper import rows_of
from schemas import Paper
from tests.paper import PLAN, canonical, record_of

GOAL = "\nI. Mục tiêu\n- Tạo việc làm mới cho 500 lao động trong năm 2024.\n"
DUTY = "\nII. Tổ chức thực hiện\n"
CASES = {
    "a goal of all": (GOAL + DUTY + "- Công an xã chủ trì rà soát.", [None]),
    "in the same paragraph": (
        DUTY + "- Trạm Y tế xã chủ trì khám bệnh cho 300 người cao tuổi trong năm 2024.",
        ["Trạm Y tế xã"],
    ),
    "in the section that names it": (
        DUTY + "1. Trạm Y tế xã\n- Tham mưu kế hoạch.\n- Khám bệnh cho 300 người cao tuổi trong năm 2024.",
        ["Trạm Y tế xã"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_agencies_in_charge(name: str) -> None:
    text, expected = CASES[name]
    paper = Paper(text=canonical(PLAN + text), record=record_of(PLAN + text))
    assert [row.leads for row in rows_of(paper).below.statements] == expected
