"""What the program tells of the reading of one file."""

from schemas.base import Record
from schemas.coverage import Coverage


class CoverageRow(Record):
    """One file: what was found in it and how it was read; ``error`` alone where it could not be read.

    ``statements`` and ``assignments`` are how many there are; ``pages`` is None for files without pages.
    """

    path: str
    format: str | None = None
    pages: int | None = None
    text_length: int | None = None
    statements: int | None = None
    assignments: int | None = None
    coverage: Coverage | None = None
    error: str | None = None
