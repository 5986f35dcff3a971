"""Errors in a lower document: a target that asks for less than the one above, and one that is left out.

The lower document is a copy of the upper one, as where a level takes the plan of the level above over whole.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from extract.compare import compare_papers
from extract.evaluate.seeded_plant import Plant, replaced
from schemas import Alignment, Paper, Statement, StatementKind, Verdict

_DIGITS = re.compile(r"(?<![\d/.,])\d+(?:\.\d{3})*(?:,\d+)?(?![\d/])")
_BAD = (Verdict.WEAKER, Verdict.MISSING, Verdict.OPPOSED)
_LESS = {">": Decimal("0.7"), ">=": Decimal("0.7"), "<": Decimal("1.4"), "<=": Decimal("1.4")}


@dataclass(frozen=True, slots=True)
class LowerPlant:
    """A lower document with one error about the target ``statement`` of the upper one."""

    plant: Plant
    statement: str
    verdict: Verdict


def weaker_below(paper: Paper, random: Random) -> Iterator[LowerPlant]:
    """A target with a floor gets a lower one, a target with a ceiling a higher one."""
    for item in _alone(paper):
        digits = _digits(item)
        at = paper.text.find(digits, item.span.start, item.span.end)
        factor = _LESS.get(item.quantity.comparator)
        value = Decimal(digits.replace(".", "").replace(",", ".") or 0)
        if factor is None or at < 0 or item.quantity.high is not None or value < 5:
            continue
        less = (value * factor).quantize(Decimal(1).scaleb(value.as_tuple().exponent))  # type: ignore[arg-type]
        words = f"{less:,f}".translate(str.maketrans(",.", ".,"))
        plant = replaced(paper.text, at, at + len(digits), words)
        yield LowerPlant(plant, item.id, Verdict.WEAKER)


def missing_below(paper: Paper, random: Random) -> Iterator[LowerPlant]:
    """The line of a target that stands alone in it is left out."""
    for item in _alone(paper):
        start = paper.text.rfind("\n", 0, item.span.start) + 1
        end = paper.text.find("\n", item.span.end) + 1
        others = [s for s in paper.record.statements if s is not item and start <= s.span.start < end]
        if end > start and not others and "|" not in paper.text[start:end]:
            yield LowerPlant(replaced(paper.text, start, end, ""), item.id, Verdict.MISSING)


def found_below(upper: Paper, lower: Paper, planted: LowerPlant) -> tuple[bool, tuple[Alignment, ...]]:
    """Return whether the comparison tells the error, and what else it tells that a copy has not."""
    known = {a.left for a in compare_papers(upper, upper).alignments if a.verdict in _BAD}
    bad = [a for a in compare_papers(upper, lower).alignments if a.verdict in _BAD and a.left not in known]
    beside = tuple(a for a in bad if a.left != planted.statement)
    return any(a.left == planted.statement and a.verdict is planted.verdict for a in bad), beside


def _alone(paper: Paper) -> Iterator[Statement]:
    """Yield the targets whose indicator and number stand in one target only."""
    targets = [s for s in paper.record.statements if s.kind is StatementKind.TARGET]
    for item in targets:
        like = [s for s in targets if s.indicator.text == item.indicator.text]
        if len(like) == 1 and item.parent_id is None:
            yield item


def _digits(item: Statement) -> str:
    """Return the digits of the figure as they are printed, "" where they are not plain ones."""
    found = _DIGITS.search(item.quantity.text)
    return found[0] if found else ""
