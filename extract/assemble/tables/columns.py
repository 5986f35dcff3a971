"""What each column of a table holds: a number, a name, a unit, a time, figures, or something beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.assemble.tables.cell_figures import is_year, parse_cell
from extract.assemble.tables.header import Titles, last_column, words_of
from extract.assemble.tables.units import parse_unit
from extract.lexicon.columns import column_role
from extract.lexicon.figure_columns import is_title, title_cue
from extract.text.document import Block

_LONGEST_TIME = 40


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns by what they hold; ``group`` names several rows at once, ``places``: rows are places.

    ``dated``: each row is a year, and what stands beside the year names no indicator.
    """

    figures: frozenset[int]
    name: int
    group: int | None
    ordinal: int | None
    unit: int | None
    time: int | None
    places: bool
    dated: bool


def read_columns(text: str, titles: Titles, rows: Sequence[Block]) -> Columns:
    """Return what the columns below ``titles`` hold, by the titles and by the cells."""
    cells: dict[int, list[str]] = {column: [] for column in titles}
    for row in rows:
        for cell in row.cells if len(row.cells) > 1 else ():
            if last_column(cell) in cells and (words := words_of(text, cell)):
                cells[last_column(cell)].append(words)
    ordinal = next((c for c in titles if is_title("ordinal", titles[c][-1] if titles[c] else "")), None)
    figures = {c for c in titles if c != ordinal and _holds_figures(" ".join(titles[c]), cells[c])}
    texts = [c for c in sorted(titles) if c not in figures and c != ordinal]
    unit = next((c for c in texts if _is_unit(titles[c], cells[c])), None)
    time = next((c for c in texts if c != unit and _is_time(titles[c], cells[c])), None)
    first = min(figures, default=0)
    beside = (unit, time, *(c for c in texts if _is_code(titles[c])))
    names = [c for c in texts if c not in beside and (c < first or not figures)]
    named = [c for c in names if title_cue("name").search(" ".join(titles[c]).lower())]
    name = (named or names or texts or [0])[-1 if named else 0]
    dated = time is not None and time <= name and all(map(is_year, cells[time]))
    return Columns(
        frozenset(figures), name, next((c for c in names if c < name), None), ordinal, unit, time,
        _is_place(titles.get(name, ())), dated,
    )  # fmt: skip


def _holds_figures(title: str, cells: Sequence[str]) -> bool:
    """Tell whether the cells below ``title`` are figures, most of them or as the title says."""
    lowered = title.lower()
    if not title or title_cue("code").match(lowered) or is_title("time", title):
        return False
    told = [cell for cell in cells if parse_cell(cell) is not None and not is_year(cell)]
    if not told or (column_role(title) in ("lead", "coordinate") and len(told) < len(cells) / 2):
        return False
    return 2 * len(told) >= sum(cell not in ("-", "x", "…", "...") for cell in cells) or any(
        title_cue(name).search(lowered) for name in ("plan", "actual", "baseline", "total")
    )


def _is_unit(titles: tuple[str, ...], cells: Sequence[str]) -> bool:
    if not titles or not is_title("unit", titles[-1]):
        return False
    sure = title_cue("unit").search(titles[-1].lower())
    known = sum(parse_unit(cell) is not None for cell in cells)
    return 3 * known >= len(cells) or (sure is not None and sure[0] not in ("đơn vị", "đv"))


def _is_code(titles: tuple[str, ...]) -> bool:
    return bool(titles) and title_cue("code").match(titles[-1].lower()) is not None


def _is_time(titles: tuple[str, ...], cells: Sequence[str]) -> bool:
    title = titles[-1] if titles else ""
    if is_title("time", title) or column_role(title) == "time":
        return True
    return bool(cells) and all(is_year(cell) and len(cell) < _LONGEST_TIME for cell in cells)


def _is_place(titles: tuple[str, ...]) -> bool:
    return bool(titles) and title_cue("place").match(titles[-1].lower()) is not None
