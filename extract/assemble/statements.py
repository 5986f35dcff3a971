"""Figures with the words around them become statements."""

from collections.abc import Sequence

import regex

from extract.assemble.clause import Clause, find_clauses
from extract.assemble.context import contexts_of
from extract.assemble.figure_tables import FigureTables
from extract.assemble.indicator import indicator_of
from extract.assemble.kinds import Setting, kind_of
from extract.assemble.merge import is_within, merge_by_place
from extract.assemble.movement import Movement, read_holding, read_movement
from extract.assemble.page import Draft, Page
from extract.assemble.parents import parent_of
from extract.assemble.rates import per_of
from extract.assemble.stance import TOLD, Stance, stance_of_document
from extract.assemble.table_statements import claimed_cells, table_statements
from extract.assemble.timing import Timeline
from extract.lexicon.vocabulary import is_known_unit
from extract.rules.figure import Dimension
from extract.rules.mention import Label, Mention
from extract.structure.node import Leaf, Outline
from extract.text.document import Document
from extract.text.lower import lower
from schemas import BaselineValue, Indicator, Meta, Period, Quantity, Span, Statement, StatementKind

_RANKED = regex.compile(r"(?<!\w)(?:chỉ số|hệ số|điểm|xếp hạng|thứ hạng|hạng|tỷ số|tỉ số|mức sinh)(?!\w)")
_MARKS = " ,;:.-+*|()\"“”'\n\t"
_PART = regex.compile(r"\W*(?:trong đó|riêng|gồm|bao gồm)(?!\w)")
_LONGEST = 600
_MEMORY = 60  # statements of a block that a later one may be a part of
_TIME_CELL = 40  # characters of a cell that holds nothing but a time
_YEAR = regex.compile(r"(?<![\d.,/])(?:19|20)\d{2}(?![\d.,])|(?<=/)(?:19|20)\d{2}(?!\d)")


def assemble_statements(
    document: Document,
    outline: Outline,
    section_ids: Sequence[str | None],
    mentions: Sequence[Mention],
    meta: Meta,
    tables: FigureTables,
) -> tuple[Statement, ...]:
    """Return what the document states, in the order of the text."""
    text = document.text
    timeline = Timeline([m for m in mentions if m.label is Label.PERIOD])
    contexts = contexts_of(text, outline, timeline, meta)
    page = Page(document, lower(text), outline.nodes, contexts, section_ids, timeline, meta)
    claimed = sorted(claimed_cells(tables))
    figures = [m for m in mentions if m.label is Label.QUANTITY and not is_within(claimed, m.start)]
    drafts: list[Draft] = []
    by_node: dict[int, list[Draft]] = {}
    at = 0
    for index, node in enumerate(outline.nodes):
        stop = at
        while stop < len(figures) and figures[stop].start < node.end:
            stop += 1
        inside = [m for m in figures[at:stop] if m.start >= node.label_end and m.end <= node.end]
        at = stop
        if inside and not contexts[index].silent:
            above = by_node.get(contexts[index].lead, [])
            by_node[index] = _read_node(page, index, inside, above, len(drafts))
            drafts += by_node[index]
    return merge_by_place(drafts, table_statements(page, tables))


def _read_node(page: Page, index: int, inside: list[Mention], above: list[Draft], count: int) -> list[Draft]:
    """Return the statements of one block."""
    node, context = page.nodes[index], page.contexts[index]
    report = stance_of_document(page.meta.type) is Stance.RESULT
    setting = Setting(context.stance, report, (page.meta.date or "")[:4])
    clauses = find_clauses(page.text, page.lowered, node.label_end, node.end, inside)
    lead = above[0].statement.indicator.text if above else _lead_words(page, index)
    block: list[Draft] = []
    for at, clause in enumerate(clauses):
        kind = kind_of(page.lowered, clauses, at, setting, page.timeline.of_clause(clause))
        kind = _carried(page.lowered, clause, kind, block)
        if kind is None or _bare_cell(page, node.kind is Leaf.ROW, clause):
            continue
        known = block[-1].statement.indicator.text if block else ""
        words = indicator_of(page.text, page.lowered, clauses, at, lead, known)
        if not words or not _measurable(clause, words, block):
            continue
        parent = parent_of(page, index, clause, block[-_MEMORY:], above)
        identity = f"t{count + len(block) + 1}"
        block.append(
            Draft(_statement(page, index, clause, kind, words, identity, parent, block), clause, index)
        )
    return block


