"""The file that a record was read from."""

from schemas.base import Record


class Source(Record):
    """Path as given, SHA-256 of the bytes, format (``txt``, ``md``, ...), pages where the format has them."""

    path: str
    sha256: str
    format: str
    pages: int | None = None
