"""Known words taken off the ends of a phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.words import strip_end, strip_start

WORDS = frozenset({"phấn đấu", "có", "đạt", "còn", "trên địa bàn"})

STARTS = (
    ("phấn đấu có hộ nghèo", "hộ nghèo"),
    ("- phấn đấu, trên địa bàn: có 5 xã", "5 xã"),
    ("cót ép", "cót ép"),
    ("có_lẽ", "có_lẽ"),
    ("hộ có điện", "hộ có điện"),
    ("phấn", "phấn"),
    ("...", ""),
    ("", ""),
)
ENDS = (
    ("tỷ lệ hộ nghèo đạt còn ", "tỷ lệ hộ nghèo"),
    ("tỷ lệ trên địa bàn, ", "tỷ lệ"),
    ("số xã (", "số xã"),
    ("cái nón", "cái nón"),
    ("đạt chuẩn", "đạt chuẩn"),
    ("còn", ""),
    ("", ""),
)


@pytest.mark.parametrize(("phrase", "rest"), STARTS)
def test_start(phrase: str, rest: str) -> None:
    assert phrase[strip_start(phrase, WORDS) :] == rest


@pytest.mark.parametrize(("phrase", "rest"), ENDS)
def test_end(phrase: str, rest: str) -> None:
    assert phrase[: strip_end(phrase, WORDS)] == rest


PHRASES = st.lists(st.sampled_from([*WORDS, "hộ", "nghèo", ",", ".", "(", "5%"]), max_size=8).map(" ".join)


@given(PHRASES | st.text())
def test_what_is_left_has_nothing_to_take_off(phrase: str) -> None:
    rest = phrase[strip_start(phrase, WORDS) :]
    assert strip_start(rest, WORDS) == 0
    left = phrase[: strip_end(phrase, WORDS)]
    assert strip_end(left, WORDS) == len(left)
