"""What a search found, for other programs: one JSON object, or lines of CSV."""

import csv
import re
from collections.abc import Iterable
from io import StringIO
from json import dumps
from typing import Any

from extract.lexicon.messages import Words
from extract.registry.search.explain import explain_hit, find_marks
from extract.registry.search.hits import Hit
from extract.registry.search.masks import CLOSEST, DOCUMENT, INDICATOR, NAMED, PARTLY, SENTENCE
from extract.registry.search.search import Found
from extract.render.search import notes_of_hit, value_label
from extract.render.search_figure import period_in_row, quantity_of_row
from extract.render.search_notes import notes_of

NEAR = {
    NAMED: "named",
    CLOSEST: "closest",
    INDICATOR: "indicator",
    SENTENCE: "sentence",
    PARTLY: "partly",
    DOCUMENT: "document",
}
"""What the numbers of search.masks are called."""

DOCUMENT_FIELDS = ("doc_id", "type", "number", "date", "issuer", "level", "place", "sector", "title", "path")
CSV_FIELDS = (
    "id", "kind", "indicator", "concept", "value", "high", "unit", "comparator", "measure", "direction",
    "per", "period_start", "period_end", "leads", "heading", "page", "quote",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BULLETS = re.compile(r"\A(?:[-+]\s+)+(?=\S)")
_SENTENCES = frozenset({"quote", "indicator", "heading", "passage"})
_OURS = frozenset({"value", "high", "number", "high_number", "page", "comparator"})


def render_found_json(found: Found, words: Words) -> str:
    """Return ``found`` as one JSON object: ``total``, ``hits``, ``facets``, ``notes``."""
    content = {
        "query": found.filters.query,
        "total": found.total,
        "offset": found.offset,
        "notes": notes_of(found, words),
        "suggestions": found.suggestions,
        "hits": [_hit(hit, found, words) for hit in found.hits],
        "facets": {
            facet.field: {
                "distinct": facet.distinct,
                "values": [
                    {
                        "value": each.value,
                        "label": value_label(facet.field, each.value, words),
                        "count": each.count,
                    }
                    for each in facet.values
                ],
            }
            for facet in found.facets
        },
    }
    return dumps(content, ensure_ascii=False, indent=1)


def _hit(hit: Hit, found: Found, words: Words) -> dict[str, Any]:
    """Return one figure with its document, where the words found stand, and why they were found."""
    row, period = hit.statement, period_in_row(hit.statement)
    return {
        "id": row["local_id"],
        "key": row["key"],
        "near": NEAR[hit.near],
        "kind": row["kind"],
        "indicator": {"text": row["indicator"], "concept": row["concept"]},
        "quantity": quantity_of_row(row).model_dump(),
        "measure": row["measure"],
        "direction": row["direction"],
        "per": row["per"],
        "period": period and period.model_dump(),
        "leads": row["leads"].split("; ") if row["leads"] else [],
        "heading": row["heading"],
        "page": row["page"],
        "quote": row["quote"],
        "span": {"start": row["start"], "end": row["end"]},
        "passage": {"text": hit.passage, "start": row["start"] - row["quote_start"]},
        "highlights": {
            field: [[mark.start, mark.end] for mark in find_marks(text, found.query)]
            for field, text in (
                ("indicator", row["indicator"]),
                ("quote", row["quote"]),
                ("passage", hit.passage),
            )
        },
        "why": [reason._asdict() for reason in explain_hit(hit, found.query)],
        "document": {field: hit.document[field] for field in DOCUMENT_FIELDS},
        "notes": notes_of_hit(hit, found, words),
    }


def render_found_csv(hits: Iterable[Hit]) -> str:
    """Return the figures as lines of CSV, the names of the columns first."""
    lines = StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow((*CSV_FIELDS, *DOCUMENT_FIELDS))
    for hit in hits:
        row = {**hit.statement, "id": hit.statement["local_id"]}
        cells = (
            *((field, row[field]) for field in CSV_FIELDS),
            *((f, hit.document[f]) for f in DOCUMENT_FIELDS),
        )
        writer.writerow([defused(field, value) for field, value in cells])
    return lines.getvalue().rstrip("\n")


def defused(field: str, value: Any) -> str:
    """Return a cell that no spreadsheet takes for a formula; sentences are without the mark of their list.

    >>> defused("quote", "=1+1"), defused("value", "-2"), defused("page", None)
    ("'=1+1", '-2', '')
    >>> defused("quote", "- Giảm nghèo"), defused("quote", "- =1+1"), defused("quote", "-2")
    ('Giảm nghèo', "'=1+1", "'-2")
    """
    text = "" if value is None else str(value)
    text = without_bullet(text) if field in _SENTENCES else text
    return f"'{text}" if text.startswith(_FORMULA) and field not in _OURS else text


def without_bullet(text: str) -> str:
    """Return ``text`` without the dash or the plus of a list, which spreadsheets take for a sign.

    >>> without_bullet("+ Xã: 5%"), without_bullet("-5%"), without_bullet("- - a")
    ('Xã: 5%', '-5%', 'a')
    """
    return _BULLETS.sub("", text)
