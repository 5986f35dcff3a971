"""Tables that give each task its agencies: the header tells the columns, each row makes an assignment."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extract.assemble.duties.agency_lists import AgencyLists
from extract.assemble.duties.duty import Duty
from extract.lexicon.columns import Role, column_role
from extract.structure.node import Leaf, Outline
from extract.text.document import Block, Cell, Document
from schemas import Agency

_HELPS = regex.compile(r"(?i:phối hợp)")
_WITH = regex.compile(r"(?:\s+(?:thực hiện|cùng|với))*\s*:?\s*")
_NUMBER = regex.compile(r"[\d.]+$|[IVX]+\.?$")
_LONGEST_TITLE = 70
_LEADS = regex.compile(r"(?i:ch[ủỉ] trì)")


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row below a header: its cells by role; a cell merged with the one above is that one."""

    block: Block
    cells: dict[Role, Cell]


def task_rows(document: Document) -> Iterator[TaskRow]:
    """Yield the rows of the tables whose header names who is in charge or until when."""
    roles: dict[int, Role] = {}
    table: int | None = None
    above: dict[Role, Cell] = {}
    for block in document.blocks:
        if block.table is None:
            continue
        if block.table != table:
            table, above = block.table, {}
            roles = {}
        header = _header(document, block)
        if header:
            roles, above = header, {}
        elif roles:
            cells = _cells(document, block, roles, above)
            above = cells
            if len(block.cells) > 1:
                yield TaskRow(block, cells)


def table_duties(document: Document, lists: AgencyLists, outline: Outline) -> Iterator[Duty]:
    """Yield the assignment of each row that has agencies in charge."""
    nodes = {node.start: index for index, node in enumerate(outline.nodes) if node.kind is Leaf.ROW}
    for row in task_rows(document):
        lead_cell, task = row.cells.get("lead"), row.cells.get("task")
        index = nodes.get(row.block.start)
        if lead_cell is None or task is None or index is None or task.end - task.start < 4:
            continue
        lead, helpers = _shared(lists, lead_cell)
        other = row.cells.get("coordinate")
        if other is not None and other is not lead_cell:
            helpers += lists.within(other.start, other.end)
        if lead:
            yield Duty(
                index,
                row.block.start,
                row.block.end,
                task.start,
                task.end,
                lead,
                tuple(dict.fromkeys(helpers)),
            )


def _header(document: Document, block: Block) -> dict[int, Role] | None:
    """Return the role of each column where ``block`` is a header, None where it is none."""
    roles: dict[int, Role] = {}
    titles = [document.text[cell.start : cell.end].strip(" *\n") for cell in block.cells]
    if len(titles) < 2 or any(len(title) > _LONGEST_TITLE or _NUMBER.match(title) for title in titles):
        return None
    told = [column_role(title) for title in titles]
    for cell, role in zip(block.cells, told, strict=True):
        if role is not None:
            roles.update(dict.fromkeys(range(cell.column, cell.column + cell.columns), role))
    named = set(told)
    enough = 2 * sum(role is not None for role in told) >= sum(bool(title) for title in titles)
    return roles if enough and "task" in named and named & {"lead", "time"} else None


def _cells(
    document: Document, block: Block, roles: dict[int, Role], above: dict[Role, Cell]
) -> dict[Role, Cell]:
    """Return the first cell of each role; a merged cell is the one above it."""
    cells: dict[Role, Cell] = {}
    for cell in block.cells:
        role = roles.get(cell.column)
        if role is None or role in cells:
            continue
        empty = not document.text[cell.start : cell.end].strip(" *\n")
        cells[role] = above[role] if (cell.merged_up and role in above and empty) else cell
    return cells


def _shared(lists: AgencyLists, cell: Cell) -> tuple[tuple[Agency, ...], tuple[Agency, ...]]:
    """Return who leads and who works with them where one cell names both."""
    words = lists.text[cell.start : cell.end]
    helps = _HELPS.search(words)
    if helps is None or not _LEADS.search(words):
        return lists.within(cell.start, cell.end), ()
    cut = cell.start + helps.start()
    return lists.within(cell.start, cut), lists.within(
        cell.start + helps.end() + _with(words, helps.end()), cell.end
    )


def _with(words: str, at: int) -> int:
    """Return how many characters "với", "cùng" and a colon take behind "phối hợp"."""
    match = _WITH.match(words, at)
    return match.end() - at if match else 0
