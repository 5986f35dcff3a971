"""One spelling: tables of what is repaired and what is left alone, and the laws that hold for any text."""

from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.normalise import normalise

REPAIRED = [
    ("hoà", "hòa"),
    ("xoá nghèo", "xóa nghèo"),
    ("khoẻ", "khỏe"),
    ("Uỷ ban", "Ủy ban"),
    ("THUỶ LỢI", "THỦY LỢI"),
    ("uý, thuỷ, hoạ", "úy, thủy, họa"),
    ("2016 – 2020", "2016 - 2020"),
    ("a\u2014b\u2212c\u2010d", "a-b-c-d"),
    ("Số:\xa012\tngày", "Số: 12 ngày"),
    ("\ufeffKế\u200b hoạch\xad", "Kế hoạch"),
    (normalize("NFD", "Kế hoạch hỗ trợ"), "Kế hoạch hỗ trợ"),
    ("Ðảng", "Đảng"),
    ("İ", "I"),
]

LEFT_ALONE = [
    "quý",
    "quỳ",
    "quỹ",
    "QUỸ",
    "hoàn",
    "khoảng",
    "thuyền",
    "khuỷu",
    "“Cả nước”",
    "quả",
    "xóa",
    "Ủy",
]


@pytest.mark.parametrize(("text", "expected"), REPAIRED)
def test_repairs(text: str, expected: str) -> None:
    assert normalise(text).text == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_leaves_alone(text: str) -> None:
    assert normalise(text).text == text


def test_counts_repairs() -> None:
    assert normalise("hoà – hoà\u200b").repairs == {"zero_width": 1, "dashes": 1, "tone_marks": 2}


@given(st.text())
def test_a_normal_text_stays(text: str) -> None:
    once = normalise(text).text
    assert normalise(once).text == once
    assert is_normalized("NFC", once)
    assert len(once.lower()) == len(once)


@given(st.text(alphabet=st.sampled_from("hoàềẫ\u0301\u0300\u0302qu ý–\u200b\n")))
def test_each_character_comes_from_its_place(text: str) -> None:
    normal = normalise(text)
    places = [normal.offsets.to_source(at) for at in range(len(normal.text))]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
