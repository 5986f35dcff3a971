"""One figure with its clause becomes one statement."""

import regex

from extract.assemble.clause import Clause
from extract.assemble.lead_in import names_something
from extract.assemble.movement import Movement, read_holding, read_movement
from extract.assemble.page import Draft, Page
from extract.assemble.rates import per_people
from extract.assemble.series import is_next_of_series
from extract.assemble.shared_names import is_area
from extract.assemble.when import period_of, rate_of
from extract.lexicon.cue_words import cue
from extract.rules.binding import opens_with_from
from extract.rules.figure import Dimension
from schemas import BaselineValue, Indicator, Quantity, Span, Statement, StatementKind

MARKS = " ,;:.-+*|()\"“”'\n\t"
_SIGNS = frozenset("-–+")
_TIES = frozenset(("", "và"))
_TO_BOUND = regex.compile(r"(?<!\w)(?:tăng lên|nâng lên|giảm xuống|hạ xuống)\s*$")
_TO_BELOW = regex.compile(
    r"(?<!\w)giảm(?:\s(?:tỷ lệ|tỉ lệ|tỷ suất|tỷ số|mức|thất thoát|tổn thất|hao hụt)"
    r"(?!.*(?:so với|năm trước))(?:\s[^\W\d]+){0,14})?\s*$"
)
_LONGEST = 600
_MEMORY = 60  # statements of a block that a later one may be a part of


def make_statement(
    page: Page,
    index: int,
    clause: Clause,
    kind: StatementKind,
    words: str,
    identity: str,
    parent: str | None,
    block: list[Draft],
) -> Statement:
    """Return the statement of ``clause`` in the node ``index``; ``block`` holds those before it."""
    span = _span(page.text, clause)
    start = _start_level(clause, block)
    from_here = (
        kind is StatementKind.BASELINE and opens_with_from(page.lowered, clause.mention.start) is not None
    )
    moved = Movement("level", None) if from_here else _movement(page, clause, start, parent, block)
    return Statement(
        id=identity,
        kind=kind,
        indicator=Indicator(text=words),
        quantity=_quantity(page, clause, block),
        measure=moved.measure,
        direction=moved.direction,
        per=rate_of(page, index, clause, kind) or _per_of_whole(clause, parent, block),
        period=period_of(page, index, clause, kind, start, block),
        baseline=_baseline(block) if start else None,
        planned=str(clause.figure.planned) if clause.figure.planned is not None else None,
        parent_id=parent,
        section_id=page.section_ids[index],
        quote=page.text[span.start : span.end],
        span=span,
        page=page.number_at(span.start),
        rule=clause.mention.rule,
    )


def _quantity(page: Page, clause: Clause, block: list[Draft]) -> Quantity:
    figure, unit, comparator = clause.figure, clause.figure.unit, clause.figure.comparator
    before = block[-1] if block and is_next_of_series(page.lowered, block[-1].clause, clause) else None
    if before and comparator == "=":
        comparator = before.statement.quantity.comparator
    if figure.dimension is Dimension.BARE and (people := per_people(page.lowered, clause)):
        unit = people[0]
    elif before:
        unit = before.statement.quantity.unit
    if unit is None and figure.planned is not None and block:
        unit = block[-1].statement.quantity.unit if len(block) == 1 else _last_count_unit(block)
    return Quantity(
        value=str(figure.value),
        high=str(figure.high) if figure.high is not None else None,
        unit=unit,
        comparator=comparator,
        text=page.text[clause.mention.start : clause.mention.end],
    )


def _per_of_whole(clause: Clause, parent: str | None, block: list[Draft]) -> str | None:
    """Return "year" for a part of what is done each year: "mỗi năm 300 người, trong đó 90 nữ"."""
    whole = next((d for d in reversed(block[-_MEMORY:]) if d.statement.id == parent), None)
    if not whole or whole.statement.per != "year":
        return None
    dimension = clause.figure.dimension
    alike = dimension is whole.clause.figure.dimension is Dimension.RATIO
    return "year" if alike or (dimension is Dimension.COUNT and clause.parted) else None


def _last_count_unit(block: list[Draft]) -> str | None:
    units = [d.statement.quantity.unit for d in block[-_MEMORY:] if d.clause.figure.planned is not None]
    return units[-1] if units else None


def _start_level(clause: Clause, block: list[Draft]) -> Clause | None:
    """Return the clause of the level that this figure starts from ("từ 14,91% xuống 12,48%")."""
    if not block or block[-1].clause.sentence != clause.sentence or clause.nested:
        return None
    before = block[-1]
    same = before.clause.figure.dimension is clause.figure.dimension
    return before.clause if same and before.statement.kind is StatementKind.BASELINE else None


def _movement(
    page: Page, clause: Clause, start: Clause | None, parent: str | None, block: list[Draft]
) -> Movement:
    """Return how the figure moves: by its own words, as its whole does, or to be kept as it is."""
    said = page.lowered[(start or clause).start : clause.mention.start]
    if said.strip() in _SIGNS:  # "(-2,5%)": the bracket before the sign parts the clauses
        said = page.lowered[max(clause.start - 2, 0) : clause.mention.start]
    own = read_movement(_without(said, start) if start else said)
    if own.direction is not None:
        return _to_bound(own, said, clause)
    behind = page.lowered[clause.mention.end : clause.end]
    return (
        _like_whole(parent, block)
        or _like_row(page, clause, block)
        or _like_gloss(page, clause, block)
        or read_holding(behind)
        or _like_series(page, clause, block)
        or own
    )


