"""Judgements as gold: what people have found right, in the layout of the documents of ``corpus/gold``."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from extract.registry.review.reviews import Review, corrected, iterate_judged, load_reviews
from extract.registry.rows.document import Row
from extract.registry.tables import below, documents, statements

META = ("type", "number", "date", "issuer", "level", "place", "title", "signer", "attached")


def reviewed_gold(connection: Connection) -> Iterator[dict[str, Any]]:
    """Yield the gold of each document that somebody judged a figure of.

    Figures found right or corrected are listed as they should be, figures found wrong are left out, so that
    they count against whoever states them; those that nobody judged are ``optional`` and count neither way.
    """
    reviews = load_reviews(connection)
    judged: dict[int, None] = defaultdict(None)
    for each in iterate_judged(connection):
        judged[each.document["id"]] = None
    for document_id in judged:
        head = connection.execute(select(documents).where(documents.c.id == document_id)).mappings().one()
        yield _gold(dict(head), _statements(connection, document_id), reviews)


def _statements(connection: Connection, document_id: int) -> list[Row]:
    rows = select(statements).where(below(statements, document_id)).order_by(statements.c.id)
    return [dict(row) for row in connection.execute(rows).mappings()]


def _gold(head: Row, rows: list[Row], reviews: dict[int, Review]) -> dict[str, Any]:
    """Return the gold of one document."""
    kept = [row for row in rows if row["id"] not in reviews or reviews[row["id"]].verdict != "reject"]
    names = {row["id"]: row["local_id"] for row in kept}
    period = _period(head)
    return {
        "doc": head["path"].replace("\\", "/").rpartition("/")[2].rpartition(".")[0] or head["doc_id"],
        "source": head["path"].replace("\\", "/").rpartition("/")[2],
        "meta": {**{name: head[name] for name in META}, "period": period},
        "targets": [_target(row, reviews.get(row["id"]), names, head["text_length"]) for row in kept],
        "assignments": [],
        "deadlines": [],
        "citations": [],
        "sections": [],
    }


def _target(row: Row, review: Review | None, names: dict[int, str], length: int) -> dict[str, Any]:
    """Return one figure as gold."""
    said = corrected(row, review)
    return {
        "id": row["local_id"],
        "parent": names.get(row["parent_id"]),
        "quote": " ".join(row["quote"].split()),
        "indicator": said["indicator"],
        "value": said["value"],
        "high": said["high"],
        "unit": said["unit"] or "",
        **{name: said[name] for name in ("comparator", "kind", "measure", "direction", "per", "planned")},
        "period": _period(said),
        "at": round(row["start"] / max(length, 1), 4),
        "optional": review is None,
    }


def _period(row: Row) -> str | None:
    """Return a period in short: "by:2025", "in:2024", "2021..2025".

    >>> _period({"period_kind": "range", "period_start": "2021", "period_end": "2025"})
    '2021..2025'
    """
    if row["period_end"] is None:
        return None
    if row["period_kind"] == "range":
        return f"{row['period_start']}..{row['period_end']}"
    return f"{row['period_kind']}:{row['period_end']}"
