"""Records made from gold, with faults put in at random: what the scorers are tried on without a document."""

from dataclasses import dataclass
from random import Random
from typing import TypeVar

from extract.evaluate.gold import GoldDocument, GoldStatement
from extract.evaluate.report import empty_record
from schemas import (
    Agency,
    Assignment,
    Citation,
    CitationRole,
    Deadline,
    DocumentRecord,
    Indicator,
    Meta,
    Quantity,
    Section,
    SectionKind,
    Span,
    Statement,
    StatementKind,
)

LENGTH = 100_000
T = TypeVar("T")


@dataclass(frozen=True)
class Faulty:
    """Spoils things with the chance ``share``."""

    chance: Random
    share: float

    def hits(self) -> bool:
        """Tell whether a fault happens now."""
        return self.chance.random() < self.share

    def keep(self, items: tuple[T, ...]) -> tuple[T, ...]:
        """Return ``items`` without those that a fault takes."""
        return tuple(item for item in items if not self.hits())

    def spoil(self, value: object, wrong: object) -> object:
        """Return ``value``, or ``wrong`` where a fault happens."""
        return wrong if self.hits() else value


def span(at: float, length: int = 10) -> Span:
    """Return a span at a share of the text."""
    return Span(start=round(at * LENGTH), end=round(at * LENGTH) + length)


def record_of(gold: GoldDocument, fault: Faulty) -> DocumentRecord:
    """Return a record of what ``gold`` says, where each field may be wrong or missing."""
    meta = Meta.model_validate(dict(fault.keep(tuple(gold.meta.model_dump().items()))))
    return empty_record(gold.source).model_copy(
        update={
            "doc_id": gold.doc,
            "text_length": LENGTH,
            "meta": meta,
            "statements": tuple(
                copy
                for i, wanted in enumerate(fault.keep(gold.targets))
                for copy in [_statement(i, wanted, fault)] * (1 + fault.hits())
            ),
            "sections": tuple(
                Section(
                    id=f"s{i}",
                    parent_id=None,
                    kind=SectionKind.ROMAN,
                    label="",
                    heading=heading,
                    span=span(0),
                )
                for i, heading in enumerate(fault.keep(gold.sections))
            ),
            "assignments": tuple(
                Assignment(
                    id=f"a{i}",
                    lead=tuple(Agency(name=name) for name in fault.keep(wanted.lead)),
                    coordinate=tuple(Agency(name=name) for name in fault.keep(wanted.coordinate)),
                    task="",
                    deadline=None,
                    section_id=None,
                    quote=wanted.quote,
                    span=span(wanted.at),
                )
                for i, wanted in enumerate(fault.keep(gold.assignments))
            ),
            "deadlines": tuple(
                Deadline(
                    id=f"d{i}",
                    type=wanted.type,
                    date=wanted.value,
                    task="",
                    quote=wanted.quote,
                    span=span(wanted.at),
                )
                for i, wanted in enumerate(fault.keep(gold.deadlines))
            ),
            "citations": tuple(
                Citation(
                    id=f"c{i}",
                    type=wanted.type,
                    number=str(fault.spoil(wanted.number, "99/QĐ-UBND")),
                    date=None if fault.hits() else wanted.date,
                    issuer=None,
                    role=CitationRole.MENTION,
                    quote="",
                    span=span(0),
                )
                for i, wanted in enumerate(fault.keep(gold.citations))
            ),
        }
    )


def _statement(number: int, wanted: GoldStatement, fault: Faulty) -> Statement:
    """Return the statement that ``wanted`` describes, with faults in its fields."""
    return Statement.model_validate(
        {
            "id": f"t{number}",
            "kind": fault.spoil(wanted.kind, StatementKind.ACTUAL),
            "indicator": Indicator(text=str(fault.spoil(wanted.indicator, "việc khác"))),
            "quantity": Quantity.model_validate(
                {
                    "value": wanted.value,
                    "high": wanted.high,
                    "unit": fault.spoil(wanted.unit, "việc"),
                    "comparator": fault.spoil(wanted.comparator, "~"),
                    "text": "",
                }
            ),
            "measure": fault.spoil(wanted.measure, "delta"),
            "direction": fault.spoil(wanted.direction, None),
            "per": fault.spoil(wanted.per, None),
            "period": fault.spoil(wanted.period, None),
            "baseline": None,
            "planned": fault.spoil(wanted.planned, None),
            "parent_id": fault.spoil(wanted.parent, None),
            "section_id": None,
            "quote": wanted.quote,
            "span": span(wanted.at + fault.chance.random() * fault.share * 0.1),
            "page": None,
            "rule": "gold",
        }
    )
