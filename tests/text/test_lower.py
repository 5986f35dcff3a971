"""Lower case and blanks keep every character at its place."""

from hypothesis import given
from hypothesis import strategies as st

from extract.text.lower import BLANK, blank, lower

SPANS = st.lists(st.integers(0, 60), max_size=8).map(
    lambda cuts: list(zip(sorted(cuts)[::2], sorted(cuts)[1::2], strict=False))
)


@given(st.text())
def test_lower_keeps_the_length(text: str) -> None:
    assert len(lower(text)) == len(text)


@given(st.text(st.sampled_from("AÀẢĐÊỆƯỨ aàđê İẞΣ1%")))
def test_lower_is_done_character_by_character(text: str) -> None:
    assert all(low in (char, char.lower(), "ς") for low, char in zip(lower(text), text, strict=True))


def test_lower_of_vietnamese() -> None:
    assert lower("ỦY BAN NHÂN DÂN XÃ ĐỒNG LÀNH") == "ủy ban nhân dân xã đồng lành"


@given(st.text(min_size=60), SPANS)
def test_blank_keeps_all_but_the_spans(text: str, spans: list[tuple[int, int]]) -> None:
    blanked = blank(text, spans)
    inside = {at for start, end in spans for at in range(start, end)}
    assert [BLANK if at in inside else char for at, char in enumerate(text)] == list(blanked)
