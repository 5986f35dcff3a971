"""What the registry keeps of older versions is read back as it was put down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lexicon.messages import Words
from extract.registry.changes import shown_value
from extract.render.changed_figure import render_changed
from extract.render.figure import SIGNS, render_amount
from schemas import Quantity

NUMBERS = st.decimals(min_value=-(10**6), max_value=10**12, places=2).map(lambda number: format(number, "f"))
UNITS = st.sampled_from([None, "%", "đồng", "lượt người", "hộ (gia đình)", "m2"])


@given(NUMBERS, st.none() | NUMBERS, UNITS, st.sampled_from(sorted(SIGNS)))
def test_each_figure_reads_as_that_of_a_search(
    value: str, high: str | None, unit: str | None, sign: str
) -> None:
    figure = {"value": value, "high": high, "unit": unit, "text": ""}
    quantity = Quantity.model_validate(figure)
    stated = shown_value(Quantity.model_validate({**figure, "comparator": sign}))
    wanted = SIGNS[sign] + render_amount(quantity, Words())
    assert render_changed("value", stated, Words()) == wanted
    assert render_changed(None, f"{stated} (2021 - 2025-06)", Words()) == f"{wanted} (2021 - 06/2025)"


@pytest.mark.parametrize("said", ["", "chưa rõ", "12,5 %"])
def test_what_is_no_figure_is_left_alone(said: str) -> None:
    assert render_changed("value", said, Words()) == (said or "–")
