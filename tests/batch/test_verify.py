"""Records against their sources."""

from pathlib import Path

import pytest

from extract.batch.verify import total_compared, verify_record
from extract.errors import FileMissingError
from extract.readers import read_document
from schemas import DocumentRecord, Span
from tests.made import TEXT, made_record


@pytest.fixture
def record(tmp_path: Path) -> DocumentRecord:
    """The made record, read from a file whose canonical text is TEXT."""
    path = tmp_path / "sông lam.txt"
    path.write_text(TEXT, encoding="utf-8")
    document = read_document(path)
    made = made_record(document.source)
    return made.model_copy(update={"text_length": len(document.text)})


def test_a_record_that_is_right_has_no_fault(record: DocumentRecord, tmp_path: Path) -> None:
    verification = verify_record(record, tmp_path)
    assert [str(fault) for fault in verification.faults] == []
    counts = {"statements": 2, "assignments": 1, "deadlines": 1, "citations": 1, "sections": 3}
    assert total_compared([verification, verification]) == {name: 2 * count for name, count in counts.items()}


def test_the_source_is_found_beside_the_records(record: DocumentRecord, tmp_path: Path) -> None:
    moved = record.model_copy(update={"source": record.source.model_copy(update={"path": "sông lam.txt"})})
    assert verify_record(moved, tmp_path).faults == ()
    (missing,) = verify_record(moved, tmp_path / "elsewhere").faults
    assert isinstance(missing, FileMissingError)


@pytest.mark.parametrize("field", ["statements", "assignments", "deadlines", "citations", "sections"])
def test_a_quote_that_stands_elsewhere_is_named(record: DocumentRecord, tmp_path: Path, field: str) -> None:
    first, *rest = getattr(record, field)
    shifted = first.model_copy(update={"span": Span(start=first.span.start + 1, end=first.span.end + 1)})
    (fault,) = verify_record(record.model_copy(update={field: (shifted, *rest)}), tmp_path).faults
    assert f"{field} {first.id}" in fault.en
    assert f"{field} {first.id}" in fault.vi


def test_a_span_behind_the_end_of_the_text_is_a_fault(record: DocumentRecord, tmp_path: Path) -> None:
    beyond = record.sections[0].model_copy(update={"span": Span(start=0, end=record.text_length + 1)})
    assert len(verify_record(record.model_copy(update={"sections": (beyond,)}), tmp_path).faults) == 1


def test_a_changed_source_is_a_fault(record: DocumentRecord, tmp_path: Path) -> None:
    Path(record.source.path).write_text(TEXT + "\nThêm một dòng", encoding="utf-8")
    messages = [fault.en for fault in verify_record(record, tmp_path).faults]
    assert messages[0].startswith("the source has changed")
    assert messages[1].startswith("the canonical text had")
