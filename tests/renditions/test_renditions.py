"""What a document says comes out the same whichever form it has."""

from pathlib import Path

import pytest

from extract.pipeline import extract_record
from extract.readers import read_document
from tests.renditions.forms import FORMS, Form, facts
from tests.renditions.paper import Paper, paper_of

CORPUS = Path(__file__).parents[2] / "corpus"
SOURCES = sorted(path for path in CORPUS.glob("*.*") if path.stem != "README")
PLAIN, *OTHERS = FORMS


def facts_of(form: Form, paper: Paper, folder: Path) -> dict[str, int]:
    """Return what the paper says when it is written in this form."""
    path = folder / f"paper{form.suffix}"
    path.write_bytes(form.write(paper, folder))
    return dict(facts(extract_record(path)))


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_all_forms_say_the_same(source: Path, tmp_path: Path) -> None:
    paper = paper_of(read_document(source))
    wanted = facts_of(PLAIN, paper, tmp_path)
    assert len(wanted) > 20
    for form in OTHERS:
        if form.missing:
            continue
        assert facts_of(form, paper, tmp_path) == wanted, form.name


@pytest.mark.parametrize("form", [form for form in FORMS if form.missing], ids=lambda form: form.name)
def test_a_form_that_cannot_be_written_here(form: Form) -> None:
    pytest.skip(form.missing)
