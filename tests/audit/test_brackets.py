"""Brackets "(now/then)" behind a change that were copied or mistyped, where the change itself is right."""

import pytest

from schemas import Severity
from tests.audit.papers import findings_of
from tests.paper import REPORT

FIRST = "+ Năm 2015, cấp 310 giấy phép cho 512 hộ. So với năm 2014 tăng 40 giấy phép (310/270).\n"
CASES = [
    # the bracket of 2015 stands behind another change, which the two years confirm
    (FIRST + "+ Năm 2016, cấp 353 giấy phép. So với năm 2015 tăng 43 giấy phép (310/270).\n", [None]),
    # nothing confirms the change, but the bracket is a copy all the same
    (FIRST + "+ Năm 2019, cấp 421 giấy phép. So với năm 2018 tăng 48 giấy phép (310/270).\n", [None]),
    # the bracket is told again, and the figure before the change confirms it
    (FIRST + "+ Cụ thể, cấp 310 giấy phép. So với năm 2014 tăng 4 giấy phép (310/270).\n", ["4 → 40"]),
    # the figure before the change is that of the bracket but for one digit
    ("+ Năm 2015, cấp 318 giấy phép. So với năm 2014 tăng 48 giấy phép (310/270).\n", ["310 → 318"]),
    # the year before confirms the change
    (FIRST + "+ Năm 2016, cấp 358 giấy phép. So với năm 2015 tăng 48 giấy phép (358/301).\n", ["301 → 310"]),
    # nothing but the bracket is there
    ("+ Năm 2015 so với năm 2014 tăng 41 giấy phép (310/270).\n", ["41 → 40"]),
    ("+ Năm 2015, cấp 310 giấy phép. So với năm 2014 tăng 940 giấy phép (310/270).\n", ["940 → 40"]),
    (FIRST + FIRST, []),
]


@pytest.mark.parametrize(("lines", "repairs"), CASES)
def test_the_wrong_one_of_bracket_and_change_is_repaired(lines: str, repairs: list[str | None]) -> None:
    agreeing = "+ Quý {} cấp {} giấy phép, tăng 12 giấy phép ({}/{}).\n"
    habit = "".join(agreeing.format(at, 160 + at, 160 + at, 148 + at) for at in range(1, 4))
    found = findings_of(f"{REPORT}\nI. TÌNH HÌNH\n{lines}\n{habit}", "change_is_not_difference")
    assert [finding.repair for finding in found] == repairs
    assert all(finding.severity is Severity.ERROR for finding in found)
