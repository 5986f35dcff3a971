"""Which statement another one is a part of: "trong đó", brackets, and bullets below a bullet."""

from collections.abc import Sequence

import regex

from extract.assemble.clause import Clause
from extract.assemble.lead_in import names_something
from extract.assemble.page import Draft, Page
from extract.lexicon.cue_words import cue
from extract.rules.figure import Dimension
from extract.structure.node import Leaf

_MANY_CLAUSES = 6
_REACH = 2_000  # characters before a figure in which its whole may stand
_NOTHING = frozenset(("", ",", ";", ".", ")", ":"))
_PART = regex.compile(r"(?<!\w)(?:trong (?:số )?đó|trong ấy|chia ra|gồm(?: có)?|bao gồm|riêng)(?!\w)")


def parent_of(
    page: Page, node: int, clause: Clause, block: Sequence[Draft], above: Sequence[Draft]
) -> str | None:
    """Return the id of the statement that ``clause`` is a part of.

    ``block`` are the statements before it in its own block, ``above`` those of the block that leads to it.
    """
    if block and _tells_of_the_one_before(page.lowered, clause):
        return None
    if (whole := _in_brackets(page.lowered, clause, block)) or (
        whole := _after_part_word(page.lowered, clause, block)
    ):
        return whole.statement.id
    return _below(page, node, clause, above)


def _tells_of_the_one_before(lowered: str, clause: Clause) -> bool:
    """Tell whether a percentage names nothing of its own ("đạt 100% kế hoạch"): it is no part."""
    if clause.figure.dimension is not Dimension.RATIO:
        return False
    if names_something(lowered[clause.start : clause.mention.start]):
        return False
    behind = lowered[clause.mention.end : clause.end].strip()
    return behind[:1] in _NOTHING or cue("of_plan").match(behind) is not None


def _same_unit(clause: Clause, draft: Draft) -> bool:
    own, other = clause.figure, draft.clause.figure
    if own.dimension is Dimension.BARE:
        return True
    if own.dimension is not other.dimension:
        return False
    if own.dimension is not Dimension.COUNT:
        return own.unit == other.unit
    return not own.unit or not other.unit or bool(set(own.unit.split()) & set(other.unit.split()))


def _alike(clause: Clause, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the figures of the same unit, else of the same sort ("người" of "cộng tác viên")."""
    same = [d for d in drafts if _same_unit(clause, d)]
    return same or [d for d in drafts if d.clause.figure.dimension is clause.figure.dimension]


def _in_brackets(lowered: str, clause: Clause, block: Sequence[Draft]) -> Draft | None:
    """Return the figure right before the bracket that the clause stands in."""
    start = clause.mention.start
    opening = lowered.rfind("(", max(clause.sentence, start - _REACH), start)
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
    start = max(block[0].clause.mention.end, clause.mention.start - _REACH)
    words = [m.start() for m in _PART.finditer(lowered, start, clause.mention.start)]
    share = "chiếm" in lowered[clause.start : clause.mention.start]
    for at in reversed(words):
        between = lowered[at : clause.mention.start]
        if ". " in between or between.count(";") > _MANY_CLAUSES:
            return None
        if between.count(")") > between.count("("):
            continue
        if not share and ";" in between and _lists_others(clause, at, block):
            continue
        before = [d for d in block if d.clause.mention.end <= at]
        whole = before if share else _alike(clause, before)
        if whole:
            return _oldest(whole)
    return None


def _lists_others(clause: Clause, at: int, block: Sequence[Draft]) -> bool:
    """Tell whether the parts from ``at`` on are counted, and not shares: "trong đó 9 xã; hộ nghèo 3%"."""
    first = next((d.clause.figure for d in block if d.clause.mention.start >= at), clause.figure)
    return clause.figure.dimension is Dimension.RATIO is not first.dimension


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
    whole = _alike(clause, above)
    return _oldest(whole).statement.id if whole else None
