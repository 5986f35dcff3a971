"""Which targets of two documents are the same, and which are not, written down by hand."""

import json
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from extract.errors import BrokenFileError, FileMissingError
from extract.evaluate.gold import GoldRecord
from extract.lexicon.messages import both
from schemas import Verdict


class SamePair(NamedTuple):
    """Two quotes about one indicator; ``verdict`` None leaves it open."""

    left: str
    right: str
    verdict: Verdict | None = None


class OtherPair(NamedTuple):
    """Two quotes that share words and are about two indicators."""

    left: str
    right: str


class GoldPair(GoldRecord):
    """Two documents, the upper one ``left``."""

    left: str
    right: str
    same: tuple[SamePair, ...]
    not_same: tuple[OtherPair, ...] = ()


class GoldAlignments(GoldRecord):
    """What comparisons must come to."""

    pairs: tuple[GoldPair, ...]


def load_alignments(path: Path) -> GoldAlignments:
    """Return the pairs of a JSON file; raises FileMissingError, or BrokenFileError where it is damaged."""
    if not path.is_file():
        raise FileMissingError(path, *both("gold.missing"))
    try:
        return GoldAlignments.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except ValidationError as error:
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise BrokenFileError(path, *both("gold.field", field=field)) from None
    except ValueError:
        raise BrokenFileError(path, *both("gold.no_json")) from None
