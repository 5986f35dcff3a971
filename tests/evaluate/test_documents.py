"""From the name of a document in gold to its file."""

from pathlib import Path

import pytest

from extract.evaluate.documents import find_document
from tests.evaluate.test_scores import GOLD

FOUND = [
    (("a/made.txt", "made.docx"), "a/made.txt"),
    (("gold/made.json", "b/made.docx", "c/made.pdf"), "b/made.docx"),
    (("gold/made.json", "other.txt"), "made.txt"),
]


@pytest.mark.parametrize(("names", "found"), FOUND)
def test_a_document_is_found_by_its_name_or_its_stem(
    tmp_path: Path, names: tuple[str, ...], found: str
) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert find_document(GOLD.source, tmp_path) == tmp_path / found
