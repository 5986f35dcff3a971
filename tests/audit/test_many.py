"""What does not agree between documents, found in one pass that keeps none of them."""

import tracemalloc
from collections.abc import Iterator
from itertools import permutations

import pytest

from extract.audit.papers.between import audit_many
from schemas import Finding, Paper, Severity
from tests.audit.papers import paper_of
from tests.audit.test_dates import HEAD, TAIL


def paper(
    number: str, body: str, day: str = "05 tháng 02 năm 2024", place: str = "ĐỒNG LÀNH", goal: int = 50
) -> Paper:
    head = HEAD.format(number=number, day=day, type="KẾ HOẠCH", title="Phát triển cây chè năm 2024")
    goals = f"I. CHỈ TIÊU\n1. Trồng mới {goal} ha chè.\n"
    return paper_of(head.replace("ĐỒNG LÀNH", place) + f"{body}\n{goals}{TAIL}")


def cites(
    serial: int, day: str, of: str = "Chính phủ", letters: str = "NQ-CP", place: str = "ĐỒNG LÀNH"
) -> Paper:
    body = f"Thực hiện Nghị quyết số 71/{letters} ngày {day} của {of}."
    return paper(f"{serial}/KH-UBND", body, place=place)


def found(*papers: Paper) -> list[tuple[str, Severity, str | None]]:
    return [(finding.check, finding.severity, finding.stated) for finding in audit_many(papers)]


RULE = ("05 tháng 01 năm 2024", "Thực hiện Quyết định số 15/QĐ-UBND ngày 09/3/2023 của UBND tỉnh.")
CASES = [
    (
        [cites(1, "01/4/2023"), cites(2, "01/4/2023"), cites(3, "01/5/2023")],
        [("cited_with_two_dates", Severity.ERROR, "2023-05-01")],
    ),
    (
        [cites(1, "01/4/2023"), cites(2, "01/5/2023")],
        [("cited_with_two_dates", Severity.WARNING, "2023-05-01")],
    ),
    ([cites(1, "01/4/2023"), cites(2, "01/5/2022")], []),
    # the same number of two provinces, and of one
    (
        [
            cites(1, "01/4/2023", "HĐND tỉnh", "NQ-HĐND"),
            cites(2, "01/5/2023", "HĐND tỉnh", "NQ-HĐND", place="LỤC HÀ"),
        ],
        [],
    ),
    (
        [
            cites(1, "01/4/2023", "HĐND tỉnh", "NQ-HĐND"),
            cites(2, "01/5/2023", "HĐND tỉnh Đồng Lành", "NQ-HĐND"),
        ],
        [("cited_with_two_dates", Severity.WARNING, "2023-05-01")],
    ),
    (
        [
            cites(1, "01/4/2023", "Tỉnh ủy", "NQ-TU"),
            cites(2, "01/5/2023", "Tỉnh ủy", "NQ-TU", place="LỤC HÀ"),
        ],
        [],
    ),
    (
        [
            cites(1, "01/4/2023", "Tỉnh ủy", "NQ-TU"),
            cites(2, "01/5/2023", "Ban Thường vụ Tỉnh ủy Đồng Lành", "NQ-TU"),
        ],
        [("cited_with_two_dates", Severity.WARNING, "2023-05-01")],
    ),
    # the cited document is there itself
    (
        [
            paper("15/KH-UBND", ""),
            paper("16/KH-UBND", "Thực hiện Kế hoạch số 15/KH-UBND ngày 06/02/2024 của UBND tỉnh."),
        ],
        [("cited_with_another_date", Severity.ERROR, "2024-02-06")],
    ),
    (
        [
            paper("15/KH-UBND", ""),
            paper("16/KH-UBND", "Thực hiện Kế hoạch số 15/KH-UBND ngày 05/02/2024 của UBND tỉnh."),
        ],
        [],
    ),
    # repealed, then rested on
    (
        [
            paper(
                "15/KH-UBND", "Kế hoạch này thay thế Quyết định số 15/QĐ-UBND ngày 09/3/2023 của UBND tỉnh."
            ),
            paper("16/KH-UBND", RULE[1], day="15 tháng 3 năm 2024"),
        ],
        [("cited_after_repeal", Severity.WARNING, "15/QĐ-UBND")],
    ),
    (
        [
            paper(
                "15/KH-UBND", "Kế hoạch này thay thế Quyết định số 15/QĐ-UBND ngày 09/3/2023 của UBND tỉnh."
            ),
            paper("16/KH-UBND", RULE[1], day=RULE[0]),
        ],
        [],
    ),
    (
        [
            paper("15/KH-UBND", "Thay thế khoản 2 Quyết định số 15/QĐ-UBND ngày 09/3/2023 của UBND tỉnh."),
            paper("16/KH-UBND", RULE[1], day="15 tháng 3 năm 2024"),
        ],
        [],
    ),
    # one number, two contents
    ([paper("15/KH-UBND", ""), paper("15/KH-UBND", "Toàn văn.")], []),
    (
        [paper("15/KH-UBND", ""), paper("15/KH-UBND", "", goal=60)],
        [("one_number_two_contents", Severity.WARNING, "2")],
    ),
    ([paper("15/KH-UBND", ""), paper("15/KH-UBND", "", goal=60, place="LỤC HÀ")], []),
]


@pytest.mark.parametrize(("papers", "expected"), CASES)
def test_what_is_found_between_documents(
    papers: list[Paper], expected: list[tuple[str, Severity, str]]
) -> None:
    assert found(*papers) == expected


@pytest.mark.parametrize(("papers", "expected"), CASES)
def test_the_order_of_the_documents_does_not_matter(papers: list[Paper], expected: object) -> None:
    def told(order: tuple[Paper, ...]) -> list[str]:
        return sorted(finding.model_dump_json() for finding in audit_many(order))

    assert len({tuple(told(order)) for order in permutations(papers)}) == 1


@pytest.mark.parametrize(("papers", "expected"), CASES)
def test_each_quote_stands_at_its_place(papers: list[Paper], expected: object) -> None:
    texts = {paper.record.doc_id: paper.text for paper in papers}
    findings: list[Finding] = list(audit_many(papers))
    for finding in findings:
        assert all(quote.span.of(texts[finding.doc_id]) == quote.quote for quote in finding.quotes)


def test_memory_does_not_grow_with_the_number_of_documents() -> None:
    one = cites(1, "01/4/2023")

    def copies(count: int) -> Iterator[Paper]:
        for number in range(count):
            yield one.model_copy(
                update={"record": one.record.model_copy(update={"doc_id": f"{number:06}" * 8})}
            )

    peaks = []
    for count in (500, 5_000):
        tracemalloc.start()
        assert list(audit_many(copies(count))) == []
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0] + 100_000
