"""The laws of outlines on real papers, which stand beside the checkout."""

from itertools import pairwise
from pathlib import Path

import pytest

from extract.readers import read_document
from extract.structure.masthead import parse_masthead
from extract.structure.outline import parse_outline

SHARED = Path(__file__).parents[3] / "shared" / "corpus"
PAPERS = sorted(
    p for kind in ("seeds/*.txt", "real/*.md", "real/*.docx") for p in SHARED.glob(kind) if p.stem != "README"
)


@pytest.mark.shared
@pytest.mark.skipif(not PAPERS, reason="the shared documents are not beside the checkout")
@pytest.mark.parametrize("path", PAPERS, ids=[p.stem for p in PAPERS])
def test_outlines_cover_real_papers(path: Path) -> None:
    document = read_document(path)
    outline = parse_outline(document)
    starts = [node.start for node in outline.nodes]
    stretches = (document.text[a:b] for a, b in pairwise([*starts, len(document.text)]))
    assert starts[0] == 0
    assert "".join(stretches) == document.text
    assert parse_masthead(document, outline).type is not None
