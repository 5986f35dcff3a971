"""What a reader is told of two versions: figures, years and agencies, and nothing of wording."""

from collections.abc import Sequence

import pytest

from extract.registry.changes import change_rows
from extract.registry.rows.paper import rows_of
from extract.registry.rows.statements import StatementRow
from schemas import Paper
from tests.paper import PLAN, canonical, record_of

HEAD = PLAN + "\nI. Mục tiêu\n"
DUTY = "\nII. Tổ chức thực hiện\n"
POOR = "- Tỷ lệ hộ nghèo giảm xuống còn 4% vào năm 2025."
JOBS = "- Tạo việc làm mới cho 500 lao động trong năm 2024."
TASK = "- {} chủ trì, phối hợp với Hội Nông dân hỗ trợ 20 hộ nghèo xây nhà trong năm 2024."

CASES = {
    "a value": ([POOR], [POOR.replace("4%", "3%")], [("changed", "value", "4 %", "3 %")]),
    "a year": ([POOR], [POOR.replace("2025", "2026")], [("changed", "year", "2025", "2026")]),
    "both": (
        [POOR],
        [POOR.replace("4%", "3%").replace("2025", "2026")],
        [("changed", "value", "4 %", "3 %"), ("changed", "year", "2025", "2026")],
    ),
    "an agency": (
        [DUTY, TASK.format("Công an xã")],
        [DUTY, TASK.format("Trạm Y tế xã")],
        [("changed", "agency", "Công an xã", "Trạm Y tế xã")],
    ),
    "one more": ([POOR], [POOR, JOBS], [("came", None, None, "500 lao động (2024)")]),
    "one less": ([POOR, JOBS], [JOBS], [("went", None, "4 % (2025)", None)]),
    "another order": ([POOR, JOBS], [JOBS, POOR], []),
    "another wording": ([POOR], [POOR.replace("giảm xuống còn", "giảm còn")], []),
    "nothing": ([POOR, JOBS], [POOR, JOBS], []),
    "the same twice and then once": ([JOBS, JOBS], [JOBS], [("went", None, "500 lao động (2024)", None)]),
}


def _statements(lines: list[str]) -> Sequence[StatementRow]:
    """Return the rows of the statements of a plan with ``lines``."""
    text = HEAD + "\n".join(lines) + "\n"
    return rows_of(Paper(text=canonical(text), record=record_of(text))).below.statements


@pytest.mark.parametrize("name", CASES)
def test_what_changed_is_told(name: str) -> None:
    old, new, expected = CASES[name]
    found = change_rows(_statements(old), _statements(new))
    assert [(row["change"], row["field"], row["before"], row["after"]) for row in found] == expected


@pytest.mark.parametrize("name", CASES)
def test_back_and_forth_are_mirrored(name: str) -> None:
    """What came one way went the other way."""
    old, new, _ = CASES[name]
    there, back = (list(change_rows(*map(_statements, pair))) for pair in ((old, new), (new, old)))
    mirrored = {"came": "went", "went": "came", "changed": "changed"}
    assert sorted(
        (mirrored[row["change"]], row["after"] or "", row["before"] or "") for row in there
    ) == sorted((row["change"], row["before"] or "", row["after"] or "") for row in back)
