"""Which period a figure is about: its own clause's, its sentence's, its heading's, the document's."""

from bisect import bisect_left
from collections.abc import Sequence

from extract.assemble.clause import Clause
from extract.rules.mention import Label, Mention
from extract.rules.periods import When
from schemas import Period

_OPENING = 60  # characters at the start of a block in which a period holds for all of it
_OWN = ("own",)
_TITLE = ("own", "named", "vision")  # the best that is there, in this order


class Timeline:
    """The periods of a text in order, to be asked what holds at a place."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """Take the mentions of the text; of its days only those that something is due by count."""
        self._entries = [
            (m.start, m.value)
            for m in mentions
            if isinstance(m.value, When) and (m.label is Label.PERIOD or m.value.period.kind == "by")
        ]
        self._starts = [start for start, _ in self._entries]

    def between(self, start: int, end: int, roles: Sequence[str] = (*_OWN, "vision")) -> list[Period]:
        """Return the periods from ``start`` to ``end`` of the first of ``roles`` that occurs there."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        whens = [when for _, when in self._entries[low:high]]
        for role in roles:
            if found := [when.period for when in whens if when.role == role]:
                return found
        return []

    def of_heading(self, start: int, end: int) -> Period | None:
        """Return the period that a heading or a title names."""
        found = self.between(start, end, _TITLE)
        return found[-1] if found else None

    def opening(self, start: int, end: int) -> Period | None:
        """Return the first period from ``start`` on, where it stands before ``end`` in the first words."""
        found = self.between(start, min(end, start + _OPENING), _OWN)
        return found[0] if found else None

    def of_clause(self, clause: Clause) -> Period | None:
        """Return the period that the figure's own clause or sentence names, the nearest before it first."""
        figure = clause.mention
        for start, end, last in (
            (clause.start, figure.start, True),
            (figure.end, clause.end, False),
            (clause.sentence, figure.start, True),
        ):
            if found := self.between(start, end):
                return found[-1] if last else found[0]
        return None
