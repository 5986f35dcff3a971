"""The words that name a figure of a table, and the time that its row names."""

from extract.assemble.column_titles import Title, parse_period
from extract.assemble.figure_tables import FigureTable
from extract.assemble.table_rows import is_total
from extract.lexicon.figure_columns import title_cue
from extract.structure.markers import read_mark
from schemas import Period

_SHORT_NAME = 2  # words that name nothing without the group they stand in
_SHORT_RATE = 4  # the same for a rate
_BELOW_GROUP = 16  # the rank of "a)", "-" and "+"
_LONGEST_GROUP = 12


def indicator_words(table: FigureTable, at: int, title: Title, caption: str) -> str:
    """Return the words that name the figures of a row below ``title``."""
    row = table.rows[at]
    name = "" if parse_period(row.row.name) and not row.figures else row.row.name
    if table.places and name and not is_total(name):
        return f"{title.words or _subject(caption)} - {name}".strip(" -")
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
    if row.time and (found := parse_period(row.time)):
        return found
    while at >= 0:
        if found := parse_period(table.rows[at].row.name):
            return found
        at = table.rows[at].row.above
    return None


def _group(table: FigureTable, at: int) -> str:
    """Return the name of the row above where a name says too little without it."""
    row = table.rows[at]
    above = row.row.above
    if row.above:
        return row.above if row.above != row.row.name else ""
    if above < 0 or parse_period(table.rows[above].row.name):
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
    words = caption[mark.end :] if mark else caption
    return words.strip(" :;,.\n")
