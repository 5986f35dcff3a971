"""Papers that hold one table, written in Markdown."""

from pathlib import Path

from extract.pipeline import extract_record
from schemas import DocumentRecord
from tests.paper import PLAN


def record_with(folder: Path, table: str, under: str = "I. MỤC TIÊU", paper: str = PLAN) -> DocumentRecord:
    """Return the record of ``paper`` with ``table`` below the heading ``under``."""
    path = folder / "giấy.md"
    path.write_text(f"{paper}\n{under}\n\n{table.strip()}\n", encoding="utf-8")
    return extract_record(path)
