"""Rows to a table for a terminal."""

from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Literal, NamedTuple


class Column(NamedTuple):
    """``share`` is how much of the free width the column takes; one of share 0 is as wide as its cells.

    What does not fit is wrapped, or cut where ``one_line`` is set.
    """

    heading: str
    share: int = 0
    align: Literal["left", "right"] = "left"
    one_line: bool = False


def render_table(columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int) -> str:
    """Return the rows under their headings, no line longer than ``width``."""
    from rich import box
    from rich.console import Console
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    table = Table(
        box=box.SIMPLE_HEAD,
        show_edge=False,
        padding=(0, 1, 0, 0),
        pad_edge=False,
        expand=any(column.share for column in columns),
    )
    for column in columns:
        table.add_column(
            Text(column.heading if column.share else column.heading.replace(" ", "\n")),
            justify=column.align,
            ratio=column.share or None,
            overflow="ellipsis" if column.one_line else "fold",
            no_wrap=column.one_line,
        )
    for row in rows:
        table.add_row(*(Padding(Text(cell.lstrip()), (0, 0, 0, _indent(cell))) for cell in row))
    console = Console(file=StringIO(), width=width, color_system=None, legacy_windows=False)
    with console.capture() as captured:
        console.print(table)
    return "\n".join(line.rstrip() for line in captured.get().split("\n")).strip("\n")


def _indent(cell: str) -> int:
    """Return by how many blanks ``cell`` is indented; its further lines are indented alike."""
    return len(cell) - len(cell.lstrip())


def cut(text: str, width: int) -> str:
    """Return ``text`` on one line of at most ``width`` characters.

    >>> cut("Mục tiêu phát triển", 10)
    'Mục tiêu …'
    """
    line = " ".join(text.split())
    return line if len(line) <= width else line[: max(width - 1, 0)] + "…"
