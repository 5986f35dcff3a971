"""Which files are read."""

from pathlib import Path

from extract.batch.walk import find_files

SUFFIXES = {".txt", ".md"}


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x", encoding="utf-8")


def test_a_folder_is_walked_in_order_and_says_what_it_passes_over(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a/kế hoạch.MD", "README.md", "gold/b.json", ".git/c.md", "~$b.txt")
    walk = find_files([tmp_path], SUFFIXES)
    assert [path.name for path in walk.files] == ["kế hoạch.MD", "b.txt"]
    assert [path.name for path in walk.skipped] == ["README.md", "b.json"]


def test_a_file_that_is_named_is_read_whatever_its_name(tmp_path: Path) -> None:
    make(tmp_path, "README.md", "b.doc")
    named = [tmp_path / "README.md", tmp_path / "b.doc", tmp_path / "missing.txt"]
    assert find_files(named, SUFFIXES).files == tuple(named)


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    make(tmp_path, "b.txt")
    assert find_files([tmp_path / "b.txt", tmp_path, tmp_path / "b.txt"], SUFFIXES).files == (
        tmp_path / "b.txt",
    )
