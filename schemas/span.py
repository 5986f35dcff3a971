"""A stretch of the canonical text."""

from pydantic import NonNegativeInt

from schemas.base import Record


class Span(Record):
    """Characters ``start`` up to, not including, ``end`` of the canonical text."""

    start: NonNegativeInt
    end: NonNegativeInt

    def of(self, text: str) -> str:
        """Return the characters of ``text`` that this span covers."""
        return text[self.start : self.end]
