"""What reading repaired and what it could not read, counted for the record."""

from collections.abc import Sequence

from extract.assemble.tables.figure_tables import FigureTables
from extract.structure.order import out_of_order
from extract.text.document import Document
from schemas import Coverage, Section


def assemble_coverage(
    document: Document, figure_tables: FigureTables, sections: Sequence[Section] = ()
) -> Coverage:
    """Return the repairs, the tables, those whose figures were not read, and the warnings of ``document``."""
    tables = sorted({block.table for block in document.blocks if block.table is not None})
    unread = tuple(_warn_unread(tables.index(number) + 1) for number in figure_tables.unread)
    read_otherwise = len(document.pages_ocr) + len(document.empty_pages)
    return Coverage(
        repairs=dict(sorted(document.repairs.items())),
        tables=len(tables),
        tables_skipped=len(unread),
        pages_text=(document.source.pages or read_otherwise) - read_otherwise,
        pages_ocr=document.pages_ocr,
        empty_pages=document.empty_pages,
        glyphs_lost=document.glyphs_lost,
        headings_out_of_order=tuple(f"{a.label} → {b.label}" for a, b in out_of_order(sections)),
        warnings=(*document.warnings, *unread),
    )


def _warn_unread(number: int) -> str:
    return f"Bảng thứ {number} không có hàng tiêu đề nên không đọc được số liệu."
