"""The places of the shared documents: each that a document names is found, at its level."""

from pathlib import Path

import pytest

from extract.lexicon.existence import did_not_exist
from extract.lexicon.places import place_at
from extract.pipeline import extract_paper

SHARED = Path(__file__).parents[3] / "shared" / "corpus"
QUICK = (".txt", ".md", ".docx", ".html")  # no scan, nothing that needs LibreOffice
FILES = sorted(path for path in SHARED.glob("*/*") if path.suffix in QUICK and path.stem != "README")

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="the shared documents are not beside the project"),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_place_of_a_document_is_found(path: Path) -> None:
    paper = extract_paper(path)
    meta = paper.record.meta
    found = place_at(meta.place, meta.date, paper.text)
    assert (found is None) == (meta.place is None)
    assert found is None or (found.level, found.valid, found.exact) == (meta.level, True, True)
    assert meta.issuer is None or did_not_exist(meta.issuer, meta.date) is None
