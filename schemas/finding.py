"""Something in a document that does not agree."""

from enum import StrEnum

from schemas.base import Record
from schemas.span import Span


class Severity(StrEnum):
    """``error``: the figures contradict each other; ``warning``: worth a look; ``info``: for the reader."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Quote(Record):
    """Words of the document; ``quote`` is the canonical text at ``span``."""

    quote: str
    span: Span


class Finding(Record):
    """What one check found in one document.

    ``message`` is Vietnamese and holds the calculation; ``stated`` and ``computed`` are decimals or dates as
    strings; ``repair`` is the smallest change that reconciles the figures, None where there is none.
    """

    doc_id: str
    check: str
    severity: Severity
    message: str
    quotes: tuple[Quote, ...]
    stated: str | None = None
    computed: str | None = None
    repair: str | None = None
