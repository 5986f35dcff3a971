"""What reading repaired and what it could not read, counted for the record."""

from extract.text.document import Document
from schemas import Coverage


def assemble_coverage(document: Document) -> Coverage:
    """Return the repairs, the tables and the warnings of ``document``."""
    tables = {block.table for block in document.blocks if block.table is not None}
    read_otherwise = len(document.pages_ocr) + len(document.empty_pages)
    return Coverage(
        repairs=dict(sorted(document.repairs.items())),
        tables=len(tables),
        pages_text=(document.source.pages or read_otherwise) - read_otherwise,
        pages_ocr=document.pages_ocr,
        empty_pages=document.empty_pages,
        glyphs_lost=document.glyphs_lost,
        warnings=document.warnings,
    )
