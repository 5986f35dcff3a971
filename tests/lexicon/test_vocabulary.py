"""The vocabulary files: each entry has its shape, each word stands once and in the writing of the texts."""

import re
import unicodedata
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from extract.lexicon.cue_words import CueEntry, cue, cue_words
from extract.lexicon.load import load_entries
from extract.lexicon.vocabulary import (
    ComparatorEntry,
    UnitEntry,
    comparators_before,
    comparators_behind,
    is_known_unit,
    units,
)
from extract.rules import find_mentions
from extract.rules.figure import Figure
from extract.rules.mention import Label

FOLDER = Path(str(files("extract.lexicon")))
FILES = sorted(FOLDER.rglob("*.yaml"))
UNITS = load_entries("units", UnitEntry)
CUES = load_entries("cues", CueEntry)
COMPARATORS = load_entries("comparators", ComparatorEntry)


def strings(content: object) -> list[str]:
    """Return all strings in what a YAML file holds."""
    if isinstance(content, str):
        return [content]
    if isinstance(content, dict):
        return [word for key, value in content.items() for word in (*strings(key), *strings(value))]
    return [word for item in content for word in strings(item)] if isinstance(content, list) else []


LOOK_AROUND = re.compile(r"\(\?<?!.*?\)")  # what rules out another word


def repeated(words: tuple[str, ...]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_file_is_in_composed_letters(path: Path) -> None:
    words = strings(yaml.safe_load(path.read_text(encoding="utf-8")))
    assert words
    assert [word for word in words if unicodedata.normalize("NFC", word) != word] == []


def test_units_are_lower_case() -> None:
    assert [form for entry in UNITS for form in entry.forms if form != form.lower()] == []


@pytest.mark.xfail(strict=True, reason="điểm is a measure, and opens a count: the count wins")
def test_a_form_means_one_unit_of_one_dimension() -> None:
    meanings: dict[str, set[tuple[str | None, str]]] = {}
    for entry in UNITS:
        for form in entry.forms:
            meanings.setdefault(form.removesuffix(" …"), set()).add((entry.unit, entry.dimension))
    assert {form: found for form, found in meanings.items() if len(found) > 1} == {}


UNREAD = {
    "%o": "a form that begins with a mark is taken for %",
}


@pytest.mark.parametrize(
    "form",
    [
        pytest.param(
            form, marks=pytest.mark.xfail(strict=True, reason=UNREAD[form]) if form in UNREAD else []
        )
        for form in units()
    ],
)
def test_each_form_is_read_behind_a_number(form: str) -> None:
    unit, dimension = units()[form]
    (figure,) = figures(f"có khoảng 12 {form}.")
    assert (figure.unit, figure.dimension, figure.comparator) == (unit or form, dimension, "~")


def figures(text: str) -> list[Figure]:
    """Return the figures in ``text``."""
    return [m.value for m in find_mentions(text) if m.label is Label.QUANTITY and isinstance(m.value, Figure)]


@pytest.mark.parametrize(("word", "comparator"), comparators_before().items())
def test_each_comparator_binds_from_before(word: str, comparator: str) -> None:
    assert [figure.comparator for figure in figures(f"đạt {word} 12 hộ.")] == [comparator]


@pytest.mark.parametrize(("word", "comparator"), comparators_behind().items())
def test_each_comparator_binds_from_behind(word: str, comparator: str) -> None:
    assert [figure.comparator for figure in figures(f"đạt 12 hộ {word}.")] == [comparator]


def test_comparators_stand_once_and_are_lower_case() -> None:
    for words in (
        tuple(word for entry in COMPARATORS for word in entry.before),
        tuple(word for entry in COMPARATORS for word in entry.behind),
    ):
        assert repeated(words) == []
        assert [word for word in words if word != word.lower()] == []


def test_lists_of_cues_have_names_of_their_own() -> None:
    assert repeated(tuple(entry.id for entry in CUES)) == []


@pytest.mark.parametrize("entry", CUES, ids=lambda entry: entry.id)
def test_cues(entry: CueEntry) -> None:
    assert repeated(entry.words) == []
    unit_names = {unit.unit for unit in UNITS}
    assert [word for word in entry.words if word != word.lower() and word not in unit_names] == []
    assert set(cue_words(entry.id)) == set(entry.words)
    plain = [LOOK_AROUND.sub("", word) for word in entry.words if "(?=" not in word]
    assert [word for word in plain if not cue(entry.id).fullmatch(word)] == []
    assert [word for word in plain if " " not in word and cue(entry.id).search(f"x{word}x")] == []


def test_a_list_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        cue_words("nonsense")


@pytest.mark.parametrize(
    ("unit", "known"),
    [("hộ", True), ("Hộ", True), ("bộ dữ liệu mở", True), ("tham gia", False), ("", False), (None, False)],
)
def test_known_units(unit: str | None, known: bool) -> None:
    assert is_known_unit(unit) is known
