"""Which period a figure is about: its own clause's, its sentence's, its heading's, the document's."""

from bisect import bisect_left
from collections.abc import Sequence

from extract.assemble.clause import Clause
from extract.rules.mention import Mention
from extract.rules.periods import When
from schemas import Period


_OPENING = 60  # characters at the start of a block in which a period holds for all of it


class Timeline:
    """The periods of a text in order, to be asked what holds at a place."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """Take the period mentions of the text; those that only compare are left out."""
        own = [(m, m.value) for m in mentions if isinstance(m.value, When)]
        self._mentions = [m for m, when in own if when.role not in ("compared", "named")]
        self._whens = [when for _, when in own if when.role not in ("compared", "named")]
        self._starts = [m.start for m in self._mentions]

    def between(self, start: int, end: int) -> list[Period]:
        """Return the periods that stand in the text from ``start`` to ``end``; visions only where alone."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        whens = self._whens[low:high]
        own = [when for when in whens if when.role == "own"]
        return [when.period for when in own or whens]

    def opening(self, start: int, end: int) -> Period | None:
        """Return the first period of the block from ``start`` where its first words hold it."""
        found = self.between(start, min(end, start + _OPENING))
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
