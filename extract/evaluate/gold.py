"""What a careful reader found in a document, written down by hand."""

from pathlib import Path
from typing import Annotated, Any, NamedTuple

from pydantic import BeforeValidator, ConfigDict, Field, ValidationError

from extract.errors import BrokenFileError, EmptyFileError, FileMissingError
from extract.lexicon.messages import both
from schemas import DeadlineType, Period, StatementKind
from schemas.base import Record


def read_period(value: object) -> object:
    """Return the fields of a period written in short ("by:2030", "2026..2030"); anything else as it is.

    >>> read_period("2026..2030")
    {'kind': 'range', 'start': '2026', 'end': '2030'}
    """
    if not isinstance(value, str):
        return value
    if ".." in value:
        start, end = value.split("..")
        return {"kind": "range", "start": start, "end": end}
    kind, _, end = value.rpartition(":")
    return {"kind": kind or "in", "start": end if kind == "in" else None, "end": end}


ShortPeriod = Annotated[Period | None, BeforeValidator(read_period)]
Number = Annotated[str, BeforeValidator(str)]


class GoldRecord(Record):
    """A note of the annotator; words that this program does not score may stand beside it."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class GoldMeta(GoldRecord):
    """What the head and the foot say; None is not scored."""

    type: str | None = None
    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    level: str | None = None
    place: str | None = None
    title: str | None = None
    signer: str | None = None
    period: ShortPeriod = None
    attached: str | None = None


class GoldStatement(GoldRecord):
    """``at`` is the place as a share of the text; ``optional`` counts neither way, ``table`` counts apart."""

    quote: str
    indicator: str
    value: Number
    high: Annotated[str | None, BeforeValidator(lambda value: None if value is None else str(value))] = None
    unit: str
    comparator: str
    kind: StatementKind
    measure: str
    direction: str | None = None
    per: str | None = None
    period: ShortPeriod = None
    at: float
    parent: str | None = None
    planned: Annotated[str | None, BeforeValidator(lambda value: None if value is None else str(value))] = (
        None
    )
    optional: bool = False
    table: bool = False


class GoldAssignment(GoldRecord):
    """Who is in charge of the task that the quote begins, and who works with them."""

    quote: str
    lead: tuple[str, ...]
    coordinate: tuple[str, ...]
    at: float


class GoldDeadline(GoldRecord):
    """``value`` is the date of a ``due`` deadline."""

    quote: str
    type: DeadlineType
    value: str
    at: float


class GoldCitation(NamedTuple):
    """Another document that is named with its number."""

    type: str
    number: str
    date: str | None


class Stretch(GoldRecord):
    """The part of a long document that was annotated, as shares of its text."""

    start: float = Field(alias="from")
    end: float = Field(alias="to")


class GoldDocument(GoldRecord):
    """All notes on one document; ``source`` is the name of its file."""

    doc: str
    source: str
    meta: GoldMeta
    targets: tuple[GoldStatement, ...]
    assignments: tuple[GoldAssignment, ...]
    deadlines: tuple[GoldDeadline, ...]
    citations: tuple[GoldCitation, ...]
    sections: tuple[str, ...]
    annotated: Stretch | None = None


def load_gold(folder: Path) -> tuple[GoldDocument, ...]:
    """Return the gold of ``folder`` in the order of file names; JSON without ``targets`` is passed over.

    Raises FileMissingError, EmptyFileError where there is no gold, BrokenFileError where a file is damaged.
    """
    if not folder.is_dir():
        raise FileMissingError(folder, *both("gold.missing"))
    documents = tuple(gold for path in sorted(folder.glob("*.json")) for gold in _load_file(path))
    if not documents:
        raise EmptyFileError(folder, *both("gold.empty"))
    return documents


def _load_file(path: Path) -> tuple[GoldDocument, ...]:
    """Return the one gold document of a file, none where the file holds something else."""
    import json

    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"), parse_float=str)
        return (GoldDocument.model_validate(content),) if "targets" in content else ()
    except ValidationError as error:
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BrokenFileError(path, *both("gold.field", field=field)) from None
    except ValueError:
        raise BrokenFileError(path, *both("gold.no_json")) from None
