"""What the comparison with gold counts, on one made document."""

from random import Random

import pytest

from extract.evaluate.gold import GoldDocument
from extract.evaluate.report import empty_record, field_rows, figures, score_document, total
from extract.lexicon.messages import Language, Words, load_messages
from schemas import DocumentRecord, StatementKind
from tests.evaluate.from_gold import Faulty, record_of

TARGET = {
    "quote": "Giảm tỷ lệ hộ nghèo ít nhất 4%/năm",
    "indicator": "tỷ lệ hộ nghèo",
    "value": 4,
    "high": None,
    "unit": "%",
    "comparator": ">=",
    "kind": "target",
    "measure": "delta",
    "direction": "decrease",
    "per": "year",
    "period": "by:2025",
    "at": 0.2,
}
GOLD = GoldDocument.model_validate(
    {
        "doc": "made",
        "source": "made.txt",
        "meta": {"type": "Kế hoạch", "number": "7/KH-UBND", "period": "2021..2025"},
        "targets": [
            TARGET,
            TARGET | {"at": 0.4, "value": 2.5, "optional": True},
            TARGET | {"at": 0.6, "value": 70, "high": 80, "table": True},
            TARGET | {"at": 0.8, "value": 9, "kind": "actual"},
        ],
        "assignments": [
            {"quote": "rà soát hộ nghèo", "lead": ["UBND xã"], "coordinate": ["Hội Nông dân"], "at": 0.5}
        ],
        "deadlines": [{"quote": "trước ngày 15/11/2025", "type": "due", "value": "2025-11-15", "at": 0.9}],
        "citations": [["Quyết định", "10/2021/QĐ-UBND", "2021-05-01"]],
        "sections": ["I. MỤC TIÊU"],
    }
)
RIGHT = record_of(GOLD, Faulty(Random(0), 0.0))


def figures_of(record: DocumentRecord | None) -> dict[str, float]:
    return figures(total([score_document(GOLD, record)]))


def test_a_record_that_says_what_gold_says_is_right_everywhere() -> None:
    assert set(figures_of(RIGHT).values()) == {1.0}
    assert score_document(GOLD, RIGHT).disagreements == ()


def test_without_a_record_nothing_is_right() -> None:
    assert set(figures_of(None).values()) == {0.0}


def test_optional_targets_count_neither_way() -> None:
    without = RIGHT.model_copy(update={"statements": (RIGHT.statements[0], *RIGHT.statements[2:])})
    assert figures_of(without) == figures_of(RIGHT)


def test_a_target_that_gold_does_not_have_costs_precision() -> None:
    far = RIGHT.statements[0].model_copy(update={"span": RIGHT.statements[3].span})
    more = RIGHT.model_copy(update={"statements": (*RIGHT.statements, far)})
    assert figures_of(more)["target precision"] == 0.75
    assert figures_of(more)["target recall"] == 1.0


WRONG = [
    ({"kind": StatementKind.ACTUAL}, "target recall"),
    ({"measure": "level"}, "attr.measure"),
    ({"direction": None}, "attr.direction"),
    ({"per": None}, "attr.per"),
    ({"period": None}, "attr.period"),
    ({"quantity": RIGHT.statements[0].quantity.model_copy(update={"comparator": "="})}, "attr.comparator"),
]


@pytest.mark.parametrize(("update", "figure"), WRONG)
def test_each_wrong_field_is_counted_and_told(update: dict[str, object], figure: str) -> None:
    wrong = (RIGHT.statements[0].model_copy(update=update), *RIGHT.statements[1:])
    score = score_document(GOLD, RIGHT.model_copy(update={"statements": wrong}))
    assert figures(total([score]))[figure] == 0.0
    assert score.disagreements


@pytest.mark.parametrize("language", Language)
def test_each_disagreement_can_be_said(language: Language) -> None:
    for seed in range(20):
        for point in score_document(GOLD, record_of(GOLD, Faulty(Random(seed), 0.6))).disagreements:
            assert Words(language)(point.message, **point.values)


def test_each_field_has_its_name_in_the_tables() -> None:
    rows = field_rows(total([score_document(GOLD, RIGHT)]))
    assert {f"field.{row.name}" for row in rows} <= load_messages().keys()
    assert ("target", 1.0, 1.0, 1.0, None, 1, 1) in rows


def test_an_empty_record_is_a_record() -> None:
    assert empty_record("a.txt").source.path == "a.txt"
