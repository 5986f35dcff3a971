"""The head of a document as a row."""

from typing import Any

from extract.assemble.concepts.sector import find_sector
from schemas import DocumentRecord

Row = dict[str, Any]
Values = tuple[Any, ...]
"""Some columns of a row, in an order that is agreed on."""


def document_row(record: DocumentRecord) -> Row:
    """Return what ``record`` says about its document as a whole."""
    meta, source, period = record.meta, record.source, record.meta.period
    concepts = filter(None, (statement.indicator.concept for statement in record.statements))
    return {
        "doc_id": record.doc_id,
        "type": meta.type,
        "number": meta.number,
        "date": meta.date,
        "issuer": meta.issuer,
        "level": meta.level,
        "place": meta.place,
        "sector": find_sector(meta.title, concepts, meta.issuer),
        "title": meta.title,
        "signer": meta.signer,
        "period_kind": period and period.kind,
        "period_start": period and period.start,
        "period_end": period and period.end,
        "attached": meta.attached,
        "path": source.path,
        "format": source.format,
        "pages": source.pages,
        "text_length": record.text_length,
        "statements": len(record.statements),
        "warnings": "\n".join(record.coverage.warnings) or None,
    }
