"""The vocabulary of agencies: names written out as readers write them, ids that hold through spellings."""

from itertools import pairwise

import pytest

from extract.rules.agency_names import NAMES, SECTORS, name_key, sector_agency

WRITTEN_OUT = [
    (("Sở", "KH&CN"), "Sở Khoa học và Công nghệ"),
    (("Sở", "LĐTBXH"), "Sở Lao động - Thương binh và Xã hội"),
    (("Sở", "TT&TT"), "Sở Thông tin và Truyền thông"),
    (("sở", "NN và PTNT"), "Sở Nông nghiệp và Phát triển nông thôn"),
    (("Sở", "Thông tin và truyền thông"), "Sở Thông tin và Truyền thông"),
    (("phòng", "Kinh tế và hạ tầng"), "Phòng Kinh tế và Hạ tầng"),
    (("Phòng", "Lao động, Thương binh, Xã hội - Dân tộc"), "Phòng Lao động, Thương binh, Xã hội - Dân tộc"),
    (("Sở", "Sây dựng"), "Sở Xây dựng"),
    (("Hội", "Phụ nữ"), "Hội Phụ nữ"),
    (("SỞ", "Y TẾ"), "Sở Y tế"),
]


@pytest.mark.parametrize(("words", "name"), WRITTEN_OUT, ids=lambda value: str(value))
def test_names_as_readers_write_them(words: tuple[str, str], name: str) -> None:
    agency = sector_agency(*words)
    assert agency is not None
    assert agency.name == name


def test_spellings_of_one_name_share_an_id() -> None:
    spellings = ("Giáo dục và Đào tạo", "Giáo dục - Đào tạo", "giáo dục & đào tạo", "GD&ĐT", "GDĐT")
    ids = {agency.agency_id for words in spellings if (agency := sector_agency("Sở", words))}
    assert ids == {"department.education"}


def test_a_name_of_the_past_says_until_when() -> None:
    ends = {sector.id: sector.end for sector in SECTORS}
    starts = {sector.id: sector.start for sector in SECTORS}
    assert ends["labour"] == starts["agriculture_environment"] == "2025-03-01"


def test_ids_and_names_are_unique() -> None:
    for rows in (SECTORS, NAMES):
        assert len({row.id for row in rows}) == len(rows)
        keys = sorted(name_key(row.name) for row in rows)
        assert all(one != other for one, other in pairwise(keys))
