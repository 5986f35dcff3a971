"""What reading repaired, and what it could not read."""

from pydantic import Field

from schemas.base import Record


class Coverage(Record):
    """``repairs`` counts each sort of repair; ``warnings`` says in Vietnamese what was not understood."""

    repairs: dict[str, int] = Field(default_factory=dict)
    tables: int = 0
    tables_skipped: int = 0
    empty_pages: tuple[int, ...] = ()
    glyphs_lost: int = 0
    warnings: tuple[str, ...] = ()