def _to_bound(movement: Movement, said: str, clause: Clause) -> Movement:
    """Return a level where the words go up or down to a bound: "tăng lên trên 80%", "giảm dưới 8%"."""
    bounded = clause.figure.comparator in (">", ">=", "<", "<=") and not clause.figure.per
    to_bound = _TO_BOUND.search(said) or (_TO_BELOW.search(said) and clause.figure.comparator == "<")
    to_bound = to_bound or (clause.figure.dimension is Dimension.BARE and clause.figure.comparator == "<")
    return Movement("level", movement.direction) if bounded and to_bound else movement


def _like_series(page: Page, clause: Clause, block: list[Draft]) -> Movement | None:
    """Return the way to the next level of the same share: "xuống 6% vào năm 2026 và 4% vào ..."."""
    before = block[-1] if block else None
    if not before or before.clause.sentence != clause.sentence or before.statement.measure != "level":
        return None
    rates = before.clause.figure.dimension is clause.figure.dimension in (Dimension.RATIO, Dimension.BARE)
    if not rates or before.statement.direction == "maintain" or not _goes_on(page.lowered, clause):
        return None
    return Movement("level", before.statement.direction)


def _goes_on(lowered: str, clause: Clause) -> bool:
    """Tell whether a figure stands behind "và" alone, or in a bracket for another area alone."""
    said = lowered[clause.start : clause.mention.start].strip(" ,(")
    if lowered[clause.start - 1 : clause.start] == "(" and is_area(said):
        return True
    joined = said.startswith("và") and not names_something(said.removeprefix("và"))
    return joined and not cue("of_plan").match(lowered[clause.mention.end : clause.end].strip())


def _like_row(page: Page, clause: Clause, block: list[Draft]) -> Movement | None:
    """Return the change that one verb tells of a row: "Giảm 5% số vụ, 10% số người bị thương"."""
    before = block[-1] if block else None
    if not before or before.clause.sentence != clause.sentence or before.statement.measure != "delta":
        return None
    if before.clause.figure.dimension is not clause.figure.dimension or before.clause.end != clause.start:
        return None
    said = page.lowered[before.clause.mention.end : before.clause.end].strip(" ,")
    if not said or cue("of_plan").match(said):
        return None
    ties = page.lowered[clause.start : clause.mention.start].strip(" ,")
    more = _names_more(page, clause) or _counts_more(page, before.clause, clause)
    return Movement("delta", before.statement.direction) if ties in _TIES and more else None


def _like_gloss(page: Page, clause: Clause, block: list[Draft]) -> Movement | None:
    """Return the change that brackets tell once more as a rate: "tăng 04 trạm (0,7 lần)"."""
    before = block[-1] if block else None
    if not before or before.statement.measure != "delta" or clause.figure.unit not in ("%", "lần"):
        return None
    between = page.lowered[before.clause.mention.end : clause.mention.start]
    alike = before.clause.figure.unit == clause.figure.unit
    return Movement("delta", before.statement.direction) if between.strip() == "(" and not alike else None


def _names_more(page: Page, clause: Clause) -> bool:
    """Tell whether a thing stands behind the figure, of which nothing else is said."""
    behind = page.lowered[clause.mention.end : clause.end].strip(" ,.;")
    return behind != "" and not cue("predicate").search(behind)


def _counts_more(page: Page, before: Clause, clause: Clause) -> bool:
    """Tell whether "thêm" counts both figures: "thêm 30 trường đạt chuẩn, 40 trạm đạt chuẩn"."""
    counted = clause.figure.dimension is Dimension.COUNT
    return counted and page.lowered[before.start : before.mention.start].rstrip().endswith("thêm")


def _like_whole(parent: str | None, block: list[Draft]) -> Movement | None:
    """Return the change of the whole for a part that names none of its own."""
    whole = next((d.statement for d in reversed(block[-_MEMORY:]) if d.statement.id == parent), None)
    return Movement("delta", whole.direction) if whole and whole.measure == "delta" else None


def _without(said: str, start: Clause) -> str:
    """Return the words before a figure without the starting level in them."""
    return said[: start.mention.start - start.start] + said[start.mention.end - start.start :]


def _baseline(block: list[Draft]) -> BaselineValue:
    """Return the level that the figure before says this one starts from."""
    before = block[-1].statement
    return BaselineValue(value=before.quantity.value, unit=before.quantity.unit, period=before.period)


def _span(text: str, clause: Clause) -> Span:
    """Return the clause without the marks at its ends."""
    start, end = clause.start, min(clause.end, clause.mention.end + _LONGEST)
    while start < clause.mention.start and text[start] in MARKS:
        start += 1
    start = max(start, clause.mention.start - _LONGEST)
    while end > clause.mention.end and text[end - 1] in MARKS:
        end -= 1
    return Span(start=start, end=end)
