"""The header of a table: one row or more, whose titles stand above each column."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import regex

from extract.assemble.tables.cell_figures import is_year, parse_cell
from extract.assemble.tables.column_titles import parse_period
from extract.assemble.tables.units import unit_in_brackets
from extract.lexicon.columns import column_role
from extract.lexicon.figure_columns import is_title, title_cue
from extract.text.document import Block, Cell

Titles = dict[int, tuple[str, ...]]
"""The titles above each column, the topmost first."""

_LONGEST_TITLE = 120
_MOST_ROWS = 4
_MISREAD_ONE = frozenset("lI|i]T")  # what a scan makes of the number of the first column
_SURE = 6  # numbers of columns among which a scan may have misread one
_NUMBERED = regex.compile(r"\(?(?:\d{1,2}|[A-H])\)?(?:\s?=.*)?")
_SPLITS = regex.compile(r"trong đó|chia ra|năm kế hoạch|\d+ năm|giai đoạn|các năm")


def words_of(text: str, cell: Cell) -> str:
    """Return the words of ``cell`` on one line."""
    return " ".join(text[cell.start : cell.end].split()).strip(" *")


def last_column(cell: Cell) -> int:
    """Return the last column that ``cell`` covers: a cell across two titles belongs to the second."""
    return cell.column + cell.columns - 1


def header_length(text: str, rows: Sequence[Block]) -> int:
    """Return how many of the first rows are the header, 0 where there is none."""
    if not rows or not _is_header(text, rows[0]):
        return 0
    length = 1
    while length < min(len(rows), _MOST_ROWS) and _goes_on(text, rows, length):
        length += 1
    return length


def is_numbering(text: str, row: Block) -> bool:
    """Return whether a row only numbers the columns: "A", "B", "1", "2", "3=2/1", as a scan "l", "2", "3"."""
    words = list(filter(None, (words_of(text, cell) for cell in row.cells)))
    if words and words[0] in _MISREAD_ONE and words[1:4] == ["2", "3", "4"]:
        words = words[1:]
    numbers = sum(_NUMBERED.fullmatch(word) is not None for word in words)
    return numbers >= 3 and (numbers == len(words) or (numbers >= _SURE and numbers > 0.8 * len(words)))


def column_titles(text: str, header: Sequence[Block], width: int) -> Titles:
    """Return the titles of each column of a table that is ``width`` columns wide."""
    grids = [_grid(text, row) for row in header]
    if len(grids) == 2 and _is_ragged(header, width):
        return _spread(_row(text, header[0]), _row(text, header[1]), width)
    for upper, lower in pairwise(grids):
        _fill_right(upper, lower)
    columns = sorted({column for grid in grids for column in grid})
    return {column: _pile([grid.get(column, "") for grid in grids]) for column in columns}


def width_of(rows: Sequence[Block]) -> int:
    """Return the number of columns that most rows have."""
    widths = Counter(max(cell.column + cell.columns for cell in row.cells) for row in rows if row.cells)
    return max(widths, key=lambda width: (widths[width], width), default=0)


def _row(text: str, row: Block) -> list[str]:
    return [words_of(text, cell) for cell in row.cells]


def _pile(titles: Sequence[str]) -> tuple[str, ...]:
    """Return the titles of a column without blanks and repetitions."""
    return tuple(dict.fromkeys(title for title in titles if title))


def _grid(text: str, row: Block) -> dict[int, str]:
    return {
        column: words_of(text, cell)
        for cell in row.cells
        for column in range(cell.column, cell.column + cell.columns)
    }


def _fill_right(upper: dict[int, str], lower: dict[int, str]) -> None:
    """Let a title reach over the blanks right of it where the row below has titles: merged cells look so."""
    for column in sorted(upper):
        before = upper.get(column - 1, "")
        if not upper[column] and before and lower.get(column) and lower.get(column - 1):
            upper[column] = before


def _is_figure(words: str) -> bool:
    """Tell whether words are a figure and no title with a year in it ("Ước 2023")."""
    figure = parse_cell(words)
    return figure is not None and not (parse_period(words) and figure.unit is None)


def _is_header(text: str, row: Block) -> bool:
    """Tell whether a row holds titles: short words, no figures, one at least that titles know."""
    words = [word for word in _row(text, row) if word]
    if len(words) < 2 or any(len(word) > _LONGEST_TITLE or _is_figure(word) for word in words):
        return False
    return any(_is_known(word) for word in words)


def _is_known(title: str) -> bool:
    lowered = title.lower()
    names = ("name", "plan", "actual", "baseline", "total", "growth", "compare", "change", "fund", "place")
    return (
        is_title("ordinal", title)
        or is_title("unit", title)
        or is_title("time", title)
        or any(title_cue(name).match(lowered) for name in names)
        or parse_period(title) is not None
        or unit_in_brackets(title) is not None
        or column_role(title) is not None
    )


def _goes_on(text: str, rows: Sequence[Block], at: int) -> bool:
    """Tell whether ``rows[at]`` is one more row of the header above it."""
    row, words = rows[at], _row(text, rows[at])
    if any(_is_figure(word) or len(word) > _LONGEST_TITLE for word in words) or not any(words):
        return False
    if row.cells[0].merged_up:
        return any(cell.columns > 1 for cell in rows[at - 1].cells) or any(map(is_year, words))
    if at == 1 and len(row.cells) > 1 and all(words) and _is_ragged(rows[:2], width_of(rows[2:])):
        return True
    above, own = _grid(text, rows[at - 1]), _grid(text, row)
    told = {column for column, word in own.items() if word and word != above.get(column)}
    if words[0] not in ("", above.get(0, "")) or len(told) < 2:
        return False
    return not any(_names_rows(above.get(c, ""), c) for c in told)


def _names_rows(title: str, column: int) -> bool:
    """Tell whether what stands below ``title`` is no further title: the number, name or unit of a row."""
    return (
        is_title("ordinal", title)
        or is_title("unit", title)
        or title_cue("name").fullmatch(title.lower()) is not None
        or (column <= 1 and title_cue("name").match(title.lower()) is not None)
    )


def _is_ragged(header: Sequence[Block], width: int) -> bool:
    """Tell whether two rows lost their merged cells: the second one splits some titles of the first."""
    above, below = (len(row.cells) for row in header)
    spans = any(cell.columns > 1 or cell.merged_up for row in header for cell in row.cells)
    split = below - (width - above)
    return not spans and above < width and 1 <= split < above and below >= 2 * split


def _spread(above: list[str], below: list[str], width: int) -> Titles:
    """Return the titles of the columns where ``below`` splits some of the titles ``above``.

    >>> _spread(["TT", "Năm 2025", "Năm 2026"], ["Kế hoạch", "Ước"], 4)
    {0: ('TT',), 1: ('Năm 2025', 'Kế hoạch'), 2: ('Năm 2025', 'Ước'), 3: ('Năm 2026',)}
    """
    split = len(below) - (width - len(above))
    best = min(_ways(above, below, split), default=None)
    if best is None:
        return {column: (title,) for column, title in enumerate(above)}
    parts = dict(best[1])
    titles: Titles = {}
    rest = list(below)
    for at, title in enumerate(above):
        count = parts.get(at, 0)
        for lower in rest[:count] or [""]:
            titles[len(titles)] = _pile([title, lower])
        rest = rest[count:]
    return titles


def _ways(
    above: list[str], below: list[str], split: int
) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    """Yield each way to share ``below`` among ``split`` titles, with how odd it looks."""
    for heads in combinations(range(1, len(above)), min(split, 3)):
        for cuts in combinations(range(2, len(below) - 1), len(heads) - 1):
            edges = (0, *cuts, len(below))
            if all(after - before > 1 for before, after in pairwise(edges)):
                groups = [below[before:after] for before, after in pairwise(edges)]
                odd = sum(_oddity(above[head], group) for head, group in zip(heads, groups, strict=True))
                yield odd, tuple((head, len(group)) for head, group in zip(heads, groups, strict=True))


def _oddity(title: str, below: Sequence[str]) -> int:
    """Return how odd a split of ``title`` is: a year is split by sense, a stretch of time by years."""
    if is_title("unit", title) or title_cue("name").match(title.lower()):
        return 10
    dated = sum(parse_period(word) is not None for word in below)
    if _SPLITS.search(title.lower()):
        return 2 * (len(below) - dated)
    return 4 * dated if parse_period(title) else 1 + 2 * min(dated, len(below) - dated)
