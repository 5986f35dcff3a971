"""Records in files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.batch.jsonl import load_records, output_fault, save_lines
from extract.errors import ExtractError, FileMissingError
from tests.made import RECORD

LINE = RECORD.model_dump_json()


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "bản ghi.jsonl"
    assert save_lines(path, [LINE, LINE]) == 2
    assert load_records(path) == (RECORD, RECORD)


def stopped() -> Iterator[str]:
    yield LINE
    raise KeyboardInterrupt


def test_a_stop_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        save_lines(path, stopped())
    assert [(file.name, file.read_text(encoding="utf-8")) for file in tmp_path.iterdir()] == [
        ("out.jsonl", "old")
    ]


def test_no_line_at_all_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("old", encoding="utf-8")
    assert save_lines(path, []) == 0
    assert path.read_text(encoding="utf-8") == "old"


def test_a_folder_that_is_gone_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match="could not be written"):
        save_lines(tmp_path / "gone" / "out.jsonl", [LINE])


BROKEN = [
    (b"", "holds no record"),
    (b"\n\n", "holds no record"),
    (b"\xff\xfe\x00", "is no UTF-8 text"),
    (LINE.encode()[:-20], "line 1 is no complete JSON"),
    (LINE.encode() + b"\n{", "line 2 is no complete JSON"),
    (b"{}", r"line 1 is no record of this program \(field doc_id\)"),
    (b"[]", "line 1 is no record"),
    (LINE.replace('"doc_id"', '"id"').encode(), "field doc_id"),
]


@pytest.mark.parametrize(("content", "message"), BROKEN)
def test_a_broken_file_says_where_and_what(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(content)
    with pytest.raises(ExtractError, match=message):
        load_records(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError, match="no such file"):
        load_records(tmp_path / "records.jsonl")
    with pytest.raises(FileMissingError, match="this is a folder"):
        load_records(tmp_path)


def test_where_records_cannot_go(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("x", encoding="utf-8")
    faults = [
        output_fault(path, [source]) for path in (tmp_path, tmp_path / "no" / "b", source, tmp_path / "b")
    ]
    assert faults == ["output.folder", "output.no_folder", "output.source", None]
