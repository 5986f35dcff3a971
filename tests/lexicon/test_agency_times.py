"""Agencies on both sides of the days on which they came and went."""

import pytest

from extract.lexicon.agency_ids import agency_id_of
from extract.lexicon.agency_times import AgencyTime, agencies_through_time, agency_at, agency_rows
from extract.lexicon.existence import did_not_exist
from extract.rules import find_mentions
from extract.rules.mention import Label
from schemas import Agency

STATUS = (
    ("Bộ Kế hoạch và Đầu tư", "2025-02-28", "valid"),
    ("Bộ Kế hoạch và Đầu tư", "2025-03-01", "after"),
    ("Bộ KH&ĐT", "2025-02", "valid"),
    ("Bộ KH&ĐT", "2025", "valid"),
    ("Bộ Nông nghiệp và Môi trường", "2025-02-28", "before"),
    ("Bộ Nông nghiệp và Môi trường", "2025-03-01", "valid"),
    ("Ủy ban Dân tộc", "2025-03-01", "after"),
    ("Tổng cục Thuế", "2025-03-01", "after"),
    ("Bộ Công nghiệp", "2007-07-30", "valid"),
    ("Bộ Công nghiệp", "2007-08-15", "changing"),
    ("Bộ Công nghiệp", "2007-09-01", "after"),
    ("Bộ Công Thương", "2007-07-31", "before"),
    ("Sở Lao động - Thương binh và Xã hội", "2025-02-14", "valid"),
    ("Sở Lao động - Thương binh và Xã hội", "2025-03-10", "changing"),
    ("Sở LĐTBXH tỉnh Lào Cai", "2025-07-01", "after"),
    ("Sở Bưu chính, Viễn thông", "2008-06", "changing"),
    ("Sở Bưu chính Viễn thông", "2009", "after"),
    ("Sở Thông tin và Truyền thông", "2007-07-31", "before"),
    ("Sở Thông tin và Truyền thông", "2010", "valid"),
    ("Phòng Giáo dục và Đào tạo", "2025-06-30", "valid"),
    ("Phòng GD&ĐT", "2025-07-01", "after"),
    ("Huyện ủy", "2025-07-01", "after"),
    ("Bộ Tài chính", "1999", "valid"),
    ("Bộ Tài chính", None, "valid"),
)


@pytest.mark.parametrize(("name", "on", "status"), STATUS)
def test_a_name_and_a_day(name: str, on: str | None, status: str) -> None:
    found = agency_at(name, on)
    assert found
    assert found.status == status


@pytest.mark.parametrize(
    "name", ["Sở Ước mơ", "Ủy ban nhân dân", "Sở Tư pháp", "labour", "department.dreams", ""]
)
def test_an_agency_of_which_nothing_is_known(name: str) -> None:
    assert agency_at(name, "2025") is None


def test_who_took_over() -> None:
    ministry, department = agency_at("Bộ LĐTBXH", "2024"), agency_at("Sở Nông nghiệp và Môi trường", "2026")
    assert ministry
    assert department
    assert ministry.successors[0] == "ministry.home_affairs"
    assert {"department.natural_resources", "department.agriculture_rural"} <= set(department.predecessors)


COVERED: tuple[tuple[str, str, set[str]], ...] = (
    ("Sở TNMT", "after", {"department.agriculture_environment"}),
    ("Sở Nông nghiệp và Môi trường", "before",
     {"department.natural_resources", "department.agriculture_rural", "department.fisheries"}),
    ("Sở Y tế", "part", {"department.labour"}),
    ("Sở Y tế", "before", set()),
    ("Bộ Khoa học và Công nghệ", "before", {"ministry.information", "ministry.post_telecom"}),
    ("Bộ Công nghiệp", "after", {"ministry.industry_trade"}),
    ("Bộ Thủy sản", "after", {"ministry.agriculture_rural", "ministry.agriculture_environment"}),
)  # fmt: skip


@pytest.mark.parametrize(("name", "relation", "ids"), COVERED)
def test_what_a_search_covers(name: str, relation: str, ids: set[str]) -> None:
    found = agencies_through_time(name)
    assert found[0].relation == "same"
    assert {agency.agency_id for agency in found if agency.relation == relation} == ids


def test_a_search_for_an_agency_without_history() -> None:
    assert [(found.agency_id, found.relation) for found in agencies_through_time("UBND")] == [
        ("peoples_committee", "same")
    ]
    assert agencies_through_time("Sở Ước mơ") == ()


