"""What reading repaired, and what it could not read."""

from pydantic import Field

from schemas.base import Record


class Coverage(Record):
    """``repairs`` counts each sort of repair; ``warnings`` says in Vietnamese what was not understood.

    ``pages_text`` counts the pages read from their text layer, ``pages_ocr`` names those read from their
    picture, ``empty_pages`` those that gave no text. ``headings_out_of_order``: "I. → III." where the number
    of a heading does not follow the one before.
    """

    repairs: dict[str, int] = Field(default_factory=dict)
    tables: int = 0
    tables_skipped: int = 0
    pages_text: int = 0
    pages_ocr: tuple[int, ...] = ()
    empty_pages: tuple[int, ...] = ()
    glyphs_lost: int = 0
    headings_out_of_order: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
