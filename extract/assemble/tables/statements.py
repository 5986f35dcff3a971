"""The figures of tables become statements: each with the words, time and unit of its row and its column."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import regex

from extract.assemble.movement import Movement, read_movement
from extract.assemble.page import Page
from extract.assemble.tables.column_titles import Title, parse_period
from extract.assemble.tables.figure_tables import FigureCell, FigureRow, FigureTable, FigureTables
from extract.assemble.tables.kinds import Setting, kind_of_figure, setting_of
from extract.assemble.tables.names import indicator_words, part_of_year, period_of_row
from extract.assemble.tables.parents import parents_of
from extract.assemble.tables.units import TableUnit, unit_of_name, unit_of_noun
from extract.lexicon.figure_columns import title_cue
from extract.rules.binding import read_per
from extract.text.numbers import plain
from schemas import Indicator, Period, Quantity, Span, Statement, StatementKind

_MOVES = (
    regex.compile(  # a change opens the name or ends it; elsewhere the word belongs to a noun ("giảm nghèo")
        r"^(?:tỷ lệ |tỉ lệ |mức |số (?:\w+ ){0,2})?(?:tăng|giảm|nâng|hạ|kéo giảm|duy trì|giữ)(?!\w)"
        r"|(?<!\w)(?:tăng|giảm)(?: thêm)?(?: (?:trong năm|so với|bình quân|trung bình|hằng năm|hàng năm).*)?$"
    )
)
_YEARLY = regex.compile(r"^(?:hằng|hàng|mỗi) năm")
_EACH = regex.compile(r"bình quân (?:một|1|mỗi|trên một|trên) (?P<noun>\w+)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A statement with where its figure stands: the row of its table, and the column."""

    statement: Statement
    node: int
    row: int
    column: int


def claimed_cells(tables: FigureTables) -> Iterator[tuple[int, int]]:
    """Yield where the cells stand that tables read: those of figures, and the names of their rows."""
    for table in tables.read:
        for row in table.rows:
            yield from ((f.cell.start, f.cell.end) for f in row.figures)
            if row.figures and not any(table.titles[f.column].fund for f in row.figures):
                yield from ((cell.start, cell.end) for cell in row.names)


def table_statements(page: Page, tables: FigureTables) -> list[Stated]:
    """Return the statements of all figures in ``tables``; their ids name row and column, and hold here."""
    nodes = {node.start: index for index, node in enumerate(page.nodes)}
    return [stated for table in tables.read for stated in _of_table(page, table, nodes)]


def _of_table(page: Page, table: FigureTable, nodes: dict[int, int]) -> list[Stated]:
    caption = page.text[slice(*table.caption)]
    found: list[Stated] = []
    for at, row in enumerate(table.rows):
        index = nodes.get(row.block.start)
        if index is None or page.contexts[index].silent or not row.figures:
            continue
        setting = setting_of(caption, page.contexts[index].stance, page.meta)
        found += [
            Stated(_statement(page, table, at, cell, index, setting), index, at, cell.column)
            for cell in row.figures
        ]
    found = _with_parents(table, _with_plans(table, found))
    return found


def _statement(
    page: Page, table: FigureTable, at: int, cell: FigureCell, index: int, setting: Setting
) -> Statement:
    row, title = table.rows[at], table.titles[cell.column]
    figure = cell.figure
    unit = _unit(table, at, title, cell)
    period = _period(page, table, at, title, index)
    movement = _movement(row, title, cell)
    kind = kind_of_figure(title, unit, _names(table, at), period, setting)
    if kind is StatementKind.TARGET and _describes(table, title):
        kind = StatementKind.BASELINE
    scale = unit.scaled if unit else plain
    return Statement(
        id=f"{table.number}.{at}.{cell.column}",
        kind=kind,
        indicator=Indicator(text=indicator_words(table, at, title, page.text[slice(*table.caption)])),
        quantity=Quantity(
            value=str(scale(abs(figure.value) if movement.measure == "delta" else figure.value)),
            high=str(scale(figure.high)) if figure.high is not None else None,
            unit=unit.name if unit else None,
            comparator=figure.comparator,
            text=page.text[cell.cell.start : cell.cell.end],
        ),
        measure=movement.measure,
        direction=movement.direction,
        per=_per(row, title, unit),
        period=period,
        baseline=None,
        planned=_planned(figure.planned, kind, title, row, unit),
        parent_id=None,
        section_id=page.section_ids[index],
        quote=page.text[cell.cell.start : cell.cell.end],
        span=Span(start=cell.cell.start, end=cell.cell.end),
        page=page.number_at(cell.cell.start),
        rule="table.figure",
    )


