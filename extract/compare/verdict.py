"""How the lower figure of a pair stands to the upper one: JUDGES, asked in their order."""

from collections.abc import Callable
from dataclasses import dataclass

from extract.compare.adding import adds_up
from extract.compare.amount import standing
from extract.compare.better import more_is_stricter
from extract.compare.levels import stands_above
from extract.compare.measures import same_measure, same_unit
from extract.compare.pair import Pair
from extract.compare.rates import Footing, find_footing
from extract.compare.shares import share_of
from schemas import DocumentRecord, Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A pair with what the documents say of it: which stands above, and the figures on one footing."""

    pair: Pair
    above: bool
    footing: Footing | None


@dataclass(frozen=True, slots=True)
class Judgement:
    """``reason`` is the id of its sentence; ``values`` fill it in beside the two figures."""

    verdict: Verdict
    reason: str
    values: dict[str, str]


def judge(pair: Pair, upper: DocumentRecord, lower: DocumentRecord) -> tuple[Judgement, Footing | None]:
    """Return how the lower figure stands to the upper one, and the footing that they were compared on."""
    footing = find_footing(pair, (upper.meta.period, lower.meta.period))
    case = Case(pair, stands_above(upper, lower), footing)
    return next(found for ask in JUDGES if (found := ask(case))), footing


def other_unit(case: Case) -> Judgement | None:
    """Two figures that are counted in different things, or a level beside a change."""
    if same_unit(case.pair) and (same_measure(case.pair) or "ratio" not in _dimensions(case.pair)):
        return None
    return Judgement(Verdict.OTHER_UNIT, "other_unit", {})


def other_scope(case: Case) -> Judgement | None:
    """Shares of places of different ranks, or of a broader thing."""
    left, right = case.pair.reading.left.ranks, case.pair.reading.right.ranks
    if case.pair.relation == "broader" or (left and right and not left & right):
        return Judgement(Verdict.OTHER_SCOPE, "other_scope", {})
    return None


def opposed(case: Case) -> Judgement | None:
    """One figure is to rise and the other to fall."""
    ways = {side.statement.direction for side in (case.pair.left, case.pair.right)}
    return Judgement(Verdict.OPPOSED, "opposed", {}) if ways >= {"increase", "decrease"} else None


def other_period(case: Case) -> Judgement | None:
    """Figures of different years that no sure arithmetic brings together."""
    return None if case.footing else Judgement(Verdict.OTHER_PERIOD, "other_period", {})


def part(case: Case) -> Judgement | None:
    """An amount of a place below, which adds up to the one above."""
    if not case.above or case.footing is None or not adds_up(case.pair):
        return None
    share = share_of(case.footing.right, case.footing.left)
    return Judgement(Verdict.PART, "part", {"share": share}) if share else None


def by_amount(case: Case) -> Judgement:
    """As much, more or less."""
    footing = case.footing
    assert footing is not None  # other_period has answered before
    found = standing(footing.left, footing.right)
    if found in ("equal", "overlap"):
        return Judgement(Verdict.SAME, found, {})
    stricter = (found == "more") == more_is_stricter(case.pair)
    verdict = Verdict.STRICTER if stricter else Verdict.WEAKER
    return Judgement(verdict, verdict.value, {"way": found})


JUDGES: tuple[Callable[[Case], Judgement | None], ...] = (
    other_unit,
    other_scope,
    opposed,
    other_period,
    part,
    by_amount,
)


def _dimensions(pair: Pair) -> set[str]:
    return {pair.left.dimension, pair.right.dimension}
