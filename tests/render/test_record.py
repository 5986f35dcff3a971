"""A record on the screen."""

from pathlib import Path

import pytest

from extract.lexicon.messages import Language, Words
from extract.render.outline import render_outline, section_marks
from extract.render.record import render_record
from extract.render.schema import SCHEMAS, render_schema
from extract.render.summary import render_summary
from schemas import Coverage
from tests.made import RECORD

SHOWN = (
    "Số:                07/KH-UBND",
    "  1. Chỉ tiêu chủ yếu",
    "CHỈ TIÊU (1)",
    "giảm ≥ 4 %/năm",
    "KINH PHÍ (1)",
    "148,4 tỷ đồng",
    "Hội Nông dân",
    "hằng quý",
    "Nghị quyết 05/NQ-HĐND",
    "10/12/2023",
    "- Có một bảng bị ngắt giữa hai trang.",
    "- Bỏ qua 1 bảng không hiểu được.",
)


@pytest.mark.parametrize("words", SHOWN)
def test_all_that_a_record_says_is_shown(words: str) -> None:
    assert words in render_record(RECORD, Words(), 100)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("language", Language)
def test_no_line_is_longer_than_the_screen(width: int, language: Language) -> None:
    assert max(map(len, render_record(RECORD, Words(language), width).split("\n"))) <= width


def test_nothing_is_said_of_what_the_document_does_not_have() -> None:
    bare = RECORD.model_copy(
        update=dict.fromkeys(("sections", "statements", "assignments", "deadlines", "citations"), ())
        | {"coverage": Coverage()}
    )
    assert render_record(bare, Words(), 80).rstrip().endswith("song-lam.txt")


def test_pages_are_shown_where_there_are_pages() -> None:
    paged = RECORD.model_copy(
        update={"statements": tuple(item.model_copy(update={"page": 7}) for item in RECORD.statements)}
    )
    assert "Trang" in render_record(paged, Words(), 80)
    assert "Trang" not in render_record(RECORD, Words(), 80)


def test_the_outline_is_indented_and_cut() -> None:
    assert render_outline(RECORD.sections, 14) == "I. Mục tiêu\n  1. Chỉ tiêu…\nII. Phân công"


def test_a_place_is_named_by_the_marks_on_the_way_to_it() -> None:
    deep = RECORD.sections[1].model_copy(update={"id": "s4", "parent_id": "s2", "label": "1.2."})
    assert section_marks((*RECORD.sections, deep)) == {"s1": "I", "s2": "I.1", "s3": "II", "s4": "I.1.2"}


def test_the_summary_counts_what_was_found() -> None:
    table = render_summary([(Path("a/song-lam.txt"), RECORD, 0.5)], Words(), 160)
    assert table.split("\n")[-1].split()[-5:] == ["1", "1", "1", "1", "0.50"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_is_closed(name: str) -> None:
    assert '"additionalProperties": false' in render_schema(name)
