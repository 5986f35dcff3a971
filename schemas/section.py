"""A part of the document's outline."""

from enum import StrEnum

from schemas.base import Record
from schemas.span import Span


class SectionKind(StrEnum):
    """How the part is marked."""

    HEAD = "head"  # issuer, number, date, type, title, legal bases
    PART = "part"  # Phần
    CHAPTER = "chapter"  # Chương
    MUC = "section"  # Mục
    ARTICLE = "article"  # Điều
    ROMAN = "roman"  # II.
    ARABIC = "arabic"  # 2. and 2.1.
    LETTER = "letter"  # a) đ)
    HEADING = "heading"  # a heading without a mark
    ANNEX = "annex"  # Phụ lục, Danh sách
    ATTACHED = "attached"  # the document that a decision promulgates
    FOOT = "foot"  # signature and recipients


class Section(Record):
    """``label`` is the mark as printed ("II.", "2.1.", "a)", "Điều 1."), ``heading`` the words beside it.

    ``span`` runs from the mark to the end of the last paragraph of the section, subsections included.
    """

    id: str
    parent_id: str | None
    kind: SectionKind
    label: str
    heading: str
    span: Span
