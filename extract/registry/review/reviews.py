"""What people decided about statements: put down, and found again when the document was read anew."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

from sqlalchemy import Connection, bindparam, insert, select

from extract.registry.request import RequestError
from extract.registry.review.tables import judgements
from extract.registry.rows.document import Row
from extract.registry.tables import below, documents, passages, statements

Verdict = Literal["accept", "reject", "correct"]
FIELDS = (
    "kind", "indicator", "value", "high", "unit", "comparator", "measure", "direction", "per", "period_kind",
    "period_start", "period_end", "planned",
)  # fmt: skip
"""What of a statement a judgement is about, and a correction may change."""


@dataclass(frozen=True, slots=True)
class Review:
    """The judgement that holds for one statement; ``corrections`` are fields of FIELDS with what is right.

    ``outdated``: what the statement says now is not what was judged.
    """

    verdict: Verdict
    corrections: dict[str, str | None]
    reviewer: str
    reason: str | None
    at: str
    outdated: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """One judgement as it was put down; ``statement`` is the row it is about today, None where none is."""

    judgement: Row
    document: Row
    statement: Row | None


def put_judgement(
    connection: Connection,
    statement: Row,
    verdict: Verdict,
    corrections: dict[str, str | None],
    reviewer: str,
    reason: str | None,
    at: str,
) -> None:
    """Put down what ``reviewer`` decided about a row of ``statements``."""
    passage = connection.execute(
        select(passages.c.text).where(passages.c.id == statement["passage_id"])
    ).scalar_one()
    connection.execute(
        insert(judgements).values(
            document_id=statement["document_id"],
            anchor=anchor_of(passage, statement),
            verdict=verdict,
            corrections=json.dumps(corrections, ensure_ascii=False) if corrections else None,
            reviewer=reviewer,
            reason=reason,
            at=at,
            stated=_stated(statement),
            quote=statement["quote"],
        )
    )


def anchor_of(passage: str, statement: Row) -> str:
    """Return what stays of a statement when it is read anew: its figure, at its place in its paragraph."""
    words = statement["words"]
    at = passage.find(words, statement["quote_start"])
    count = passage.count(words, 0, max(at, 0))
    content = f"{passage}\n{words}\n{count}"
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def load_reviews(connection: Connection) -> dict[int, Review]:
    """Return the judgement that holds for each statement that has one, by the id of its row."""
    return {
        judged.statement["id"]: _review(judged.judgement, judged.statement)
        for judged in iterate_judged(connection)
        if judged.statement
    }


def iterate_judged(connection: Connection) -> Iterator[Judged]:
    """Yield all judgements in the order in which they were put down, a document after the other."""
    ordered = connection.execute(select(judgements).order_by(judgements.c.id)).mappings()
    of_document: dict[int, list[Row]] = defaultdict(list)
    for judgement in ordered:
        of_document[judgement["document_id"]].append(dict(judgement))
    for document_id, rows in of_document.items():
        head = connection.execute(_HEAD, {"id": document_id}).mappings().one()
        current = dict(_anchored(connection, document_id))
        yield from (Judged(row, dict(head), current.get(row["anchor"])) for row in rows)


def _anchored(connection: Connection, document_id: int) -> Iterator[tuple[str, Row]]:
    """Yield the statements of a document with their anchors."""
    rows = (
        select(statements, passages.c.text.label("passage"))
        .join(passages, passages.c.id == statements.c.passage_id)
        .where(below(statements, document_id))
        .order_by(statements.c.id)
    )
    for row in connection.execute(rows).mappings():
        yield anchor_of(row["passage"], dict(row)), dict(row)


def _review(judgement: Row, statement: Row) -> Review:
    return Review(
        judgement["verdict"],
        json.loads(judgement["corrections"] or "{}"),
        judgement["reviewer"],
        judgement["reason"],
        judgement["at"],
        outdated=judgement["stated"] != _stated(statement),
    )


def _stated(statement: Row) -> str:
    """Return what a statement says as one line of JSON."""
    return json.dumps({field: statement[field] for field in FIELDS}, ensure_ascii=False)


def find_by_key(connection: Connection, key: str) -> Row:
    """Return the statement whose key begins with ``key``. Raises RequestError for none or several."""
    rows = select(statements).where(statements.c.key.startswith(key, autoescape=True)).limit(50)
    found = [dict(row) for row in connection.execute(rows).mappings()]
    if not found:
        raise RequestError("review.no_key", key=key)
    if len(found) > 1:
        raise RequestError("review.many_keys", key=key, count=len(found))
    return found[0]


def iterate_open(connection: Connection) -> Iterator[tuple[Row, Row]]:
    """Yield the statements that should be looked at and nobody judged, each with its document."""
    judged = load_reviews(connection)
    rows = select(statements).where(statements.c.review.is_not(None)).order_by(statements.c.id)
    for row in connection.execute(rows).mappings().all():
        if row["id"] not in judged:
            yield dict(row), dict(connection.execute(_HEAD, {"id": row["document_id"]}).mappings().one())


def corrected(statement: Row, review: Review | None) -> Row:
    """Return a statement as the review says that it is; the same where nobody corrected it."""
    if review is None or review.verdict != "correct":
        return statement
    row = {**statement, **review.corrections}
    numbers = {"number": row["value"], "high_number": row["high"]}
    year = int(row["period_end"][:4]) if row["period_end"] else None
    return {**row, "year": year, **{name: float(value) if value else None for name, value in numbers.items()}}


_HEAD = select(documents).where(documents.c.id == bindparam("id"))