def _carried(
    lowered: str, clause: Clause, kind: StatementKind | None, block: list[Draft]
) -> StatementKind | None:
    """Return the kind that a part or the next of a list takes over from the figure before it."""
    if not block or clause.nested or block[-1].clause.sentence != clause.sentence:
        return kind
    before = block[-1].statement.kind
    if kind is None and before is StatementKind.TARGET and is_known_unit(clause.figure.unit):
        return before
    told = before in (StatementKind.BASELINE, StatementKind.ACTUAL) and block[-1].clause.nested is False
    if kind is StatementKind.TARGET and told and _PART.match(lowered, clause.start, clause.mention.start):
        return before
    return kind


def _statement(
    page: Page,
    index: int,
    clause: Clause,
    kind: StatementKind,
    words: str,
    identity: str,
    parent: str | None,
    block: list[Draft],
) -> Statement:
    span = _span(page.text, clause)
    start = _start_level(clause, block)
    said = page.lowered[(start or clause).start : clause.mention.start]
    movement = read_movement(_without(said, start) if start else said)
    behind = page.lowered[clause.mention.end : clause.end]
    moved = _like_whole(movement, parent, block) or (
        read_holding(behind) if movement.direction is None else None
    )
    moved = moved or movement
    return Statement(
        id=identity,
        kind=kind,
        indicator=Indicator(text=words),
        quantity=_quantity(page.text, clause, block),
        measure=moved.measure,
        direction=moved.direction,
        per=_per(page, index, clause, kind),
        period=_period(page, index, clause, kind, start, block),
        baseline=_baseline(block) if start else None,
        planned=str(clause.figure.planned) if clause.figure.planned is not None else None,
        parent_id=parent,
        section_id=page.section_ids[index],
        quote=page.text[span.start : span.end],
        span=span,
        page=page.number_at(span.start),
        rule=clause.mention.rule,
    )


def _quantity(text: str, clause: Clause, block: list[Draft]) -> Quantity:
    figure, unit = clause.figure, clause.figure.unit
    if unit is None and figure.planned is not None and block:
        unit = block[-1].statement.quantity.unit if len(block) == 1 else _last_count_unit(block)
    return Quantity(
        value=str(figure.value),
        high=str(figure.high) if figure.high is not None else None,
        unit=unit,
        comparator=figure.comparator,
        text=text[clause.mention.start : clause.mention.end],
    )


def _last_count_unit(block: list[Draft]) -> str | None:
    units = [d.statement.quantity.unit for d in block if d.clause.figure.planned is not None]
    return units[-1] if units else None


def _start_level(clause: Clause, block: list[Draft]) -> Clause | None:
    """Return the clause of the level that this figure starts from ("từ 14,91% xuống 12,48%")."""
    if not block or block[-1].clause.sentence != clause.sentence or clause.nested:
        return None
    before = block[-1]
    same = before.clause.figure.dimension is clause.figure.dimension
    return before.clause if same and before.statement.kind is StatementKind.BASELINE else None


def _like_whole(movement: Movement, parent: str | None, block: list[Draft]) -> Movement | None:
    """Return the movement of the whole for a part that names none of its own."""
    if movement.direction is not None or parent is None:
        return None
    whole = next((d.statement for d in block if d.statement.id == parent), None)
    return Movement("delta", whole.direction) if whole and whole.measure == "delta" else None


def _without(said: str, start: Clause) -> str:
    """Return the words before a figure without the starting level in them."""
    return said[: start.mention.start - start.start] + said[start.mention.end - start.start :]


