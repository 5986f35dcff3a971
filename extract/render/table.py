"""Rows to a table for a terminal."""

from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Literal, NamedTuple


class Column(NamedTuple):
    """``share`` is how much of the free width the column takes; one of share 0 is as wide as its cells."""

    heading: str
    share: int = 0
    align: Literal["left", "right"] = "left"


def render_table(columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int) -> str:
    """Return the rows under their headings, no line longer than ``width``."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=any(column.share for column in columns)
    )
    for column in columns:
        table.add_column(
            Text(column.heading),
            justify=column.align,
            ratio=column.share or None,
            overflow="fold",
            no_wrap=False,
        )
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console(file=StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(table)
    return "\n".join(line.rstrip() for line in captured.get().split("\n")).strip("\n")


def cut(text: str, width: int) -> str:
    """Return ``text`` on one line of at most ``width`` characters.

    >>> cut("Mục tiêu phát triển", 10)
    'Mục tiêu …'
    """
    line = " ".join(text.split())
    return line if len(line) <= width else line[: max(width - 1, 0)] + "…"
