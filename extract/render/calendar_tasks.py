"""What an event of the calendar is called: the task of a deadline, or the heading above it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from extract.lexicon.load import load_entries
from extract.registry.rows.document import Row
from schemas.base import Record

FEWEST = 3
"""Words beside those of time in a task that names what is to be done."""
_WORD = re.compile(r"[^\W\d_]+")


class CalendarWords(Record):
    """A row of ``calendar_words.yaml``: words that say when, and not what."""

    words: tuple[str, ...]


def event_name(row: Row, document: Row, headings: Sequence[str] = ()) -> str:
    """Return what a deadline is about; ``headings`` stand above it, the nearest one first.

    >>> event_name({"task": "hoàn thành trước ngày 05/6/2024", "quote": ""}, {"title": "Chuyển đổi số"})
    'Chuyển đổi số'
    """
    own: str = row["task"] or row["quote"]
    candidates = (own, *headings, document["title"] or "")
    return next((each for each in candidates if each and names_task(each)), own)


def names_task(text: str) -> bool:
    """Tell whether ``text`` says what is to be done, not only when.

    >>> names_task("Báo cáo kết quả"), names_task("hoàn thành trong năm 2025"), names_task("Quý IV/2025")
    (True, False, False)
    """
    return len(_WORD.findall(_of_time().sub(" ", text.lower()))) >= FEWEST


@cache
def _of_time() -> re.Pattern[str]:
    """Return the pattern of all words of time."""
    words = sorted(_words(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


def _words() -> Iterator[str]:
    for row in load_entries("calendar_words", CalendarWords):
        yield from row.words
