"""Other documents: their issuers, what they are to this one, and lists that share a type."""

import pytest

from tests.assemble.duty_paper import citations_of
from tests.structure.made import made_document

ROLES = [
    ("Căn cứ Quyết định số 917/QĐ-TTg ngày 8/5/2013 của Thủ tướng Chính phủ;", ["basis"]),
    ("Thực hiện Kế hoạch số 41/KH-UBND ngày 7/02/2022 của UBND huyện;", ["implements"]),
    ("(Ban hành kèm theo Quyết định số 33/2009/QĐ-UBND ngày 3/8/2009)", ["attached"]),
    ("Theo Nghị định số 7/2021/NĐ-CP, hộ nghèo được xét mỗi năm.", ["mention"]),
    (
        "Căn cứ Nghị quyết số 71/NQ-CP sửa đổi Chương trình thực hiện Nghị quyết số 57-NQ/TW;",
        ["basis", "mention"],
    ),
]
ISSUERS = [
    ("Nghị quyết số 5/NQ-HĐND của Hội đồng nhân dân tỉnh", "Hội đồng nhân dân tỉnh"),
    ("Quyết định số 579/QĐ-TTg", "Thủ tướng Chính phủ"),
    ("Kế hoạch số 5/KH-UBND", None),
    ("Quyết định số 7/QĐ-UBND của Chủ tịch UBND tỉnh", "UBND tỉnh"),
]


@pytest.mark.parametrize(("line", "roles"), ROLES)
def test_roles(line: str, roles: list[str]) -> None:
    assert [citation.role.value for citation in citations_of(made_document(line))] == roles


@pytest.mark.parametrize(("line", "issuer"), ISSUERS)
def test_issuers(line: str, issuer: str | None) -> None:
    (citation,) = citations_of(made_document(f"Theo {line} về rừng."))
    assert citation.issuer == issuer


def test_a_section_of_bases_makes_bases() -> None:
    document = made_document(
        "4. Cơ sở xây dựng Kế hoạch:", "- Nghị quyết số 44/NQ-CP ngày 2/3/2010 của Chính phủ"
    )
    assert [citation.role.value for citation in citations_of(document)] == ["basis"]


def test_a_list_shares_its_type() -> None:
    found = citations_of(made_document("Theo các Nghị quyết số 1-NQ/TU, số 2-NQ/TU và 785/SDL của tỉnh."))
    assert [(citation.type, citation.number) for citation in found] == [
        ("Nghị quyết", "1-NQ/TU"),
        ("Nghị quyết", "2-NQ/TU"),
        ("Nghị quyết", "785/SDL"),
    ]


def test_a_law_has_a_number_or_a_date() -> None:
    document = made_document(
        "Căn cứ Luật Đất rừng ngày 12 tháng 10 năm 2001;",
        "Căn cứ Luật Bảo vệ văn bản cổ và pháp luật số 17/2008/QH12;",
        "Căn cứ Luật Phòng cháy;",
    )
    found = [(citation.type, citation.number, citation.date) for citation in citations_of(document)]
    assert found == [("Luật", None, "2001-10-12"), ("Luật", "17/2008/QH12", None), ("Luật", None, None)]


def test_a_later_mention_has_the_date_of_the_first() -> None:
    document = made_document(
        "Căn cứ các Quyết định của Thủ tướng: số 90/QĐ-TTg ngày 18/01/2022, số 263/QĐ-TTg;",
        "Theo Quyết định số 90/QĐ-TTg, trồng rừng.",
    )
    found = [(citation.number, citation.date, citation.role.value) for citation in citations_of(document)]
    assert found == [
        ("90/QĐ-TTg", "2022-01-18", "basis"),
        ("263/QĐ-TTg", None, "basis"),
        ("90/QĐ-TTg", "2022-01-18", "mention"),
    ]
