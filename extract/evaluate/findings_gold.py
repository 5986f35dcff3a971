"""Contradictions that stand in documents, and relations beside them that agree, written down by hand."""

import json
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, ValidationError

from extract.errors import BrokenFileError, FileMissingError
from extract.evaluate.gold import GoldRecord
from extract.lexicon.messages import both

_Figure = Annotated[str | None, BeforeValidator(lambda value: None if value is None else str(value))]


class GoldFinding(GoldRecord):
    """A contradiction at ``quote`` of the document ``doc``: what is stated, and what the figures give."""

    doc: str
    check: str
    quote: str
    stated: _Figure = None
    computed: _Figure = None
    repair: str | None = None


class GoldFindings(GoldRecord):
    """What an audit must report, and what it must not report as an error."""

    findings: tuple[GoldFinding, ...]
    agreeing: tuple[GoldFinding, ...] = ()


def load_findings(path: Path) -> GoldFindings:
    """Return the findings of a JSON file; raises FileMissingError, or BrokenFileError where it is damaged."""
    if not path.is_file():
        raise FileMissingError(path, *both("gold.missing"))
    try:
        return GoldFindings.model_validate(json.loads(path.read_text(encoding="utf-8"), parse_float=str))
    except ValidationError as error:
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BrokenFileError(path, *both("gold.field", field=field)) from None
    except ValueError:
        raise BrokenFileError(path, *both("gold.no_json")) from None


def source_of(doc: str, gold: Path) -> str:
    """Return the name of the file that ``doc`` is about: what its own gold says, else its own name."""
    path = gold / f"{doc}.json"
    try:
        content = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except ValueError:
        raise BrokenFileError(path, *both("gold.no_json")) from None
    return str(content.get("source", doc))
