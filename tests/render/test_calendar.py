"""Deadlines in a calendar: the day that is named, or the end of the stretch that is."""

from datetime import date
from typing import Any

import pytest
from icalendar import Calendar

from extract.lexicon.messages import Words
from extract.registry.export import Below
from extract.registry.rows.document import Row
from extract.render.calendar import render_calendar
from extract.render.calendar_days import first_of_beat, last_day

SINCE = date(2024, 2, 10)
BEATS = (
    ("yearly 11-15", "2024-11-15"),
    ("yearly 01-31", "2025-01-31"),
    ("monthly 5", "2024-03-05"),
    ("monthly 20", "2024-02-20"),
    ("monthly 31", "2024-03-31"),
    ("quarterly 20", "2024-03-20"),
    ("monthly", "2024-02-29"),
    ("quarterly", "2024-03-31"),
    ("3 months", "2024-03-31"),
    ("6 months", "2024-06-30"),
    ("9 months", "2024-09-30"),
    ("yearly", "2024-12-31"),
    ("weekly", None),
    ("weekly 5", None),
)


@pytest.mark.parametrize(("beat", "wanted"), BEATS)
def test_first_day_of_a_beat(beat: str, wanted: str | None) -> None:
    day = first_of_beat(beat, SINCE)
    assert (day and day.day.isoformat()) == wanted
    assert day is None or day.day >= SINCE


@pytest.mark.parametrize(
    ("when", "wanted", "exact"),
    [("2024-06-15", "2024-06-15", True), ("2024-02", "2024-02-29", False), ("2025", "2025-12-31", False)],
)
def test_last_day(when: str, wanted: str, exact: bool) -> None:
    assert (last_day(when).day.isoformat(), last_day(when).exact) == (wanted, exact)


DOCUMENT: Row = {
    "doc_id": "abc", "type": "Kế hoạch", "number": "7/KH-UBND", "title": "Giảm nghèo", "date": "2024-01-15",
    "period_end": "2025", "first_seen": "2026-01-02T03:04:05Z", "path": "a.txt",
}  # fmt: skip


def below(**fields: str) -> Below:
    """Return a deadline of the document with the words "Nộp báo cáo, đúng hạn"."""
    nothing = dict.fromkeys(("date", "period_start", "period_end", "recurrence", "leads"))
    row = {
        **nothing,
        "type": "due",
        "local_id": "d1",
        "task": "Nộp báo cáo",
        "quote": "Nộp báo cáo, đúng hạn",
        **fields,
    }
    return Below(row, DOCUMENT)


def _spoken(value: Any) -> str:
    return str(value.to_ical().decode())


def events(*deadlines: Below) -> list[dict[str, str]]:
    """Return the events of a calendar of ``deadlines``, as a mail program reads them."""
    read = Calendar.from_ical(render_calendar(deadlines, Words()).content)
    return [{name: _spoken(event[name]) for name in event} for event in read.walk("VEVENT")]


def test_a_day_is_an_event_of_that_day() -> None:
    (event,) = events(below(date="2024-06-15", leads="Sở Y tế"))
    assert event["DTSTART"] == "20240615"
    assert "RRULE" not in event
    assert "Chủ trì: Sở Y tế" in event["DESCRIPTION"]
    assert "7/KH-UBND" in event["DESCRIPTION"]


def test_a_month_is_its_last_day_and_says_so() -> None:
    (event,) = events(below(date="2024-06"))
    assert event["DTSTART"] == "20240630"
    assert "06/2024" in event["DESCRIPTION"]


def test_a_beat_comes_back_until_the_period_ends() -> None:
    (event,) = events(below(recurrence="quarterly"))
    assert event["DTSTART"] == "20240331"
    assert {"FREQ=MONTHLY", "INTERVAL=3", "BYMONTHDAY=-1", "UNTIL=20251231"} <= set(event["RRULE"].split(";"))


def test_each_beat_is_an_event_with_a_name_of_its_own() -> None:
    found = events(below(recurrence="6 months; yearly 11-15"))
    assert [event["DTSTART"] for event in found] == ["20240630", "20241115"]
    assert len({event["UID"] for event in found}) == 2


def test_what_names_no_day_is_counted() -> None:
    rendered = render_calendar((below(recurrence="weekly"), below(date="2024")), Words())
    assert (rendered.entered, rendered.left) == (1, 1)


def test_events_are_counted_beside_deadlines() -> None:
    rendered = render_calendar((below(recurrence="6 months; yearly 11-15"), below(date="2024-06")), Words())
    assert (rendered.entered, rendered.events) == (2, 3)


EARLY = (
    ({"date": "2024-01-14"}, (0, 1)),
    ({"date": "2024-01-15"}, (1, 0)),
    ({"date": "2023"}, (0, 1)),
    ({"date": "2024-01"}, (1, 0)),
    ({"period_end": "2023-12"}, (0, 1)),
    ({"date": "2023", "type": "effective"}, (1, 0)),
    ({"date": "2023", "recurrence": "quarterly"}, (1, 0)),
)


@pytest.mark.parametrize(("fields", "counts"), EARLY)
def test_what_was_over_before_the_document_is_no_deadline(
    fields: dict[str, str], counts: tuple[int, int]
) -> None:
    rendered = render_calendar((below(**fields),), Words())
    assert (rendered.entered, rendered.early) == counts


NAMED = (
    ("Nộp báo cáo", ("Chế độ báo cáo",), "Nộp báo cáo"),
    ("hoàn thành trước ngày 31/12/2026", ("II. Năm 2026", "Số hóa sổ hộ tịch"), "Số hóa sổ hộ tịch"),
    ("Quý IV/2025", ("Lập danh sách hộ",), "Lập danh sách hộ"),
    ("trong năm 2026", (), "Xây cầu qua suối"),
)


@pytest.mark.parametrize(("task", "headings", "name"), NAMED)
def test_an_event_is_called_by_what_is_to_be_done(task: str, headings: tuple[str, ...], name: str) -> None:
    deadline = below(task=task, date="2026")
    document = {**DOCUMENT, "title": "Xây cầu qua suối"}
    (event,) = events(Below(deadline.row, document, headings))
    assert event["SUMMARY"] == name


def test_the_same_calendar_twice() -> None:
    one, other = (render_calendar((below(date="2024-06"),), Words()).content for _ in range(2))
    assert one == other