def _period(
    page: Page, index: int, clause: Clause, kind: StatementKind, start: Clause | None, block: list[Draft]
) -> Period | None:
    """Return the period of the clause, else of an earlier sentence of its block, else of its section."""
    if start is not None:
        near = page.timeline.between(clause.mention.end, clause.end)
        near = near or page.timeline.between(clause.sentence, start.mention.start)
        if near:
            return near[-1]
    elif own := page.timeline.of_clause(clause):
        return own
    if kind is StatementKind.THRESHOLD:
        return None
    if kind is StatementKind.BASELINE and page.contexts[index].stance not in TOLD:
        return None  # the level that a target starts from is not of the target's time
    if earlier := page.timeline.opening(page.nodes[index].label_end, _first_figure(clause, block)):
        return earlier
    return _of_row(page, index, clause) or page.contexts[index].period


def _first_figure(clause: Clause, block: list[Draft]) -> int:
    return block[0].clause.mention.start if block else clause.mention.start


def _of_row(page: Page, index: int, clause: Clause) -> Period | None:
    """Return the time that a short cell of the figure's table row names, the last one first."""
    node = page.nodes[index]
    if node.kind is not Leaf.ROW:
        return None
    for cell in reversed(page.lowered[node.start : node.end].split(" | ")):
        years = _YEAR.findall(cell) if len(cell) < _TIME_CELL else []
        if len(years) == 1:
            return Period(kind="by", start=None, end=years[0])
        if len(years) == 2 and years[0] < years[1]:
            return Period(kind="range", start=years[0], end=years[1])
    return None


def _per(page: Page, index: int, clause: Clause, kind: StatementKind) -> str | None:
    one_year = _is_one_year(page, index, kind)
    return per_of(page.lowered, clause, page.nodes[index], _dated(page, clause), one_year)


def _is_one_year(page: Page, index: int, kind: StatementKind) -> bool:
    """Tell whether "trong năm" can only be the year that the section tells of."""
    period = page.contexts[index].period
    return kind is not StatementKind.TARGET or (period is not None and period.kind == "in")


def _dated(page: Page, clause: Clause) -> str | None:
    """Return the kind of the period that the clause itself names."""
    kinds = {period.kind for period in page.timeline.between(clause.start, clause.end)}
    return next((kind for kind in ("in", "by", "range") if kind in kinds), None)


def _baseline(block: list[Draft]) -> BaselineValue:
    """Return the level that the figure before says this one starts from."""
    before = block[-1].statement
    return BaselineValue(value=before.quantity.value, unit=before.quantity.unit, period=before.period)


def _span(text: str, clause: Clause) -> Span:
    """Return the clause without the marks at its ends."""
    start, end = clause.start, min(clause.end, clause.mention.end + _LONGEST)
    while start < clause.mention.start and text[start] in _MARKS:
        start += 1
    start = max(start, clause.mention.start - _LONGEST)
    while end > clause.mention.end and text[end - 1] in _MARKS:
        end -= 1
    return Span(start=start, end=end)


def _lead_words(page: Page, index: int) -> str:
    """Return the words that lead to this node, where they are short enough to name an indicator."""
    lead = page.contexts[index].lead
    if lead < 0:
        return ""
    words = page.text[page.nodes[lead].label_end : page.nodes[lead].end].strip(_MARKS)
    return words if len(words) < 80 and not any(char.isdigit() for char in words) else ""


def _bare_cell(page: Page, row: bool, clause: Clause) -> bool:
    """Tell whether the figure fills a table cell alone: its meaning is in the header, not in its words."""
    words = page.text[clause.sentence : clause.sentence_end].strip(_MARKS)
    return row and len(words) <= clause.mention.end - clause.mention.start + 1


def _measurable(clause: Clause, words: str, block: list[Draft]) -> bool:
    """Tell whether a number without a unit is a figure: a part of another one, an index, a score."""
    if clause.figure.dimension is not Dimension.BARE:
        return True
    return bool(block and clause.figure.planned is not None) or _RANKED.search(words.lower()) is not None