def _describes(table: FigureTable, title: Title) -> bool:
    """Tell whether a column only says how large the places of the rows are, beside one that sets goals."""
    bare = title.sense is None and title.period is None and title.shape == "level"
    return table.places and bare and any(other.sense == "plan" for other in table.titles.values())


def _unit(table: FigureTable, at: int, title: Title, cell: FigureCell) -> TableUnit | None:
    """Return the unit of a figure: its own, its column's, its row's, that of the rows above, the table's."""
    if cell.figure.unit is not None:
        return cell.figure.unit
    if title.unit is not None or title_cue("score").search(title.words.lower()):
        return title.unit or (TableUnit("điểm") if "điểm" in title.words.lower() else None)
    above, name = table.rows[at].row.above, table.rows[at].row.name
    while at >= 0:
        row = table.rows[at]
        if unit := row.unit or unit_of_name(row.row.name):
            return unit
        if row.figures and at != above and table.unit:
            break
        at = row.row.above
    return table.unit or unit_of_noun(title.words) or unit_of_noun(name)


def _period(page: Page, table: FigureTable, at: int, title: Title, index: int) -> Period | None:
    """Return the time of the column, else of the row, else of the caption, else of the section."""
    own = title.period or period_of_row(table, at)
    own = own or parse_period(page.text[slice(*table.caption)]) or page.contexts[index].period
    return part_of_year(title.words, own)


def _movement(row: FigureRow, title: Title, cell: FigureCell) -> Movement:
    """Return whether a figure is a level or a change."""
    if title.shape in ("growth", "compare"):
        return Movement("level", None)
    way = cell.figure.direction
    if title.shape == "change" or way is not None:
        words = title.words.lower()
        up, down = "tăng" in words, "giảm" in words
        sign = "decrease" if cell.figure.value < 0 or (down and not up) else "increase"
        return Movement("delta", way or ("decrease" if sign == "decrease" else "increase"))
    if title_cue("growth").match(row.row.name.lower()):
        return Movement("level", None)
    for name in (row.row.name.lower(), title.words.lower()):
        if _MOVES.search(name) and (found := read_movement(f"{name} ")).direction:
            return found
    return Movement("level", None)


def _per(row: FigureRow, title: Title, unit: TableUnit | None) -> str | None:
    """Return what a figure is counted per: by its unit, by the title, by the name of its row."""
    if unit is not None and unit.per:
        return unit.per
    if title.yearly or _YEARLY.search(row.time.lower()):
        return "year"
    name = row.row.name.lower()
    each = _EACH.search(name)
    per = read_per(name, name.index("/")) if "/" in name else None
    return each["noun"] if each else per.name if per and "(" not in name[: name.index("/")] else None


def _planned(
    planned: Decimal | None, kind: StatementKind, title: Title, row: FigureRow, unit: TableUnit | None
) -> str | None:
    """Return the N of "n/N", where it is a plan and not the highest score or rank there is."""
    words = f"{title.words} {row.row.name}".lower()
    if planned is None or kind is not StatementKind.ACTUAL or title_cue("score").search(words):
        return None
    return str(unit.scaled(planned) if unit else plain(planned))


def _names(table: FigureTable, at: int) -> str:
    """Return the name of a row, without more where it says enough, else with those of the rows above."""
    names = []
    while at >= 0:
        names.append(table.rows[at].row.name)
        at = table.rows[at].row.above
    return " | ".join(filter(None, names))


def _with_plans(table: FigureTable, found: Sequence[Stated]) -> list[Stated]:
    """Return the statements; a result has the plan for the same time that its row holds."""
    plans = {
        (s.row, _year(s.statement), s.statement.quantity.unit): s.statement.quantity.value
        for s in found
        if table.titles[s.column].sense == "plan" and table.titles[s.column].shape == "level"
    }
    return [_held_against(s, plans, table.titles[s.column]) for s in found]


def _year(statement: Statement) -> str:
    return statement.period.end[:4] if statement.period else ""


def _held_against(stated: Stated, plans: dict[tuple[int, str, str | None], str], title: Title) -> Stated:
    statement = stated.statement
    plan = plans.get((stated.row, _year(statement), statement.quantity.unit))
    if plan is None or title.sense != "actual" or title.shape != "level" or statement.planned:
        return stated
    return replace(stated, statement=statement.model_copy(update={"planned": plan}))


def _with_parents(table: FigureTable, found: Sequence[Stated]) -> list[Stated]:
    """Return the statements with the id of what each is a part of."""
    parents = parents_of(table, {(s.row, s.column): s.statement for s in found})
    return [
        replace(s, statement=s.statement.model_copy(update={"parent_id": parents.get((s.row, s.column))}))
        for s in found
    ]
