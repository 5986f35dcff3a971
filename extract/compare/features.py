"""FEATURES: what speaks for and against two statements being about the same indicator, a row each.

None of them looks at the values: equal figures do not make two indicators one.
"""

from collections.abc import Callable
from dataclasses import dataclass

from extract.compare.measures import same_measure, same_unit
from extract.compare.pair import Pair
from extract.compare.say import concept_name, listed, say
from extract.compare.years import holds_year, same_horizon, years_of
from schemas import FeatureScore

CONCEPT_SCORES = {"same": 1.0, "same_things": 0.8, "unknown": 0.5, "broader": 0.25, "other": 0.0}

SAME = ("same", "same_things")
OF_OBJECT = 0.7  # what a subject tells that is the object of the other sentence
SHARE_OF = {"ratio", "count"}  # the same things may be counted, or told as a share


@dataclass(frozen=True, slots=True)
class Feature:
    """``least`` is what a feature that scores 0 leaves of the pair's score; None where it is a base."""

    name: str
    score: Callable[[Pair], FeatureScore]
    least: float | None


def words(pair: Pair) -> FeatureScore:
    """How like the words of the indicators are, rare ones counting more."""
    one, other = pair.reading.left.terms, pair.reading.right.terms
    common = sorted((word for word in one & other if " " not in word), key=_rarest(pair))
    return FeatureScore(score=pair.reading.likeness, detail=say("compare.detail.words", words=listed(common)))


def concept(pair: Pair) -> FeatureScore:
    """Whether the catalogue of indicators takes both for one; a broader indicator is another one."""
    one, other = (side.statement.indicator.concept for side in (pair.left, pair.right))
    names = {"left": concept_name(one), "right": concept_name(other)}
    return FeatureScore(
        score=CONCEPT_SCORES[pair.relation], detail=say(f"compare.detail.concept.{pair.relation}", **names)
    )


def subject(pair: Pair) -> FeatureScore:
    """Who or what the share is of."""
    left, right = pair.reading.left, pair.reading.right
    if not left.head or not right.head or pair.relation in SAME:
        return FeatureScore(score=1.0, detail=say("compare.detail.open"))
    score = max(pair.rarity.likeness(left.head, right.head), OF_OBJECT * _as_object(pair))
    if left.ranks and right.ranks and left.ranks != right.ranks:
        score = max(score, 0.8)
    return FeatureScore(score=score, detail=_both(pair, left.head, right.head))


def _as_object(pair: Pair) -> float:
    """Return how much of the subject of one side stands elsewhere in the other one, as in "dạy cho ..."."""
    left, right = pair.reading.left, pair.reading.right
    return max(pair.rarity.share(left.head, right.terms), pair.rarity.share(right.head, left.terms))


def deed(pair: Pair) -> FeatureScore:
    """What is done or reached, told by the words from the first verb on."""
    left, right = pair.reading.left, pair.reading.right
    if not left.deed or not right.deed or pair.relation in SAME:
        return FeatureScore(score=1.0, detail=say("compare.detail.open"))
    score = pair.rarity.likeness(left.deed, right.deed)
    return FeatureScore(score=score, detail=_both(pair, left.deed, right.deed))


def group(pair: Pair) -> FeatureScore:
    """The group that only one of them is narrowed to: a people, an age, a kind of household."""
    left, right = pair.reading.left.groups, pair.reading.right.groups
    alone = left ^ right
    score = 1.0 if not alone else len(left & right) / len(left | right)
    detail = say("compare.detail.groups", left=listed(sorted(left)), right=listed(sorted(right)))
    return FeatureScore(score=score, detail=detail if alone else say("compare.detail.open"))


def scope(pair: Pair) -> FeatureScore:
    """The rank of the places that are counted: communes beside provinces."""
    left, right = pair.reading.left.ranks, pair.reading.right.ranks
    agree = not left or not right or bool(left & right)
    names = {"left": _ranks(left), "right": _ranks(right)}
    return FeatureScore(score=float(agree), detail=say("compare.detail.scope", **names))


def unit(pair: Pair) -> FeatureScore:
    """Whether the figures are of one dimension: a share, money, things that are counted."""
    left, right = pair.left.statement.quantity.unit, pair.right.statement.quantity.unit
    dimensions = {pair.left.dimension, pair.right.dimension}
    score = (
        1.0 if same_unit(pair) else 0.7 if len(dimensions) == 1 else 0.5 if dimensions == SHARE_OF else 0.0
    )
    return FeatureScore(score=score, detail=f"{left or '–'} / {right or '–'}")


def period(pair: Pair) -> FeatureScore:
    """Whether both speak of the same year."""
    left, right = (years_of(side.statement.period) for side in (pair.left, pair.right))
    score = (
        1.0
        if same_horizon(left, right)
        else 0.5
        if holds_year(left, right) or holds_year(right, left)
        else 0.0
    )
    return FeatureScore(score=score, detail=f"{left.end if left else '–'} / {right.end if right else '–'}")


def measure(pair: Pair) -> FeatureScore:
    """Whether both tell a level or both a change; of shares these are never one indicator."""
    left, right = pair.left.statement, pair.right.statement
    shares = "ratio" in (pair.left.dimension, pair.right.dimension)
    score = 1.0 if same_measure(pair) else 0.0 if shares else 0.8
    return FeatureScore(
        score=score, detail=" / ".join(say(f"compare.measure.{side.measure}") for side in (left, right))
    )


def direction(pair: Pair) -> FeatureScore:
    """Whether one is to rise and the other to fall."""
    ways = [side.statement.direction for side in (pair.left, pair.right)]
    score = 0.0 if set(ways) == {"increase", "decrease"} else 1.0
    return FeatureScore(score=score, detail=" / ".join(say(f"compare.direction.{way}") for way in ways))


def comparator(pair: Pair) -> FeatureScore:
    """Whether both bind the figure from the same side."""
    signs = [side.statement.quantity.comparator for side in (pair.left, pair.right)]
    against = {sign[0] for sign in signs} == {"<", ">"}
    return FeatureScore(score=0.0 if against else 1.0, detail=" / ".join(signs))


def citation(pair: Pair) -> FeatureScore:
    """Whether one of the documents names the other one."""
    return FeatureScore(
        score=float(pair.cited), detail=say(f"compare.detail.cited.{str(pair.cited).lower()}")
    )


FEATURES: tuple[Feature, ...] = (
    Feature("words", words, None),
    Feature("concept", concept, None),
    Feature("subject", subject, 0.55),
    Feature("deed", deed, 0.55),
    Feature("group", group, 0.6),
    Feature("scope", scope, 0.9),
    Feature("unit", unit, 0.4),
    Feature("period", period, 0.9),
    Feature("measure", measure, 0.3),
    Feature("direction", direction, 0.85),
    Feature("comparator", comparator, 0.95),
    Feature("citation", citation, 0.99),
)


def _rarest(pair: Pair) -> Callable[[str], tuple[float, str]]:
    """Return the key that sorts words, the rarest first."""
    return lambda word: (-pair.rarity.weights[word], word)


def _both(pair: Pair, left: frozenset[str], right: frozenset[str]) -> str:
    """Return the words of both sides, the rarest first."""
    sides = [sorted((word for word in side if " " not in word), key=_rarest(pair)) for side in (left, right)]
    return say("compare.detail.both", left=listed(sides[0]), right=listed(sides[1]))


def _ranks(ranks: frozenset[str]) -> str:
    return listed([say(f"compare.rank.{rank}") for rank in sorted(ranks)])
