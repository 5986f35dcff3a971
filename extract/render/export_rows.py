"""A figure of the registry as a flat row for other programs: CSV, JSON Lines, Parquet."""

from typing import Any

from extract.registry.review.reviews import Review, corrected
from extract.registry.search.hits import Hit

STATEMENT = (
    "key", "kind", "indicator", "concept", "value", "high", "number", "high_number", "unit", "comparator",
    "measure", "direction", "per", "period_kind", "period_start", "period_end", "year", "baseline_value",
    "baseline_unit", "planned", "leads", "heading", "page", "quote", "start", "end", "rule",
)  # fmt: skip
DOCUMENT = (
    "doc_id", "type", "number", "date", "issuer", "level", "place", "sector", "title", "signer", "path",
)  # fmt: skip
NUMBERS = frozenset({"number", "high_number"})
WHOLE = frozenset({"year", "page", "start", "end"})
FIELDS = (
    *STATEMENT,
    "passage",
    *(f"document_{name}" for name in DOCUMENT),
    "place_id",
    "review",
    "reviewer",
    "review_reason",
)
"""The columns, in their order; all text but for NUMBERS (double) and WHOLE (integer)."""


def export_row(hit: Hit, review: Review | None) -> dict[str, Any]:
    """Return the fields of one figure, corrected as a person has corrected it."""
    row = corrected(hit.statement, review)
    return {
        **{name: row[name] for name in STATEMENT},
        "passage": hit.passage,
        **{f"document_{name}": hit.document[name] for name in DOCUMENT},
        "place_id": hit.place_id,
        "review": review and review.verdict,
        "reviewer": review and review.reviewer,
        "review_reason": review and review.reason,
    }
