"""Who does what."""

from schemas.base import Record
from schemas.span import Span


class Agency(Record):
    """``name`` as a reader would write it in full; ``agency_id`` where the lexicon knows it."""

    name: str
    agency_id: str | None = None


class Assignment(Record):
    """A task with the agencies in charge (``lead``) and those that work with them (``coordinate``)."""

    id: str
    lead: tuple[Agency, ...]
    coordinate: tuple[Agency, ...]
    task: str
    deadline: str | None
    section_id: str | None
    quote: str
    span: Span
