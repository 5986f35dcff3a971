"""The gold of the corpus rests on the words of its documents."""

import re
from functools import cache
from pathlib import Path

import pytest

from extract.evaluate.gold import GoldAssignment, GoldDeadline, GoldDocument, GoldStatement, load_gold
from extract.readers import read_document
from extract.text.normalise import normalise

FOLDER = Path(__file__).parents[1] / "corpus"
GOLD = load_gold(FOLDER / "gold")
NEAR = 0.02  # of the text: Markdown marks and table bars move a place a little


def bare(text: str) -> str:
    """Return ``text`` without blanks, Markdown marks and table bars, with the tone marks of readers."""
    return re.sub(r"[\s*|#]+", "", normalise(text).text)


@cache
def words_of(source: str) -> str:
    """Return the canonical text of a document of the corpus without blanks and marks."""
    return bare(read_document(FOLDER / source).text)


def strayed(gold: GoldDocument) -> list[str]:
    """Return the quotes of ``gold`` that do not stand near their place in its document."""
    text = words_of(gold.source)
    quoting: tuple[GoldStatement | GoldAssignment | GoldDeadline, ...]
    quoting = (*gold.targets, *gold.assignments, *gold.deadlines)
    return [item.quote for item in quoting if not stands(text, bare(item.quote), item.at)]


def stands(text: str, quote: str, at: float) -> bool:
    """Tell whether ``quote`` begins in ``text`` not far from the share ``at`` of it."""
    places = (match.start() / len(text) for match in re.finditer(f"(?={re.escape(quote)})", text))
    return any(abs(place - at) < NEAR for place in places)


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.doc)
def test_each_quote_stands_at_its_place(gold: GoldDocument) -> None:
    assert strayed(gold) == []


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.doc)
def test_each_citation_and_heading_stands_in_the_document(gold: GoldDocument) -> None:
    text = words_of(gold.source)
    assert [citation.number for citation in gold.citations if bare(citation.number) not in text] == []
    assert [heading for heading in gold.sections if bare(heading) not in text] == []


def test_each_document_has_gold() -> None:
    documents = {path.name for path in FOLDER.iterdir() if path.is_file() and path.name != "README.md"}
    assert {gold.source for gold in GOLD} == documents
