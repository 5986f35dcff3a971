"""One score for a pair: what its words and concepts come to, less what each further feature takes away."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.compare.features import FEATURES
from extract.compare.likeness import BASE
from extract.compare.pair import Pair
from schemas import FeatureScore

Scored = tuple[float, dict[str, FeatureScore]]


@dataclass(frozen=True, slots=True)
class Match:
    """Two statements that belong together, and why."""

    pair: Pair
    score: float
    features: dict[str, FeatureScore]


def score_pair(pair: Pair, least: float) -> Match | None:
    """Return the match with all features, None as soon as the score is below ``least``."""
    found: dict[str, FeatureScore] = {}
    score = 1.0
    for name, factor, feature in _rows(pair):
        found[name] = feature
        score *= factor
        if score < least:
            return None
    return Match(pair, score, found)


def _rows(pair: Pair) -> Iterator[tuple[str, float, FeatureScore]]:
    """Yield each feature with what it leaves of the score; the words bring the concepts along."""
    for row in FEATURES:
        feature = row.score(pair)
        if row.name == "words":
            itself, share = BASE[pair.relation]
            factor = itself + share * feature.score
        else:
            factor = 1.0 if row.least is None else row.least + (1 - row.least) * feature.score
        yield row.name, factor, feature
