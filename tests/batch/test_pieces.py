"""A file appears whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extract.batch.pieces import save_pieces
from extract.errors import FileMissingError


def broken() -> Iterator[bytes]:
    yield b"half"
    raise RuntimeError


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    save_pieces(path, [b"1", b"2"])
    with pytest.raises(FileMissingError):
        save_pieces(tmp_path / "none" / "a.xlsx", [b"1"])
    with pytest.raises(RuntimeError):
        save_pieces(path, broken())
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("a.xlsx", b"12")]
