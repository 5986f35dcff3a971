"""ZIP archives of documents."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest

from extract.batch.jsonl import load_records, output_fault, save_lines
from extract.batch.outcome import extract_each
from extract.batch.verify import verify_record
from extract.batch.walk import find_files
from extract.errors import BrokenFileError, ExtractError, FileMissingError
from extract.readers import archive, read_document

SUFFIXES = {".txt", ".md", ".docx"}
TEXT = "I. Mục tiêu\n1. Giảm tỷ lệ hộ nghèo xuống còn 12,5% vào năm 2025.\n"


def pack(files: Mapping[str, bytes | str]) -> bytes:
    """Return a ZIP archive of ``files``."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in files.items():
            package.writestr(name, data)
    return file.getvalue()


def save(folder: Path, files: Mapping[str, bytes | str]) -> Path:
    (folder / "a.zip").write_bytes(pack(files))
    return folder / "a.zip"


def names(path: Path) -> list[str]:
    """Return what is read of the archive at ``path``, named from it on."""
    return [file.relative_to(path.parent).as_posix() for file in find_files([path], SUFFIXES).files]


def test_the_documents_in_an_archive_are_read_in_order(tmp_path: Path) -> None:
    inner = pack({"x.txt": TEXT, "deep.zip": pack({"y.txt": TEXT})})
    path = save(
        tmp_path,
        {
            "thư mục/b.txt": TEXT,
            "a.md": TEXT,
            "photo.raw": b"",
            "__MACOSX/._a.md": b"x",
            "README.md": "x",
            "in.zip": inner,
        },
    )
    assert names(path) == ["a.zip!/a.md", "a.zip!/in.zip!/x.txt", "a.zip!/thư mục/b.txt"]
    assert names(tmp_path / "a.zip") == [
        f.relative_to(tmp_path).as_posix() for f in find_files([tmp_path], SUFFIXES).files
    ]
    document = read_document(path.with_name("a.zip!") / "in.zip!" / "x.txt")
    assert document.source.path.endswith("a.zip!/in.zip!/x.txt")
    assert document.text.startswith("I. Mục tiêu")


def test_a_record_is_checked_against_the_archive(tmp_path: Path) -> None:
    path = save(tmp_path, {"kế hoạch 1.txt": TEXT, "rỗng.txt": ""})
    outcomes = list(extract_each(find_files([path], SUFFIXES).files))
    assert [outcome.error is None for outcome in outcomes] == [True, False]
    save_lines(tmp_path / "r.jsonl", (it.record.model_dump_json() for it in outcomes if it.record))
    (record,) = load_records(tmp_path / "r.jsonl")
    assert verify_record(record, tmp_path).faults == ()
    assert output_fault(path, [Path(record.source.path)]) == "output.source"
    save(tmp_path, {"kế hoạch 1.txt": TEXT + "Thêm.", "rỗng.txt": ""})
    assert verify_record(record, tmp_path).faults
    path.unlink()
    assert isinstance(verify_record(record, tmp_path).faults[0], FileMissingError)


NAME = "Kế hoạch số 5.txt"
ARCHIVES = {
    "UTF-8": pack({NAME: TEXT}),
    "decomposed": pack({normalize("NFD", NAME): TEXT}),
    "UTF-8 without saying so": pack({"x" * len(NAME.encode()): TEXT}).replace(
        b"x" * len(NAME.encode()), NAME.encode()
    ),
}


@pytest.mark.parametrize("way", ARCHIVES)
def test_names_of_other_systems(way: str, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(ARCHIVES[way])
    assert names(tmp_path / "a.zip") == [f"a.zip!/{NAME}"]
    assert read_document(tmp_path / "a.zip!" / NAME).text == TEXT.strip()


@pytest.mark.parametrize(
    "name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt", "..\\out.txt"]
)
def test_a_name_that_leads_out_is_not_read(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "out.txt").write_text("secret", encoding="utf-8")
    path = save(folder, {name: TEXT})
    (outcome,) = extract_each(find_files([path], SUFFIXES).files)
    assert isinstance(outcome.error, ExtractError)
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["a.zip", "in", "out.txt"]


BOMBS = {
    "one large file": {"a.txt": b"0" * 20 * 1024**2},
    "a word file": {"word/document.xml": b"0" * 20 * 1024**2},
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_not_opened(name: str, tmp_path: Path) -> None:
    path = save(tmp_path, BOMBS[name])
    (outcome,) = extract_each(find_files([path], SUFFIXES).files)
    assert isinstance(outcome.error, BrokenFileError)
    assert "MB" in outcome.error.vi


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_FILES", 2)
    path = save(tmp_path, {f"{number}.txt": TEXT for number in range(3)})
    (outcome,) = extract_each(find_files([path], SUFFIXES).files)
    assert isinstance(outcome.error, BrokenFileError)


def test_too_deep(tmp_path: Path) -> None:
    deep = pack({"b.zip": pack({"c.zip": pack({"x.txt": TEXT})})})
    (tmp_path / "a.zip").write_bytes(deep)
    with pytest.raises(BrokenFileError):
        read_document(tmp_path / "a.zip!" / "b.zip!" / "c.zip!" / "x.txt")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_an_archive_that_is_cut_off(share: float, tmp_path: Path) -> None:
    path = save(tmp_path, {"a.txt": TEXT})
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    (outcome,) = extract_each(find_files([path], SUFFIXES).files)
    assert isinstance(outcome.error, BrokenFileError)


def test_a_member_that_is_not_there(tmp_path: Path) -> None:
    save(tmp_path, {"a.txt": TEXT})
    with pytest.raises(FileMissingError):
        read_document(tmp_path / "a.zip!" / "b.txt")
    with pytest.raises(FileMissingError):
        read_document(tmp_path / "b.zip!" / "b.txt")
