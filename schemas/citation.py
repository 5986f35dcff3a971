"""Another document that this one names."""

from enum import StrEnum

from schemas.base import Record
from schemas.span import Span


class CitationRole(StrEnum):
    """What the other document is to this one."""

    BASIS = "basis"  # Căn cứ ...
    IMPLEMENTS = "implements"  # Thực hiện ..., triển khai ...
    ATTACHED = "attached"  # Ban hành kèm theo ...
    MENTION = "mention"


class Citation(Record):
    """``number`` with its blanks repaired ("10/2012/QĐ-UBND"); None for a law cited by name and date."""

    id: str
    type: str
    number: str | None
    date: str | None
    issuer: str | None
    role: CitationRole
    quote: str
    span: Span
