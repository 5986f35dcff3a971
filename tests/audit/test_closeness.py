"""How severe a finding is where rounding may or may not explain it."""

import pytest

from schemas import Severity
from tests.audit.papers import findings_of
from tests.paper import REPORT

CLOSE = [
    ("Có 312/669 hộ tham gia, đạt tỷ lệ 46,7%.", [Severity.WARNING]),  # 46,64: cut off and rounded 46,6
    ("Có 312/669 hộ tham gia, đạt tỷ lệ 46,5%.", [Severity.WARNING]),
    ("Có 312/669 hộ tham gia, đạt tỷ lệ 46,4%.", [Severity.ERROR]),
    ("Có 314/669 hộ tham gia, đạt tỷ lệ 46,8%.", [Severity.WARNING]),  # 46,94
    ("Có 314/669 hộ tham gia, đạt tỷ lệ 46,9%.", []),
    ("Đã lắp 312 trạm, đạt 46,5% kế hoạch (669 trạm).", [Severity.WARNING]),
    ("Đã lắp 312 trạm, đạt 46,1% kế hoạch (669 trạm).", [Severity.ERROR]),
]


@pytest.mark.parametrize(("sentence", "severities"), CLOSE)
def test_one_in_the_last_digit_is_a_warning(sentence: str, severities: list[Severity]) -> None:
    found = findings_of(f"{REPORT}\nI. TÌNH HÌNH\n{sentence}\n")
    assert [finding.severity for finding in found] == severities
