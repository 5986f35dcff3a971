"""Deadlines of documents as a calendar (RFC 5545) that mail programs open."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from icalendar import Calendar, Event

from extract.lexicon.messages import Words
from extract.registry.export import Below
from extract.registry.rows.document import Row
from extract.render.calendar_days import Day, first_day, first_of_beat, last_day
from extract.render.calendar_tasks import event_name
from extract.render.figure import render_beat, render_date
from extract.render.table import cut

_SUMMARY = 150


class Rendered(NamedTuple):
    """A calendar as bytes; how many deadlines were ``entered``, as how many ``events``.

    Left out are ``left`` deadlines without a day and ``early`` ones that were over before their document was
    written: it reports them.
    """

    content: bytes
    entered: int
    events: int
    left: int
    early: int


def render_calendar(deadlines: Iterable[Below], words: Words) -> Rendered:
    """Return the calendar of ``deadlines``; what recurs does so until the document's period ends."""
    calendar = Calendar()
    calendar.add("prodid", "-//muctieu//NONSGML muctieu//VI")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words("calendar.name"))
    counts: Counter[str] = Counter()
    for below in deadlines:
        days = list(_days(below.row, below.document, words))
        for number, (day, when) in enumerate(days):
            calendar.add_component(_event(below, number, day, when, words))
        counts[_outcome(days, below)] += 1
        counts["events"] += len(days)
    names = ("entered", "events", "left", "early")
    return Rendered(calendar.to_ical(), *(counts[name] for name in names))


def _outcome(days: Sequence[object], below: Below) -> str:
    """Return what became of a deadline: "entered", "early" or "left"."""
    return "entered" if days else "early" if is_early(below.row, below.document) else "left"


def is_early(row: Row, document: Row) -> bool:
    """Tell whether something that was due was so before the document was written, whose day may be open.

    >>> row = {"type": "due", "date": "2024-05-30", "period_end": None}
    >>> is_early(row, {"date": "2024-06"}), is_early(row, {"date": "2024"}), is_early(row, {"date": None})
    (True, False, False)
    """
    when = row["date"] or row["period_end"]
    if row["type"] != "due" or not when or not document["date"]:
        return False
    return last_day(when).day < first_day(document["date"])


def _days(row: Row, document: Row, words: Words) -> Iterator[tuple[Day, str]]:
    """Yield the days of one deadline, each with the words of its time."""
    when = row["date"] or row["period_end"]
    if when and not is_early(row, document):
        yield last_day(when), render_date(when)
    since = last_day(document["date"]).day if document["date"] else None
    for beat in (row["recurrence"] or "").split("; ") if since else ():
        day = first_of_beat(beat, since) if beat and since else None
        if day:
            yield day, render_beat(beat, words)


def _event(below: Below, number: int, day: Day, when: str, words: Words) -> Event:
    """Return one all-day event."""
    row, document = below.row, below.document
    event = Event()
    event.add("uid", f"{document['doc_id']}-{row['local_id']}-{number}@muctieu")
    event.add("dtstamp", datetime.fromisoformat(document["first_seen"]))
    event.add("dtstart", day.day)
    event.add("summary", cut(event_name(row, document, below.headings), _SUMMARY))
    event.add("description", "\n".join(_description(row, document, day, when, words)))
    event.add("transp", "TRANSPARENT")
    if day.step:
        event.add("rrule", _rule(day, document))
    return event


def _rule(day: Day, document: Row) -> dict[str, object]:
    """Return how an event comes back: on its day of the month, on the last one where none is named."""
    rule: dict[str, object] = {"freq": "monthly", "interval": day.step}
    if not day.exact:
        rule["bymonthday"] = -1
    if document["period_end"] and (end := last_day(document["period_end"]).day) > day.day:
        rule["until"] = date(end.year, end.month, end.day)
    return rule


def _description(row: Row, document: Row, day: Day, when: str, words: Words) -> Iterator[str]:
    """Yield the lines about an event: the words of the document, who is in charge, where it is said."""
    yield row["quote"]
    if row.get("leads"):
        yield words("calendar.lead", leads=row["leads"])
    if not day.exact:
        yield words("calendar.no_day", when=when)
    head = " ".join(filter(None, (document["type"], document["number"], document["title"])))
    yield words("calendar.source", source=head or document["path"])
