"""A figure for each year beside a total: brought to one footing where the arithmetic is sure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extract.compare.adding import item_adds_up
from extract.compare.amount import Amount, amount_of
from extract.compare.pair import Pair
from extract.compare.yearly import is_yearly
from extract.compare.years import Years, holds_year, length, years_of
from schemas import Period


@dataclass(frozen=True, slots=True)
class Footing:
    """The two amounts as they may be compared; ``years`` where a total was divided by so many."""

    left: Amount
    right: Amount
    years: int | None = None
    divided: Literal["left", "right"] | None = None


def find_footing(pair: Pair, periods: tuple[Period | None, Period | None]) -> Footing | None:
    """Return the amounts of both sides on one footing, None where they speak of different times.

    ``periods`` are those of the two documents: a goal "đến năm 2025" of a plan 2021 - 2025 runs from 2021.
    """
    amounts = [amount_of(side.statement.quantity) for side in (pair.left, pair.right)]
    yearly = [is_yearly(side.statement) for side in (pair.left, pair.right)]
    own = [years_of(side.statement.period) for side in (pair.left, pair.right)]
    if any(yearly) and not all(yearly) and _both_flow(pair):
        return _divide(amounts, [_since(*both) for both in zip(own, periods, strict=True)], yearly)
    if _kept_throughout(pair, own):
        return Footing(amounts[0], amounts[1])
    meet = _same_stretch(*own) if _both_flow(pair) else _meet(*own, yearly=any(yearly))
    return Footing(amounts[0], amounts[1]) if meet or (all(yearly) and _meet(*own, yearly=True)) else None


def _kept_throughout(pair: Pair, own: Sequence[Years | None]) -> bool:
    """Tell whether one share is asked for in all the years that the other document asks for it in one of."""
    left, right = pair.left.statement.quantity, pair.right.statement.quantity
    shares = pair.left.dimension == pair.right.dimension == "ratio"
    return (
        shares
        and amount_of(left) == amount_of(right)
        and (holds_year(own[0], own[1]) or holds_year(own[1], own[0]))
    )


def _since(own: Years | None, document: Period | None) -> Years | None:
    """Return the years of a figure; its start is that of the document where both end with the same year."""
    whole = years_of(document)
    if own and own.start is None and whole and whole.end == own.end:
        return Years(whole.start, own.end)
    return own or whole


def _both_flow(pair: Pair) -> bool:
    """Tell whether both grow with the time that they are counted over: changes, and amounts that add up."""
    return all(side.statement.measure == "delta" or item_adds_up(side) for side in (pair.left, pair.right))


def _meet(left: Years | None, right: Years | None, *, yearly: bool) -> bool:
    """Tell whether both speak of the same year; a figure for each year speaks of all years of its stretch."""
    if left is None or right is None or left.end == right.end:
        return True
    return yearly and (holds_year(left, right) or holds_year(right, left))


def _same_stretch(left: Years | None, right: Years | None) -> bool:
    """Tell whether two totals are counted over the same years, as far as these are told."""
    if left is None or right is None:
        return True
    return left.end == right.end and (None in (left.start, right.start) or left.start == right.start)


def _divide(amounts: list[Amount], years: list[Years | None], yearly: list[bool]) -> Footing | None:
    """Return the total as its share of one year beside the figure for each year."""
    total = yearly.index(False)
    rate = 1 - total
    count = length(years[total])
    if count is None or not _rate_covers(years[rate], years[total]):
        return None
    parts = [amount if yearly[side] else amount.divided(count) for side, amount in enumerate(amounts)]
    divided: Literal["left", "right"] = "left" if total == 0 else "right"
    return Footing(parts[0], parts[1], count if count > 1 else None, divided if count > 1 else None)


def _rate_covers(rate: Years | None, total: Years | None) -> bool:
    """Tell whether the years of the total lie in those that the yearly figure holds for."""
    return rate is None or total is None or rate.start is None or holds_year(rate, total)
