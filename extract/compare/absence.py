"""Why a document has no figure for a topic: it says so, it was not read whole, or it has none."""

from collections.abc import Iterator
from typing import Literal

import regex

from extract.compare.topic import Topic, mentions
from extract.lexicon.comparison import words_pattern
from schemas import DocumentRecord, Paper, Span

Absence = Literal["denied", "unread", "missing"]
_SENTENCE = regex.compile(r"[^.;\n]+")


def find_absence(paper: Paper, topic: Topic) -> tuple[Absence, str]:
    """Return why ``paper`` has no figure for ``topic``, with the sentence that denies it."""
    for sentence in _denials(paper.text):
        if mentions(sentence, topic):
            return "denied", " ".join(sentence.split())
    return ("unread" if is_unread(paper.record) else "missing"), ""


def _denials(text: str) -> Iterator[str]:
    """Yield the sentences by which a document says that it sets no figure for something."""
    for match in words_pattern("no_target").finditer(text.lower()):
        found = next((it for it in _SENTENCE.finditer(text) if it.start() <= match.start() < it.end()), None)
        if found:
            yield Span(start=found.start(), end=found.end()).of(text)


def is_unread(record: DocumentRecord) -> bool:
    """Tell whether something of a document was not read: pages, tables, letters, or all of it."""
    coverage = record.coverage
    lost = (coverage.empty_pages, coverage.tables_skipped, coverage.glyphs_lost)
    return any(lost) or record.text_length == 0
