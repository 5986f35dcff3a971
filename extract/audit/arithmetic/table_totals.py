"""Rows of tables that are not the sum of the rows that are their parts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.interval import total
from extract.audit.arithmetic.statement_amounts import amount_of
from extract.audit.arithmetic.sums import Gap
from extract.audit.arithmetic.write import write_like
from extract.audit.report import make_finding
from schemas import Finding, Paper, Severity, Statement

NEAR = Fraction(1, 20)
"""So far, as a share of the total, a column may be off where other columns of the rows add up."""
ALONE = Fraction(1, 100)
"""So far where no other column does."""


def total_row_is_not_sum(paper: Paper) -> Iterator[Finding]:
    """A row of a table is not the sum of the rows that are its parts."""
    for gaps in _families(paper.record.statements, paper.text).values():
        wrong = [gap for gap in gaps if not _makes(gap)]
        kept = sum(gap.total.value > 0 for gap in gaps) - len(wrong)
        for gap in wrong if len(wrong) <= max(kept, 1) else ():
            sure = kept > 1 and not paper.record.coverage.pages_ocr
            if _is_meant(gap, kept):
                yield _report(paper, gap, Severity.ERROR if sure and gap.repair else Severity.WARNING)


def _families(statements: Sequence[Statement], text: str) -> dict[int, list[Gap]]:
    """Return each total with its parts, the columns of one row together."""
    cells = {s.id: s for s in statements if s.rule == "table.figure" and s.measure == "level"}
    parts: dict[str, list[Statement]] = defaultdict(list)
    for cell in cells.values():
        if cell.parent_id in cells:
            parts[cell.parent_id or ""].append(cell)
    found: dict[int, list[Gap]] = defaultdict(list)
    for parent, children in parts.items():
        amounts = [amount_of(statement) for statement in (cells[parent], *children)]
        known = [amount for amount in amounts if amount is not None]
        if len(known) == len(amounts) and len(known) > 2 and known[0].unit != "%":
            row = text.count("\n", 0, cells[parent].span.start)
            found[row].append(Gap(known[0], tuple(known[1:]), False))
    return found


def _makes(gap: Gap) -> bool:
    """Tell whether the parts, or the first or the last of them, make the total as they are printed."""
    count = len(gap.parts)
    heads = (gap.parts[:end] for end in range(2, count + 1))
    tails = (gap.parts[start:] for start in range(1, count - 1))
    return any(_sums(gap.total, parts) for parts in (*heads, *tails))


def _sums(whole: Amount, parts: Sequence[Amount]) -> bool:
    return total(part.interval for part in parts).meets(whole.interval)


def _is_meant(gap: Gap, kept: int) -> bool:
    """Tell whether the rows are surely meant to make the total."""
    if kept > 1:
        return gap.share <= NEAR or gap.repair is not None
    return gap.share <= ALONE and (gap.repair is not None or kept > 0)


def _report(paper: Paper, gap: Gap, severity: Severity) -> Finding:
    return make_finding(
        paper,
        "total_row_is_not_sum",
        severity,
        [gap.total.span, *(part.span for part in gap.parts)],
        "audit.parts_do_not_sum",
        stated=str(gap.total.value),
        computed=str(gap.sum),
        repair=gap.repair,
        parts=" + ".join(part.span.of(paper.text) for part in gap.parts),
        sum=write_like(gap.sum, gap.total),
        total=write_like(gap.total.value, gap.total),
        gap=write_like(abs(gap.sum - gap.total.value), gap.total),
    )
