"""One indicator through the levels of government, for a terminal."""

from collections.abc import Sequence
from io import StringIO

from extract.compare.cascade import Cascade, Row
from extract.compare.nearest import nearest_indicators
from extract.compare.say import inner
from extract.compare.sums import Sum
from extract.lexicon.messages import Words
from extract.render.figure import render_number
from extract.render.table import cut

SHOWN = 240
FOLDED = 4
"""So many documents without the indicator, or more, are counted instead of shown."""
STYLES = {"told": "", "denied": "yellow", "unread": "magenta", "missing": "red"}
KNOWN = ("told", "denied")
LEVEL_STYLE = "bold cyan"


def render_cascade(
    cascade: Cascade, words: Words, width: int, *, colour: bool, everything: bool = False
) -> str:
    """Return what each document says, what lower figures add up to, and how many say nothing.

    Documents that say nothing are only counted where there are many, unless ``everything`` is asked for.
    """
    known = any(row.state in KNOWN for row in cascade.rows)
    silent = [row for row in cascade.rows if row.state == "missing"]
    rows = [row for row in cascade.rows if row.state != "missing"] if len(silent) >= FOLDED else cascade.rows
    shown = cascade.rows if everything else rows if known else ()
    parts = [
        "" if known else _nobody(cascade, words),
        _table(shown, words, width, colour=colour) if shown else "",
        *(_sum(each, words) for each in cascade.sums),
        words("cascade.silent", count=len(silent)) if known and len(shown) < len(cascade.rows) else "",
    ]
    return "\n".join(filter(None, parts))


def _nobody(cascade: Cascade, words: Words) -> str:
    """Return that no document knows the indicator, and which indicators have a name like it."""
    near = nearest_indicators(cascade.topic)
    unread = sum(row.state == "unread" for row in cascade.rows)
    parts = [
        words("cascade.nobody", count=len(cascade.rows), topic=inner(cascade.topic)),
        words("cascade.nobody_unread", count=unread) if unread else "",
        words("cascade.near", names="; ".join(near)) if near else words("cascade.no_near"),
    ]
    return "\n".join(filter(None, parts))


def _table(rows: Sequence[Row], words: Words, width: int, *, colour: bool) -> str:
    """Return a row for each document with the words of its figures."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 1, 0), expand=True)
    for name, share in (("level", 2), ("document", 3), ("quote", 6)):
        table.add_column(Text(words(f"cascade.column.{name}")), ratio=share, overflow="fold")
    for row in rows:
        table.add_row(
            Text(_place(row, words), style=LEVEL_STYLE),
            Text(_document(row)),
            Text(_said(row, words), style=STYLES[row.state]),
        )
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        legacy_windows=False,
    )
    with console.capture() as captured:
        console.print(table)
    return "\n".join(line.rstrip() for line in captured.get().split("\n")).strip("\n")


def _place(row: Row, words: Words) -> str:
    """Return the level and the place."""
    return "\n".join(filter(None, (words(f"cascade.level.{row.level}"), row.place)))


def _document(row: Row) -> str:
    """Return type, number and years, and the title below."""
    head = " ".join(part for part in (row.type, row.number, row.period and f"({row.period})") if part)
    return "\n".join(filter(None, (head, cut(row.title or "", SHOWN))))


def _said(row: Row, words: Words) -> str:
    """Return the verbatim figures, or why there is none."""
    if row.cells:
        return "\n".join(
            f"“{inner(cut(cell.quote, SHOWN))}”{_about(row, cell.statement.indicator.text)}"
            for cell in row.cells
        )
    return words(f"cascade.state.{row.state}") + (f" “{inner(cut(row.note, SHOWN))}”" if row.note else "")


def _about(row: Row, name: str) -> str:
    """Return the indicator behind a quote that is a bare number, as in a table."""
    return (
        f" [{cut(name, SHOWN)}]"
        if row.cells and all(len(cell.quote) < len(name) for cell in row.cells)
        else ""
    )


def _sum(each: Sum, words: Words) -> str:
    """Return what the figures of one level add up to."""
    return words(
        "cascade.sum",
        level=words(f"cascade.level.{each.level}").lower(),
        count=each.count,
        total=render_number(each.total, words),
        upper=render_number(each.upper, words),
        unit=each.unit or "",
        share=render_number(each.share, words),
        year=each.year or "–",
    )
