"""Rules that the columns of a table follow, found where most of its rows keep them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.grids import Grid
from extract.audit.arithmetic.interval import Interval, exact, total
from extract.lexicon.arithmetic import arithmetic_words

Row = tuple[Amount | None, ...]
Law = Callable[[Sequence[Interval]], Interval]

_LEAST = 4
"""Rows that must keep a rule, and as many times more than those that do not, before it is taken for one."""
_TOTAL = regex.compile(arithmetic_words("total"))
_PERCENT = regex.compile(r"%|tỷ lệ|tỉ lệ|so với|so sánh|tốc độ|cơ cấu|đạt|/kh|/th")
_CHANGE = regex.compile(r"tăng|giảm|chênh|\+/-|±|so sánh|so với|tốc độ|%")
_HIGHEST = 2_000  # per cent
_MOST = 16  # columns of a table whose pairs are tried


@dataclass(frozen=True, slots=True)
class Rule:
    """The figure of column ``result`` is what ``law`` makes of those of ``columns``."""

    name: str
    columns: tuple[int, ...]
    result: int
    law: Law

    def keeps(self, row: Row) -> bool | None:
        """Tell whether a row keeps the rule, None where it lacks figures for it."""
        figures = [row[column] for column in self.columns]
        stated = row[self.result]
        known = [figure for figure in figures if figure is not None]
        if stated is None or len(known) < 2 or not any(figure.value for figure in known):
            return None
        if self.name != "sum" and (
            len(known) < len(figures) or not all(figure.value > 0 for figure in known)
        ):
            return None
        return self.law([figure.interval for figure in known]).meets(stated.interval)


def find_rules(grid: Grid) -> Iterator[Rule]:
    """Yield the rules that most rows of ``grid`` keep."""
    for rule in _candidates(grid):
        good = bad = 0
        for row in grid.rows:
            keeps = rule.keeps(row)
            good, bad = good + (keeps is True), bad + (keeps is False)
            if bad * (2 if rule.name == "sum" else _LEAST) > len(grid.rows):
                break
        if (good > 1 and bad <= good) if rule.name == "sum" else (good >= _LEAST and bad * _LEAST <= good):
            yield rule


def _candidates(grid: Grid) -> Iterator[Rule]:
    width = min(len(grid.titles), _MOST)
    for result in range(width):
        title = grid.titles[result]
        if _TOTAL.search(title):
            yield from _sums(result, width)
        if _PERCENT.search(title) or _CHANGE.search(title):
            yield from _quotients(result, width, _is_percent(grid, result))


def _sums(result: int, width: int) -> Iterator[Rule]:
    """Yield the sums of the columns right or left of ``result``, the longest first."""
    for last in range(width, result + 2, -1):
        yield Rule("sum", tuple(range(result + 1, last)), result, total)
    for first in range(1, result - 1):
        yield Rule("sum", tuple(range(first, result)), result, total)


def _is_percent(grid: Grid, column: int) -> bool:
    """Tell whether the figures of a column may be percentages."""
    return all(abs(figure.value) <= _HIGHEST for row in grid.rows if (figure := row[column]))


def _quotients(result: int, width: int, percent: bool) -> Iterator[Rule]:
    """Yield what two columns may make of a third: a share, a growth, a difference."""
    for one in range(1, width):
        for other in range(1, width):
            if result not in (one, other) and one != other:
                if percent:
                    yield Rule("share", (one, other), result, _share)
                    yield Rule("growth", (one, other), result, _growth)
                yield Rule("difference", (one, other), result, _difference)


def _share(figures: Sequence[Interval]) -> Interval:
    return figures[0].over(figures[1]).times(Fraction(100))


def _growth(figures: Sequence[Interval]) -> Interval:
    return _share(figures) - exact(100)


def _difference(figures: Sequence[Interval]) -> Interval:
    return figures[0] - figures[1]
