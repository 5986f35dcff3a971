"""Headings against gold."""

import re
from collections.abc import Iterator

from extract.evaluate.agree import fold
from extract.evaluate.gold import GoldDocument
from extract.evaluate.mark import Disagreement, Mark
from schemas import DocumentRecord

LETTERS = 24  # so many letters of a heading tell it from the others


def score_sections(gold: GoldDocument, record: DocumentRecord) -> Iterator[Mark | Disagreement]:
    """Yield the recall of annotated headings."""
    headings = [_letters(f"{section.label} {section.heading}") for section in record.sections]
    for wanted in gold.sections:
        key = _letters(wanted)[:LETTERS]
        hit = any(heading.startswith(key) for heading in headings)
        yield Mark("sections.r", hit)
        if not hit:
            yield Disagreement("gold.heading_missed", {"heading": wanted})


def _letters(text: str) -> str:
    """Return the letters and digits of ``text``.

    >>> _letters("II.  MỤC TIÊU")
    'iimụctiêu'
    """
    return re.sub(r"\W+", "", fold(text))
