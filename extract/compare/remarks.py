"""What rows tell of each other: a target of several years that is also asked for in each of them."""

from collections.abc import Iterable, Sequence

from extract.compare.reason import figure_words
from extract.compare.say import say
from extract.compare.yearly import is_yearly
from schemas import Alignment, Paper, Statement, Verdict

COMPARED = (Verdict.SAME, Verdict.STRICTER, Verdict.WEAKER)


def with_remarks(rows: Iterable[Alignment], upper: Paper) -> tuple[Alignment, ...]:
    """Return ``rows``; where times differ, the reason says if the target is asked for each year elsewhere."""
    above = {statement.id: statement for statement in upper.record.statements}
    told = tuple(rows)
    yearly = [row for row in told if row.verdict in COMPARED and row.left and is_yearly(above[row.left])]
    return tuple(_remarked(row, yearly, above) for row in told)


def _remarked(row: Alignment, yearly: Sequence[Alignment], above: dict[str, Statement]) -> Alignment:
    """Return ``row`` with what the first of ``yearly`` about the same target says."""
    if row.verdict is not Verdict.OTHER_PERIOD or row.left is None:
        return row
    name = _name(above[row.left])
    same = (it for it in yearly if it.right == row.right or _name(above[it.left or ""]) == name)
    found = next(same, None)
    if found is None or found.left is None:
        return row
    verdict = say(f"compare.verdict.{found.verdict}").lower()
    remark = say("compare.also_yearly", left=figure_words(above[found.left]), verdict=verdict)
    return row.model_copy(update={"reason": f"{row.reason.removesuffix('.')}; {remark}"})


def _name(statement: Statement) -> str:
    return " ".join(statement.indicator.text.casefold().split())
