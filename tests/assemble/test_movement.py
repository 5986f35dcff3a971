"""Levels and changes, up and down, and the level that a figure starts from."""

import pytest

from extract.assemble.movement import read_movement
from tests.assemble.said import GOALS, all_said
from tests.paper import PLAN, record_of

WORDS = (
    ("tỷ lệ hộ nghèo còn ", "level", None),
    ("tốc độ tăng trưởng đạt ", "level", None),
    ("giảm tỷ lệ hộ nghèo xuống còn ", "level", "decrease"),
    ("kéo giảm số vụ cháy xuống dưới ", "level", "decrease"),
    ("rút ngắn thời gian chờ còn ", "level", "decrease"),
    ("nâng tỷ lệ đi học lên ", "level", "increase"),
    ("nâng tỷ lệ đi học đạt ", "level", "increase"),
    ("tăng số hợp tác xã lên ", "level", "increase"),
    ("giảm ", "delta", "decrease"),
    ("giảm bình quân ", "delta", "decrease"),
    ("phấn đấu giảm tỷ lệ hộ nghèo ", "delta", "decrease"),
    ("tỷ lệ giảm nghèo ", "delta", "decrease"),
    ("tăng ", "delta", "increase"),
    ("sản lượng tăng trên ", "delta", "increase"),
    ("thành lập thêm ", "delta", "increase"),
    ("duy trì tỷ lệ đi học ", "level", "maintain"),
    ("giữ vững độ che phủ rừng ở mức ", "level", "maintain"),
    ("giảm nghèo bền vững, tỷ lệ hộ có điện đạt ", "level", None),
    ("tăng cường tuyên truyền cho ", "level", None),
    ("tham gia hội chợ với ", "level", None),
    ("sự tăng giá khiến ", "level", None),
    ("giá trị tăng thêm khu vực nghề rừng: ", "level", None),
    ("giảm số trẻ, người già, người khuyết tật bị bỏng: ", "delta", "decrease"),
    ("", "level", None),
)


@pytest.mark.parametrize(("before", "measure", "direction"), WORDS)
def test_words_before_a_figure(before: str, measure: str, direction: str | None) -> None:
    assert read_movement(before) == (measure, direction)


STARTS = (
    ("Giảm tỷ lệ hộ nghèo từ 9,2% xuống còn 7,5%.", "9.2", "7.5", "level decrease"),
    ("Tỷ lệ hộ nghèo giảm từ 9% (năm 2023) xuống 7%.", "9", "7", "level decrease"),
    ("Nâng độ che phủ rừng từ 41% lên 44%.", "41", "44", "level increase"),
    ("Tăng thu nhập từ 40 triệu đồng lên 45 triệu đồng.", "40000000", "45000000", "level increase"),
)


@pytest.mark.parametrize(("sentence", "low", "high", "way"), STARTS)
def test_starting_level(sentence: str, low: str, high: str, way: str) -> None:
    start, goal = all_said(record_of(f"{PLAN}\n{GOALS}\n{sentence}\n"))
    assert (start.kind, start.figure.split()[0]) == ("baseline", low)
    assert (goal.kind, goal.figure.split()[0], goal.start, goal.way) == ("target", high, low, way)


def test_starting_count() -> None:
    test_starting_level("Phấn đấu giảm số hộ nghèo từ 60 hộ xuống còn 40 hộ.", "60", "40", "level decrease")


def test_a_starting_level_is_no_change() -> None:
    start, _ = all_said(record_of(f"{PLAN}\n{GOALS}\nGiảm tỷ lệ hộ nghèo từ 9,2% xuống còn 7,5%.\n"))
    assert start.way.startswith("level")
