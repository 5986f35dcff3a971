"""What holds for any text file."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import EmptyFileError
from extract.readers import read_document
from extract.text.document import Document
from extract.text.normalise import normalise

WORDS = st.sampled_from(
    [
        "Kế",
        "hoạch",
        "NGHÈO",
        "và",
        "năm",
        "2024",
        "12,5%",
        "-",
        "1.",
        "a)",
        "I.",
        "Điều",
        "hoà",
        ";",
        ".",
        "(",
        "”",
    ]
)
LINES = st.lists(WORDS, max_size=6).map(" ".join)
PAPERS = st.lists(LINES, max_size=12).map("\n".join)
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))  # zero bytes are no text


def read(path: Path, text: str) -> Document | None:
    """Return what is read from a file of ``text``, None where there is nothing in it."""
    path.write_bytes(text.encode())
    try:
        return read_document(path)
    except EmptyFileError:
        return None


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("laws") / "paper.txt"


def is_covered(document: Document) -> bool:
    """Return whether the blocks are the lines of the text."""
    return [document.words(block) for block in document.blocks] == document.text.split("\n")


@given(ANY)
def test_any_text_is_read(file: Path, text: str) -> None:
    document = read(file, text)
    if document:
        assert is_covered(document)
        assert all(line == " ".join(line.split()) and line for line in document.text.split("\n"))


@given(PAPERS)
def test_words_stay(file: Path, text: str) -> None:
    document = read(file, text)
    if document:
        kept = [word for word in normalise(text).text.split() if word.strip("-")]
        assert [word for word in document.text.split() if word.strip("-")] == kept


@given(PAPERS)
def test_the_canonical_text_is_read_as_it_is_by_words(file: Path, text: str) -> None:
    document = read(file, text)
    if document:
        again = read(file, document.text)
        assert again
        assert again.text.split() == document.text.split()


@given(PAPERS)
def test_offsets_lead_to_the_same_character(file: Path, text: str) -> None:
    document = read(file, text)
    if document:
        for at, char in enumerate(document.text):
            source = text[document.offsets.to_source(at)]
            assert char in " \n" or source == char or {char, source} <= set("oòaà")


def test_offsets_of_decomposed_text(file: Path) -> None:
    text = "I.  Mu\u0323c tie\u0302u\r\n\r\n- Gia\u0309m nghe\u0300o"
    document = read(file, text)
    assert document
    assert document.text == "I. Mục tiêu\n- Giảm nghèo"
    plain = [match.start() for match in re.finditer("[A-Za-z]", document.text)]
    assert [text[document.offsets.to_source(at)] for at in plain] == [document.text[at] for at in plain]
