"""What two documents say about the same indicator."""

from enum import StrEnum

from schemas.base import Record


class Verdict(StrEnum):
    """How the lower document stands to the upper one; which way is more depends on the indicator."""

    SAME = "same"
    STRICTER = "stricter"
    WEAKER = "weaker"
    PART = "part"  # counts that add up: the lower one is a share of the upper one
    OTHER_PERIOD = "other_period"
    OTHER_UNIT = "other_unit"
    OTHER_SCOPE = "other_scope"
    OPPOSED = "opposed"
    MISSING = "missing"  # only the upper document has it
    ADDED = "added"  # only the lower document has it


class FeatureScore(Record):
    """``score`` from 0 to 1; ``detail`` says in Vietnamese which words it rests on."""

    score: float
    detail: str


class Alignment(Record):
    """``left`` and ``right`` are statement ids, None where one side has nothing; ``reason`` is Vietnamese."""

    left: str | None
    right: str | None
    verdict: Verdict
    score: float
    features: dict[str, FeatureScore]
    reason: str


class Comparison(Record):
    """``left`` and ``right`` are the ``doc_id`` of the upper and of the lower document."""

    left: str
    right: str
    alignments: tuple[Alignment, ...]
