"""Citations whose number, date, type and issuer cannot go together, and the near misses."""

import pytest

from schemas import Severity
from tests.audit.papers import findings_of
from tests.audit.test_dates import HEAD, TAIL, plan

FOUND = [
    # a committee elected in 2020 may have begun its numbers anew
    (
        "Theo Nghị quyết số 01-NQ/TU ngày 16/5/2020 của Tỉnh ủy; Nghị quyết số 01-NQ/TU ngày 30/10/2020.",
        "one_number_two_dates",
        Severity.WARNING,
        "2020-10-30",
        None,
    ),
    (
        "Theo Thông tư số 200/2014/TT-BTC ngày 05/01/2015 của Bộ Tài chính.",
        "year_of_number_against_date",
        Severity.WARNING,
        "2015-01-05",
        "Thông tư số 200/2014/TT-BTC ngày 05/01/2014",
    ),
    (
        "Theo Kế hoạch số 46-KH/TU ngày 16/5/2023 của Tỉnh ủy; Kế hoạch số 46-KH/TU ngày 16/6/2023 của "
        "Ban Thường vụ Tỉnh ủy.",
        "one_number_two_dates",
        Severity.ERROR,
        "2023-06-16",
        None,
    ),
    (
        "Thực hiện Nghị định số 38/2021/NĐ-CP ngày 24/4/2022 của Chính phủ.",
        "year_of_number_against_date",
        Severity.ERROR,
        "2022-04-24",
        "Nghị định số 38/2021/NĐ-CP ngày 24/4/2021",
    ),
    (
        "Thực hiện Nghị quyết số 71/NQ-CP ngày 01/4/2023 của Chính phủ.\n"
        "Theo Nghị quyết số 71/NQ-CP ngày 01/5/2023 của Chính phủ và Nghị quyết số 71/NQ-CP ngày 01/4/2023.",
        "one_number_two_dates",
        Severity.ERROR,
        "2023-05-01",
        None,
    ),
    (
        "Thực hiện Nghị quyết số 7-NQ/TW ngày 22/12/2022 của Bộ Chính trị; "
        "Nghị quyết số 07-NQ/TW ngày 22/12/2021 của Bộ Chính trị.",
        "one_number_two_dates",
        Severity.WARNING,
        "2021-12-22",
        "Nghị quyết số 07-NQ/TW ngày 22/12/2022",
    ),
    (
        "Căn cứ Quyết định số 219/QĐ-UBND ngày 09/3/2024 của UBND tỉnh.",
        "cited_before_issued",
        Severity.ERROR,
        "2024-03-09",
        None,
    ),
    ("Theo Nghị định số 86/NĐ-CP của Chính phủ.", "number_without_year", Severity.WARNING, "86/NĐ-CP", None),
    (
        "Theo Nghị định số 86/NĐ-CP; Nghị định số 86/2015/NĐ-CP của Chính phủ.",
        "number_without_year",
        Severity.WARNING,
        "86/NĐ-CP",
        "86/2015/NĐ-CP",
    ),
    (
        "Theo Nghị quyết số 86/2015/NĐ-CP của Chính phủ.",
        "type_against_number",
        Severity.WARNING,
        "Nghị quyết",
        None,
    ),
    (
        "Căn cứ Nghị quyết số 45/NQ-HĐND ngày 09/12/2023 của UBND tỉnh.",
        "issuer_against_number",
        Severity.WARNING,
        "UBND tỉnh",
        None,
    ),
]


@pytest.mark.parametrize(("body", "check", "severity", "stated", "repair"), FOUND)
def test_what_is_found(body: str, check: str, severity: Severity, stated: str, repair: str | None) -> None:
    (finding,) = findings_of(plan(body), check)
    assert (finding.severity, finding.stated, finding.repair) == (severity, stated, repair)


REFERENCES = (*{row[1] for row in FOUND}, "own_number_told_differently", "own_number_against_issuer")
LEFT_ALONE = [
    # numbers begin again each year and in each office
    "Theo Kế hoạch số 23/KH-UBND ngày 09/3/2022 và Kế hoạch số 23/KH-UBND ngày 11/02/2023 của UBND tỉnh.",
    "Theo Kế hoạch số 23/KH-UBND ngày 09/3/2023 của UBND tỉnh; "
    "Kế hoạch số 23/KH-UBND ngày 01/02/2023 của UBND huyện Mai Khê.",
    "Theo Luật số 34/2019/QH14 ngày 18/6/2019 và Nghị quyết số 34/2019/QH14 ngày 25/6/2019 của Quốc hội.",
    "Theo Quyết định số 917/QĐ-TTg ngày 08/5/2013 của Thủ tướng Chính phủ.",
    "Theo Quyết định số 06/QĐ-TTg của Chính phủ; Nghị quyết số 46/NQ-HĐND của HĐND tỉnh.",
    "Theo Kế hoạch số 1274/QĐ-UBND và Thông tư liên tịch số 12/2014/TTLT-BTC-BXD.",
    "Theo Công văn số 920/STC-VP ngày 07/5/2023 và Văn bản số 920/STC-VP ngày 7/5/2023.",
    "Theo Nghị quyết số 12-NQ/TU ngày 05/8/2021 của Ban Chấp hành Đảng bộ tỉnh.",
]


@pytest.mark.parametrize("body", LEFT_ALONE)
def test_what_is_left_alone(body: str) -> None:
    assert findings_of(plan(body), *REFERENCES) == ()


def decision(attached: str, number: str = "12/QĐ-UBND") -> str:
    head = HEAD.format(
        number=number, day="05 tháng 02 năm 2024", type="QUYẾT ĐỊNH", title="Ban hành Kế hoạch trồng chè"
    )
    body = "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng chè.\n" + TAIL
    return (
        head
        + body
        + f"\nKẾ HOẠCH\nTrồng chè\n(Ban hành kèm theo {attached})\n\nI. MỤC TIÊU\n1. Trồng 50 ha.\n"
    )


OWN = [
    ("Quyết định số 12/QĐ-UBND ngày 05/02/2024 của UBND tỉnh", []),
    ("Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh", [Severity.ERROR]),
    ("Quyết định số 21/QĐ-UBND ngày 05/02/2024 của UBND tỉnh", [Severity.WARNING]),
    ("Quyết định số 30/QĐ-UBND ngày 07/8/2022 của UBND tỉnh", []),
]


@pytest.mark.parametrize(("attached", "severities"), OWN)
def test_what_the_annex_says_of_the_document(attached: str, severities: list[Severity]) -> None:
    found = findings_of(decision(attached), "own_number_told_differently")
    assert [finding.severity for finding in found] == severities


def test_an_office_gives_its_own_numbers() -> None:
    annex = "Quyết định số 12/QĐ-HĐND ngày 05/02/2024"
    assert findings_of(decision(annex), "own_number_against_issuer") == ()
    (finding,) = findings_of(decision(annex, "12/QĐ-HĐND"), "own_number_against_issuer")
    assert finding.stated == "12/QĐ-HĐND"


def test_where_many_citations_are_later_the_own_date_is_doubtful() -> None:
    later = "; ".join(f"Quyết định số {n}/QĐ-UBND ngày 09/3/2025 của UBND tỉnh" for n in (4, 5, 6))
    assert {f.severity for f in findings_of(plan(f"Căn cứ {later}."), "cited_before_issued")} == {
        Severity.WARNING
    }
