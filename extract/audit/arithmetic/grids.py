"""Tables of a text: rows of cells, and the numbers in them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.lines import Line, find_lines
from extract.rules.figure import Dimension
from extract.text.numbers import parse_number

_NUMBER = regex.compile(
    r"(?P<sign>[-–]|\()?\s?(?P<number>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[,.]\d+)?)\s?%?\)?"
)
_LEAST = 3  # rows of a table
_SHORT = 6  # characters of a title that may be only a number of the column


@dataclass(frozen=True, slots=True)
class Grid:
    """``rows`` hold the figure of each cell or None, ``titles`` the words above each column, lower case."""

    titles: tuple[str, ...]
    rows: tuple[tuple[Amount | None, ...], ...]


def find_grids(text: str) -> Iterator[Grid]:
    """Yield the tables of ``text`` whose rows have the same number of cells."""
    block: list[Line] = []
    for line in find_lines(text):
        if line.cells:
            block.append(line)
            continue
        yield from _grid(text, block)
        block = []
    yield from _grid(text, block)


def _grid(text: str, lines: Sequence[Line]) -> Iterator[Grid]:
    """Yield the table that ``lines`` make, its other rows left out."""
    if len(lines) < _LEAST:
        return
    cells = [list(_cells(text, line)) for line in lines]
    width = Counter(len(row) for row in cells).most_common(1)[0][0]
    wide = [row for row in cells if len(row) == width]
    rows = [tuple(_figure(text, *cell) for cell in row) for row in wide]
    first = next((at for at, row in enumerate(rows) if sum(map(bool, row)) > 1 and not _counts(row)), None)
    if first is not None and width > 2 and len(rows) - first >= _LEAST:
        yield Grid(
            _titles(text, lines, wide[:first], width), tuple(row for row in rows[first:] if not _counts(row))
        )


def _counts(row: Sequence[Amount | None]) -> bool:
    """Tell whether a row only numbers the columns."""
    values = [figure.value for figure in row if figure]
    return (
        len(values) > 1
        and all(after - before in (1, 2) for before, after in pairwise(values))
        and values[0] < len(row)
    )


def _titles(
    text: str, lines: Sequence[Line], head: Sequence[Sequence[tuple[int, int]]], width: int
) -> tuple[str, ...]:
    """Return the words above each column; those of the first line where merged cells leave one without."""
    own = [" ".join(text[slice(*row[at])] for row in head).lower() for at in range(width)]
    first = text[lines[0].start : lines[0].end].lower()
    return tuple(words if len(words) > _SHORT else f"{words} {first}" for words in own)


def _cells(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Yield where the cells of a line stand."""
    at = line.start
    for words in text[line.start : line.end].split("|"):
        lead = len(words) - len(words.lstrip())
        yield at + lead, at + max(len(words.rstrip()), lead)
        at += len(words) + 1


def _figure(text: str, start: int, end: int) -> Amount | None:
    """Return the figure that fills a cell, None where it holds something else."""
    match = _NUMBER.fullmatch(text, start, end)
    value = parse_number(match["number"]) if match else None
    if match is None or value is None:
        return None
    places = len(match["number"].partition(",")[2]) or (
        len(match["number"].partition(".")[2]) if value != value.to_integral_value() else 0
    )
    return Amount(
        start=match.start("number"),
        end=end,
        number=match["number"],
        value=-value if match["sign"] else value,
        step=Decimal(1).scaleb(-places) if places else Decimal(0),
        unit=None,
        dimension=Dimension.BARE,
    )
