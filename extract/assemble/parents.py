"""Which statement another one is a part of: "trong đó", brackets, and bullets below a bullet."""

from collections.abc import Sequence

import regex

from extract.assemble.clause import Clause
from extract.assemble.lead_in import names_something
from extract.assemble.page import Draft, Page
from extract.rules.figure import Dimension
from extract.structure.node import Leaf

_MANY_CLAUSES = 6
_PART = regex.compile(r"(?<!\w)(?:trong đó|gồm(?: có)?|bao gồm|riêng)(?!\w)")


def parent_of(
    page: Page, node: int, clause: Clause, block: Sequence[Draft], above: Sequence[Draft]
) -> str | None:
    """Return the id of the statement that ``clause`` is a part of.

    ``block`` are the statements before it in its own block, ``above`` those of the block that leads to it.
    """
    said = page.lowered[clause.start : clause.mention.start]
    if clause.figure.dimension is Dimension.RATIO and block and not names_something(said):
        return None  # "đạt 100% kế hoạch" tells of the part, and is none itself
    if (whole := _in_brackets(page.lowered, clause, block)) or (
        whole := _after_part_word(page.lowered, clause, block)
    ):
        return whole.statement.id
    return _below(page, node, clause, above)


def _same_unit(clause: Clause, draft: Draft) -> bool:
    own, other = clause.figure, draft.clause.figure
    if own.dimension is Dimension.BARE:
        return True
    if own.dimension is not other.dimension:
        return False
    if own.dimension is not Dimension.COUNT:
        return own.unit == other.unit
    return not own.unit or not other.unit or bool(set(own.unit.split()) & set(other.unit.split()))


def _in_brackets(lowered: str, clause: Clause, block: Sequence[Draft]) -> Draft | None:
    """Return the figure right before the bracket that the clause stands in."""
    start = clause.mention.start
    opening = lowered.rfind("(", clause.sentence, start)
    if opening < 0 or lowered.rfind(")", opening, start) >= 0:
        return None
    before = [d for d in block if d.clause.mention.end <= opening and d.clause.sentence == clause.sentence]
    if not before or opening - before[-1].clause.mention.end > 60:
        return None
    return before[-1] if _same_unit(clause, before[-1]) else None


def _after_part_word(lowered: str, clause: Clause, block: Sequence[Draft]) -> Draft | None:
    """Return the last figure of the same unit before the nearest "trong đó" of the block."""
    if not block:
        return None
    start = block[0].clause.mention.end
    words = [m.start() for m in _PART.finditer(lowered, start, clause.mention.start)]
    share = "chiếm" in lowered[clause.start : clause.mention.start]
    for at in reversed(words):
        between = lowered[at : clause.mention.start]
        if ". " in between or between.count(";") > _MANY_CLAUSES:
            return None
        if between.count(")") > between.count("("):
            continue
        whole = [d for d in block if d.clause.mention.end <= at and (share or _same_unit(clause, d))]
        if whole:
            return _oldest(whole)
    return None


def _oldest(whole: Sequence[Draft]) -> Draft:
    """Return the last one that is no part itself."""
    free = [d for d in whole if d.statement.parent_id is None]
    return (free or whole)[-1]


def _below(page: Page, node: int, clause: Clause, above: Sequence[Draft]) -> str | None:
    """Return the statement of the lead-in: it ends with a colon, or is the bullet above a lower bullet."""
    lead = page.contexts[node].lead
    if lead < 0 or not above:
        return None
    leads = page.text[page.nodes[lead].start : page.nodes[lead].end].rstrip().endswith(":")
    if not leads and page.nodes[node].kind is not Leaf.BULLET:
        return None
    whole = [d for d in above if _same_unit(clause, d)]
    return _oldest(whole).statement.id if whole else None
