"""Figures of the registry as files: XLSX for offices; CSV, JSON Lines and Parquet for other programs."""

import csv
import json
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from extract.batch.whole_file import whole_file
from extract.errors import MissingToolError
from extract.lexicon.messages import Words, both
from extract.registry.export import Export
from extract.render.export_rows import FIELDS, NUMBERS, WHOLE, export_row
from extract.render.export_sheets import export_sheets
from extract.render.search_rows import defused

_AT_ONCE = 5_000
"""Rows of a Parquet file that are in memory at a time."""


def save_xlsx(path: Path, export: Export, words: Words) -> int:
    """Write a workbook of all sheets; return how many figures there were."""
    from extract.render.workbook import write_workbook

    write_workbook(path, export_sheets(export, words))
    return export.count


def save_csv(path: Path, export: Export, words: Words) -> int:
    """Write lines of CSV with the mark by which Excel knows UTF-8; return how many figures there were."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(FIELDS)
        for row in _rows(export):
            writer.writerow([defused(name, row[name]) for name in FIELDS])
    return export.count


def save_jsonl(path: Path, export: Export, words: Words) -> int:
    """Write one JSON object a line; return how many figures there were."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in _rows(export):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return export.count


def save_parquet(path: Path, export: Export, words: Words) -> int:
    """Write a Parquet file; return how many figures there were. Raises MissingToolError without pyarrow."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingToolError(path, *both("export.no_parquet")) from None
    schema = pyarrow.schema([(name, _arrow_type(pyarrow, name)) for name in FIELDS])
    rows = _rows(export)
    with pyarrow.parquet.ParquetWriter(path, schema) as writer:
        while batch := list(islice(rows, _AT_ONCE)):
            writer.write_batch(pyarrow.RecordBatch.from_pylist(batch, schema=schema))
    return export.count


FORMATS: dict[str, Callable[[Path, Export, Words], int]] = {
    "xlsx": save_xlsx,
    "csv": save_csv,
    "jsonl": save_jsonl,
    "parquet": save_parquet,
}


def save_export(path: Path, format: str, export: Export, words: Words) -> int:
    """Write what ``export`` holds and return how many figures there were; without any, no file is written.

    The file appears at once when it is whole; what stood at ``path`` before stays until then. Raises
    FileMissingError where it cannot be written.
    """
    with whole_file(path) as partial:
        count = FORMATS[format](partial, export, words)
        if not count:
            partial.unlink()
    return count


def _rows(export: Export) -> Iterator[dict[str, Any]]:
    return (export_row(hit, review) for hit, review in export.statements())


def _arrow_type(pyarrow: Any, name: str) -> Any:
    if name in NUMBERS:
        return pyarrow.float64()
    return pyarrow.int64() if name in WHOLE else pyarrow.string()
