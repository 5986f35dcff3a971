"""The words that name a figure of a table, and the time that its row names."""

import regex

from extract.assemble.tables.cell_figures import is_year
from extract.assemble.tables.column_titles import Title, parse_period
from extract.assemble.tables.figure_tables import FigureTable
from extract.assemble.tables.rows import is_total
from extract.lexicon.figure_columns import title_cue
from extract.structure.markers import read_mark
from schemas import Period

_SHORT_NAME = 2  # words that name nothing without the group they stand in
_SHORT_RATE = 4  # the same for a rate
_BELOW_GROUP = 16  # the rank of "a)", "-" and "+"
_LONGEST_GROUP = 12
_DATED = regex.compile(
    r"(?<!giá )(?<!giá so sánh )(?<!giá cố định )(?:năm|giai đoạn|thời kỳ|đến)\s.*(?:19|20)\d\d"
)
_QUARTER = regex.compile(r"(?<!\w)(?:quý|quí) (?P<n>iv|i{1,3}|[1-4])(?!\w)")
_MONTHS = regex.compile(r"(?<!\w)(?P<n>\d{1,2}) tháng(?! cuối)")
_NUMBERED = regex.compile(r"^(?:bảng|biểu|phụ lục)(?: số)? ?[\d.]+ ?[:.-] ?", regex.I)
_MONTH = regex.compile(r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])\s?/\s?(?P<year>20\d{2})(?!\d)")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def indicator_words(table: FigureTable, at: int, title: Title, caption: str) -> str:
    """Return the words that name the figures of a row below ``title``."""
    row = table.rows[at]
    name = row.row.name
    if table.places and name:
        words = title.words or _subject(caption)
        return (words if is_total(name) else f"{words} - {name}").strip(" -") or name
    if not name or is_total(name):
        name = f"{name} - {_subject(caption)}" if name else _subject(caption)
        name = name.strip(" -") or title.words
    elif group := _group(table, at):
        name = f"{group} - {name}"
    if not title.words or title.words == name:
        return name.rstrip(" :;,")
    return f"{name.rstrip(' :;,')} - {title.words}"


def period_of_row(table: FigureTable, at: int) -> Period | None:
    """Return the time that a row, or one it stands under, names."""
    row = table.rows[at]
    if row.time and (found := parse_period(row.time) or _month(row.time)):
        return found
    while at >= 0:
        if found := parse_row_period(table.rows[at].row.name):
            return found
        at = table.rows[at].row.above
    return None


def _month(words: str) -> Period | None:
    """Return the month by which a row is due ("6/2025")."""
    match = _MONTH.search(words)
    return Period(kind="by", start=None, end=f"{match['year']}-{int(match['month']):02}") if match else None


def parse_row_period(name: str) -> Period | None:
    """Return the time that the name of a row names; the year of its prices is none.

    >>> parse_row_period("Đến năm 2030").end, parse_row_period("Giá trị sản xuất (giá SS 2010)")
    ('2030', None)
    """
    lowered = name.lower()
    return parse_period(name) if is_year(name) or _DATED.search(lowered) else None


def part_of_year(words: str, year: Period | None) -> Period | None:
    """Return the months of ``year`` that a title names, the year itself where it names none.

    >>> year = Period(kind="in", start="2024", end="2024")
    >>> part_of_year("Quý II", year).end, part_of_year("Thực hiện 6 tháng", year).end
    ('2024-06', '2024-06')
    >>> part_of_year("Đàn trâu", year) == year
    True
    """
    if year is None or year.kind != "in":
        return year
    if quarter := _QUARTER.search(words.lower()):
        number = _QUARTERS.get(quarter["n"]) or int(quarter["n"])
        first, last = 3 * number - 2, 3 * number
    elif (months := _MONTHS.search(words.lower())) and int(months["n"]) < 12:
        first, last = 1, int(months["n"])
    else:
        return year
    return Period(kind="range", start=f"{year.end[:4]}-{first:02}", end=f"{year.end[:4]}-{last:02}")


def _group(table: FigureTable, at: int) -> str:
    """Return the name of the row above where a name says too little without it."""
    row = table.rows[at]
    above = row.row.above
    if row.above:
        return row.above if row.above != row.row.name else ""
    if above < 0 or parse_row_period(table.rows[above].row.name):
        return ""
    group = table.rows[above].row.name.strip(" :")
    bare = not table.rows[above].figures
    short = len(row.row.name.split()) <= (
        _SHORT_RATE if title_cue("share").match(row.row.name.lower()) else _SHORT_NAME
    )
    below = row.row.rank >= _BELOW_GROUP and bare
    return group if (short or below) and len(group.split()) <= _LONGEST_GROUP else ""


def _subject(caption: str) -> str:
    """Return the words of a caption without its mark."""
    mark = read_mark(caption)
    words = _NUMBERED.sub("", caption[mark.end :] if mark else caption)
    return words.strip(" :;,.\n")
