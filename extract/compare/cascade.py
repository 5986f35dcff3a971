"""One indicator through the levels of government: a row for each document, each with its own words."""

from collections.abc import Iterable
from typing import Literal

from extract.compare.absence import find_absence
from extract.compare.citing import looks_back
from extract.compare.item import Item, make_items
from extract.compare.levels import LEVELS, rank
from extract.compare.sums import Sum, find_sums
from extract.compare.topic import Topic, closeness, label_of, parse_topic
from schemas import Paper, Span, Statement, StatementKind
from schemas.base import Record

MOST = 4  # figures of one document that are shown
OF_CLOSEST = 0.6  # a further figure is at least as close as this share of the closest one
State = Literal["told", "denied", "unread", "missing"]


class Cell(Record):
    """One figure with the words it stands in."""

    statement: Statement
    quote: str
    span: Span


class Row(Record):
    """What one document says; ``note`` is the sentence by which it denies that it sets a figure."""

    doc_id: str
    level: str
    place: str | None
    type: str | None
    number: str | None
    title: str | None
    period: str | None
    state: State
    cells: tuple[Cell, ...]
    note: str = ""


class Cascade(Record):
    """``rows`` from the top down; ``sums`` hold what lower levels add up to against the level above."""

    topic: str
    rows: tuple[Row, ...]
    sums: tuple[Sum, ...]


def cascade(question: str, papers: Iterable[Paper]) -> Cascade:
    """Return what each of ``papers`` says about ``question``, from the centre to the communes."""
    topic = parse_topic(question)
    told = [(paper, _closest(paper, topic)) for paper in papers]
    told.sort(key=lambda each: (rank(each[0].record), each[0].record.meta.date or "", each[0].record.doc_id))
    rows = tuple(_row(paper, items, topic) for paper, items in told)
    return Cascade(topic=question, rows=rows, sums=find_sums((paper.record, items) for paper, items in told))


def _closest(paper: Paper, topic: Topic) -> tuple[Item, ...]:
    """Return the targets about ``topic``, the closest first; results where a report has no target."""
    kinds = [StatementKind.TARGET, *([StatementKind.ACTUAL] if looks_back(paper.record) else [])]
    for kind in kinds:
        scored = [(closeness(it, topic, label_of(paper.text, it)), it) for it in make_items(paper, (kind,))]
        best = max((score for score, _ in scored), default=0.0)
        near = [pair for pair in scored if pair[0] and pair[0] >= OF_CLOSEST * best]
        if near:
            return tuple(it for _, it in sorted(near, key=lambda pair: (-pair[0], pair[1].place))[:MOST])
    return ()


def _row(paper: Paper, items: tuple[Item, ...], topic: Topic) -> Row:
    """Return what ``paper`` says with its head."""
    meta = paper.record.meta
    state, note = ("told", "") if items else find_absence(paper, topic)
    return Row(
        doc_id=paper.record.doc_id,
        level=LEVELS[rank(paper.record)],
        place=meta.place,
        type=meta.type,
        number=meta.number,
        title=meta.title,
        period="-".join(dict.fromkeys(filter(None, (meta.period.start, meta.period.end))))
        if meta.period
        else None,
        state=state,
        cells=tuple(_cell(it.statement) for it in items),
        note=note,
    )


def _cell(statement: Statement) -> Cell:
    return Cell(statement=statement, quote=statement.quote, span=statement.span)
