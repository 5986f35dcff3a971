"""Words found in a text: any text may be searched by any query."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.registry.query.parse import parse_query
from extract.registry.query.spelling import spell, spell_folded, words_of
from extract.registry.search.explain import find_marks
from extract.registry.search.values import is_named, named_values, nearest_names
from extract.text.fold import fold

TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(["hộ", "nghèo", "BHYT", "bảo hiểm y tế", "tỷ lệ", "KT-XH", "-", "2,5%"])).map(
        " ".join
    ),
)


@given(TEXTS, TEXTS)
def test_marks_lie_in_the_text_and_apart(text: str, query: str) -> None:
    at = 0
    for mark in find_marks(text, parse_query(query)):
        assert at <= mark.start < mark.end <= len(text)
        at = mark.end
        keys = [
            word.exact if mark.phrase.exact else word.folded for word in words_of(text[mark.start : mark.end])
        ]
        assert len(keys) == len(mark.phrase.words)


@given(st.text(max_size=30))
def test_a_text_is_found_in_itself(text: str) -> None:
    words = words_of(text)
    query = parse_query(" ".join(f'"{text[word.start : word.end]}"' for word in words[:10]))
    assert len(find_marks(text, query)) >= len(words[:10])


@given(st.text(max_size=20))
def test_spelling_is_settled(text: str) -> None:
    for word in words_of(text):
        assert spell(word.exact) == word.exact
        assert spell_folded(word.exact) == word.folded == fold(word.folded)


SAME = [
    ("HOÀ", "hòa"), ("thuỷ", "thủy"), ("khoẻ", "khỏe"), ("tỷ", "tỉ"), ("kỹ", "kĩ"), ("lý", "lí"),
    ("mỹ", "mĩ"), ("quý", "quí"), ("hy", "hi"), ("sỹ", "sĩ"), ("Ðường", "đường"), ("ho\u0323\u0302", "hộ"),
]  # fmt: skip
APART = [
    ("đường", "dương"),
    ("đo", "do"),
    ("tay", "tai"),
    ("thúy", "thúi"),
    ("y", "i"),
    ("hộ", "họ"),
    ("vy", "vi"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word(one: str, other: str) -> None:
    assert spell(one) == spell(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_that_look_alike(one: str, other: str) -> None:
    assert spell(one) != spell(other)


@pytest.mark.parametrize(
    ("typed", "name", "named"),
    [
        ("trà cú", "huyện Trà Cú", True),
        ("Tra Cu", "huyện Trà Cú", True),
        ("trà", "huyện Trà Cú", True),
        ("cú trà", "huyện Trà Cú", False),
        ("trạ", "huyện Trà Cú", False),
        ("", "huyện Trà Cú", False),
        ("%", "%", False),
    ],
)
def test_names(typed: str, name: str, named: bool) -> None:
    assert is_named(typed, name) is named


def test_a_whole_name_is_meant_before_a_part_of_one() -> None:
    names = [(name, (name,)) for name in ("Kế hoạch", "Kế hoạch hành động")]
    assert named_values("ke hoach", names) == {"Kế hoạch"}
    assert named_values("kế", names) == {"Kế hoạch", "Kế hoạch hành động"}


def test_near_names_come_in_one_order() -> None:
    names = ["tỷ lệ hộ nghèo", "tỷ lệ hộ cận nghèo", "diện tích rừng"]
    assert nearest_names("ty le ho ngeo", names) == nearest_names("ty le ho ngeo", names[::-1])
    assert nearest_names("ty le ho ngeo", names)[0] == "tỷ lệ hộ nghèo"
