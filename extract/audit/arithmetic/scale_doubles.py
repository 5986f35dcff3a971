"""Figures that a change, another place of the text or common sense shows to be a thousand times off."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import regex

from extract.audit.arithmetic.amount import Amount
from extract.audit.arithmetic.amounts import lowered
from extract.audit.arithmetic.changes import find_changes
from extract.audit.arithmetic.growth import holds
from extract.audit.arithmetic.repair import digits_of
from extract.lexicon.arithmetic import arithmetic_words
from extract.rules.figure import Dimension
from schemas import Paper

Slip = tuple[str, Amount, Decimal, Amount]
"""A message, the figure in doubt, what it ought to be, and the figure that tells so."""

_MANY = 4
"""Digits that two figures must share, zeros at the end apart, to be one figure."""
_HUNDREDTH = Decimal("0.01")  # a change in so large a share is a change of scale
_INCOME = regex.compile(rf"{arithmetic_words('income')}[^,;.()\d]{{0,60}}$")
_LOWEST, _HIGHEST = Decimal(10) ** 5, Decimal(10) ** 9  # đồng that a person may earn in a month or a year


def find_slips(paper: Paper, amounts: Sequence[Amount]) -> Iterator[Slip]:
    """Yield the figures that other figures of the text show to be a thousand times off."""
    yield from _in_changes(paper.text)
    yield from _told_in_two_scales(amounts)
    yield from _incomes(lowered(paper.text), amounts)


def _in_changes(text: str) -> Iterator[Slip]:
    """Yield the end of each change that makes it hold when it is a thousand times larger or smaller."""
    for change in find_changes(text):
        now, then = change.now, change.then
        plain = now.scale and then.scale and now.value and then.value
        if plain and not _HUNDREDTH < now.value / then.value < 1 / _HUNDREDTH:
            move = 3 if now.value < then.value else -3
            moved = replace(now, value=now.value.scaleb(move), step=now.step.scaleb(move))
            if holds(replace(change, now=moved)):
                yield "audit.scale.change", now, moved.value, then


def _told_in_two_scales(amounts: Sequence[Amount]) -> Iterator[Slip]:
    """Yield each sum of money whose digits stand elsewhere with another scale: 12.345 triệu and tỷ."""
    told: dict[str, list[Amount]] = defaultdict(list)
    for amount in amounts:
        digits = digits_of(amount.number).rstrip("0")
        if amount.dimension is Dimension.MONEY and len(digits) >= _MANY:
            told[digits].append(amount)
    for group in told.values():
        first = group[0]
        for other in group[1:]:
            if other.unit == first.unit and other.value in (first.value * 1000, first.value / 1000):
                yield "audit.scale.twice", other, first.value, first
                break


def _incomes(low: str, amounts: Sequence[Amount]) -> Iterator[Slip]:
    """Yield the income of a person that nobody can have: "52 tỷ đồng/người/năm"."""
    for amount in amounts:
        odd = amount.unit == "đồng" and not _LOWEST <= amount.value < _HIGHEST
        if odd and _INCOME.search(low, max(amount.start - 120, 0), amount.start):
            right = amount.value / 1000 if amount.value >= _HIGHEST else amount.value * 1000
            if _LOWEST <= right < _HIGHEST:
                yield "audit.scale.income", amount, right, amount