GONE = (
    ("Bộ Kế hoạch và Đầu tư", "2025-03-01", "Bộ Tài chính"),
    ("Sở Giao thông vận tải", "2025-07-01", "Sở Xây dựng"),
    ("Sở Tài nguyên và Môi trường tỉnh Lào Cai", "2026", "Sở Nông nghiệp và Môi trường"),
    ("Phòng Lao động - Thương binh và Xã hội", "2025-08", "01/7/2025"),
    ("Bộ Công Thương", "2006", "chưa có"),
    ("Sở Thương mại", "2009-01-01", "Sở Công Thương"),
    ("Huyện ủy", "2025-07-01", "Đảng ủy"),
    ("UBND các huyện, thành phố", "2025-07-01", "huyện"),
    ("Ủy ban nhân dân cấp huyện", "2026", "huyện"),
    ("UBND các xã, phường, thị trấn", "2025-08-02", "thị trấn"),
    ("UBND các xã, phường, đặc khu", "2024", "đặc khu"),
    ("Công an huyện", "2025-08", "huyện"),
    ("UBND huyện Trà Cú", "2025-07-01", "Vĩnh Long"),
    ("Ủy ban nhân dân tỉnh Trà Vinh", "2025-07-01", "Vĩnh Long"),
    ("Sở Y tế tỉnh Trà Vinh", "2025-07-01", "Vĩnh Long"),
    ("Ủy ban nhân dân Thành phố Thủ Đức", "2025-07-01", "Hồ Chí Minh"),
    ("UBND tỉnh Hà Tây", "2008-08-01", "Hà Nội"),
    ("Ủy ban nhân dân huyện Đông Sơn", "2025-04-02", "Thanh Hóa"),
    ("Ủy ban nhân dân Quận 2", "2021-05", "Thủ Đức"),
)


@pytest.mark.parametrize(("name", "on", "said"), GONE)
def test_what_surely_did_not_exist(name: str, on: str, said: str) -> None:
    reason = did_not_exist(name, on)
    assert reason
    assert said in str(reason)


DOUBTED = (
    ("Bộ Kế hoạch và Đầu tư", "2025-02-28"),
    ("Bộ Kế hoạch và Đầu tư", "2025"),  # some days of it
    ("Bộ Kế hoạch và Đầu tư", None),
    ("Bộ Nông nghiệp và Môi trường", "2025-02-20"),  # papers speak of what is to come
    ("Sở Tài nguyên và Môi trường", "2025-04-01"),  # each province had a day of its own
    ("Sở Thương mại", "2008-05"),
    ("UBND các huyện, thành phố", "2025-06-30"),
    ("UBND các huyện, thành phố", "2025"),
    ("UBND các xã, phường, đặc khu", "2025-06"),
    ("UBND các xã, phường", "2026"),
    (
        "UBND huyện Tây Trà",
        "2020-03-15",
    ),  # gone by law since February; its offices closed at the end of March
    ("UBND thành phố", "2026"),
    ("UBND huyện Trà Cú", "2025-06-30"),
    ("UBND huyện Đồng Lành", "2020"),  # no such place, and no matter of the day
    ("UBND tỉnh Vĩnh Long", "2026"),
    ("UBND thành phố Huế", "2020"),
    ("UBND thành phố Huế", "2026"),
    ("UBND thành phố Đồng Nai", "2026-10"),
    ("UBND thị xã Cao Lãnh", "2005"),  # the day on which it rose is not known
    ("Trung tâm Y tế huyện Trà Cú", "2026"),  # clinics and schools may keep the name
    ("Trường Cao đẳng nghề tỉnh Trà Vinh", "2026"),
    ("Ban Dân tộc", "2026"),  # councils have boards of the name
    ("Phòng Y tế", "2026"),
    ("Phòng Kinh tế và Hạ tầng", "2026"),  # communes may have one of the name
    ("Bộ Thương mại Hoa Kỳ", "2026"),  # of another country
    ("Sở Nội vụ", "2026"),
    ("Câu lạc bộ huyện", "2026"),
)


@pytest.mark.parametrize(("name", "on"), DOUBTED)
def test_where_there_is_doubt_nothing_is_said(name: str, on: str | None) -> None:
    assert did_not_exist(name, on) is None


@pytest.mark.parametrize("row", agency_rows().values(), ids=lambda row: row.id)
def test_the_rows_of_the_history(row: AgencyTime) -> None:
    days = [day for day in (row.since, row.settled, row.changing, row.until) if day]
    assert days == sorted(days)
    assert {*row.into, *row.parts} <= set(agency_rows())
    assert row.id not in {*row.into, *row.parts}
    assert agency_id_of(row.name) == row.id


UNREAD = {
    "ministry.post_telecom": "a sector with a comma that its row does not have ends at the comma",
    "department.post_telecom": "a sector with a comma that its row does not have ends at the comma",
}


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(
            row, marks=pytest.mark.xfail(strict=True, reason=UNREAD[row.id]) if row.id in UNREAD else []
        )
        for row in agency_rows().values()
    ],
    ids=list(agency_rows()),
)
def test_the_rules_give_the_same_id(row: AgencyTime) -> None:
    found = [m.value for m in find_mentions(f"giao {row.name} chủ trì.") if m.label is Label.AGENCY]
    assert row.id in [agency.agency_id for agency in found if isinstance(agency, Agency)]
