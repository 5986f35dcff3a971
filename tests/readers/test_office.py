"""Files of older and other word processors."""

import sys
from functools import cache
from pathlib import Path
from time import perf_counter
from unicodedata import normalize

import pytest

from extract.errors import BrokenFileError, MissingToolError, UnknownFormatError
from extract.readers import office, read_document
from extract.readers.cache import cache_folder
from tests.readers.office_files import RTF, encrypt_doc, make_office, needs_office, rename_stream

LINES = ["I. Ho va ten", "1. Giam 2,5%"]
made = cache(make_office)


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing be known from other tests."""
    monkeypatch.setenv("MUCTIEU_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def no_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, empty_cache: None) -> Path:
    """Return the only folder on the PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def stub(folder: Path, name: str, words: str) -> None:
    """Put a program into ``folder`` that does what ``words`` say in Python."""
    program = folder / name
    program.write_text(f"#!{sys.executable}\n{words}\n", encoding="utf-8")
    program.chmod(0o755)


def save(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


@needs_office
@pytest.mark.parametrize("suffix", ["doc", "odt"])
def test_the_format_tells_the_original(suffix: str, tmp_path: Path) -> None:
    name = normalize("NFD", f"kế hoạch 2.{suffix}")
    document = read_document(save(tmp_path, name, made(suffix)))
    assert (document.source.format, document.text.split("\n")) == (suffix, LINES)


@needs_office
def test_a_word_file_under_another_name(tmp_path: Path) -> None:
    document = read_document(save(tmp_path, "plan.docx", made("doc")))
    assert (document.source.format, document.text.split("\n")) == ("doc", LINES)


@needs_office
def test_the_second_time_needs_no_program(no_programs: Path, tmp_path: Path) -> None:
    path = save(tmp_path, "plan.rtf", RTF)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "/usr/local/bin:/usr/bin:/bin")
        first = read_document(path)
    assert read_document(path) == first
    (entry,) = [file for file in cache_folder().rglob("*") if file.is_file()]
    entry.write_bytes(entry.read_bytes()[:-1])
    with pytest.raises(MissingToolError, match="libreoffice-writer-nogui"):
        read_document(path)


def test_nothing_to_convert_with(no_programs: Path, tmp_path: Path) -> None:
    with pytest.raises(MissingToolError) as caught:
        read_document(save(tmp_path, "plan.rtf", RTF))
    assert "apt install libreoffice-writer-nogui" in caught.value.vi


@needs_office
def test_catdoc_where_the_office_is_missing(no_programs: Path, tmp_path: Path) -> None:
    stub(no_programs, "catdoc", "print('I. Mục tiêu\\n')")
    document = read_document(save(tmp_path, "plan.doc", made("doc")))
    assert document.text == "I. Mục tiêu"
    assert "catdoc" in document.warnings[0]


def test_a_program_that_hangs_is_ended(
    no_programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stub(no_programs, "soffice", "import time; time.sleep(60)")
    monkeypatch.setattr(office, "SECONDS", 0.5)
    began = perf_counter()
    with pytest.raises(BrokenFileError, match="more than"):
        read_document(save(tmp_path, "plan.rtf", RTF))
    assert perf_counter() - began < 20


def test_a_program_that_makes_nothing(no_programs: Path, tmp_path: Path) -> None:
    stub(no_programs, "soffice", "print('no')")
    with pytest.raises(BrokenFileError, match="cannot open"):
        read_document(save(tmp_path, "plan.rtf", RTF))


@needs_office
def test_an_encrypted_word_file(tmp_path: Path) -> None:
    for name, data in (
        ("old.doc", encrypt_doc(made("doc"))),
        ("new.docx", rename_stream(made("doc"), "WordDocument", "EncryptedPackage")),
    ):
        with pytest.raises(BrokenFileError) as caught:
            read_document(save(tmp_path, name, data))
        assert "mật khẩu" in caught.value.vi


@needs_office
def test_a_workbook_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match="Excel"):
        read_document(save(tmp_path, "a.doc", rename_stream(made("doc"), "WordDocument", "Workbook")))


@needs_office
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_file_that_is_cut_off(share: float, tmp_path: Path) -> None:
    data = made("doc")
    with pytest.raises(BrokenFileError):
        read_document(save(tmp_path, "plan.doc", data[: int(share * len(data))]))
