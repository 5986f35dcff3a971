"""The ways to read what a statement is about: its own words, an entry of its list, the words above it."""

from typing import NamedTuple

import regex

from extract.compare.phrase import Phrase, parse_phrase
from schemas import Statement

OF_ENTRY = 0.85  # an entry of a list tells a little less than a statement of its own
OF_NOUN = 0.97  # so does the noun that is counted, which may stand behind the figure
SHORT = 4  # words of a name that says little without it
OF_WIDER = 0.95  # so do words that come from the statement above
MOST_ENTRIES = 6  # longer lists are enumerations inside one thing
TIMES = ("", "year", "quarter", "month", "week", "day", "năm", "quý", "tháng", "tuần", "ngày")
LEAST_TERMS = 5  # three words with their pairs: shorter entries are found in any list
_BETWEEN = regex.compile(r"[,;/]| và | hoặc ")


class View(NamedTuple):
    """``phrase`` counts ``weight``; ``needed`` are words without which it is another; ``entry`` of a list."""

    phrase: Phrase
    weight: float
    needed: frozenset[str] = frozenset()
    entry: bool = False


def make_views(statement: Statement, parent: Statement | None, places: tuple[str, ...]) -> tuple[View, ...]:
    """Return the views of ``statement``, its own words first."""
    own = View(parse_phrase(f"{statement.indicator.text}{_each(statement)}", places), 1.0)
    entries = (
        View(parse_phrase(text, places), OF_ENTRY, entry=True)
        for text in entries_of(statement.indicator.text)
    )
    views = [own, *(view for view in entries if len(view.phrase.terms) >= LEAST_TERMS)]
    if counted := _with_noun(statement):
        named = parse_phrase(counted, places)
        views += [View(named, OF_NOUN)] if not own.phrase.terms <= named.terms else []
    if parent and own.phrase.terms:
        whole = f"{parent.indicator.text} {statement.indicator.text}"
        views.append(View(parse_phrase(whole, places), OF_WIDER, own.phrase.terms))
    return tuple(views)


def _with_noun(statement: Statement) -> str | None:
    """Return a short name with the noun that is counted ("xuất khẩu 80 lao động"), None where it has that.

    It is read only where both make one word of the vocabulary.
    """
    name, unit = statement.indicator.text, statement.quantity.unit or ""
    short = len(name.split()) <= SHORT and unit[:1].isalpha()
    return f"{name} {unit}" if short and unit.lower() not in name.lower() else None


def _each(statement: Statement) -> str:
    """Return what the figure is counted per, other than time, where the words of the indicator lack it.

    "Thu nhập: 50 triệu đồng/người/năm" is about the income of a person.
    """
    things = [part for part in (statement.per or "").split("/") if part not in TIMES]
    told = statement.indicator.text.lower()
    return "".join(f" bình quân một {thing}" for thing in things if thing not in told)


def entries_of(text: str) -> tuple[str, ...]:
    """Return the parts of a list: each entry, the first ones and the last ones together.

    >>> entries_of("hộ nghèo, hộ cận nghèo và hộ mới thoát nghèo")[:3]
    ('hộ nghèo', 'hộ nghèo, hộ cận nghèo', 'hộ cận nghèo')
    """
    bounds = [0, *(end for match in _BETWEEN.finditer(text) for end in (match.end(),)), len(text) + 1]
    count = len(bounds) - 1
    if not 2 <= count <= MOST_ENTRIES:
        return ()
    runs = [
        (first, last)
        for first in range(count)
        for last in range(first + 1, count + 1)
        if (first == 0 or last == count or last == first + 1) and last - first < count
    ]
    starts = [match.start() for match in _BETWEEN.finditer(text)] + [len(text)]
    parts = (text[bounds[first] : starts[last - 1]].strip() for first, last in runs)
    return tuple(dict.fromkeys(part for part in parts if part.count(" ")))
