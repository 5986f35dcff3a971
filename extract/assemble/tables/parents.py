"""Which figure of a table another one is a part of: in the row above, the total row, the total column."""

from collections.abc import Mapping

from extract.assemble.tables.figure_tables import FigureTable
from extract.lexicon.figure_columns import title_cue
from schemas import Statement

NO_SUM = (None, "%", "điểm")
"""Units of figures that are no sums."""
Place = tuple[int, int]
"""The row and the column of a figure."""


def parents_of(table: FigureTable, statements: Mapping[Place, Statement]) -> dict[Place, str]:
    """Return the id of the whole for each figure that is a part."""
    parents: dict[Place, str] = {}
    totals = _totals(table, statements)
    wholes: set[Place] = set()
    for place in statements:
        whole = _row_above(table, statements, place) or totals.get(place)
        if whole is not None:
            parents[place] = statements[whole].id
            wholes.add(whole)
    for place in statements:
        across = _across(table, statements, place)
        if across is not None and place not in parents and place not in wholes and across not in wholes:
            parents[place] = statements[across].id
    return parents


def _row_above(table: FigureTable, statements: Mapping[Place, Statement], place: Place) -> Place | None:
    """Return the figure of the same column in the nearest row above that has one, where it is the whole."""
    at, column = place
    above = table.rows[at].row.above
    while above >= 0 and (above, column) not in statements:
        if table.rows[above].figures:
            return None
        above = table.rows[above].row.above
    if above < 0 or not _summable(table, column):
        return None
    part, whole = statements[place], statements[(above, column)]
    if not _alike(part, whole) or (not table.rows[at].row.part and not _adds_up(table, above, whole)):
        return None
    return above, column


def _summable(table: FigureTable, column: int) -> bool:
    title = table.titles[column]
    return title.shape == "level" and not title.norm and not title_cue("score").search(title.words.lower())


def _adds_up(table: FigureTable, above: int, whole: Statement) -> bool:
    """Tell whether the rows below ``above`` are parts of it though no "trong đó" says so."""
    counted = whole.quantity.unit not in NO_SUM and whole.per is None
    return counted and not title_cue("no_sum").search(table.rows[above].row.name.lower())


def _alike(part: Statement, whole: Statement) -> bool:
    return part.quantity.unit == whole.quantity.unit and part.measure == whole.measure


def _totals(table: FigureTable, statements: Mapping[Place, Statement]) -> dict[Place, Place]:
    """Return the figure of the total row for each figure that no row above holds together."""
    totals: dict[Place, Place] = {}
    filled = [at for at, row in enumerate(table.rows) if row.figures]
    rows = [at for at in filled if table.rows[at].row.total]
    for before, total, after in zip([-1, *rows], rows, [*rows[1:], len(table.rows)], strict=False):
        below = range(total + 1, after) if total == filled[0] else range(before + 1, total)
        for place in ((at, column) for at in below for column in table.titles):
            free = table.rows[place[0]].row.above < 0 and not table.rows[place[0]].row.total
            whole = (total, place[1])
            told = place in statements and whole in statements and place not in totals
            told = told and statements[whole].quantity.unit not in NO_SUM
            if free and told and _summable(table, place[1]) and _alike(statements[place], statements[whole]):
                totals[place] = whole
    return totals


def _across(table: FigureTable, statements: Mapping[Place, Statement], place: Place) -> Place | None:
    """Return the figure in the total column of the row, for a figure in another column of the same sort."""
    at, column = place
    title = table.titles[column]
    for other, total in table.titles.items():
        whole = (at, other)
        if other == column or not total.total or title.total or whole not in statements:
            continue
        same = total.shape == title.shape == "level" and total.sense == title.sense
        if (
            same
            and _alike(statements[place], statements[whole])
            and _within(statements[place], statements[whole])
        ):
            return whole
    return None


def _within(part: Statement, whole: Statement) -> bool:
    """Tell whether the time of ``part`` lies in that of ``whole``."""
    if part.quantity.unit in NO_SUM:
        return False
    if part.period is None or whole.period is None or part.period == whole.period:
        return True
    start = whole.period.start or whole.period.end
    return start <= part.period.end <= whole.period.end
