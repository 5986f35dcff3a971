"""What reading repaired and what it could not read, counted for the record."""

from extract.text.document import Document
from schemas import Coverage


def assemble_coverage(document: Document) -> Coverage:
    """Return the repairs, the tables and the warnings of ``document``."""
    tables = {block.table for block in document.blocks if block.table is not None}
    return Coverage(
        repairs=dict(sorted(document.repairs.items())), tables=len(tables), warnings=document.warnings
    )
