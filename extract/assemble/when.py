"""When a figure holds, and what it is counted per, by its clause, its block, its row and its section."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex

from extract.assemble.clause import Clause
from extract.assemble.page import Draft, Page
from extract.assemble.rates import per_of
from extract.assemble.stance import TOLD
from extract.structure.node import Leaf, Node
from extract.text.document import Block, Cell
from schemas import Period, StatementKind

_PAST = (StatementKind.ACTUAL, StatementKind.BASELINE)
_YEARLY_LEAD = regex.compile(
    r"\W*(?:(?:phấn đấu|mục tiêu|chỉ tiêu|bình quân|trung bình)\s)*(?:hằng năm|hàng năm|mỗi năm|từng năm)"
    r"(?:[\s,]+(?:phấn đấu|bình quân|trong giai đoạn [\d\s-]+|giai đoạn [\d\s-]+))*\W*"
)
_FEW_WORDS = r"(?:(?!(?<!\w)(?:và|đến|năm|trong đó)(?!\w))[^,;:.()\d]){0,60}?"
_YEAR_BEHIND = regex.compile(
    rf"{_FEW_WORDS}(?:\s?\([^()]*\)|(?<=\([^()]*)\))?{_FEW_WORDS}"
    rf"(?:\svà\s(?:(?:đạt|còn|trên|dưới|khoảng|ít nhất|tối thiểu)\s)*\d+(?:[.,]\d+)?\s?%{_FEW_WORDS})?"
    r"\s(?P<year>vào (?:cuối |hết )?năm (?:19|20)\d{2})(?!\d)"
)
_TIME_CELL = 40  # characters of a cell that holds nothing but a time
_YEAR = regex.compile(r"(?<![\d.,/])(?:19|20)\d{2}(?![\d.,])|(?<=/)(?:19|20)\d{2}(?!\d)")


def period_of(
    page: Page, index: int, clause: Clause, kind: StatementKind, start: Clause | None, block: list[Draft]
) -> Period | None:
    """Return the period of the clause, else of an earlier sentence of its block, else of its section."""
    period = _period_of(page, index, clause, kind, start, block)
    if period is None or period.kind != "by" or kind not in _PAST:
        return period
    return Period(kind="in", start=period.end, end=period.end)  # "tính đến 31/12/2021" tells of that year


def _period_of(
    page: Page, index: int, clause: Clause, kind: StatementKind, start: Clause | None, block: list[Draft]
) -> Period | None:
    if start is not None:
        near = page.timeline.between(clause.mention.end, clause.end)
        near = near or page.timeline.between(clause.sentence, start.mention.start)
        if near:
            return near[-1]
    elif own := _behind(page, clause) or page.timeline.of_clause(clause):
        return own
    if kind is StatementKind.THRESHOLD:
        return None
    if kind is StatementKind.BASELINE and page.contexts[index].stance not in TOLD:
        return None  # the level that a target starts from is not of the target's time
    if earlier := page.timeline.opening(page.nodes[index].label_end, _first_figure(clause, block)):
        return earlier
    return _of_row(page, index, clause) or _inherited(page, index, kind)


def _behind(page: Page, clause: Clause) -> Period | None:
    """Return the year that follows the figure, and a bracket or one more figure that it is for as well.

    "còn 11% (vùng cao 16%) vào năm 2026", "72% ở đô thị và 51% ở nông thôn vào năm 2026".
    """
    figure = clause.mention
    found = _YEAR_BEHIND.match(page.lowered, figure.end, clause.sentence_end)
    years = page.timeline.between(found.start("year"), found.end("year")) if found else []
    return years[0] if years else None


def _inherited(page: Page, index: int, kind: StatementKind) -> Period | None:
    """Return the period of the section; what was or is cannot be later than the document."""
    period, issued = page.contexts[index].period, (page.meta.date or "")[:4]
    if kind not in _PAST or not issued or (period and period.end[:4] <= issued):
        return period
    return Period(kind="in", start=issued, end=issued)


def _first_figure(clause: Clause, block: list[Draft]) -> int:
    return block[0].clause.mention.start if block else clause.mention.start


def _of_row(page: Page, index: int, clause: Clause) -> Period | None:
    """Return the time that a short cell of the figure's table row names, the last one first."""
    node = page.nodes[index]
    if node.kind is not Leaf.ROW:
        return None
    for cell in reversed(list(_cells(page, node))):
        years = _YEAR.findall(cell) if len(cell) < _TIME_CELL else []
        if len(years) == 1:
            return Period(kind="by", start=None, end=years[0])
        if len(years) == 2 and years[0] < years[1]:
            return Period(kind="range", start=years[0], end=years[1])
    return None


def _cells(page: Page, node: Node) -> Iterator[str]:
    """Yield the words of each cell of a row; one that is merged with those above has those of the first."""
    blocks = page.document.blocks
    at = bisect_right(blocks, node.start, key=lambda block: block.start) - 1
    for cell in blocks[at].cells:
        first = _first_merged(blocks, at, cell) if cell.merged_up else cell
        yield page.lowered[first.start : first.end]


def _first_merged(blocks: Sequence[Block], at: int, cell: Cell) -> Cell:
    """Return the cell that the merged ``cell`` of the row ``blocks[at]`` carries on."""
    for above in reversed(blocks[:at]):
        if above.table != blocks[at].table:
            break
        same = next((other for other in above.cells if other.column == cell.column), cell)
        if not same.merged_up:
            return same
    return cell


def rate_of(page: Page, index: int, clause: Clause, kind: StatementKind) -> str | None:
    """Return what the figure is counted per; the names are those of ``extract.assemble.rates.per_of``."""
    one_year = _is_one_year(page, index, kind)
    dated = _dated(page, clause)
    return per_of(page.lowered, clause, page.nodes[index], dated, one_year) or _led_yearly(page, index, dated)


def _led_yearly(page: Page, index: int, dated: str | None) -> str | None:
    """Return "year" where the words above a list are "Hằng năm:" and the figure names no time of its own."""
    lead = page.contexts[index].lead
    if lead < 0 or dated:
        return None
    words = page.lowered[page.nodes[lead].label_end : page.nodes[lead].end]
    return "year" if _YEARLY_LEAD.fullmatch(words) else None


def _is_one_year(page: Page, index: int, kind: StatementKind) -> bool:
    """Tell whether "trong năm" can only be the year that the section tells of."""
    period = page.contexts[index].period
    return kind is not StatementKind.TARGET or (period is not None and period.kind == "in")


def _dated(page: Page, clause: Clause) -> str | None:
    """Return the kind of the period that the clause itself names."""
    kinds = {period.kind for period in page.timeline.between(clause.start, clause.end)}
    return next((kind for kind in ("in", "by", "range") if kind in kinds), None)
