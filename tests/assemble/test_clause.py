"""Which words belong to which figure: what its statement quotes."""

import pytest

from tests.assemble.said import GOALS
from tests.paper import PLAN, record_of

QUOTES = (
    ("Tỷ lệ hộ nghèo còn 4%.", ["Tỷ lệ hộ nghèo còn 4%"]),
    ("Trồng 5 ha chè; trồng 6 ha rừng.", ["Trồng 5 ha chè", "trồng 6 ha rừng"]),
    ("Trồng 5 ha chè. Trồng 6 ha rừng.", ["Trồng 5 ha chè", "Trồng 6 ha rừng"]),
    ("Trồng 5 ha chè, 6 ha rừng.", ["Trồng 5 ha chè", "6 ha rừng"]),
    ("Trồng 5 ha chè và 6 ha rừng.", ["Trồng 5 ha chè", "và 6 ha rừng"]),
    ("Trồng 80 ha rừng, trong đó 50 ha rừng phòng hộ.", ["Trồng 80 ha rừng", "trong đó 50 ha rừng phòng hộ"]),
    ("Trồng 80 ha rừng (50 ha rừng phòng hộ).", ["Trồng 80 ha rừng", "50 ha rừng phòng hộ"]),
    ("Nông nghiệp: Trồng 5 ha chè.", ["Trồng 5 ha chè"]),
    ("Hợp tác với TP. Hà Giang mở 5 lớp nghề.", ["Hợp tác với TP. Hà Giang mở 5 lớp nghề"]),
    ("Mở hội “Trồng cây. Vì đời sau” với 500 cây.", ["Mở hội “Trồng cây. Vì đời sau” với 500 cây"]),
    ("Tỷ lệ hộ nghèo còn 4%, tỷ lệ hộ cận nghèo còn 6%.",
     ["Tỷ lệ hộ nghèo còn 4%", "tỷ lệ hộ cận nghèo còn 6%"]),
    ("Doanh thu đạt 2.500 triệu đồng.", ["Doanh thu đạt 2.500 triệu đồng"]),
)  # fmt: skip


@pytest.mark.parametrize(("sentence", "wanted"), QUOTES)
def test_quotes(sentence: str, wanted: list[str]) -> None:
    record = record_of(f"{PLAN}\n{GOALS}\n{sentence}\n")
    assert [statement.quote for statement in record.statements] == wanted


@pytest.mark.parametrize("fillers", [20, 200, 2000])
def test_a_quote_stays_short_however_long_the_sentence_is(fillers: int) -> None:
    words = "xã vùng cao " * fillers
    (statement,) = record_of(f"{PLAN}\n{GOALS}\nTỷ lệ {words}còn 4% {words}.\n").statements
    assert "4%" in statement.quote
    assert len(statement.quote) < 1400
