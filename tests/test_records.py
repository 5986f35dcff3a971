"""What holds for the record of any text."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings

from extract.errors import EmptyFileError
from extract.pipeline import extract_record
from extract.readers import read_document
from schemas import Assignment, Citation, Deadline, DocumentRecord, Span, Statement
from tests.fragments import PAPERS, TEXTS
from tests.paper import LONG_PLAN, PLAN, REPORT

CORPUS = sorted(
    path
    for path in (Path(__file__).parents[1] / "corpus").iterdir()
    if path.is_file() and path.stem != "README"
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("laws") / "paper.txt"


def assert_sound(record: DocumentRecord, text: str) -> None:
    """Assert what holds for each record of ``text``."""
    assert record.text_length == len(text)
    assert_quotes_stand(record, text)
    assert_sections_nest(record)
    assert_references_lead_somewhere(record)


def assert_quotes_stand(record: DocumentRecord, text: str) -> None:
    quoting: tuple[Statement | Assignment | Deadline | Citation, ...]
    quoting = (*record.statements, *record.assignments, *record.deadlines, *record.citations)
    assert [item.quote for item in quoting] == [item.span.of(text) for item in quoting]
    assert all(item.quote.strip() for item in quoting)


def assert_sections_nest(record: DocumentRecord) -> None:
    spans = {section.id: section.span for section in record.sections}
    whole = Span(start=0, end=record.text_length)
    for section in record.sections:
        above = spans[section.parent_id] if section.parent_id else whole
        assert above.start <= section.span.start < section.span.end <= above.end
    starts = [section.span.start for section in record.sections]
    assert starts == sorted(starts)


def assert_references_lead_somewhere(record: DocumentRecord) -> None:
    groups = (record.sections, record.statements, record.assignments, record.deadlines, record.citations)
    for group in groups:
        assert len({item.id for item in group}) == len(group)
    sections = {section.id for section in record.sections} | {None}
    assert {statement.section_id for statement in record.statements} <= sections
    assert {assignment.section_id for assignment in record.assignments} <= sections
    before: set[str | None] = {None}
    for statement in record.statements:
        assert statement.parent_id in before, "a part stands behind its whole"
        before.add(statement.id)


def assert_all_laws(file: Path, text: str) -> None:
    """Assert what holds for a file of ``text``: it is empty, or its record is sound and always the same."""
    file.write_text(text, encoding="utf-8")
    try:
        record = extract_record(file)
    except EmptyFileError:
        return
    assert_sound(record, read_document(file).text)
    assert extract_record(file).model_dump_json() == record.model_dump_json()


@settings(max_examples=150)
@given(PAPERS)
@example("- Đến năm 2025:\n+ Trồng 5 ha chè, trong đó 3 ha ở thôn Đoài (2 ha chè xanh).")
def test_a_paper_of_fragments(file: Path, text: str) -> None:
    assert_all_laws(file, text)


@settings(max_examples=60)
@given(PAPERS)
@pytest.mark.parametrize("head", [PLAN, LONG_PLAN, REPORT], ids=["plan", "long plan", "report"])
def test_a_paper_with_a_head(file: Path, head: str, text: str) -> None:
    assert_all_laws(file, f"{head}\n{text}")


@settings(max_examples=150)
@given(TEXTS)
def test_any_text(file: Path, text: str) -> None:
    assert_all_laws(file, text)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_documents_of_the_corpus(path: Path) -> None:
    record = extract_record(path)
    assert record.statements
    assert_sound(record, read_document(path).text)


def test_a_deadline_quotes_words(file: Path) -> None:
    file.write_text("trước ngày 30/6/2024\n12, 3%", encoding="utf-8")
    assert [deadline.quote.strip() != "" for deadline in extract_record(file).deadlines] == [True]
