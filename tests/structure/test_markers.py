"""Each row of the table of marks reads its examples and leaves its near misses alone."""

import pytest

from extract.structure.mark import Marker
from extract.structure.markers import MARKERS, read_mark

EXAMPLES = [(m, line, label) for m in MARKERS for line, label in m.examples]
REJECTS = [(m, line) for m in MARKERS for line in m.rejects]


@pytest.mark.parametrize(
    ("marker", "line", "label"), EXAMPLES, ids=[f"{m.name}: {x}" for m, x, _ in EXAMPLES]
)
def test_examples_are_read_by_their_row(marker: Marker, line: str, label: str) -> None:
    mark = read_mark(line)
    assert mark is not None
    assert (mark.label, mark.kind) == (label, marker.kind)
    assert mark.family.startswith(marker.name)


@pytest.mark.parametrize(("marker", "line"), REJECTS, ids=[f"{m.name}: {x}" for m, x in REJECTS])
def test_near_misses_are_left_alone(marker: Marker, line: str) -> None:
    assert marker.match(line) is None


def test_rows_have_names_of_their_own_and_examples() -> None:
    assert len({m.name for m in MARKERS}) == len(MARKERS)
    assert all(m.examples and m.rejects for m in MARKERS)


@pytest.mark.parametrize(
    "line",
    [
        "1.870 hộ nghèo",
        "2004. Đồng thời",
        "10/2012/QĐ-UBND",
        "3,5% hộ",
        "Chương trình 135",
        "Mục tiêu",
        "V/v ban hành",
        "(Phụ lục 1 kèm theo)",
        "km 12",
        "",
        " ",
    ],
)
def test_plain_words_bear_no_mark(line: str) -> None:
    assert read_mark(line) is None


@pytest.mark.parametrize(
    ("line", "weak"),
    [
        ("3. Giao Sở Y tế", False),
        ("3. giao Sở Y tế", True),
        ("8. 92% trẻ em", True),
        ("2.1 Vốn", True),
        ("B. VỐN", True),
    ],
)
def test_marks_that_may_be_none_are_weak(line: str, weak: bool) -> None:
    mark = read_mark(line)
    assert mark is not None
    assert mark.weak is weak
