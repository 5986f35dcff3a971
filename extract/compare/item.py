"""A statement made ready to be compared."""

from dataclasses import dataclass

from extract.compare.phrase import Phrase
from extract.compare.views import View, make_views
from extract.lexicon.vocabulary import units
from schemas import Paper, Statement, StatementKind


@dataclass(frozen=True, slots=True)
class Item:
    """``views`` are the ways to read what the statement is about, its own words first.

    ``dimension`` is that of its unit; ``place`` where it stands, as a share of the text.
    """

    statement: Statement
    views: tuple[View, ...]
    dimension: str
    place: float

    @property
    def phrase(self) -> Phrase:
        """The words of the statement itself."""
        return self.views[0].phrase

    @property
    def terms(self) -> frozenset[str]:
        """The words of all views."""
        return frozenset().union(*(part for view in self.views for part in view.phrase.parts))


def make_items(paper: Paper, kinds: tuple[StatementKind, ...] = (StatementKind.TARGET,)) -> tuple[Item, ...]:
    """Return the statements of ``kinds``, in the order of the text."""
    statements = sorted(paper.record.statements, key=lambda it: (it.span.start, it.span.end, it.id))
    by_id = {statement.id: statement for statement in statements}
    names = place_names(paper)
    length = max(paper.record.text_length, 1)
    return tuple(
        Item(
            it,
            make_views(it, by_id.get(it.parent_id or ""), names),
            unit_dimension(it),
            it.span.start / length,
        )
        for it in statements
        if it.kind in kinds
    )


def place_names(paper: Paper) -> tuple[str, ...]:
    """Return the name of the place of ``paper`` in lower case, and without its rank if no mere word."""
    place = (paper.record.meta.place or "").lower()
    _, _, name = place.removeprefix("thành ").partition(" ")
    return tuple(each for each in (place, name) if " " in each)


def unit_dimension(statement: Statement) -> str:
    """Return the dimension of the unit: ratio, money, measure, time, grade, count or index."""
    unit = (statement.quantity.unit or "").lower()
    return units().get(unit, (None, "count" if unit else "index"))[1]
